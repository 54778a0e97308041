import type { Span } from "@/lib/draft/span";
import { ENDS, FROM, LINK, STARTS } from "./range-order.words";

/**
 * Whether two days or times are the ends of one range. "And" joins a range only after "between" or "from", else it lists
 * two days.
 */
export function isLinked(text: string, from: Span, to: Span): boolean {
  const between = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 40), from.start);
  if (ENDS.test(between)) return STARTS.test(before);
  if (!LINK.test(between)) return false;
  const needsOpening = /^\.?\s*(?:and|und|et|y|e|a|à)(?!\p{L})/iu.test(between);
  return !needsOpening || FROM.test(before.slice(-16));
}
