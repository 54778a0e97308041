// Names in the extension's storage that more than one script uses.

/** The packs that govern, merged: written by the background, read by every page. */
export const GOVERNED = "governed";
/** The packs as they came, and what is known of them: the background's own. */
export const PACKS = "packs";
