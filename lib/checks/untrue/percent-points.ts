import { findChanges, tellsChange } from "@/lib/draft/changes";
import { defineCheck, type Hit } from "../check";

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
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the sentence",
  *check(passage): Iterable<Hit> {
    const percents = passage.quantities.filter(({ unit }) => unit === "percent");
    if (percents.length < 2) return;
    const changes = findChanges(passage).filter(({ to }) => to.unit === "percent");
    const [change] = changes;
    if (!change || changes.length > 1) return;
    const { from, to } = change;
    const points = Math.abs(to.value - from.value);
    const relative = (100 * points) / from.value;
    for (const percent of percents) {
      if (
        percent.start === from.start ||
        percent.start === to.start ||
        !tellsChange(passage.text, percent)
      )
        continue;
      const isDifference =
        Math.abs(percent.value - points) < 0.051 && Math.abs(percent.value - relative) > 1;
      if (!isDifference) continue;
      yield {
        start: percent.start,
        end: percent.end,
        message: { key: "percent_points_why", values: { from: from.text, to: to.text } },
        fixes: [
          {
            start: percent.number.end,
            end: percent.end,
            text: POINTS[passage.language ?? "en"] ?? " percentage points",
          },
        ],
      };
    }
  },
});
