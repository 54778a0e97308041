import type { Check, Context, Hit } from "@/lib/checks/check";
import type { Draft, Passage } from "@/lib/draft/draft";

/** Checks of which one version of a pack hears again what they said under the other, instead of asking anew. */
export interface SharedChecks {
  readonly checks: readonly Check[];
  /** To be called before each post: what was said holds under one situation only. */
  readonly forget: () => void;
}

interface Said {
  readonly hits: readonly Hit[];
  readonly options: string;
  /** The ministry that the check asked about; undefined where it asked about none, so that its word holds under any. */
  readonly ministry: Context["ministry"] | undefined;
}

/**
 * Two versions of a pack mostly differ in a few rules, so that the built-in checks say the same under both: each is asked once a post, unless
 * it looks at what the ministry's packs say, or is set otherwise. For posts of one alone, judged under two policies one after the other.
 */
export function shareHits(checks: readonly Check[]): SharedChecks {
  let said = new Map<Draft | Passage, Map<string, Said>>();
  const ask = <Seen extends Draft | Passage>(
    check: { readonly id: string; check(seen: Seen, context: Context): Iterable<Hit> },
    seen: Seen,
    context: Context,
  ): readonly Hit[] => {
    const options = JSON.stringify(context.options ?? {});
    const before = said.get(seen)?.get(check.id);
    if (before?.options === options && (before.ministry ?? context.ministry) === context.ministry)
      return before.hits;
    let ministry: Said["ministry"];
    const watched = Object.defineProperty({ ...context }, "ministry", {
      enumerable: true,
      get() {
        ministry = context.ministry;
        return ministry;
      },
    });
    const hits = [...check.check(seen, watched)];
    const own = said.get(seen) ?? new Map<string, Said>();
    said.set(seen, own.set(check.id, { hits, options, ministry }));
    return hits;
  };
  return {
    checks: checks.map(
      (check): Check =>
        check.scope === "post"
          ? { ...check, check: (draft: Draft, context: Context) => ask(check, draft, context) }
          : {
              ...check,
              check: (passage: Passage, context: Context) => ask(check, passage, context),
            },
    ),
    forget() {
      said = new Map();
    },
  };
}

/** Whether two versions of a pack say the same about the ministry, whatever version says it. */
export function isSameMinistry(one: Context["ministry"], other: Context["ministry"]): boolean {
  const said = (ministry: Context["ministry"]) =>
    JSON.stringify(ministry, (name, value) => (name === "provenance" ? undefined : value));
  return said(one) === said(other);
}
