/** Posts from here on are of the length and kind that are written today. */
const RECENT = "2021-01-01";

interface Share {
  posts: number;
  hinted: number;
  several: number;
  /** How often a rule is one of several hints. */
  readonly together: Map<string, number>;
}

/** Counts the posts that get a hint and those that get more than one: a good post that is nagged twice is one too many. */
import type { Finding } from "@/lib/engine/finding";

export class HintShare {
  readonly #all: Share = { posts: 0, hinted: 0, several: 0, together: new Map() };
  readonly #recent: Share = { posts: 0, hinted: 0, several: 0, together: new Map() };

  /** `date` as ISO 8601; questions are no hints. */
  add(date: string, findings: readonly Finding[]): void {
    const rules = findings
      .filter(({ severity, isQuestion }) => severity === "hint" && !isQuestion)
      .map(({ rule }) => rule);
    for (const share of date >= RECENT ? [this.#all, this.#recent] : [this.#all]) {
      share.posts++;
      if (rules.length > 0) share.hinted++;
      if (rules.length < 2) continue;
      share.several++;
      for (const rule of new Set(rules)) {
        share.together.set(rule, (share.together.get(rule) ?? 0) + 1);
      }
    }
  }

  report(): string[] {
    return [
      ["all posts", this.#all] as const,
      [`posts since ${RECENT.slice(0, 4)}`, this.#recent] as const,
    ].map(([name, { posts, hinted, several, together }]) => {
      const share = (count: number) => `${((100 * count) / Math.max(1, posts)).toFixed(1)}%`;
      const often = [...together].sort(([, a], [, b]) => b - a).slice(0, 8);
      return `${name}: a hint ${share(hinted)}, more than one hint ${share(several)} (${often.map(([rule, count]) => `${rule} ${count}`).join(", ")})`;
    });
  }
}
