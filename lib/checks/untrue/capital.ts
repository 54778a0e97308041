import type { Passage } from "@/lib/draft/draft";
import { type CountryCode, capitalName, countryName, isCapital } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

const ARTICLE = "(?:the |la |le |l['’]|el |o |a |os |as |los |las |der |die |das |den |des )?";
/** City, then country: "X, the capital of Y". */
const CITY_FIRST = new RegExp(
  `^,?\\s(?:is |est |es |é |ist |becomes |remains )?(?:now )?${ARTICLE}(?:beautiful |historic |vibrant |lively |belle |hermosa |bela |schöne[nr]? )?(?:capital|capitale|Hauptstadt)(?: city)?,? (?:of|de|du|des|d['’]|do|da|dos|das|del|von|der)\\s?${ARTICLE}$`,
  "iu",
);
const CITY_FIRST_GERMAN = /^,?\s(?:ist )?(?:die |der )?Hauptstadt\s$/u;
/** Country, then city: "Y's capital, X", "capital of Y, X", "the Y capital of X", "der französischen Hauptstadt X". */
const COUNTRY_FIRST =
  /^(?:['’]s?)?\s\(?(?:beautiful |historic |vibrant |lively )?(?:capital|capitale|Hauptstadt)(?: city)?(?:,? (?:is |est |es |é |ist )|,?\s|:\s|\s(?:of|de|von)\s)$/iu;
const CAPITAL_OF =
  /(?:capital|capitale|Hauptstadt)(?: city)?(?: of| de| du| d['’]| do| da| del| von)?(?: the| la| le| el| o| a| l['’]| der| des)?\s?$/iu;
const AFTER_CAPITAL_OF = /^(?:,? (?:is |est |es |é |ist )|,\s|:\s|\s\()$/u;

/** An apposition: "Sydney, Australia's capital," and "Sydney, the Australian capital,". */
const APPOSED = /^(?:,|\s(?:is|ist))\s(?:the |der |die )?$/iu;
const ENDS_APPOSITION =
  /^(?:['’]s?)?\s(?:capital|Hauptstadt)(?: city)?(?=\s*(?:[,.!?;:)–—\n]|\p{So}|$))/iu;
/** "Sydney, capitale australienne": the people after the noun. */
const NOUN_BETWEEN = /^(?:,|\s(?:est|es|é))\s(?:la |a )?(?:capitale?)\s$/iu;
/** Before the city: it is a stop on the way to the capital, not the capital. */
const ON_THE_WAY =
  /(?<!\p{L})(?:after|from|via|beyond|before|following|après|desde|tras|após|nach|von|and|et|y|e|und|,)\s$/iu;

/** A city called the capital of a state that has another: the strict forms only, since lists and routes name both side by side. */
export const capital = defineCheck({
  id: "capital",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Capitals in lib/facts/world",
  *check(passage): Iterable<Hit> {
    if (!/capital|hauptstadt/iu.test(passage.text) || isHistory(passage.text)) return;
    const { places, language } = worldMentions(passage);
    for (const [index, first] of places.entries()) {
      const second = places[index + 1];
      const pair = second && readPair(passage, first, second);
      if (!pair || isCapital(pair.city.text, pair.code) !== false) continue;
      const right = capitalName(pair.code, language);
      if (!right) continue;
      yield {
        start: first.start,
        end: second.end,
        message: {
          key: "capital_why",
          values: { country: countryName(pair.code, language), capital: right },
        },
        fixes: [{ start: pair.city.start, end: pair.city.end, text: right }],
      };
    }
  },
});

/** The city and the state that the sentence makes a pair of. */
function readPair(
  { text }: Passage,
  first: PlaceMention,
  second: PlaceMention,
): { city: PlaceMention; code: CountryCode } | undefined {
  const between = text.slice(first.end, second.start);
  const isCity = (mention: PlaceMention) =>
    mention.places.some(({ kind }) => kind === "capital" || kind === "city");
  const cityFirst = CITY_FIRST.test(between) || CITY_FIRST_GERMAN.test(between);
  const countryFirst =
    COUNTRY_FIRST.test(between) ||
    (CAPITAL_OF.test(text.slice(0, first.start)) && AFTER_CAPITAL_OF.test(between));
  const after = text.slice(second.end);
  const isApposed =
    !ON_THE_WAY.test(text.slice(0, first.start)) &&
    (APPOSED.test(between)
      ? ENDS_APPOSITION.test(after)
      : NOUN_BETWEEN.test(between) &&
        onlyCountry(second, "demonym") !== undefined &&
        /^\s*(?:[,.!?;:)–—\n]|$)/u.test(after));
  if ((cityFirst || isApposed) && isCity(first)) {
    const code = onlyCountry(second, "name") ?? onlyCountry(second, "demonym");
    return code ? { city: first, code } : undefined;
  }
  if (countryFirst && isCity(second)) {
    const code = onlyCountry(first, "name") ?? onlyCountry(first, "demonym");
    return code ? { city: second, code } : undefined;
  }
  return undefined;
}

/** Capitals move, and cities are capitals of culture, fashion and regions. */
function isHistory(text: string): boolean {
  return /(?<!\p{L})(?:former|then|old|ancient|once|was|were|until|up to|hasta|até|jusqu\p{L}*|bis|von|historical|temporary|capital of (?:culture|fashion|peace|music|europe|world)|ancienne?|alors|antigua|entonces|antiga|então|ehemalige\p{L}*|frühere\p{L}*|damalige\p{L}*|kulturhauptstadt|capital europ\p{L}+|capitale européenne)(?!\p{L})/iu.test(
    text,
  );
}
