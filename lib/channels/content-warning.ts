import type { Rewrite } from "./channel";

/** Mastodon counts the content warning before the text, with links and mentions as typed. */
export const addContentWarning: Rewrite = (_text, { contentWarning = "" }) =>
  contentWarning === "" ? [] : [{ start: 0, end: 0, by: contentWarning }];
