import {
  type Change,
  type Figures,
  findChanges,
  isApproximate,
  tellsChange,
} from "@/lib/draft/changes";
import type { Quantity } from "@/lib/draft/quantities";
import { shareTold } from "@/lib/draft/shares";
import type { Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { claimSpan } from "./claim-span";
import { joinedHits } from "./joined-hits";
import { fractionIn } from "./percentage.fractions";
import { wrongPart } from "./percentage.parts";
import { isMix, wrongTotal } from "./percentage.total";

/** A percentage that the figures beside it contradict: "from 80 to 100, a 20% increase", "12 of 48 (30%)", "half (40%)". */
export const percentage = defineCheck({
  id: "percentage",
  family: "untrue",
  severity: "warn",
  // "… of our 160 missions. That's 70 per cent": the percentage may stand in the next sentence.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the post",
  check(draft): Iterable<Hit> {
    const isShared = isMix(draft.text);
    return joinedHits(draft, (figures) => inFigures(figures, isShared));
  },
});

function* inFigures(figures: Figures, isShared: boolean): Iterable<Hit> {
  const percents = figures.quantities.filter(({ unit }) => unit === "percent");
  const total = wrongTotal(figures, percents, isShared);
  if (total) yield total;
  const part = percents.length < 2 ? wrongPart(figures) : undefined;
  if (part) {
    yield part;
    return;
  }
  const [percent] = percents;
  // With several percentages nobody can tell which belongs to which figures.
  if (!percent || percents.length > 1 || isApproximate(figures.text, percent)) return;
  const hit =
    wrongChange(figures, percent) ??
    wrongShare(figures, percent) ??
    wrongFraction(figures, percent);
  if (hit) yield hit;
}

/** "From 80 to 100, or 25%": the words say that it is the same. */
const SAID_AGAIN =
  /^[^.;!?\d]{0,40}?[,(–—]\s?(?:or|i\.e\.|that['’]s|that is|which is|soit|c['’]est|o sea|es decir|eso es|ou|ou seja|das sind|das ist)\s(?:a |un |une |um |uma |el |ein )?$/iu;

function wrongChange(passage: Figures, percent: Quantity): Hit | undefined {
  const changes = findChanges(passage).filter(({ from, to }) => from !== percent && to !== percent);
  const [change] = changes;
  // "From 80 to 100 members, 20% of them women": a share of the new whole.
  if (
    !change ||
    changes.length > 1 ||
    (/^\s*(?:of|des?|del|der|von|dos|das)(?!\p{L})/iu.test(passage.text.slice(percent.end)) &&
      // "Um 20 Prozent von 50 auf 60", "un 20% de 50 a 60": the change itself follows.
      !(
        tellsChange(passage.text, percent) &&
        /^\s*(?:de|von)\s+$/iu.test(passage.text.slice(percent.end, change.from.start))
      ))
  )
    return undefined;
  const isSaid =
    tellsChange(passage.text, percent) ||
    SAID_AGAIN.test(passage.text.slice(change.to.end, percent.start));
  const right = isSaid ? changeInPercent(change) : undefined;
  if (!right || within(percent, right.low, right.high)) return undefined;
  return wrong(claimSpan(passage.text, percent, [change.from, change.to]), percent, right.exact, {
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
  const ends = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => percent(from.value + a * rounding(from), to.value + b * rounding(to))),
  );
  return { exact: percent(from.value, to.value), low: Math.min(...ends), high: Math.max(...ends) };
}

/** Counts are exact; money and scaled figures are rounded to the last place written. */
function rounding({ scale, tolerance, value }: Quantity): number {
  return scale || !Number.isInteger(value) ? tolerance : 0;
}

function wrongShare(figures: Figures, percent: Quantity): Hit | undefined {
  const share = shareTold(figures, percent);
  if (!share) return undefined;
  const { part, whole } = share;
  const right = (100 * part.value) / whole.value;
  if (within(percent, right, right)) return undefined;
  return wrong(claimSpan(figures.text, percent, [part, whole]), percent, right, {
    key: "percentage_share",
    values: { part: part.text, whole: whole.text },
  });
}

function wrongFraction({ text }: Figures, percent: Quantity): Hit | undefined {
  const before = text.slice(Math.max(0, percent.start - 60), percent.start);
  const after = text.slice(percent.end);
  // Only in brackets or dashes does the figure say the fraction again.
  if (
    !(
      /[(–—]\s*(?:or |i\.e\. |soit |o sea |ou |also )?$/u.test(before) && /^\s*[)–—]/u.test(after)
    ) &&
    !(/,\s(?:or |i\.e\. |soit |o sea |ou |also )?$/u.test(before) && /^,/u.test(after))
  )
    return undefined;
  const fraction = fractionIn(before);
  if (!fraction || (percent.value >= fraction.low && percent.value <= fraction.high))
    return undefined;
  return wrong(percent, percent, fraction.percent, {
    key: "percentage_share",
    values: { part: fraction.text, whole: "100%" },
  });
}

/** Whether a written percentage rounds one between the bounds; one unit of its last place is granted. */
function within({ value, tolerance }: Quantity, low: number, high: number): boolean {
  const slack = Math.max(tolerance * 2, 0.051);
  return value >= low - slack && value <= high + slack;
}

function wrong(
  at: Span,
  percent: Quantity,
  right: number,
  message: { key: string; values: Record<string, string> },
): Hit {
  const exact = String(Math.round(right * 10) / 10);
  const isWritten = /[.,]/.test(percent.text);
  return {
    start: at.start,
    end: at.end,
    message: { key: message.key, values: { ...message.values, right: { percent: right } } },
    fixes: [{ ...percent.number, text: isWritten ? exact : String(Math.round(right)) }],
  };
}
