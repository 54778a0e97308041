import { cued } from "@/lib/draft/cued-pattern";

/** Latin letters with their accents: far fewer ranges to compile than all the letters of Unicode, in both cases. */
const LETTERS = String.raw`a-z\u00df-\u024f`;

/**
 * A regular expression over text as `lowered` gives it, from a source that may say \p{L} and \p{N}. Without the flags i and u
 * it compiles some twenty times faster; and it is asked only of texts that hold one of its words.
 */
export function plainPattern(source: string, flags: string): RegExp {
  return cued(new RegExp(plainSource(source), flags));
}

/** The source of such a pattern. */
export function plainSource(source: string): string {
  return source
    .replace(/\[[^\]]*\]/g, (group) =>
      group.replaceAll(String.raw`\p{L}`, LETTERS).replaceAll(String.raw`\p{N}`, "0-9"),
    )
    .replaceAll(String.raw`\p{L}`, `[${LETTERS}]`)
    .replaceAll(String.raw`\p{N}`, "[0-9]")
    .toLowerCase();
}

/** Many checks ask for the same text in a row. */
let last = { text: "", lower: "" };

/** A text in lower case with every offset where it was; as it is where a letter would change its length. */
export function lowered(text: string): string {
  if (last.text === text) return last.lower;
  const lower = text.toLowerCase();
  last = { text, lower: lower.length === text.length ? lower : text };
  return last.lower;
}
