import type { Passage } from "@/lib/draft/draft";
import type { Hit } from "../check";
import { numberFix } from "./anniversary.fix";
import { YEAR, yearsIn } from "./anniversary.since";
import type { Told } from "./anniversary.told";
import { AT_DEATH, BORN, DIED } from "./anniversary.words";

/** "(1931–2026)", "1995–2026" */
const BETWEEN = /(?<!\d)(1[5-9]\d\d|20\d\d)\s?[–-]\s?†?\s?((?:1[5-9]|20)\d\d)(?!\d)/gu;
/** The count before its two years: "31 years with the embassy (1995–2026)". */
const TOLD_BETWEEN = /^[^.;!?\d]{0,40}\(\s*$/u;

/** An age at death, or a span of years, beside the two years that it lies between. */
export function betweenHit({ text }: Passage, told: Told, whole: string): Hit | undefined {
  const isAge =
    (AT_DEATH.test(text.slice(0, told.start)) && DIED.test(text)) ||
    /^aged\s/iu.test(text.slice(told.start));
  const ends = isAge
    ? (lifeOf(text) ?? [...text.matchAll(BETWEEN)][0] ?? lifeOf(whole))
    : spanAfter(text, told);
  if (!ends) return undefined;
  const [since = 0, until = 0] = [Number(ends[1]), Number(ends[2])].sort((a, b) => a - b);
  const years = until - since;
  const off = told.years - years;
  // The last year of a life need not be full; those of an office may count both ends.
  const isRight = off === 0 || (isAge ? off === -1 : Math.abs(off) === 1);
  if (isRight || years <= 0 || Math.abs(off) > 60) return undefined;
  return hitOf(text, told, { since, years, until });
}

function spanAfter(text: string, told: Told): RegExpMatchArray | undefined {
  return [...text.matchAll(BETWEEN)].find(
    ({ index }) => index >= told.end && TOLD_BETWEEN.test(text.slice(told.end, index)),
  );
}

/** "Born in 1918 and died in 2013": the two years that a sentence tells of a life, and no third. */
function lifeOf(text: string): RegExpMatchArray | undefined {
  const match = LIVED.exec(text) ?? DIED_THEN_BORN.exec(text);
  return match && yearsIn(text).length === 2 ? match : undefined;
}
const LIVED = new RegExp(
  `${BORN.source}[^.;!?\\d]{0,20}${YEAR}[^.;!?\\d]{0,60}?${DIED.source}[^.;!?\\d]{0,20}${YEAR}`,
  "iu",
);

/** "He died in 2013, aged 95. He was born in 1918." */
const DIED_THEN_BORN = new RegExp(
  `${DIED.source}[^.;!?\\d]{0,20}${YEAR}[^;!?]{0,60}?${BORN.source}[^.;!?\\d]{0,20}${YEAR}`,
  "iu",
);

export function hitOf(
  text: string,
  told: Told,
  { since, years, until }: { since: number; years: number; until: number },
): Hit {
  return {
    start: told.start,
    end: told.end,
    message: {
      key: "anniversary_why",
      values: { since: String(since), years, now: String(until) },
    },
    fixes: numberFix(text, told, years),
  };
}
