import type { Passage } from "./draft";
import type { Quantity } from "./quantities";

/** "From 80 to 100": the two figures of one change, in the text's order. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

const FROM =
  /(?:^|[^\p{L}])(?:from|between|de|del|desde|da|dalle|von|vom)\s+(?:(?:about|around|nearly|some|just|only|over|quelque|environ|unos|unas|cerca de|rund|etwa|los|las|les|os|as|l['’])\s*)?$/iu;
const TO =
  /^\s*(?:\p{L}+\s+){0,4}?(?:to|until|à|a|al|para|auf|zu|hasta|jusqu['’]à)\s+(?:(?:about|around|nearly|some|just|over|quelque|environ|unos|unas|cerca de|rund|etwa|los|las|les|os|as)\s*)?$/iu;
const APPROXIMATE =
  /(?<!\p{L})(?:about|around|roughly|approximately|nearly|almost|some|over|more than|less than|at least|up to|under|close to|environ|près de|presque|plus de|moins de|quelque|unos|unas|casi|cerca de|más de|menos de|alrededor de|quase|mais de|rund|etwa|fast|knapp|über|mehr als|circa|ca\.?|~|≈|>|<)\s*(?:a |an |un |une |una |um |uma |ein |einen )?$/iu;

/** What shows that a percentage tells the change, not a share: words around it in five languages. */
const CHANGE_AFTER =
  /^\s*(?:\)|increase|rise|growth|jump|surge|gain|more|up|higher|decrease|drop|fall|decline|reduction|cut|less|fewer|lower|de plus|de moins|de hausse|d['’]augmentation|más|menos|a mais|a menos|mehr|weniger|höher|niedriger)(?!\p{L})/iu;
const CHANGE_BEFORE =
  /(?:[+−–-]\s?|(?<!\p{L})(?:by|up|down|(?:increase|rise|growth|jump|surge|drop|fall|decline|decrease|reduction|gain|cut) of|(?:hausse|augmentation|croissance|baisse|progression|recul|diminution|bond|chute) de|(?:aumento|incremento|subida|crecimiento|caída|descenso|alza|reducción)(?: de| del| de un)|(?:aumento|crescimento|queda|subida|redução) de|(?:Anstieg|Plus|Zuwachs|Wachstum|Rückgang|Minus|Steigerung) von|um|(?:un|a|an|em|de)))\s*(?:(?:about|around|nearly|almost|over|environ|près de|casi|quase|rund|fast)\s+)?$/iu;

/** The changes that a sentence tells with both ends. Years, dates and times are none. English, French, Spanish, Portuguese, German. */
export function findChanges({ text, quantities, dates }: Passage): Change[] {
  const found: Change[] = [];
  for (const [index, from] of quantities.entries()) {
    const to = quantities[index + 1];
    if (!to || from.isOrdinal || to.isOrdinal || isCalendar(from, dates) || isCalendar(to, dates))
      continue;
    if (
      !FROM.test(text.slice(Math.max(0, from.start - 24), from.start)) ||
      !TO.test(text.slice(from.end, to.start))
    )
      continue;
    found.push({ from: scaledLike(from, to), to });
  }
  return found;
}

/** Whether a word beside the figure says that it is rounded or a bound. */
export function isApproximate(text: string, quantity: Quantity): boolean {
  return APPROXIMATE.test(text.slice(Math.max(0, quantity.start - 20), quantity.start));
}

/** "From 4 to 5 million" leaves out the first scale. */
function scaledLike(from: Quantity, to: Quantity): Quantity {
  if (from.scale || !to.scale || from.value >= 1000) return from;
  const { factor } = to;
  return { ...from, value: from.value * factor, tolerance: from.tolerance * factor };
}

function isCalendar(quantity: Quantity, dates: Passage["dates"]): boolean {
  const isYear = /^\d{4}$/.test(quantity.text) && quantity.value > 1400 && quantity.value < 2200;
  return isYear || dates.some((date) => date.start < quantity.end && quantity.start < date.end);
}

/** Whether a percentage is told as the size of a change ("up 20%", "a 20% increase") and not as a share. */
export function tellsChange(text: string, percent: Quantity): boolean {
  return (
    CHANGE_AFTER.test(text.slice(percent.end)) ||
    CHANGE_BEFORE.test(text.slice(Math.max(0, percent.start - 40), percent.start))
  );
}
