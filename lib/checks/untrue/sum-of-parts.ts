import type { Passage } from "@/lib/draft/draft";
import type { Quantity } from "@/lib/draft/quantities";
import { defineCheck, type Hit } from "../check";

/** After the total: ":", "–" or "(", perhaps with words; "including" and its like open a part of the list, not the whole. */
const OPENS = /^[^.;:()\d–—]{1,40}(?::|\s[–—]|\s\()\s*$/u;
const PARTIAL =
  /(?<!\p{L})(?:including|among|such as|mainly|mostly|notably|e\.g|dont|notamment|parmi|incluid[oa]s?|entre ellos|entre ellas|incluindo|entre eles|darunter|davon|unter anderem|inklusive)(?!\p{L})/iu;
const JOINS =
  /^[^.;:()\d]{1,40}?(?:,|,?\s(?:and|plus|et|y|e|und|sowie|as well as))\s*(?:a further |another |les |los |as |os )?$/iu;
const ENDS = /^[^.;:()\d,]{1,40}(?:[.!)]|$|\s[–—]|,\s)/u;
const MEASURES = new Set([
  "percent",
  "percentage-point",
  "years",
  "year",
  "days",
  "day",
  "hours",
  "hour",
  "minutes",
  "km",
  "ans",
  "jours",
  "años",
  "días",
  "anos",
  "dias",
  "jahre",
  "tage",
  "th",
  "st",
]);

/** A total that its own parts contradict: "nine projects: five roads and three schools". */
export const sumOfParts = defineCheck({
  id: "sum-of-parts",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Arithmetic on the figures in the sentence",
  *check(passage): Iterable<Hit> {
    const { quantities, text } = passage;
    for (const [index, total] of quantities.entries()) {
      const first = quantities[index + 1];
      if (!first || !isCount(total, passage) || !OPENS.test(text.slice(total.end, first.start)))
        continue;
      const parts = listFrom(passage, index + 1);
      const last = parts.at(-1);
      if (parts.length < 2 || !last || PARTIAL.test(text.slice(total.start, last.end))) continue;
      if (!ENDS.test(text.slice(last.end))) continue;
      const sum = parts.reduce((all, { value }) => all + value, 0);
      // Parts far beyond the total count something else: "two ministries: 40 desks and 300 people".
      if (sum === total.value || sum > total.value * 2 || sum < total.value / 2) continue;
      yield {
        start: total.start,
        end: total.end,
        message: { key: "sum_of_parts_why", values: { sum, total: total.text } },
        fixes: /^\d+$/.test(text.slice(total.number.start, total.number.end))
          ? [{ ...total.number, text: String(sum) }]
          : [],
      };
    }
  },
});

/** The parts listed from `at` on, each with its own noun, joined by commas and one "and". */
function listFrom(passage: Passage, at: number): Quantity[] {
  const parts: Quantity[] = [];
  for (let index = at; index < passage.quantities.length; index++) {
    const part = passage.quantities[index];
    const before = parts.at(-1);
    if (!part || !isCount(part, passage)) return [];
    if (before && !JOINS.test(passage.text.slice(before.end, part.start))) break;
    parts.push(part);
  }
  return parts;
}

/** A whole number of things: no ordinal, date, measure or money. */
function isCount(
  { value, unit, isOrdinal, scale, start, end }: Quantity,
  { dates }: Passage,
): boolean {
  const isDate = dates.some((date) => date.start < end && start < date.end);
  return (
    !isDate &&
    !isOrdinal &&
    !scale &&
    Number.isInteger(value) &&
    value < 100_000 &&
    unit !== undefined &&
    !MEASURES.has(unit) &&
    !/^[A-Z]{3}$/.test(unit)
  );
}
