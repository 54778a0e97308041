import { defineCheck, type Hit } from "../check";
import { frameFinder } from "./frame-finder";
import { SPEAKS_TO, THIRD_PERSON } from "./reader-in-third-person.words";

const find = frameFinder(THIRD_PERSON);
const findAddress = frameFinder(SPEAKS_TO);

/** "Applicants are requested to", "los interesados deberán": the post speaks of its readers, who are there, and not to them. */
export const readerInThirdPerson = defineCheck({
  id: "reader-in-third-person",
  speaksFor: ["passive-without-agent", "long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "plainlanguage.gov: address the user; GOV.UK content guide: address the user as “you”",
  *check(passage, { audience }): Iterable<Hit> {
    // To the press and to colleagues, an applicant is somebody else.
    if (audience === "diplomats" || audience === "media") return;
    const span = find(passage);
    if (!span || findAddress(passage)) return;
    const words = passage.text.slice(span.start, span.end);
    yield { ...span, message: { key: "reader_in_third_person_why", values: { words } } };
  },
});
