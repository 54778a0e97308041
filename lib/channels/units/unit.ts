// A way of counting. A new one is a new file here and a line in index.ts.

/** The names under which counts are shown; several units may share one ("characters"). */
export type UnitName = "weighted" | "graphemes" | "bytes" | "characters";

/** Why a part of the text weighs otherwise than its number of characters. */
export type NoteKind = "link" | "mention" | "emoji" | "wide";

/** A part that weighs otherwise than one a character. UTF-16 half-open offsets. */
export type Note = {
  readonly start: number;
  end: number;
  readonly kind: NoteKind;
  /** What the whole part weighs; neighbouring wide characters are one part. */
  weight: number;
};

type Count = {
  /** Of all the text; where it is more than the maximum, counting may have stopped there. */
  readonly count: number;
  /** The UTF-16 offset up to which the text stays within the maximum. */
  readonly fits: number;
};

export type Unit = {
  /** The name under which its counts are published. */
  readonly name: UnitName;
  /**
   * Counts the text; never throws, lone surrogates included, in time linear in its length.
   * @param max where to note what still fits; Infinity for no limit
   * @param notes receives the parts that weigh otherwise than one, in order
   */
  readonly count: (text: string, max: number, notes?: Note[]) => Count;
};

/** 2 where a surrogate pair starts at `i`, else 1. */
export function sizeAt(text: string, i: number): 1 | 2 {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}
