import type { Quantity } from "@/lib/draft/quantities";
import type { Hit } from "../check";
import { claimSpan } from "./claim-span";

/** What else the parts' list holds: things without a number, each of which may be one more. */
export interface Extras {
  /** Named beside the numbered parts as one each, or perhaps only by way of explanation. */
  readonly atMost: number;
}

/** The finding, where the parts of a total do not make it and are near enough to be its parts. */
export function contradiction(
  text: string,
  total: Quantity,
  parts: readonly Quantity[],
  extras: Extras = { atMost: 0 },
): Hit | undefined {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  // "27 trainees, 14 women and 13 men, and one photocopier": the sum is told before the list ends.
  let running = 0;
  for (const { value } of parts) {
    running += value;
    if (running === total.value) return undefined;
  }
  const slack = parts.reduce((all, part) => all + rounding(part), rounding(total));
  const missing = total.value - sum;
  if (missing > 0 && missing <= extras.atMost) return undefined;
  // Parts far from the total count something else: "two ministries: 40 desks and 300 people".
  if (
    Math.abs(missing) <= slack + 1e-6 ||
    sum > total.value * 1.5 ||
    sum + extras.atMost < total.value / 1.5
  )
    return undefined;
  const written = text.slice(total.number.start, total.number.end);
  const told = Number((sum / total.factor).toFixed(6));
  return {
    ...claimSpan(text, total, parts),
    message: { key: "sum_of_parts_why", values: { sum: told, total: total.text } },
    fixes:
      /^\d+$/.test(written) && Number.isInteger(told) && extras.atMost === 0
        ? [{ ...total.number, text: String(told) }]
        : [],
  };
}

/** Grants in whole millions are exact; statistics in billions, tenths or longer figures are rounded. */
function rounding({ scale, value, factor, tolerance }: Quantity): number {
  const isExact = factor <= 1e6 && Number.isInteger((value / factor) * 2) && value / factor <= 20;
  return scale && !isExact ? tolerance : tolerance < 0.5 ? tolerance : 0;
}
