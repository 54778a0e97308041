import { foldText } from "@/lib/draft/fold";
import type { Token } from "@/lib/draft/tokens";
import { countries, countryName, usesCurrency } from "@/lib/facts/world/country";
import { moneyWords } from "@/lib/facts/world/currencies";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

const IS_CURRENCY =
  /^(?:['’]s|, whose)?\s(?:(?:national|official|new|own)\s)?(?:currency|monnaie|moneda|moeda|Währung)(?:,| is| remains|:|,? est| es| é| ist)?\s(?:the |le |la |l['’]|el |o |a |der |die )?$/iu;
const USES =
  /^(?:,? (?:which|who|that))?\s(?:uses?|adopted|has adopted|pays in|pay in|pays with|pay with|utilise|a adopté|usa|utiliza|adoptó|adotou|nutzt|verwendet)\s(?:the |le |l['’]|el |o |den |die )?$/iu;
const CURRENCY_OF =
  /^,?\s(?:is )?(?:the )?(?:currency|monnaie|moneda|moeda|Währung) (?:of|de|du|d['’]|do|da|von)\s?(?:the |la |l['’]|el |o |a )?$/iu;

/** "The currency of Switzerland is the euro": the noun before the state, the money after it. */
const CURRENCY_BEFORE =
  /(?<!\p{L})(?:currency|monnaie|moneda|moeda|Währung)(?: officielle| oficial)? (?:of|in|del|de|du|d['’]|dos|do|da|von|der|des|en|em)\s?(?:the |la |l['’]|el |o |a |der )?$/iu;
const IS_MONEY =
  /^(?:,? (?:is|est|c['’]est|es|é|ist)|,) (?:now )?(?:the |le |la |l['’]|el |o |a |der |die )?$/iu;
/** "In Denmark the euro is the currency", "In Dänemark ist der Euro die Landeswährung": what it is comes last. */
const IN_STATE = /^,?\s(?:is |est |ist |es |é )?(?:the |le |la |l['’]|el |o |a |der |die )?$/iu;
const THEN_CURRENCY =
  /^\s(?:is |est |es |é )?(?:the |la |le |el |a |o |die |das |offizielle[ns]? |official |national ){1,3}(?:\p{L}*währung|zahlungsmittel|currency|monnaie|moneda|moeda)(?!\p{L})/iu;
/** "The euro has been Poland's currency", "l'euro est la monnaie polonaise": the money first, whose it is after it. */
const MONEY_IS =
  /^,?\s(?:is|has been|remains|became|serves as|est|reste|es|sigue siendo|é|ist)(?: (?:also|now|still|the|la|a|die))*\s(?:(?:monnaie|moneda|moeda|Währung)\s)?$/iu;
const THEIR_CURRENCY =
  /^(?:['’]s?)?\s(?:(?:national|official|legal|own|only)\s)?(?:currency|money|legal tender|tender|Währung)(?!\p{L})/iu;
/** Right beside the claim: the money is none of theirs, and the draft says so. */
const DENIED =
  /(?<!\p{L})(?:not|no longer|isn['’]t|never|pas|plus|non|no|não|nicht|kein\p{L}*|doesn['’]t)(?!\p{L})/iu;
/** "Japan's yuan fell": the money is the state's own unless another noun follows ("Poland's dollar bonds"). */
const OWN_MONEY =
  /^\s?(?:[,.!?]|$|(?:fell|rose|gained|lost|is|was|has|slid|weakened|strengthened|hit|against)(?!\p{L}))/iu;

/** "The Hungarian dollar bond", "Swiss euro-area trade": money of another state, held there. */
const OTHER_NOUN =
  /^(?:[-–]|\s(?:bond|reserve|debt|zone|area|trade|loan|coin|exchange|deposit|peg|market|account|investor|referendum|debate)s?(?!\p{L}))/iu;

/** Of another time, or of what is only planned. */
const OTHER_TIME =
  /(?<!\p{L})(?:will|would|not|former|until|was|were|once|replac\p{L}+|farewell|goodbye|ago|peg\p{L}*|plan\p{L}*|join\p{L}*)(?!\p{L})/iu;

/** A currency given to a state that has another: "Poland's currency, the euro". */
export const currency = defineCheck({
  id: "currency",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "ISO 4217 currencies by state, in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { text, tokens } = passage;
    const { places, language } = worldMentions(passage);
    if (places.length === 0) return;
    for (const { start, end, codes } of moneyIn(tokens, language)) {
      for (const place of places) {
        const code = onlyCountry(place, "name") ?? onlyCountry(place, "demonym");
        const isBefore = place.end <= start;
        const between = isBefore ? text.slice(place.end, start) : text.slice(end, place.start);
        // "The Polish euro", "Poland's currency, the euro", "the euro, currency of Poland".
        const isDemonym = onlyCountry(place, "demonym") !== undefined;
        const isGiven = isBefore
          ? IS_CURRENCY.test(between) ||
            USES.test(between) ||
            (isDemonym && between === " " && !OTHER_NOUN.test(text.slice(end))) ||
            (/^['’]s? $/.test(between) && OWN_MONEY.test(text.slice(end))) ||
            (IS_MONEY.test(between) && CURRENCY_BEFORE.test(text.slice(0, place.start)))
          : CURRENCY_OF.test(between);
        const isNamedLast =
          isBefore &&
          IN_STATE.test(between) &&
          /(?<!\p{L})(?:in|au|aux|en|em|no|na)\s(?:the |la |el |o |a )?$/iu.test(
            text.slice(0, place.start),
          ) &&
          THEN_CURRENCY.test(text.slice(end));
        const isNamedFirst =
          !isBefore &&
          MONEY_IS.test(between) &&
          (THEIR_CURRENCY.test(text.slice(place.end)) ||
            (isDemonym && /(?:monnaie|moneda|moeda)\s$/iu.test(between)));
        const around = text.slice(
          Math.max(0, Math.min(start, place.start) - 12),
          Math.max(end, place.end),
        );
        if (DENIED.test(around) || OTHER_TIME.test(clauseAround(text, start, place))) continue;
        if (
          !code ||
          !(isGiven || isNamedLast || isNamedFirst) ||
          codes.some((each) => usesCurrency(code, each) !== false)
        )
          continue;
        yield {
          start: Math.min(start, place.start),
          end: Math.max(end, place.end),
          message: {
            key: "currency_why",
            values: {
              country: countryName(code, language),
              currency: countries().get(code)?.currencies[0]?.code ?? "",
            },
          },
        };
      }
    }
  },
});

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

function* moneyIn(
  tokens: readonly Token[],
  language: string,
): Iterable<{ start: number; end: number; codes: readonly string[] }> {
  for (const token of tokens) {
    const known = wordsOf(language);
    const codes =
      token.kind === "word"
        ? (known.get(token.text) ?? known.get(token.text.replace(/s$/u, "")))
        : undefined;
    if (codes) yield { start: token.start, end: token.end, codes };
  }
}
