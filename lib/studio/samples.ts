/** Words of a post with a place marked in them. */
export interface Sample {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** "YYYY-MM-DD" of the post, where known. */
  readonly date: string | undefined;
}

/** A few out of many, spread over all of them; `count` is of all. */
export interface Spread<Item> {
  add(make: () => Item): void;
  readonly items: () => readonly Item[];
  readonly count: () => number;
}

const MOST = 12;
const AROUND = 70;
const LONGEST = 280;

/** Keeps every first, then every second, fourth … so that what is kept comes from the whole and not from its beginning. */
export function createSpread<Item>(): Spread<Item> {
  let kept: Item[] = [];
  let step = 1;
  let count = 0;
  return {
    add(make) {
      if (count++ % step !== 0) return;
      kept.push(make());
      if (kept.length < MOST) return;
      kept = kept.filter((_, index) => index % 2 === 0);
      step *= 2;
    },
    items: () => kept,
    count: () => count,
  };
}

/** A place of a post with some words around; offsets are half-open UTF-16, and no letter is cut in two. */
export function sampleOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  date: string | undefined,
): Sample {
  const before = [...text.slice(0, start)];
  const marked = [...text.slice(start, end)];
  const after = [...text.slice(end)];
  return {
    before: `${before.length > AROUND ? "…" : ""}${before.slice(-AROUND).join("")}`,
    marked: `${marked.slice(0, LONGEST).join("")}${marked.length > LONGEST ? "…" : ""}`,
    after: `${after.slice(0, AROUND).join("")}${after.length > AROUND ? "…" : ""}`,
    date,
  };
}
