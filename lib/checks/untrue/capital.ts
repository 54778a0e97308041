import type { Draft, Passage } from "@/lib/draft/draft";
import { shift } from "@/lib/draft/span";
import {
  type CountryCode,
  capitalName,
  countryName,
  isCapital,
  sameCountry,
} from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

const ARTICLE =
  "(?:the |la |il |lo |het |de |le |l['’]|el |o |a |os |as |los |las |der |die |das |den |des )?";
/** City, then country: "X, the capital of Y". */
const CITY_FIRST = new RegExp(
  `^,?\\s(?:is |est |es |é |è |ist |becomes |remains )?(?:now )?${ARTICLE}(?:beautiful |historic |vibrant |lively |belle |hermosa |bela |schöne[nr]? )?(?:capital|capitale|Hauptstadt|hoofdstad)(?: city)?,? (?:of|de|du|des|d['’]|do|da|dos|das|dei|degli|della|dello|dell['’]|del|di|van|von|der)\\s?${ARTICLE}$`,
  "iu",
);
const CITY_FIRST_GERMAN = /^,?\s(?:ist )?(?:die |der )?Hauptstadt\s$/u;
/** Country, then city: "Y's capital, X", "capital of Y, X", "the Y capital of X", "der französischen Hauptstadt X". */
const COUNTRY_FIRST =
  /^(?:['’]s?)?\s\(?(?:beautiful |historic |vibrant |lively )?(?:capital|capitale|Hauptstadt|hoofdstad)(?: city)?(?:,? (?:is |est |es |é |è |ist )|,?\s|:\s|\s(?:of|de|von|van)\s)$/iu;
const CAPITAL_OF =
  /(?:capital|capitale|Hauptstadt|hoofdstad)(?: city)?(?: of| de| du| d['’]| do| da| del| della| dell['’]| di| van| von)?(?: the| la| le| el| o| a| l['’]| der| des)?\s?$/iu;
const AFTER_CAPITAL_OF = /^(?:,? (?:is |est |es |é |è |ist )|,\s|:\s|\s\()$/u;

/** An apposition: "Sydney, Australia's capital," and "Sydney, the Australian capital,". */
const APPOSED = /^(?:,|\s(?:is|ist))\s(?:the |der |die )?$/iu;
const ENDS_APPOSITION =
  /^(?:['’]s?)?\s(?:capital|Hauptstadt)(?: city)?(?=\s*(?:[,.!?;:)–—\n]|\p{So}|$))/iu;
/** "Sydney, capitale australienne": the people after the noun. */
const NOUN_BETWEEN = /^(?:,|\s(?:est|es|é))\s(?:la |a )?(?:capitale?)\s$/iu;
/** Before the city: it is a stop on the way to the capital, not the capital. */
const ON_THE_WAY =
  /(?<!\p{L})(?:after|via|beyond|before|following|après|tras|após|nach|and|et|y|e|und|,)\s$/iu;

/** A phrase of place: "in Vienna", "from Bucharest", "à Lomé". */
const BY_PLACE =
  /(?<!\p{L})(?:in|from|to|at|near|for|à|en|de|depuis|em|desde|a|in|aus|nach|bei|van|uit)\s$/iu;
const PLACED = /\p{L}, \p{Lu}/u;
/** "… in the capital, Baku". */
const THE_CAPITAL =
  /(?<!\p{L})(?:in|to|from|dans|vers|en|na|para a|in der|aus der) (?:the |la |a )?(?:capital|capitale|Hauptstadt)(?: city)?,? $/iu;
/** States with towns named after half the world's capitals, and a name that is also a state of the United States. */
const NAMESAKES: ReadonlySet<string> = new Set(["US", "CA", "AU", "NZ", "GB", "ZA", "GE"]);
/** Towns of one name in several states, folded. Public knowledge, 2026-11-20. */
const SHARED_CITIES: ReadonlySet<string> = new Set(
  "tripoli,perth,newport,bangor,victoria,kingston,hamilton,georgetown,santiago,san jose,santo domingo,la paz,san salvador,san juan,valencia,cordoba,barcelona,merida,guadalajara,cartagena,leon,trinidad,santa cruz,toledo,granada,alexandria,concepcion,hyderabad,salamanca,medina,rosario,colon,moscow,athens,rome,brest,frankfurt,cambridge,melbourne,sucre,la plata,asuncion,libertad,florida,florence,nicosia,jerusalem,male,melilla,monaco,luxembourg,singapore".split(
    ",",
  ),
);

/** A city called the capital of a state that has another: or said to lie in another. The strict forms only, since lists and routes name both side by side. */
export const capital = defineCheck({
  id: "capital",
  family: "untrue",
  severity: "warn",
  // The state may be named in the sentence before: "Landed in Georgia! … in the capital, Baku".
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source: "Capitals in lib/facts/world",
  *check(draft): Iterable<Hit> {
    for (const { start, passage } of draft.sentences) {
      for (const hit of inSentence(passage)) yield shiftHit(hit, start);
    }
    const alone = capitalAlone(draft);
    if (alone) yield alone;
  },
});

function shiftHit(hit: Hit, by: number): Hit {
  const fixes = hit.fixes?.map((fix) => shift(fix, by));
  return { ...shift(hit, by), ...(fixes && { fixes }) };
}

function* inSentence(passage: Passage): Iterable<Hit> {
  const { text } = passage;
  const saysCapital = /capital|hauptstadt|hoofdstad/iu.test(text);
  if (!(saysCapital || PLACED.test(text)) || (saysCapital && isHistory(text))) return;
  const { places, language } = worldMentions(passage);
  for (const [index, first] of places.entries()) {
    const second = places[index + 1];
    const pair =
      second && ((saysCapital && readPair(passage, first, second)) || lies(passage, index, places));
    if (!pair || (pair.isCapital && isCapital(pair.city.text, pair.code) !== false)) continue;
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
}

interface Pair {
  readonly city: PlaceMention;
  readonly code: CountryCode;
  /** Said to be the capital, and not only to lie there. */
  readonly isCapital: boolean;
}

/** "In Bucharest, Hungary!": a town right before the state, in a phrase of place that ends there. Lists and routes name both side by side. */
function lies({ text }: Passage, index: number, places: readonly PlaceMention[]): Pair | undefined {
  const city = places[index];
  const state = places[index + 1];
  if (!city || !state || text.slice(city.end, state.start) !== ", ") return undefined;
  const home = onlyCountry(city, "capital") ?? onlyCountry(city, "city");
  const code = onlyCountry(state, "name");
  const before = text.slice(0, city.start);
  const after = text.slice(state.end);
  if (!home || !code || sameCountry(home, code) || NAMESAKES.has(code)) return undefined;
  if (!BY_PLACE.test(before) || SHARED_CITIES.has(fold(city.text))) return undefined;
  // "In Geneva, Syria talks go on", "in Vienna, Germany, France and …" are no phrase of place.
  const isFronted = /^[^\p{L}]*\p{L}+ $/u.test(before);
  const ends = isFronted
    ? /^\s*(?:[!.](?:\s|$)|$)/u
    : /^\s*(?:[!.?)\n]|$|\p{So}|\p{RI}|,\s(?!and|et|y |e |und)\p{Ll}|\s(?:and|to|for|with|where|on|this|today|from|et|pour|y|para|und|mit) (?!\p{Lu}))/u;
  return ends.test(after) ? { city, code, isCapital: false } : undefined;
}

/** "Landed in Georgia! … in the capital, Baku": the only state that the draft names has another capital. */
function capitalAlone(draft: Draft): Hit | undefined {
  if (!/(?:the|la|a|der) (?:capital|hauptstadt)/iu.test(draft.text)) return undefined;
  const { places, flags, language } = worldMentions(draft);
  const states = new Set([
    ...places.flatMap((place) => onlyCountry(place, "name") ?? onlyCountry(place, "demonym") ?? []),
    ...flags.map(({ code }) => code),
  ]);
  const [code] = states;
  if (code === undefined || states.size > 1) return undefined;
  for (const city of places) {
    const home = onlyCountry(city, "capital");
    if (!home || sameCountry(home, code) || !THE_CAPITAL.test(draft.text.slice(0, city.start)))
      continue;
    if (isCapital(city.text, code) !== false) continue;
    const right = capitalName(code, language);
    if (!right || draft.text.includes(right)) return undefined;
    return {
      start: city.start,
      end: city.end,
      message: {
        key: "capital_why",
        values: { country: countryName(code, language), capital: right },
      },
      fixes: [{ start: city.start, end: city.end, text: right }],
    };
  }
  return undefined;
}

/** The city and the state that the sentence makes a pair of. */
function readPair({ text }: Passage, first: PlaceMention, second: PlaceMention): Pair | undefined {
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
    return code ? { city: first, code, isCapital: true } : undefined;
  }
  if (countryFirst && isCity(second)) {
    const code = onlyCountry(first, "name") ?? onlyCountry(first, "demonym");
    return code ? { city: second, code, isCapital: true } : undefined;
  }
  return undefined;
}

/** Capitals move, and cities are capitals of culture, fashion and regions. */
function isHistory(text: string): boolean {
  return /(?<!\p{L})(?:former|then|old|ancient|once|was|were|until|up to|hasta|até|jusqu\p{L}*|bis|von|historical|temporary|capital of (?:culture|fashion|peace|music|europe|world)|ancienne?|alors|antigua|entonces|antiga|então|ehemalige\p{L}*|frühere\p{L}*|damalige\p{L}*|kulturhauptstadt|capital europ\p{L}+|capitale européenne)(?!\p{L})/iu.test(
    text,
  );
}
