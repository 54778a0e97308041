/** A month "YYYY-MM" or a year "YYYY" with its posts and the hits on them. */
export interface Period {
  readonly name: string;
  readonly posts: number;
  readonly hits: number;
}

/** Beyond two years of months nobody reads a table. */
const MONTHS_SHOWN = 24;

/** Hits over time: by month, or by year where there are many months. Months without hits are there too. */
export function overTime(
  months: readonly (readonly [month: string, posts: number])[],
  hits: ReadonlyMap<string, number>,
): readonly Period[] {
  const length = months.length > MONTHS_SHOWN ? 4 : 7;
  const periods = new Map<string, { posts: number; hits: number }>();
  for (const [month, posts] of months) {
    const name = month.slice(0, length);
    const period = periods.get(name) ?? { posts: 0, hits: 0 };
    periods.set(name, {
      posts: period.posts + posts,
      hits: period.hits + (hits.get(month) ?? 0),
    });
  }
  return [...periods].map(([name, period]) => ({ name, ...period }));
}

/** So many in a thousand, to one decimal. */
export function perThousand(count: number, posts: number): number {
  return Math.round((count / Math.max(1, posts)) * 10_000) / 10;
}
