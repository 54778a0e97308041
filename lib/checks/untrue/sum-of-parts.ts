import { isCalendar } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import type { Quantity } from "@/lib/draft/quantities";
import { defineCheck, type Hit } from "../check";
import { joinedHits } from "./joined-hits";
import { contradiction } from "./sum-of-parts.contradiction";
import { wrongProduct } from "./sum-of-parts.each";
import { totalFirst } from "./sum-of-parts.first";
import { partsBefore } from "./sum-of-parts.last";
import { wrongRest } from "./sum-of-parts.rest";
import { wrongTotals } from "./sum-of-parts.rows";
import { MEASURES } from "./sum-of-parts.words";

/** "70 in the hall and 80 online, some of them both": what is told to stand in two parts. */
const IN_TWO_PARTS = cued(
  /(?<!\p{L})(?:some|many|several|most|certains?|certaines|plusieurs|algun[oa]s|vari[oa]s|algumas|alguns|manche|einige|viele)(?!\p{L})[^.;!?\d]{0,24}(?<!\p{L})(?:both|twice|les deux|deux fois|amb[oa]s|l[oa]s dos|os dois|as duas|beides|zweimal|doppelt)(?!\p{L})/iu,
);

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
    const figures = draft.quantities.filter(
      // "430 visas in three days (140 on Monday, …)": how long it took is neither total nor part.
      (quantity) => !isCalendar(quantity, draft.dates) && !isStretch(quantity),
    );
    // A total and two parts.
    if (figures.length < 3 || IN_TWO_PARTS.test(draft.text)) return;
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
    yield* joinedHits(draft, function* (passage) {
      const counted = passage.quantities.filter((each) => !isCalendar(each, passage.dates));
      const hit = wrongRest(passage.text, counted) ?? wrongProduct(passage, counted);
      if (hit) yield hit;
    });
  },
});

/** Days, years or hours told in so many words. */
function isStretch({ unit, isOrdinal }: Quantity): boolean {
  return !isOrdinal && unit !== undefined && unit.length > 2 && MEASURES.has(unit);
}
