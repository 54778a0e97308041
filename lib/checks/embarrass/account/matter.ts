import { madeOnce } from "@/lib/draft/late-pattern";

/** A private matter: what it is made of, and the beginnings of words without which it is not worth a look. */
export interface Matter {
  readonly cues: string;
  readonly pattern: () => RegExp;
}

/** Makes matters of rows of cues and sources, which read small and capital letters alike and begin with a word. */
export function mattersOf(rows: readonly (readonly [cues: string, source: string])[]): Matter[] {
  return rows.map(([cues, source]) => ({
    cues,
    pattern: madeOnce(() => new RegExp(`(?<![\\p{L}\\p{N}@#_])(?:${source})`, "iu")),
  }));
}
