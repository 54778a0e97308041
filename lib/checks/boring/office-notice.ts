import { defineCheck, type Hit } from "../check";
import { framesFinder } from "./frame-finder";
import { NOTICES } from "./office-notice.words";

const find = framesFinder(NOTICES);

/** "For technical reasons", "the public is informed that", "any inconvenience is regretted": a notice on a door, to nobody. */
export const officeNotice = defineCheck({
  id: "office-notice",
  speaksFor: ["passive-without-agent", "jargon", "long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source:
    "plainlanguage.gov: write for your audience, speak to the reader; European Commission, How to write clearly",
  *check(passage, { audience }): Iterable<Hit> {
    if (audience === "diplomats") return;
    const found = find(passage);
    const [first] = found;
    const last = found.at(-1);
    if (!first || !last) return;
    const words = passage.text.slice(first.start, first.end);
    yield {
      start: first.start,
      end: last.end,
      message: { key: "office_notice_why", values: { words } },
    };
  },
});
