import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "@/lib/draft/span";
import { CONFUSED_CAPITALS } from "@/lib/facts/world/confused-pairs";
import { type CountryCode, capitalName, countryName, sameCountry } from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Fix, type Hit } from "../check";

/** A phrase of place: "in Vienna", "from Bucharest", "à Lomé", "📍 Kampala". */
const BY_PLACE =
  /(?<!\p{L})(?:in|from|to|at|near|for|à|en|de|depuis|em|desde|a|in|aus|nach|bei|van|uit)\s$|📍\s?$|consul(?:ate)? in\s$/iu;
/** States with towns named after half the world's capitals, and a name that is also a state of the United States. */
const NAMESAKES: ReadonlySet<string> = new Set(["US", "CA", "AU", "NZ", "GB", "ZA", "GE"]);
/** Towns of one name in several states, folded. Public knowledge, 2026-11-20. */
const SHARED_CITIES: ReadonlySet<string> = new Set(
  "tripoli,perth,newport,bangor,victoria,kingston,hamilton,georgetown,santiago,san jose,santo domingo,la paz,san salvador,san juan,valencia,cordoba,barcelona,merida,guadalajara,cartagena,leon,trinidad,santa cruz,toledo,granada,alexandria,concepcion,hyderabad,salamanca,medina,rosario,colon,moscow,athens,rome,brest,frankfurt,cambridge,melbourne,sucre,la plata,asuncion,libertad,florida,florence,nicosia,jerusalem,male,melilla,monaco,luxembourg,singapore".split(
    ",",
  ),
);
/** "The Bulgarian city of Cluj", "Polish port Odesa": the people before the noun, the town after it. */
const CITY_OF = cued(
  /^\s(?:(?:capital|port|border|coastal|university|historic|beautiful|second|northern|southern|eastern|western|lovely|old|main)\s){0,2}(?:city|town|port|seaport|resort|capital|metropolis|harbour|Stadt|Hauptstadt|Hafenstadt|Großstadt|Metropole|Universitätsstadt)(?:\sof)?\s$/iu,
);
/** "La ville roumaine de Cluj", "la ciudad búlgara de Cluj": the noun before the people. */
const CITY_BEFORE = cued(
  /(?<!\p{L})(?:ville|capitale|cité|port|ciudad|capital|puerto|localidad|cidade|porto)\s(?:portuaire\s|portuaria\s|portuária\s)?$/iu,
);
const OF_CITY = /^\s(?:de|d['’]|do|da)\s?$/iu;
/** "Romania's second city, Plovdiv" */
const OWN_CITY = cued(
  /^['’]s?\s(?:(?:capital|second|largest|biggest|third|second-largest|second-biggest|main|most \p{Ll}+|port|old|own|beautiful)\s){1,2}(?:city|town|port),?\s$/iu,
);
/** Of other times, or of no town on the map. */
const NOT_NOW = cued(
  /(?<!\p{L})(?:former|once|then|was|were|until|historic\p{L}*|twin|twinned|sister|ancien\p{L}*|antigu[oa]|antig[oa]|ehemalig\p{L}*|damalig\p{L}*)(?!\p{L})/iu,
);

/** A town placed in another state: "in Bucharest, Hungary", "the Bulgarian city of Cluj". Lists and routes, which name both side by side, are left alone. */
export const cityState = defineCheck({
  id: "city-state",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source: "Capitals and well-known cities in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { places, language } = worldMentions(passage);
    for (const [index, first] of places.entries()) {
      const second = places[index + 1];
      if (!second) return;
      const found =
        lies(passage.text, first, second) ??
        called(passage.text, first, second) ??
        owned(passage.text, first, second);
      if (!found) continue;
      const { city, state, home, code } = found;
      const right = capitalName(code, language);
      const fixes: Fix[] = [];
      if (right) fixes.push({ start: city.start, end: city.end, text: right });
      if (onlyCountry(state, "name"))
        fixes.push({ start: state.start, end: state.end, text: countryName(home, language) });
      yield {
        start: Math.min(city.start, state.start),
        end: Math.max(city.end, state.end),
        message: {
          key: "city_state_why",
          values: { city: city.text, country: countryName(home, language) },
        },
        fixes,
      };
    }
  },
});

interface Placed {
  readonly city: PlaceMention;
  readonly state: PlaceMention;
  /** Where the town lies. */
  readonly home: CountryCode;
  /** Where the draft has it. */
  readonly code: CountryCode;
}

/** The town and the state, where the one lies surely not in the other. */
function placed(
  city: PlaceMention,
  state: PlaceMention,
  kind: "name" | "demonym",
): Placed | undefined {
  const home = onlyCountry(city, "capital") ?? onlyCountry(city, "city");
  const code = onlyCountry(state, kind);
  if (!home || !code || sameCountry(home, code) || NAMESAKES.has(code)) return undefined;
  return SHARED_CITIES.has(fold(city.text)) ? undefined : { city, state, home, code };
}

/** "In Bucharest, Hungary!", "Cluj (Bulgaria)": a town right before the state, in a phrase of place that ends there. */
function lies(text: string, city: PlaceMention, state: PlaceMention): Placed | undefined {
  const between = text.slice(city.end, state.start);
  const before = text.slice(0, city.start);
  const after = text.slice(state.end);
  if (between === " (" && /^\)/u.test(after)) return placed(city, state, "name");
  // "Budapest in Romania": one capital for the other's name.
  if (/^ (?:in|en|em|à) $/u.test(between) && /^(?!['’-])/u.test(after)) {
    const inIts = placed(city, state, "name");
    return inIts && isConfusedCapital(inIts.home, inIts.code) ? inIts : undefined;
  }
  const isPlain = between === ", ";
  // "À Riga, en Lituanie": but "à Vienne, en Allemagne et en France" is a list.
  const isSaid = /^, (?:en|au|aux|em|no|na|in der|en el)\s(?:la |el )?$/u.test(between);
  if (!isPlain && !isSaid) return undefined;
  if (!BY_PLACE.test(before)) return undefined;
  // "In Geneva, Syria talks go on", "in Vienna, Germany, France and …" are no phrase of place.
  const isFronted = /^[^\p{L}📍]*\p{L}+ $/u.test(before);
  const ends = isFronted
    ? /^\s*(?:[!.](?:\s|$)|$|\p{So}|\p{RI})/u
    : isSaid
      ? /^\s*(?:[!.?)\n]|$|\p{So}|\p{RI})/u
      : /^\s*(?:[!.?)\n]|$|\p{So}|\p{RI}|,\s(?!and|et|y |e |und)\p{Ll}|\s(?:and|to|for|with|where|on|this|today|from|et|pour|y|para|und|mit) (?!\p{Lu}))/u;
  return ends.test(after) ? placed(city, state, "name") : undefined;
}

function isConfusedCapital(home: CountryCode, code: CountryCode): boolean {
  return CONFUSED_CAPITALS.some(
    ([[, one], [, other]]) => (one === home && other === code) || (one === code && other === home),
  );
}

/** "The Bulgarian city of Cluj", "la ciudad búlgara de Cluj" */
function called(text: string, people: PlaceMention, city: PlaceMention): Placed | undefined {
  const between = text.slice(people.end, city.start);
  const isCalled =
    CITY_OF.test(between) ||
    (OF_CITY.test(between) && CITY_BEFORE.test(text.slice(0, people.start)));
  return isCalled && !isOfOtherTime(text, people, city)
    ? placed(city, people, "demonym")
    : undefined;
}

/** "Romania's second city, Plovdiv" */
function owned(text: string, state: PlaceMention, city: PlaceMention): Placed | undefined {
  const isOwned = OWN_CITY.test(text.slice(state.end, city.start));
  return isOwned && !isOfOtherTime(text, state, city) ? placed(city, state, "name") : undefined;
}

function isOfOtherTime(text: string, first: Span, last: Span): boolean {
  return NOT_NOW.test(text.slice(Math.max(0, first.start - 20), last.end));
}
