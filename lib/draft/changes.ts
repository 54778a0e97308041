import type { Passage } from "./draft";
import type { Quantity } from "./quantities";

/** What arithmetic reads of a passage. */
export type Figures = Pick<Passage, "text" | "language" | "quantities" | "dates">;

/** "From 80 to 100": where a change begins and ends, whichever the text tells first. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

const ABOUT =
  "(?:(?:about|around|nearly|some|just|only|over|almost|quelque|environ|près de|unos|unas|casi|cerca de|quase|rund|etwa|knapp|los|las|les|os|as|the|l['’])\\s*)*";
const FROM = new RegExp(
  `(?:^|[^\\p{L}])(?:from|de|del|desde|da|do|dos|das|des|dalle|von|vom)\\s+${ABOUT}$`,
  "iu",
);
const TO = new RegExp(
  `^[^.;!?:]{0,45}?(?:(?<!\\p{L})(?:to|until|à|a|al|para|auf|zu|hasta|jusqu['’]à)\\s+|→|->|➡️?|⟶)\\s*${ABOUT}$`,
  "iu",
);
const ARROW = /^[^.;!?:\p{L}]{0,12}(?:\([^)]{0,12}\))?\s*(?:→|->|➡️?|⟶)\s*$/u;
/** "100, up from 80", "100 (80 a year before)" */
const UP_FROM = new RegExp(
  `^[^.;!?:]{0,40}?(?:(?<!\\p{L})(?:up|down|compared (?:with|to)|against|versus|vs\\.?|from|contre|frente a|contra|gegenüber|nach)\\s+(?:from\\s+)?|\\(|(?:%|per ?cent)\\s(?:more|less|fewer|higher|lower)\\s(?:\\p{L}+\\s)?than\\s)${ABOUT}$`,
  "iu",
);
/** "61 in 2019 … 88 today": words for once and for now in the clause of a figure. */
const ONCE =
  /(?<!\p{L})(?:last (?:year|month|week|quarter|season|autumn|spring|summer|winter|term|time)|(?:a|\p{L}+|\d+) (?:year|month|week|decade)s? (?:ago|earlier|before)|back then|then(?=\s*[,;.!)]|$)|at the start|when (?:we|it|they) (?:began|started|opened)|previously|formerly|previous year|the year before|before the|l['’]an(?:née)? (?:dernier|dernière|passée?|précédente?)|il y a|auparavant|au départ|el año pasado|el curso pasado|hace|anteriormente|(?:n?o )?ano passado|há|anteriormente|letztes jahr|letzten jahr|im vorjahr|vor (?:einem|\p{L}+) jahr(?:en)?|damals|zuvor|l['’]anno scorso)(?!\p{L})/iu;
const NOW =
  /(?<!\p{L})(?:today|now|this (?:year|month|week|quarter|season|autumn|spring|summer|winter|term|time)|currently|at present|aujourd['’]hui|maintenant|cette année|désormais|actuellement|hoy|ahora|este año|este curso|actualmente|hoje|agora|este ano|atualmente|heute|jetzt|dieses jahr|in diesem jahr|inzwischen|mittlerweile|oggi|quest['’]anno)(?!\p{L})/iu;
const IN_YEAR = /(?<!\p{L})(?:in|en|em|im jahr|since|depuis|desde|seit)\s((?:19|20)\d\d)(?!\d)/iu;
const APPROXIMATE =
  /(?<!\p{L})(?:about|around|roughly|approximately|nearly|almost|some|over|more than|less than|at least|up to|under|close to|environ|près de|presque|plus de|moins de|quelque|unos|unas|casi|cerca de|más de|menos de|alrededor de|quase|mais de|rund|etwa|fast|knapp|über|mehr als|circa|ca\.?|~|≈|>|<)\s*(?:a |an |un |une |una |um |uma |ein |einen )?$/iu;
/** A word after a figure that names no kind of thing: "61 in 2019", "88 today". */
const NO_KIND =
  /^(?:in|en|em|im|today|now|this|last|hoy|hoje|heute|aujourd|el|no|este|cette|do|did|have|had|are|were|work|live|serve|take|took|sind|waren|sont|son|eran|são|eram|of|de|per|a|and)$/u;
/** What shows that a percentage tells a change, not a share: words around it in five languages. */
const CHANGE_AFTER =
  /^\s*(?:\)|(?:[\p{L}-]+\s){0,2}(?:increase|rise|growth|jump|surge|gain|decrease|drop|fall|decline|reduction|cut)|more|up|higher|less|fewer|lower|down|de plus|de moins|de hausse|d['’]augmentation|más|menos|a mais|a menos|mehr|weniger|höher|niedriger)(?!\p{L})/iu;
const CHANGE_BEFORE =
  /(?:[+−–-]\s?|(?<!\p{L})(?:by|up|down|grew|grown|rose|risen|jumped|surged|fell|fallen|dropped|(?:increase|rise|growth|jump|surge|drop|fall|decline|decrease|reduction|gain|cut) of|(?:hausse|augmentation|croissance|baisse|progression|recul|diminution|bond|chute) de|(?:aumento|incremento|subida|crecimiento|caída|descenso|alza|reducción)(?: de| del| de un)|(?:aumento|crescimento|queda|subida|redução) de|(?:Anstieg|Plus|Zuwachs|Wachstum|Rückgang|Minus|Steigerung) von|creció|aumentó|subió|cresceu|aumentou|subiu|um|(?:recul|progress|baiss|augment|chut|bondi|diminu)(?:e|é|ent|t|it) de|(?:baj|sub|ca|reduj|redu|desc|cre[sc]|aument)\p{L}{1,5}(?: en| em)?|(?:gesunken|gestiegen|gefallen|sank|stieg|fiel) um))\s*(?:(?:un|a|an|em|de|about|around|nearly|almost|over|environ|près de|casi|quase|rund|fast)\s+)*$/iu;

/** "15% para 10%: menos 5%"; "mais de 5%" is a bound. */
const SIGN_WORD = /(?<!\p{L})(?:mais|menos|moins|plus|minus|más|in meno|in più)\s$/iu;

/** The changes that a sentence tells with both ends, in English, French, Spanish, Portuguese or German. Years and dates are none. */
export function findChanges({ text, quantities, dates }: Figures): Change[] {
  const counted = sharePercent(
    text,
    quantities.filter(
      (quantity) =>
        !quantity.isOrdinal && quantity.unit !== "percentage-point" && !isCalendar(quantity, dates),
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
    if ((FROM.test(before) && TO.test(between)) || ARROW.test(between))
      found.push({ from: scaledLike(first, second), to: second });
    else if (
      UP_FROM.test(between) &&
      /(?<!\p{L})(?:up|down) from|(?:%|per ?cent)\s\p{L}+\s(?:\p{L}+\s)?than\s|from\s|compared|against|versus|vs|contre|frente|contra|gegenüber/iu.test(
        between,
      ) &&
      second.unit !== "percent"
    ) {
      found.push({ from: scaledLike(second, first), to: first });
    } else {
      const told = thenAndNow(text, first, second);
      if (told) found.push(told);
    }
  }
  return found;
}

/** "From 3.0 to 2.5 per cent" leaves out the first unit. */
function sharePercent(text: string, figures: readonly Quantity[]): Quantity[] {
  return figures.map((first, index) => {
    const second = figures[index + 1];
    if (second?.unit !== "percent" || first.unit === "percent" || first.end > second.start)
      return first;
    const between = text.slice(first.number.end, second.start);
    const isBare = /^\s(?:to|à|a|para|auf|al)\s(?:\p{L}+\s)?$/iu.test(between);
    return isBare && first.value <= 100 ? { ...first, unit: "percent" } : first;
  });
}

/** "In 2019 there were 61, today 88 …": two figures of one kind, the clause of each with its own time. */
function thenAndNow(text: string, first: Quantity, second: Quantity): Change | undefined {
  const isOneKind =
    first.unit === second.unit ||
    [first, second].some(({ unit }) => unit === undefined || NO_KIND.test(unit));
  if (!isOneKind || second.start - first.end > 90) return undefined;
  const middle = text.slice(first.end, second.start);
  const cut = middle.search(/[,;:–—]|(?<!\p{L})(?:and|to|et|y|e|und|while|but|whereas)(?!\p{L})/u);
  if (cut < 0) return undefined;
  const one = timeOf(text.slice(Math.max(0, first.start - 60), first.end + cut));
  const stop = text.slice(second.end).search(/[,;:.!?–—(]/u);
  const other = timeOf(text.slice(first.end + cut, stop < 0 ? undefined : second.end + stop));
  if (one === undefined || other === undefined || one === other) return undefined;
  return one < other
    ? { from: scaledLike(first, second), to: second }
    : { from: scaledLike(second, first), to: first };
}

/** The time that a clause speaks of, as a year, or a number that stands for once (0) or now. */
function timeOf(clause: string): number | undefined {
  const isOnce = ONCE.test(clause);
  const isNow = NOW.test(clause);
  if (isOnce !== isNow) return isOnce ? 0 : 9999;
  return isOnce ? undefined : Number(IN_YEAR.exec(clause)?.[1]) || undefined;
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
  return isYear || dates.some((date) => date.start < quantity.end && quantity.start < date.end);
}
