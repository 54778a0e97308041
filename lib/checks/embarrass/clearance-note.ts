import { cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { defineCheck, type Hit } from "../check";
import { AS_WRITTEN, AS_WRITTEN_IN_SPANISH, IN_ANY_CASE } from "./clearance-note.words";
import { findAside } from "./clearance-note-asides";
import { findRoutingLine } from "./clearance-note-lines";
import { findOfficeNote } from "./clearance-note-offices";
import { findPrincipalNote } from "./clearance-note-principal";
import { findDraftersNote } from "./drafters-note";
import { lowered, plainSource } from "./insult/plain-pattern";

const NOT_IN_A_WORD = "(?<![\\p{L}\\p{N}#])";
const asWritten = cuedAlternatives(AS_WRITTEN, { before: NOT_IN_A_WORD, flags: "u" });
const asWrittenInSpanish = cuedAlternatives([...AS_WRITTEN, AS_WRITTEN_IN_SPANISH], {
  before: NOT_IN_A_WORD,
  flags: "u",
});
const inAnyCase = cuedAlternatives(IN_ANY_CASE.map(plainSource), {
  before: plainSource(NOT_IN_A_WORD),
  flags: "",
});

/** A note between drafter, clearers and principal ("Amb to confirm", "pls clear by COB") left in the text. */
export const clearanceNote = defineCheck({
  id: "clearance-note",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Usage of missions' mails and drafts",
  *check(passage): Iterable<Hit> {
    const { text } = passage;
    const written = text.includes("¿") ? asWrittenInSpanish : asWritten;
    const match = written.first(text) ?? inAnyCase.first(lowered(text));
    if (match) {
      const lead = /^[\s([*|/–—-]*/u.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].replace(/[\s.,!)\]]+$/u, "").length;
      yield {
        start,
        end,
        message: { key: "clearance_note_why", values: { words: text.slice(start, end) } },
      };
      return;
    }
    const aside =
      findRoutingLine(passage) ??
      findAside(text) ??
      findOfficeNote(text) ??
      findPrincipalNote(text);
    const note = aside ?? findDraftersNote(passage);
    if (!note) return;
    yield {
      ...note,
      // The words alone make it a note, and readers may be asked in some of them.
      ...(aside ? {} : { severity: "warn" }),
      message: { key: "clearance_note_why", values: { words: text.slice(note.start, note.end) } },
    };
  },
});
