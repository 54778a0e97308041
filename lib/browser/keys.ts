// Names in the extension's storage that more than one script uses.

/** The packs that govern, merged: written by the background, read by every page. */
export const GOVERNED = "governed";
/** Answers that their writers asked to keep for a while: in pages, and swept by the background. */
export const KEPT_DRAFTS = "kept-drafts";
/** The packs as they came, and what is known of them: the background's own. */
export const PACKS = "packs";
/** Whether the page of welcome was opened in this browser. */
export const GREETED = "greeted";
