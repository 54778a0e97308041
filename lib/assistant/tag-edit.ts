import type { Span } from "@/lib/draft/span";

/** Where a tag goes and with which spaces around it; UTF-16 offsets into the text, where nothing is replaced. */
export interface TagEdit extends Span {
  readonly text: string;
  readonly expect: "";
}

/**
 * Places a tag at the caret, after the word that the caret stands in, or at the end when there is no
 * caret. A space follows it, so that the site's own list of tags closes.
 */
export function tagEdit(text: string, caret: number | undefined, tag: string): TagEdit {
  const wanted = caret === undefined || caret > text.length ? text.length : caret;
  const isInWord = wanted > 0 && /\S/u.test(text.charAt(wanted - 1));
  const rest = isInWord ? text.slice(wanted).search(/\s|$/u) : 0;
  const at = wanted + Math.max(rest, 0);
  const opens = at === 0 || /\s/u.test(text.charAt(at - 1));
  const closes = /\s/u.test(text.charAt(at));
  return { start: at, end: at, text: `${opens ? "" : " "}${tag}${closes ? "" : " "}`, expect: "" };
}
