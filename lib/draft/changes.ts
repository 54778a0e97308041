import { cued } from "@/lib/draft/cued-pattern";
import { AHEAD, NOW, NOW_TIME, timesOf } from "./change-times";
import type { Passage } from "./draft";
import type { Quantity } from "./quantities";
import { overlaps } from "./span";

/** What arithmetic reads of a passage. */
export type Figures = Pick<Passage, "text" | "language" | "quantities" | "dates">;

/** "From 80 to 100": where a change begins and ends, whichever the text tells first. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

const ABOUT =
  "(?:(?:about|around|nearly|some|just|only|over|almost|quelque|environ|près de|unos|unas|casi|cerca de|quase|rund|etwa|knapp|los|las|les|os|as|the|l['’])\\s*)*";
const FROM = cued(
  new RegExp(
    `(?:^|[^\\p{L}])(?:from|de|del|desde|da|do|dos|das|des|dalle|von|vom)\\s+${ABOUT}$`,
    "iu",
  ),
);
const TO = cued(
  new RegExp(
    `^[^.;!?:]{0,45}?(?:(?<!\\p{L})(?:to|until|à|a|al|para|auf|zu|hasta|jusqu['’]à)\\s+|becom(?:es|ing)\\s+|→|->|➡️?|⟶)\\s*${ABOUT}$`,
    "iu",
  ),
);
const ARROW = /^[^.;!?:\p{L}]{0,12}(?:\([^)]{0,12}\))?\s*(?:→|->|➡️?|⟶)\s*$/u;
const GOAL =
  "(?:(?:a|an|the|our|its|un|une|une?|notre|nuestra|unserem|einem) (?:\\p{L}+ )?(?:target|goal|plan|quota|objectif|objetivo|meta|ziel)(?: of| de| von)?\\s+)?";
/** "100, up from 80", "45 instead of 30", "€60m, up 50% on last year's €40m", "100, 20 more than the 80" */
const UP_FROM = cued(
  new RegExp(
    `^[^.;!?:]{0,40}?(?<!\\p{L})(?:(?:(?:up|down)\\s+from|compared (?:with|to)|against|versus|vs\\.?|from|instead of|rather than|contre|au lieu de|frente a|contra|en (?:lugar|vez) de|em vez de|gegenüber|statt|anstatt|invece di)\\s+${GOAL}|,? (?:not|no longer|and not|et non(?: plus)?|y (?:ya )?no|e (?:já )?não|nicht(?: mehr)?) (?:the )?|(?:on|over|than|from) (?:last year['’]s|the previous year['’]s|the year before['’]s)\\s+|(?:more|fewer|less|higher|lower)\\s(?:\\p{L}+\\s)?than\\s)${ABOUT}$`,
    "iu",
  ),
);
/** "Statt 21 Tagen jetzt 14": what was before the figure that took its place. */
const INSTEAD =
  /(?:^|[^\p{L}])(?:instead of|rather than|au lieu de|en (?:lugar|vez) de|em vez de|statt|anstatt|invece di)\s(?:the |los |las |os |as |les )?$/iu;
const NOW_TAKES = /^[^.;!?:\d]{1,50}$/u;
/** "To $3 billion in 2025 from $4 billion": the end first. */
const TO_BEFORE = /(?:^|[^\p{L}])(?:to|à|a|para|auf)\s+(?:only |just |about )?$/iu;
const FROM_AFTER = /^[^.;!?:]{0,30}(?<!\p{L})(?:from|von|de|desde)\s+$/iu;
const APPROXIMATE =
  /(?<!\p{L})(?:about|around|roughly|approximately|nearly|almost|some|over|more than|less than|at least|up to|under|close to|environ|près de|presque|plus de|moins de|quelque|unos|unas|casi|cerca de|más de|menos de|alrededor de|quase|mais de|rund|etwa|fast|knapp|über|mehr als|circa|ca\.?|~|≈|>|<)\s*(?:a |an |un |une |una |um |uma |ein |einen )?$/iu;
/** A word after a figure that names no kind of thing: "61 in 2019", "88 today". */
const NO_KIND =
  /^(?:in|en|em|im|today|now|this|last|hoy|hoje|heute|aujourd|el|no|este|cette|do|did|have|had|are|were|work|live|serve|take|took|sind|waren|sont|son|eran|são|eram|of|de|per|a|and)$/u;
/** What shows that a percentage tells a change, not a share: words around it in five languages. */
const CHANGE_AFTER =
  /^\s*(?:\)|(?:[\p{L}-]+\s){0,2}(?:increase|rise|growth|jump|surge|gain|improvement|boost|climb|hike|decrease|drop|fall|decline|reduction|cut)|more|up|higher|less|fewer|lower|down|de plus|de moins|de hausse|d['’]augmentation|más|menos|a mais|a menos|mehr|weniger|höher|niedriger)(?!\p{L})/iu;
const CHANGE_BEFORE =
  /(?:[+−]\s?|[–-]$|(?<!\s)[–-]\s?|(?<!\p{L})(?:by|up|down|grew|grown|rose|risen|jumped|surged|fell|fallen|dropped|(?:increase|rise|growth|jump|surge|drop|fall|decline|decrease|reduction|gain|cut) of|(?:hausse|augmentation|croissance|baisse|progression|recul|diminution|bond|chute) de|(?:aumento|incremento|subida|crecimiento|caída|descenso|alza|reducción)(?: de| del| de un)|(?:aumento|crescimento|queda|subida|redução) de|(?:Anstieg|Plus|Zuwachs|Wachstum|Rückgang|Minus|Steigerung) von|creció|aumentó|subió|cresceu|aumentou|subiu|um|(?:recul|progress|baiss|augment|chut|bondi|diminu)(?:e|é|ent|t|it) de|(?:baj|sub|ca|reduj|redu|desc|cre[sc]|aument)\p{L}{1,5}(?: en| em)?|(?:gesunken|gestiegen|gefallen|sank|stieg|fiel) um))\s*(?:(?:un|a|an|em|de|about|around|nearly|almost|over|environ|près de|casi|quase|rund|fast)\s+)*$/iu;

/** "15% para 10%: menos 5%"; "mais de 5%" is a bound. */
const SIGN_WORD = cued(/(?<!\p{L})(?:mais|menos|moins|plus|minus|más|in meno|in più)\s$/iu);

/** The changes that a sentence tells with both ends, in English, French, Spanish, Portuguese or German. Years and dates are none. */
export function findChanges({ text, quantities, dates }: Figures): Change[] {
  const counted = sharePercent(
    text,
    quantities.filter(
      (quantity) =>
        !quantity.isOrdinal &&
        quantity.unit !== "percentage-point" &&
        !isCalendar(quantity, dates) &&
        !isDistance(text, quantity),
    ),
  );
  // "120 visas, up 50% from 100": the size of the change stands between its ends.
  const percents = counted.filter(({ unit }) => unit === "percent");
  const figures =
    percents.length === 1 && counted.length > 2
      ? counted.filter(({ unit }) => unit !== "percent")
      : counted;
  const found: Change[] = [];
  for (const [index, first] of figures.entries()) {
    const second = figures[index + 1];
    if (!second) continue;
    const between = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    // What was hoped for, then what came of it, is a change too.
    if ((FROM.test(before) && TO.test(between)) || ARROW.test(between))
      found.push({ from: scaledLike(first, second), to: second });
    else if (
      (UP_FROM.test(between) || (TO_BEFORE.test(before) && FROM_AFTER.test(between))) &&
      second.unit !== "percent"
    ) {
      found.push({ from: scaledLike(second, first), to: first });
    } else if (INSTEAD.test(before) && NOW_TAKES.test(between) && NOW.test(between)) {
      found.push({ from: scaledLike(first, second), to: second });
    } else if (AIMED.test(before + text.slice(first.start, first.end)) && GOT.test(between)) {
      found.push({ from: scaledLike(first, second), to: second });
    } else {
      const told = thenAndNow(text, first, second, figures.length === 2);
      if (told) found.push(told);
    }
  }
  return found;
}

/** "From 3.0 to 2.5 per cent" leaves out the first unit. */
function sharePercent(text: string, figures: readonly Quantity[]): Quantity[] {
  return figures.map((first, index) => {
    const last = figures[index - 1];
    if (last?.unit === "percent" && first.unit !== "percent" && first.value <= 100) {
      const isBareEnd =
        /^\s?(?:to|à|a|para|auf|al)\s(?:\p{L}+\s)?$/iu.test(text.slice(last.end, first.start)) &&
        /^(?:[.,;:!?)]|\s*$|\s\p{P})/u.test(text.slice(first.number.end)) &&
        FROM.test(text.slice(Math.max(0, last.start - 24), last.start));
      if (isBareEnd) return { ...first, unit: "percent" };
    }
    const second = figures[index + 1];
    if (second?.unit !== "percent" || first.unit === "percent" || first.end > second.start)
      return first;
    const between = text.slice(first.number.end, second.start);
    const isBare = /^\s(?:to|à|a|para|auf|al)\s(?:\p{L}+\s)?$/iu.test(between);
    return isBare && first.value <= 100 ? { ...first, unit: "percent" } : first;
  });
}

const MORE_BEFORE = /(?<!\p{L})(?:mais|menos|más|plus|moins|meno|più)\s$/iu;
const MORE_AFTER = /^\s(?:\p{L}+\s)?(?:more|fewer|less|de plus|de moins|mehr|weniger)(?!\p{L})/iu;

/** "In 2019 there were 61, today 88 …": two figures of one kind, the clause of each with its own time. */
function thenAndNow(
  text: string,
  first: Quantity,
  second: Quantity,
  areAll: boolean,
): Change | undefined {
  const isOneKind =
    first.unit === second.unit ||
    [first, second].some(({ unit }) => unit === undefined || NO_KIND.test(unit));
  if (!isOneKind || second.start - first.end > 90) return undefined;
  const middle = text.slice(first.end, second.start);
  // "450, 50 more than last year": the second figure is the change itself.
  if (MORE_BEFORE.test(middle) || MORE_AFTER.test(text.slice(second.number.end))) return undefined;
  const cut = middle.search(
    /[,;:–—]|(?<!\p{L})(?:and|to|et|y|e|und|while|but|whereas|than|after|après|tras|nach|após|(?<=(?:doble|triple|dobro|triplo|más|menos|mais|plus|moins|double) )que|als|wie)(?!\p{L})/u,
  );
  if (cut < 0) return undefined;
  const stop = text.slice(second.end).search(/[,;:.!?–—(]/u);
  const [one, other] = timesOf(
    text.slice(Math.max(0, first.start - 60), first.end + cut),
    text.slice(first.end + cut, stop < 0 ? undefined : second.end + stop),
  );
  // "Last year 200, 250 by now" may leave out one of the two times, where nothing else is counted.
  const isLater = other === undefined && one !== undefined && one < NOW_TIME;
  const isEarlier = one === undefined && other !== undefined && other < NOW_TIME;
  if (areAll && (isLater || isEarlier))
    return isLater
      ? { from: scaledLike(first, second), to: second }
      : { from: scaledLike(second, first), to: first };
  if (one === undefined || other === undefined || one === other) return undefined;
  // "€5 million now, €10 million in 2027": a year to come.
  if (one === NOW_TIME && other > 1000 && other < 3000 && AHEAD.test(text)) return undefined;
  return one < other
    ? { from: scaledLike(first, second), to: second }
    : { from: scaledLike(second, first), to: first };
}

const TIME_UNIT = cued(
  /^(?:years?|months?|weeks?|days?|decades?|ans|années|mois|semaines?|jours|años?|meses|semanas?|días|anos?|dias|jahre?n?|monate?n?|wochen?|tage?n?|anni|mesi)$/u,
);

/** "Our goal was 500", "we needed €50,000" */
const AIMED = cued(
  /(?<!\p{L})(?:goal|target|needed|planned|hoped for|aimed for|objectif|objetivo|meta|necesitábamos|ziel|geplant)(?!\p{L})[^.;!?\d]{0,24}[$€£]?\d[\d.,]*[^\d]*$/iu,
);
const GOT = cued(
  /^[^.;!?\d]{0,40}(?<!\p{L})(?:got|gave|given|received|reached|collected|raised|planted|signed|achieved|obtenu|reçu|récolté|atteint|recibimos|recibid[oa]s|conseguimos|recebemos|alcançámos|bekommen|erreicht|gesammelt)(?!\p{L})[^.;!?\d]{0,16}$/iu,
);

/** "Two years ago", "en cinq ans": a stretch of time in which something changed, and no end of the change. */
function isDistance(text: string, { unit, start, end }: Quantity): boolean {
  if (unit === undefined || !TIME_UNIT.test(unit)) return false;
  const after = text.slice(end, end + 30);
  return (
    /^\s?\p{L}+\s(?:ago|earlier|later|before|after|plus tôt|plus tard|antes|después|atrás|depois|zuvor|später|fa)(?!\p{L})/iu.test(
      after,
    ) ||
    /(?:^|[^\p{L}])(?:il y a|hace|há|vor|in|within|over|en|em|dans|depuis|desde|seit|for|since|in nur|in den letzten|(?:the|in the|over the) (?:last|past)|ces|los últimos|nos últimos)\s$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** Whether a word beside the figure says that it is rounded or a bound. */
export function isApproximate(text: string, quantity: Quantity): boolean {
  return APPROXIMATE.test(text.slice(Math.max(0, quantity.start - 20), quantity.start));
}

/** Whether a percentage is told as the size of a change ("up 20%", "a 20% increase") and not as a share. */
export function tellsChange(text: string, percent: Quantity): boolean {
  const before = text.slice(Math.max(0, percent.start - 40), percent.start);
  return (
    CHANGE_AFTER.test(text.slice(percent.end)) ||
    CHANGE_BEFORE.test(before) ||
    SIGN_WORD.test(before)
  );
}

/** "From 4 to 5 million" leaves out the first scale. */
function scaledLike(from: Quantity, to: Quantity): Quantity {
  if (from.scale || !to.scale || from.value >= 1000) return from;
  return { ...from, value: from.value * to.factor, tolerance: from.tolerance * to.factor };
}

/** Whether a figure is a year or part of a date. */
export function isCalendar(quantity: Quantity, dates: Passage["dates"]): boolean {
  const isYear = /^\d{4}$/.test(quantity.text) && quantity.value > 1400 && quantity.value < 2200;
  return isYear || dates.some((date) => overlaps(date, quantity));
}
