import type { PostKind } from "@/lib/draft/post";
import { type Context, defineCheck, type Hit } from "../check";

const DAY = 24 * 60 * 60 * 1000;
/** What fills a timeline; answers do not. */
const COUNTED: readonly PostKind[] = ["post", "quote", "thread"];

/** More posts from this account within 24 hours than the ministry's measure, or its measure in a crisis. */
export const overPosting = defineCheck({
  id: "over-posting",
  family: "boring",
  severity: "warn",
  scope: "post",
  languages: "any",
  source: "Practitioners' panel, 2014: in a crisis a few key points a day, not a stream",
  *check({ text, tokens }, { kind, now, recent, ministry }: Context): Iterable<Hit> {
    const { quota, crisis } = ministry;
    if (!quota || now === undefined || text.trim() === "" || !COUNTED.includes(kind)) return;
    const isCrisis = crisis?.on === true;
    const max = isCrisis ? quota.postsPerDayInCrisis : quota.postsPerDay;
    const until = Date.parse(now);
    const count = recent.filter((instant) => {
      const age = until - Date.parse(instant);
      return age >= 0 && age < DAY;
    }).length;
    if (count < max) return;
    const [first] = tokens;
    yield {
      start: first?.start ?? 0,
      end: first?.end ?? text.length,
      ...(isCrisis ? {} : { severity: "hint" as const }),
      message: {
        key: isCrisis ? "over_posting_crisis" : "over_posting_day",
        values: { count, max },
      },
      provenance: (isCrisis ? crisis : quota).provenance,
    };
  },
});
