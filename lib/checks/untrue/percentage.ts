import { type Change, findChanges, isApproximate, tellsChange } from "@/lib/draft/changes";
import type { Passage } from "@/lib/draft/draft";
import type { Quantity } from "@/lib/draft/quantities";
import { defineCheck, type Hit } from "../check";

const SHARE = /^\s*(?:of|out of|sur|von|de)\s+(?:the |all |our |les |los |os )?$/iu;

/** A percentage that the figures beside it contradict: "from 80 to 100, a 20% increase", "12 of 48 (30%)". */
export const percentage = defineCheck({
  id: "percentage",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Arithmetic on the figures in the sentence",
  *check(passage): Iterable<Hit> {
    const percents = passage.quantities.filter(({ unit }) => unit === "percent");
    if (percents.length === 0 || passage.quantities.length < 3) return;
    yield* wrongChanges(passage, percents);
    yield* wrongShares(passage, percents);
  },
});

function* wrongChanges(passage: Passage, percents: readonly Quantity[]): Iterable<Hit> {
  const { text } = passage;
  const changes = findChanges(passage).filter(
    ({ from, to }) => from.unit !== "percent" && to.unit !== "percent",
  );
  const told = percents.filter((percent) => tellsChange(text, percent));
  const [change] = changes;
  const [percent] = told;
  // With several changes or several percentages nobody can tell which belongs to which.
  if (!change || !percent || changes.length > 1 || told.length > 1 || isApproximate(text, percent))
    return;
  const right = changeInPercent(change);
  if (!right || within(percent, right.low, right.high)) return;
  yield wrong(percent, right.exact, {
    key: "percentage_change",
    values: { from: change.from.text, to: change.to.text },
  });
}

/** The change in per cent, with the bounds that the rounding of both figures allows. */
function changeInPercent({
  from,
  to,
}: Change): { exact: number; low: number; high: number } | undefined {
  if (from.value <= 0 || to.value <= 0) return undefined;
  const percent = (a: number, b: number) => Math.abs((100 * (b - a)) / a);
  // A figure such as 80 may be exact or rounded; half a unit of its last place each way is granted.
  const ends = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => percent(from.value + a * rounding(from), to.value + b * rounding(to))),
  );
  return { exact: percent(from.value, to.value), low: Math.min(...ends), high: Math.max(...ends) };
}

/** Counts are exact; money and scaled figures are rounded to the last place written. */
function rounding({ scale, tolerance, value }: Quantity): number {
  return scale || !Number.isInteger(value) ? tolerance : 0;
}

function* wrongShares({ text, quantities }: Passage, percents: readonly Quantity[]): Iterable<Hit> {
  for (const percent of percents) {
    const index = quantities.indexOf(percent);
    const whole = quantities[index - 1];
    const part = quantities[index - 2];
    if (
      !whole ||
      !part ||
      part.unit === "percent" ||
      part.isOrdinal ||
      whole.isOrdinal ||
      part.value >= whole.value
    )
      continue;
    if (!SHARE.test(text.slice(part.end, whole.start)) || isApproximate(text, percent)) continue;
    if (
      !/^[^.;:()\d]{0,40}[(,–—]\s*(?:or |i\.e\. |soit |d\.h\. |o sea )?$/u.test(
        text.slice(whole.end, percent.start),
      )
    )
      continue;
    if (!/^\s*(?:\)|[,.;!]|$)/u.test(text.slice(percent.end))) continue;
    const right = (100 * part.value) / whole.value;
    if (within(percent, right, right)) continue;
    yield wrong(percent, right, {
      key: "percentage_share",
      values: { part: part.text, whole: whole.text },
    });
  }
}

/** Whether a written percentage rounds one between the bounds; one unit of its last place is granted. */
function within({ value, tolerance }: Quantity, low: number, high: number): boolean {
  const slack = Math.max(tolerance * 2, 0.051);
  return value >= low - slack && value <= high + slack;
}

function wrong(
  percent: Quantity,
  right: number,
  message: { key: string; values: Record<string, string> },
): Hit {
  const text = String(Math.round(right * 10) / 10);
  return {
    start: percent.start,
    end: percent.end,
    message: { key: message.key, values: { ...message.values, right: `${text}%` } },
    fixes: [
      {
        ...percent.number,
        text:
          percent.number.end - percent.number.start > 3 || !text.includes(".")
            ? text
            : String(Math.round(right)),
      },
    ],
  };
}
