/** What a part of the built extension may weigh, in kB of 1,000 bytes; paths are relative to the built folder. */
export interface Budget {
  readonly what: string;
  readonly files: readonly string[];
  readonly minifiedKb?: number;
  readonly gzippedKb?: number;
}

export const BUDGETS: readonly Budget[] = [
  { what: "scout, on every page of a supported platform", files: ["scout.js"], minifiedKb: 4 },
  {
    what: "assistant with the English parser, once a compose box has the cursor",
    files: ["assistant.js", "syntax.js"],
    gzippedKb: 300,
  },
  // Mostly reference data: names of states, organisations and days, lists of words in five languages. It comes after the sidebar stands,
  // from the disk; what counts is that it is not in the keystroke's way.
  { what: "checks with all they know, right after it", files: ["checks.js"], gzippedKb: 988 },
  // Its own part; what reads and tests packs it shares with the pages of the extension.
  { what: "background", files: ["background.js"], gzippedKb: 20 },
];
