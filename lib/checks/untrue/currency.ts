import { foldText } from "@/lib/draft/fold";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { type CountryCode, countries, countryName, usesCurrency } from "@/lib/facts/world/country";
import { ENDED_CURRENCIES, moneyWords } from "@/lib/facts/world/currencies";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";
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
  THEIR_CURRENCY,
  THEN_CURRENCY,
  USES,
} from "./currency.words";

/** A currency given to a state that has another: "Poland's currency, the euro". */
export const currency = defineCheck({
  id: "currency",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "ISO 4217 currencies by state, in lib/facts/world",
  *check(passage, { today }): Iterable<Hit> {
    const { text, tokens } = passage;
    const { places, language } = worldMentions(passage);
    if (places.length === 0) return;
    for (const money of moneyIn(tokens, language)) {
      for (const place of places) {
        const code = onlyCountry(place, "name") ?? onlyCountry(place, "demonym");
        const ended = endedOf(money.codes, place, today);
        const isWrong =
          code !== undefined && money.codes.every((each) => usesCurrency(code, each) === false)
            ? isGiven(text, money, place)
            : false;
        const isOver = ended !== undefined && isInUse(text, money);
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
  },
});

interface Money extends Span {
  /** Also a word: "Russia's real aims". */
  readonly isDoubtful: boolean;
  readonly codes: readonly string[];
}

/** Money that everybody holds: "Poland's dollar bonds", "Swiss euro trade" are of another state's. */
const WORLD_MONEY: ReadonlySet<string> = new Set(["USD", "EUR", "GBP", "CHF", "JPY", "CNY"]);

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
  const lead = text.slice(0, place.start);
  const follows = text.slice(money.end);
  if (!isBefore)
    return (
      CURRENCY_OF.test(between) ||
      // "Le peso péruvien", "pesos peruanos"
      (isDemonym &&
        between === " " &&
        /^\p{Ll}/u.test(place.text) &&
        !/^[-–]/u.test(text.slice(place.end))) ||
      (MONEY_IS.test(between) &&
        (THEIR_CURRENCY.test(text.slice(place.end)) ||
          (isDemonym && /(?:monnaie|moneda|moeda)\s$/iu.test(between))))
    );
  if (IS_CURRENCY.test(between) || USES.test(between)) return true;
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
    (PAYS.test(between) && IS_PAID.test(between))
  );
}

function isWorldMoney({ codes }: Money): boolean {
  return codes.some((code) => WORLD_MONEY.has(code));
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
function isInUse(text: string, money: Money): boolean {
  const around = text.slice(Math.max(0, money.start - 60), money.end + 60);
  return IN_USE.test(around.replace(/\s+$/u, "")) && !NO_LONGER.test(around);
}

/** The words from the money to the state with those beside them, up to the next stop. */
function clauseAround(text: string, start: number, place: { start: number; end: number }): string {
  const from = Math.min(start, place.start);
  const before = /[^,.;:!?–—(]{0,40}$/u.exec(text.slice(0, from))?.[0] ?? "";
  const after = /^[^,.;:!?–—)]{0,40}/u.exec(text.slice(Math.max(start, place.end)))?.[0] ?? "";
  return before + text.slice(from, Math.max(start, place.end)) + after;
}

const words = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The words for money of a language, folded, with the currencies each may stand for. */
function wordsOf(language: string): ReadonlyMap<string, readonly string[]> {
  const known = words.get(language);
  if (known) return known;
  const found = new Map<string, readonly string[]>();
  for (const word of moneyWords()) {
    if (!word.languages.some((each) => each === language)) continue;
    const key = foldText(word.text);
    found.set(key, [...(found.get(key) ?? []), ...word.currencies]);
  }
  words.set(language, found);
  return found;
}

let ambiguous: ReadonlySet<string> | undefined;

function doubtful(): ReadonlySet<string> {
  ambiguous ??= new Set(
    moneyWords().flatMap((word) => (word.doubtful ? [foldText(word.text)] : [])),
  );
  return ambiguous;
}

function* moneyIn(tokens: readonly Token[], language: string): Iterable<Money> {
  for (const token of tokens) {
    const known = wordsOf(language);
    const codes =
      token.kind === "word"
        ? (known.get(token.text) ?? known.get(token.text.replace(/s$/u, "")))
        : undefined;
    if (!codes) continue;
    const isDoubtful = doubtful().has(token.text);
    yield { start: token.start, end: token.end, codes, isDoubtful };
  }
}
