import { type Change, type Figures, findChanges } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import { overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { claimSpan } from "./claim-span";
import { joinedHits } from "./joined-hits";
import { findMultiples, MULTIPLE_CUE } from "./multiple.words";

const BOUND = cued(
  /(?<!\p{L})(?:(more than|over|plus que|plus de|más que|más de|mais que|mais do que|mehr als|über)|(nearly|almost|close to|presque|près de|casi|quase|fast|beinahe|knapp))\s+(?:\p{L}+\s+){0,2}$/iu,
);

/** "Doubled from 40 to 60": the word for the multiple contradicts the figures. */
export const multiple = defineCheck({
  id: "multiple",
  family: "untrue",
  severity: "warn",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the post",
  check: (draft) => joinedHits(draft, inFigures),
});

function* inFigures(figures: Figures): Iterable<Hit> {
  if (figures.quantities.length < 2 || !MULTIPLE_CUE.test(figures.text)) return;
  const words = findMultiples(figures.text);
  const [word] = words;
  if (!word || words.length > 1) return;
  const change = changeAround(figures, word);
  if (!change || change.from.value <= 0) return;
  const ratio = change.to.value / change.from.value;
  const bound = BOUND.exec(figures.text.slice(Math.max(0, word.start - 30), word.start));
  const kind = bound?.[1] ? "over" : bound?.[2] ? "nearly" : "exactly";
  if (word.isShare && Math.abs(ratio - (word.times[0] ?? 1)) < SHARE_SLACK) return;
  if (word.isShare ? kind !== "exactly" : word.times.some((times) => isFair(ratio, times, kind)))
    return;
  yield {
    ...claimSpan(figures.text, word, [change.from, change.to]),
    message: {
      key: "multiple_why",
      values: {
        from: change.from.text,
        to: change.to.text,
        times: Math.round(ratio * 100) / 100,
      },
    },
  };
}

/** The one change that the passage tells, whose ends are not the figure of the word itself ("three times", "one third"). */
function changeAround(figures: Figures, word: Span): Change | undefined {
  const quantities = figures.quantities.filter((each) => !overlaps(each.number, word));
  const [change, second] = findChanges({ ...figures, quantities });
  return second ? undefined : change;
}

/** "By a third" is said of anything from three tenths to somewhat more. */
const SHARE_SLACK = 0.07;

/** Writers round: a tenth either way passes, and a bound is held to its own side. */
function isFair(ratio: number, times: number, bound: "over" | "nearly" | "exactly"): boolean {
  const share = times >= 1 ? ratio / times : times / ratio;
  if (bound === "over") return share >= 0.99 && share < 1.5;
  if (bound === "nearly") return share >= 0.8 && share <= 1.02;
  return share >= 0.9 && share <= 1.15;
}
