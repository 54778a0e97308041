import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { type CountryCode, countries, countryName, usesCurrency } from "@/lib/facts/world/country";
import { ENDED_CURRENCIES } from "@/lib/facts/world/currencies";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit, shiftHit } from "../check";
import { isWorldMoney, type Money, moneyIn } from "./currency.money";
import { wrongTip } from "./currency.tips";
import {
  CURRENCY_BEFORE,
  CURRENCY_OF,
  DENIED,
  IN_PLACE,
  IN_STATE,
  IN_USE,
  IS_CURRENCY,
  IS_MONEY,
  IS_PAID,
  IS_PAID_IN,
  LOCAL_MONEY_THERE,
  MONEY_IS,
  MONEY_OF,
  MONEY_THERE,
  NAMED_NEXT,
  NO_LONGER,
  OTHER_NOUN,
  OTHER_TIME,
  OWN_MONEY,
  PAYING_IN,
  PAYS,
  SAID_OF,
  THEIR_CURRENCY,
  THEN_CURRENCY,
  USES,
} from "./currency.words";

/** A currency given to a state that has another: "Poland's currency, the euro". */
export const currency = defineCheck({
  id: "currency",
  family: "untrue",
  severity: "warn",
  // "Travelling to Croatia? Change your money into kuna": the state may stand in the sentence before.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "ISO 4217 currencies by state, in lib/facts/world",
  *check(draft, { today }): Iterable<Hit> {
    const all = worldMentions(draft).places;
    if (all.length === 0) return;
    let isFound = false;
    for (const { start, passage } of draft.sentences)
      for (const hit of inSentence(passage, all, today)) {
        isFound = true;
        yield shiftHit(hit, start);
      }
    const tip = isFound ? undefined : wrongTip(draft);
    if (tip) yield tip;
  },
});

function* inSentence(passage: Passage, all: readonly PlaceMention[], today: string): Iterable<Hit> {
  const { text, tokens } = passage;
  const { places, language } = worldMentions(passage);
  for (const money of moneyIn(tokens, language)) {
    const elsewhere =
      places.length > 0 ? undefined : all.find((place) => endedOf(money.codes, place, today));
    for (const place of elsewhere ? [elsewhere] : places) {
      const code = elsewhere ? undefined : stateOf(place);
      const ended = endedOf(money.codes, place, today);
      const isWrong =
        code !== undefined && money.codes.every((each) => usesCurrency(code, each) === false)
          ? isGiven(text, money, place)
          : false;
      const isOver = ended !== undefined && isInUse(text, money, today);
      if (!isWrong && !isOver) continue;
      const owner = isOver ? ended : code;
      if (owner === undefined) continue;
      const span = isWrong
        ? { start: Math.min(money.start, place.start), end: Math.max(money.end, place.end) }
        : money;
      yield {
        start: span.start,
        end: span.end,
        message: {
          key: "currency_why",
          values: {
            country: countryName(owner, language),
            currency: countries().get(owner)?.currencies[0]?.code ?? "",
          },
        },
      };
      break;
    }
  }
}

/** A state by its name, its people or, "in Warsaw", a town. */
function stateOf(place: PlaceMention): CountryCode | undefined {
  return (
    onlyCountry(place, "name") ??
    onlyCountry(place, "demonym") ??
    onlyCountry(place, "capital") ??
    onlyCountry(place, "city")
  );
}

/** Whether the sentence says that the money is the state's: "the Polish euro", "Poland's currency, the euro", "in Kasachstan zahlt man mit Som". */
function isGiven(text: string, money: Money, place: PlaceMention): boolean {
  const isBefore = place.end <= money.start;
  const between = isBefore
    ? text.slice(place.end, money.start)
    : text.slice(money.end, place.start);
  const around = text.slice(
    Math.max(0, Math.min(money.start, place.start) - 12),
    Math.max(money.end, place.end),
  );
  if (DENIED.test(around) || OTHER_TIME.test(clauseAround(text, money.start, place))) return false;
  const isDemonym = onlyCountry(place, "demonym") !== undefined;
  const isTown = !isDemonym && onlyCountry(place, "name") === undefined;
  const lead = text.slice(0, place.start);
  const follows = text.slice(money.end);
  if (isTown)
    return (
      isBefore &&
      IN_PLACE.test(lead) &&
      (LOCAL_MONEY_THERE.test(between) || (IN_STATE.test(between) && THEN_CURRENCY.test(follows)))
    );
  if (!isBefore)
    return (
      CURRENCY_OF.test(between) ||
      // "Le peso péruvien", "pesos peruanos"
      (isDemonym &&
        between === " " &&
        /^\p{Ll}/u.test(place.text) &&
        !/^[-–]/u.test(text.slice(place.end))) ||
      (isDemonym && SAID_OF.test(between) && THEIR_CURRENCY.test(text.slice(place.end))) ||
      (MONEY_IS.test(between) &&
        (THEIR_CURRENCY.test(text.slice(place.end)) ||
          (isDemonym && /(?:monnaie|moneda|moeda)\s$/iu.test(between))))
    );
  if (IS_CURRENCY.test(between)) return true;
  if (USES.test(between)) return !OTHER_NOUN.test(follows);
  if (isDemonym && between === " ") return !OTHER_NOUN.test(follows);
  if (/^['’]s? $/u.test(between))
    return (
      OWN_MONEY.test(follows) ||
      (!isWorldMoney(money) && !money.isDoubtful && !OTHER_NOUN.test(follows))
    );
  if (CURRENCY_BEFORE.test(lead)) return IS_MONEY.test(between);
  if (isDemonym && MONEY_OF.test(lead)) return NAMED_NEXT.test(between);
  if (PAYING_IN.test(lead)) return /^:\s(?:only |bring )?$/u.test(between);
  if (!IN_PLACE.test(lead)) return false;
  return (
    MONEY_THERE.test(between) ||
    (IN_STATE.test(between) && THEN_CURRENCY.test(follows)) ||
    (PAYS.test(between) && IS_PAID.test(between)) ||
    (IS_PAID_IN.test(between) && /^\s(?:be|ge)zahlt(?!\p{L})/u.test(follows))
  );
}

/** The state whose money it was, named by itself, a people or a town. */
function endedOf(
  codes: readonly string[],
  { places }: PlaceMention,
  today: string,
): CountryCode | undefined {
  const [code] = codes;
  const over = code !== undefined && codes.length === 1 ? ENDED_CURRENCIES[code] : undefined;
  return over && today > over.ended && places.some((place) => place.code === over.state)
    ? over.state
    : undefined;
}

/** "Have some kuna ready": meant to be paid with, and not told of the past. */
function isInUse(text: string, money: Money, today: string): boolean {
  const ended = Number(ENDED_CURRENCIES[money.codes[0] ?? ""]?.ended.slice(0, 4));
  const around = text
    .slice(Math.max(0, money.start - 60), money.end + 60)
    // A year since it ended is no time of its own.
    .replace(/(?<!\d)20\d\d(?!\d)/gu, (year) =>
      Number(year) >= ended && year <= today.slice(0, 4) ? "now" : year,
    );
  return IN_USE.test(around.replace(/\s+$/u, "")) && !NO_LONGER.test(around);
}

/** The words from the money to the state with those beside them, up to the next stop. */
function clauseAround(text: string, start: number, place: Span): string {
  const from = Math.min(start, place.start);
  const before = /[^,.;:!?–—(]{0,40}$/u.exec(text.slice(0, from))?.[0] ?? "";
  const after = /^[^,.;:!?–—)]{0,40}/u.exec(text.slice(Math.max(start, place.end)))?.[0] ?? "";
  return before + text.slice(from, Math.max(start, place.end)) + after;
}
