import { isCalendar } from "@/lib/draft/changes";
import type { Quantity } from "@/lib/draft/quantities";
import { defineCheck, type Hit } from "../check";
import { contradiction } from "./sum-of-parts.contradiction";
import { totalFirst } from "./sum-of-parts.first";
import { partsBefore } from "./sum-of-parts.last";
import { wrongTotals } from "./sum-of-parts.rows";

/** A total that its own parts contradict: "nine projects: five roads and three schools". */
export const sumOfParts = defineCheck({
  id: "sum-of-parts",
  family: "untrue",
  severity: "warn",
  // The parts may stand in a list of their own below.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the post",
  *check(draft): Iterable<Hit> {
    const figures = draft.quantities.filter((quantity) => !isCalendar(quantity, draft.dates));
    // A total and two parts.
    if (figures.length < 3) return;
    for (const hit of wrongTotals(draft)) {
      yield hit;
      return;
    }
    const summed = new Set<Quantity>();
    for (const [index, total] of figures.entries()) {
      const parts = partsBefore(draft, figures, index, total);
      for (const part of parts) summed.add(part);
      const hit = parts.length > 0 ? contradiction(draft.text, total, parts) : undefined;
      if (hit) {
        yield hit;
        return;
      }
    }
    for (const [index, total] of figures.entries()) {
      // What is a part of a later total is no total of what follows it.
      const hit = summed.has(total) ? undefined : totalFirst(draft.text, figures, index);
      if (hit) {
        yield hit;
        return;
      }
    }
  },
});
