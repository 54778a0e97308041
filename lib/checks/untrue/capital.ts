import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, shift } from "@/lib/draft/span";
import { type CountryCode, capitalName, countryName, isCapital } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { identified } from "@/lib/facts/world/identified";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

/** The noun, where it is a seat of government: no money, no letter, no capital of culture, business or a region. */
const CAPITAL =
  /(?<!\p{L})(?:capital(?:e)?(?: city)?|Hauptstadt|hoofdstad)(?!\p{L}|-)(?! (?:of (?:culture|fashion|peace|music|europe|world|africa|asia|the world|the region|cool|coffee|wine)|markets?|flows?|gains?|punishment|letters?|goods|investments?|expenditure|projects?|controls?|region|area|district|economic|économique|européenne|culturelle|mondiale|régionale|económica|europea|mundial|cultural|humano|social|privado|semilla|extranjero|de riesgo|econômica|europeia|finance|financière|financiera|financeira|der mode|der kultur|de la (?:mode|culture|cultura|moda)|da (?:cultura|moda)))/giu;
/** What may stand right before it: of the "royal", "economic" or "former" capital nothing is said here. */
const PLAIN_BEFORE =
  /(?:^|[^\p{L}\s]\s*|(?<!\p{L})(?:the|an?|our|its|their|his|is|as|now|in|from|to|la|le|l['’]|a|el|de|die|der|das|una?|nuestra|notre|nossa|unsere[rn]?|est|es|é|ist|beautiful|historic|vibrant|lively|bustling|busy|sunny|rainy|official|political|administrative|federal|national|lovely|great|wonderful|charming|elegant|belle|magnifique|hermosa|bela|linda|schöne[nr]?) )$/iu;
/** "political capital" is influence in English and a seat of government after a noun in French. */
const OF =
  /^(?: (?:politique|administrative|officielle|fédérale|política|administrativa|oficial|federal|politica|amministrativa|ufficiale))?,?\s(?:of|de|du|des|d['’]|do|da|dos|das|del|dei|degli|della|dello|dell['’]|di|van|von|der)\s?(?:the |la |l['’]|il |lo |het |le |el |o |a |os |as |los |las |der |die |den |des )?$/iu;
/** German puts the state after it without a word: "Hauptstadt Frankreichs". */
const GENITIVE = /^\s$/u;
const POSSESSIVE = /^(?:['’]s|['’])\s(?:beautiful |historic |vibrant |lively |official |own )?$/u;
const ADJECTIVE = /^\s(?:beautiful |historic |vibrant |lively |official )?$/u;
const DEFINITE =
  /(?<!\p{L})(?:the|la|a|die|der|de|our|its|their|notre|nuestra|nossa) (?:(?:beautiful|historic|vibrant|lively|bustling|sunny|official|belle|hermosa|bela|schönen?) )?$/iu;

/** Capitals of old that are still taken for one: arguable as a seat, wrong as "the capital". Public knowledge, 2026-11-21. */
const CAPITALS_OF_OLD: ReadonlySet<string> = new Set(
  "abidjan,abiyan,abidja,dar es salaam,dar es salam,daressalam,yangon,rangoon,rangun,bujumbura,cetinje".split(
    ",",
  ),
);

/** A city called the capital of a state that has another. The strict forms only, since lists and routes name both side by side. */
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
      for (const hit of inSentence(passage, draft)) {
        const fixes = (hit.fixes ?? []).map((fix) => shift(fix, start));
        yield { ...shift(hit, start), fixes };
      }
    }
  },
});

function* inSentence(passage: Passage, draft: Draft): Iterable<Hit> {
  const { text } = passage;
  const { places, language } = worldMentions(passage);
  const cities = places.filter((place) =>
    place.places.some(({ kind }) => kind !== "name" && kind !== "demonym"),
  );
  if (cities.length === 0) return;
  const pairs = isHistory(text)
    ? []
    : [...text.matchAll(CAPITAL)].flatMap(
        (noun) => readCapital(passage, noun.index, noun[0], cities, draft) ?? [],
      );
  for (const { city, code, span } of pairs) {
    const right = capitalName(code, language);
    if (!right) continue;
    yield {
      ...span,
      message: {
        key: "capital_why",
        values: { country: countryName(code, language), capital: right },
      },
      fixes: [{ start: city.start, end: city.end, text: right }],
    };
  }
}

interface Pair {
  readonly city: PlaceMention;
  readonly code: CountryCode;
  /** What is underlined: from the city to the state, or the city alone where the state is named elsewhere. */
  readonly span: Span;
}

/** The city and the state that a mention of "capital" makes a wrong pair of. */
function readCapital(
  passage: Passage,
  at: number,
  noun: string,
  cities: readonly PlaceMention[],
  draft: Draft,
): Pair | undefined {
  const { text } = passage;
  const { places } = worldMentions(passage);
  const head = { start: at, end: at + noun.length };
  const lead = text.slice(0, head.start);
  const isNamedBefore = places.some(({ end }) =>
    /^(?:['’]s?)?\s$/u.test(text.slice(end, head.start)),
  );
  if (!PLAIN_BEFORE.test(lead) && !isNamedBefore) return undefined;
  const state = stateOf(passage, head, cities);
  if (!state && OF.test(/^[^\p{Lu}]{0,30}/u.exec(text.slice(head.end))?.[0] ?? ""))
    return undefined;
  const phrase = state
    ? { start: Math.min(state.start, head.start), end: Math.max(state.end, head.end) }
    : head;
  const isDefinite = state !== undefined || DEFINITE.test(text.slice(0, head.start));
  if (!isDefinite) return undefined;
  const named = identified(
    text,
    phrase,
    cities.filter((city) => city !== state),
    {
      isSingular: true,
    },
  );
  const city = named.before ?? named.after ?? cityOf(text, phrase, cities);
  const code = state ? stateCode(state) : city && onlyStateOf(passage, draft, city);
  if (!city || !code || !isWrong(city, code)) return undefined;
  if (!state) {
    const right = capitalName(code, worldMentions(passage).language);
    return right && draft.text.includes(right) ? undefined : { city, code, span: city };
  }
  const span = { start: Math.min(city.start, state.start), end: Math.max(city.end, state.end) };
  return { city, code, span };
}

/** "The Australian capital of Sydney" */
function cityOf(
  text: string,
  { start, end }: Span,
  cities: readonly PlaceMention[],
): PlaceMention | undefined {
  const next = cities.find((city) => city.start >= end);
  const isDemonym =
    /^\p{L}/u.test(text.slice(start)) && /\scapital(?: city)?$/iu.test(text.slice(start, end));
  return next && isDemonym && /^\sof\s$/u.test(text.slice(end, next.start)) ? next : undefined;
}

function isWrong(city: PlaceMention, code: CountryCode): boolean {
  return isCapital(city.text, code) === false || CAPITALS_OF_OLD.has(fold(city.text));
}

function stateCode(place: PlaceMention): CountryCode | undefined {
  return onlyCountry(place, "name") ?? onlyCountry(place, "demonym");
}

/** The state whose capital it is: "of Peru", "Peru's", "the Peruvian capital", "la capitale péruvienne". */
function stateOf(
  passage: Passage,
  noun: Span,
  cities: readonly PlaceMention[],
): PlaceMention | undefined {
  const { text } = passage;
  const { places } = worldMentions(passage);
  const after = places.find(({ start }) => start >= noun.end);
  if (after && stateCode(after)) {
    const between = text.slice(noun.end, after.start);
    const isDemonym = onlyCountry(after, "demonym") !== undefined;
    const isGenitive =
      GENITIVE.test(between) && (isDemonym || /haupt/iu.test(text.slice(noun.start, noun.end)));
    if (OF.test(between) || (isGenitive && !cities.includes(after))) return after;
  }
  const before = places.findLast(({ end }) => end <= noun.start);
  if (!before || !stateCode(before)) return undefined;
  const between = text.slice(before.end, noun.start);
  const isDemonym = onlyCountry(before, "demonym") !== undefined;
  // "Brazil (capital: …)"
  if (/^\s\(/u.test(between) && text.slice(noun.end).startsWith(":")) return before;
  return POSSESSIVE.test(between) || (isDemonym && ADJECTIVE.test(between)) ? before : undefined;
}

/** The one state that the sentence, or else the draft, speaks of. */
function onlyStateOf(passage: Passage, draft: Draft, city: PlaceMention): CountryCode | undefined {
  for (const part of [passage, draft]) {
    const { places, flags } = worldMentions(part);
    const states = new Set([
      ...places.flatMap((place) => stateCode(place) ?? []),
      ...flags.map(({ code }) => code),
    ]);
    const [code] = states;
    if (states.size > 1) return undefined;
    // A city-state's city names it too.
    if (code !== undefined && code !== onlyCountry(city, "name")) return code;
  }
  return undefined;
}

/** Capitals move. */
function isHistory(text: string): boolean {
  return /(?<!\p{L})(?:former|the then|then[- ]capital|once|was|were|until|up to|hasta|até|jusqu\p{L}*|historical|temporary|alors|entonces|então|ehemalige\p{L}*|frühere\p{L}*|damalige\p{L}*|kulturhauptstadt|moved? (?:its|the) capital|no longer|not the)(?!\p{L})/iu.test(
    text,
  );
}
