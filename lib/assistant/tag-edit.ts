/** Where a tag goes and with which spaces around it; a UTF-16 offset into the text. */
export interface TagEdit {
  readonly at: number;
  readonly text: string;
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
  return { at, text: `${opens ? "" : " "}${tag}${closes ? "" : " "}` };
}
