import type { Decision, Entry } from "./entry";

/** What is looked for among the lines of the record. */
export interface Sought {
  /** Each of these words must stand somewhere in the line. */
  readonly words: string;
  /** Only these; "all" for every one. */
  readonly decision: Decision | "all";
}

/** The lines that answer to it. `spoken` is a line as the reader sees it, in the reader's language. */
export function findEntries(
  entries: readonly Entry[],
  { words, decision }: Sought,
  spoken: (entry: Entry) => string,
): readonly Entry[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  return entries.filter((entry) => {
    if (decision !== "all" && entry.decision !== decision) return false;
    if (wanted.length === 0) return true;
    const { at, draft, platform, account, rules, under, link = "", text = "" } = entry;
    const line = fold(
      [at, draft, platform, account, ...rules, ...under, link, text, spoken(entry)].join(" "),
    );
    return wanted.every((word) => line.includes(word));
  });
}

/** Accents and capitals aside. */
function fold(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
