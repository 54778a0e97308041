import { covers } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
];
/** Faces, and the bracket of a list's number: "1) visas", ":-)". */
const NOT_A_BRACKET =
  /(?<![\p{L}\p{N}])[:;=8xX]['-]?[()[\]]+|(?<=^|\s)[()[\]]['-]?[:;=](?!\p{L})|(?<=^|[\s(])(?:\p{N}{1,2}|\p{L})\)|\\_\(|\)_\/|<[3(]/gu;

/** A bracket or quotation mark without its partner. */
export const unbalancedMark = defineCheck({
  id: "unbalanced-mark",
  family: "embarrass",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source: "Punctuation of the languages; a quotation may go on in the next post, so a hint",
  *check({ text, links }, { thread }): Iterable<Hit> {
    if (!/[()[\]“”«»„]/u.test(text) || thread.length > 1) return;
    const faces = [...text.matchAll(NOT_A_BRACKET)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    for (const [open, close] of PAIRS) {
      if (open === (text.includes("„") ? "“" : "„")) continue;
      if (open === "«" && /»[^«»]*«/u.test(text) && !/«[^«»]*»/u.test(text)) continue;
      const lone = loneMark(text, open, close, (at) =>
        [...faces, ...links].some((span) => covers(span, { start: at, end: at + 1 })),
      );
      if (lone === undefined) continue;
      yield {
        start: lone,
        end: lone + 1,
        message: { key: "unbalanced_mark_why", values: { mark: text.charAt(lone) } },
      };
    }
  },
});

/** The first mark without a partner, as a UTF-16 offset. */
function loneMark(
  text: string,
  open: string,
  close: string,
  isOther: (at: number) => boolean,
): number | undefined {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === open && !isOther(at)) opened.push(at);
    // "1)" opens a list, but closes "(June 1)".
    else if (character === close && opened.pop() === undefined && !isOther(at)) return at;
  }
  return opened[0];
}
