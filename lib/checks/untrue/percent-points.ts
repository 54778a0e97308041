import { type Figures, findChanges, tellsChange } from "@/lib/draft/changes";
import { defineCheck, type Hit } from "../check";
import { claimSpan } from "./claim-span";
import { joinedHits } from "./joined-hits";

/** The words for percentage points, by language, as they follow a figure. */
const POINTS: Readonly<Record<string, string>> = {
  en: " percentage points",
  fr: " points de pourcentage",
  es: " puntos porcentuales",
  pt: " pontos percentuais",
  de: " Prozentpunkte",
};

/** The difference of two percentages called a percentage: "from 20% to 30%, a 10% increase" (10 points, or half as much again). */
export const percentPoints = defineCheck({
  id: "percent-points",
  family: "untrue",
  severity: "warn",
  // "24% five years ago, 36% today. Up 12%": the change may stand in the next sentence.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the post",
  *check(draft): Iterable<Hit> {
    if (!/%|cent|ciento|prozent/iu.test(draft.text)) return;
    yield* joinedHits(draft, inFigures);
  },
});

function* inFigures(figures: Figures): Iterable<Hit> {
  const percents = figures.quantities.filter(({ unit }) => unit === "percent");
  if (percents.length < 2) return;
  for (const percent of percents) {
    if (!tellsChange(figures.text, percent)) continue;
    // Without the figure itself its two ends stand side by side.
    const changes = findChanges({
      ...figures,
      quantities: figures.quantities.filter((each) => each !== percent),
    }).filter(({ to }) => to.unit === "percent");
    const [change] = changes;
    if (!change || changes.length > 1) continue;
    const { from, to } = change;
    const points = Math.abs(to.value - from.value);
    const relative = (100 * points) / from.value;
    const isDifference =
      Math.abs(percent.value - points) < 0.051 && Math.abs(percent.value - relative) > 1;
    if (!isDifference) continue;
    yield {
      ...claimSpan(figures.text, percent, [from, to]),
      message: { key: "percent_points_why", values: { from: from.text, to: to.text } },
      fixes: [
        {
          start: percent.number.end,
          end: percent.end,
          text: POINTS[figures.language ?? "en"] ?? " percentage points",
        },
      ],
    };
  }
}
