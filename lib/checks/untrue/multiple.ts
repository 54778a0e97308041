import { type Figures, findChanges } from "@/lib/draft/changes";
import { joinSentences } from "@/lib/draft/joined";
import { shift } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

/** Words for a multiple, by how many times the beginning the end is. English, French, Spanish, Portuguese, German. */
const MULTIPLES: readonly (readonly [number, RegExp])[] = [
  [
    2,
    /(?<!\p{L})(?:doubl(?:ed?|es|ing)|two-?fold|multipliée?s? par deux|twice as (?:many|much|high|large)|doublée?s?|double|raddoppi(?:at[oaie]|ano|amo|a|ato|ò)|duplic(?:ó|a|an|aron|ad[oa]s?|ado|ou|aram)|dobr(?:ou|aram|ad[oa]s?)|verdoppelt(?:e|en)?|verdoppelung|verdopplung)(?!\p{L})/iu,
  ],
  [
    3,
    /(?<!\p{L})(?:tripl(?:ed?|es|ing)|trebl(?:ed?|es|ing)|three-?fold|multipliée?s? par trois|multiplic(?:ó|ado|ada|ou)(?: se)? por tres|multiplicou por três|three times as (?:many|much|high|large)|triplée?s?|triplicat[oaie]|triplic(?:ó|a|an|aron|ad[oa]s?|ou|aram)|verdreifacht(?:e|en)?)(?!\p{L})/iu,
  ],
  [
    4,
    /(?<!\p{L})(?:quadrupl(?:ed?|es|ing)|four-?fold|multipliée?s? par quatre|four times as (?:many|much|high|large)|quadruplée?s?|cuadruplic(?:ó|a|an|aron|ad[oa]s?)|quadruplic(?:ou|aram)|vervierfacht(?:e|en)?)(?!\p{L})/iu,
  ],
  [
    5,
    /(?<!\p{L})(?:five-?fold|five times as (?:many|much|high|large)|quintupl(?:ed?|es|ing|ée?s?)|multipliée?s? par cinq|quintuplic(?:ó|a|an|aron|ad[oa]s?|ou|aram)|verfünffacht(?:e|en)?)(?!\p{L})/iu,
  ],
  [
    10,
    /(?<!\p{L})(?:ten-?fold|multipliée?s? par dix|ten times as (?:many|much|high|large)|décuplée?s?|verzehnfacht(?:e|en)?)(?!\p{L})/iu,
  ],
  [
    0.5,
    /(?<!\p{L})(?:halv(?:ed?|es|ing)|cut in half|(?:cut|reduced) (?:\p{L}+ ){0,4}(?:by|in) half|(?:fell|fallen|dropped|down) by half|réduite?s? de moitié|(?:reducid[oa]s?|redujo|redujeron) a la mitad|(?:reduzid[oa]s?|reduziu|caiu) (?:para|pela|à) metade|halbiert(?:e|en)?|dimezzat[oaie])(?!\p{L})/iu,
  ],
];
const BOUND =
  /(?<!\p{L})(?:(more than|over|plus que|plus de|más que|más de|mais que|mais do que|mehr als|über)|(nearly|almost|close to|presque|près de|casi|quase|fast|beinahe|knapp))\s+(?:\p{L}+\s+){0,2}$/iu;

/** "Doubled from 40 to 60": the word for the multiple contradicts the figures. */
export const multiple = defineCheck({
  id: "multiple",
  family: "untrue",
  severity: "warn",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the post",
  *check(draft): Iterable<Hit> {
    const seen = new Set<number>();
    for (const { start, passage } of joinSentences(draft)) {
      const hit = inFigures(passage);
      if (!hit || seen.has(hit.start + start)) continue;
      seen.add(hit.start + start);
      yield shift(hit, start);
    }
  },
});

function inFigures(figures: Figures): Hit | undefined {
  if (figures.quantities.length < 2) return undefined;
  const words = MULTIPLES.flatMap(([times, pattern]) => {
    const match = pattern.exec(figures.text);
    return match ? [{ times, start: match.index, end: match.index + match[0].length }] : [];
  });
  const [word] = words;
  if (!word || words.length > 1) return undefined;
  const changes = findChanges(figures);
  const [change] = changes;
  if (!change || changes.length > 1 || change.from.value <= 0) return undefined;
  const ratio = change.to.value / change.from.value;
  const bound = BOUND.exec(figures.text.slice(Math.max(0, word.start - 30), word.start));
  if (isFair(ratio, word.times, bound?.[1] ? "over" : bound?.[2] ? "nearly" : "exactly"))
    return undefined;
  return {
    start: word.start,
    end: word.end,
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

/** Writers round: a tenth either way passes, and a bound is held to its own side. */
function isFair(ratio: number, times: number, bound: "over" | "nearly" | "exactly"): boolean {
  const share = times >= 1 ? ratio / times : times / ratio;
  if (bound === "over") return share >= 0.99 && share < 1.5;
  if (bound === "nearly") return share >= 0.8 && share <= 1.02;
  return share >= 0.9 && share <= 1.15;
}
