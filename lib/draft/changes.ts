import type { Passage } from "./draft";
import type { Quantity } from "./quantities";

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
const APPROXIMATE =
  /(?<!\p{L})(?:about|around|roughly|approximately|nearly|almost|some|over|more than|less than|at least|up to|under|close to|environ|près de|presque|plus de|moins de|quelque|unos|unas|casi|cerca de|más de|menos de|alrededor de|quase|mais de|rund|etwa|fast|knapp|über|mehr als|circa|ca\.?|~|≈|>|<)\s*(?:a |an |un |une |una |um |uma |ein |einen )?$/iu;
/** What shows that a percentage tells a change, not a share: words around it in five languages. */
const CHANGE_AFTER =
  /^\s*(?:\)|(?:[\p{L}-]+\s){0,2}(?:increase|rise|growth|jump|surge|gain|decrease|drop|fall|decline|reduction|cut)|more|up|higher|less|fewer|lower|down|de plus|de moins|de hausse|d['’]augmentation|más|menos|a mais|a menos|mehr|weniger|höher|niedriger)(?!\p{L})/iu;
const CHANGE_BEFORE =
  /(?:[+−–-]\s?|(?<!\p{L})(?:by|up|down|grew|grown|rose|risen|jumped|surged|fell|fallen|dropped|(?:increase|rise|growth|jump|surge|drop|fall|decline|decrease|reduction|gain|cut) of|(?:hausse|augmentation|croissance|baisse|progression|recul|diminution|bond|chute) de|(?:aumento|incremento|subida|crecimiento|caída|descenso|alza|reducción)(?: de| del| de un)|(?:aumento|crescimento|queda|subida|redução) de|(?:Anstieg|Plus|Zuwachs|Wachstum|Rückgang|Minus|Steigerung) von|creció|aumentó|subió|cresceu|aumentou|subiu|um))\s*(?:(?:un|a|an|em|de|about|around|nearly|almost|over|environ|près de|casi|quase|rund|fast)\s+)*$/iu;

/** The changes that a sentence tells with both ends, in English, French, Spanish, Portuguese or German. Years and dates are none. */
export function findChanges({ text, quantities, dates }: Passage): Change[] {
  const counted = quantities.filter(
    (quantity) => !quantity.isOrdinal && !isCalendar(quantity, dates),
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
    }
  }
  return found;
}

/** Whether a word beside the figure says that it is rounded or a bound. */
export function isApproximate(text: string, quantity: Quantity): boolean {
  return APPROXIMATE.test(text.slice(Math.max(0, quantity.start - 20), quantity.start));
}

/** Whether a percentage is told as the size of a change ("up 20%", "a 20% increase") and not as a share. */
export function tellsChange(text: string, percent: Quantity): boolean {
  return (
    CHANGE_AFTER.test(text.slice(percent.end)) ||
    CHANGE_BEFORE.test(text.slice(Math.max(0, percent.start - 40), percent.start))
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
