/** A tag as past posts used it. */
export interface PastTag {
  readonly key: string;
  /** In the casing used most, the newest winning a tie; without "#". */
  readonly name: string;
  /** In how many posts. */
  readonly count: number;
  /** In how many of them it stood after the text's last word. */
  readonly atEnd: number;
  /** The days of its posts, oldest first, "YYYY-MM-DD". */
  readonly days: readonly string[];
}
