import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import { countryName, type WorldLanguage } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { listFrom } from "@/lib/facts/world/place-list";
import { isIn, regions } from "@/lib/facts/world/regions";
import { defineCheck, type Hit } from "../check";

const STATE =
  "(?:country|nation|state|republic|democracy|economy|partner|neighbour|neighbor|pays|état|nation|país|nación|nação|estado|Land|Staat)";
const AFTER_ADJECTIVE = new RegExp(`^\\s${STATE}(?:\\s(?:of|de|du|d['’]|do|da))?,?\\s?$`, "iu");

/** A state placed on another continent: "the African country of Paraguay", "Ghana, an Asian nation". */
export const continent = defineCheck({
  id: "continent",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "UN M49 regions, in lib/facts/world",
  *check(passage): Iterable<Hit> {
    const { places, language } = worldMentions(passage);
    if (places.length === 0) return;
    for (const { value: id, start, end } of trieOf(language).find(passage.tokens)) {
      for (const place of claimed(passage.text, { start, end }, places)) {
        const code = onlyCountry(place, "name");
        if (!code || isIn(id, code) !== false) continue;
        yield {
          start: Math.min(start, place.start),
          end: Math.max(end, place.end),
          message: {
            key: "continent_why",
            values: {
              country: countryName(code, language),
              region: passage.text.slice(start, end),
            },
          },
        };
      }
    }
  },
});

const tries = new Map<string, PhraseTrie<string>>();
/** Endings that an adjective may take in the five languages, "" first. */
const ENDINGS = ["", "s", "e", "es", "a", "as", "o", "os", "en", "er", "em", "ne", "nes"];

/** Words for continents and regions, nouns and adjectives with their endings. */
function trieOf(language: WorldLanguage): PhraseTrie<string> {
  const known = tries.get(language);
  if (known) return known;
  const trie = new PhraseTrie<string>();
  for (const region of regions().values()) {
    for (const name of region.names[language] ?? region.names.en ?? []) {
      const isNoun = /^\p{Lu}/u.test(name) && language !== "en";
      const stem = isNoun ? name : name.replace(/o$/u, "");
      const forms = new Set([
        name,
        ...(isNoun || language === "en" ? [] : ENDINGS.map((ending) => stem + ending)),
      ]);
      for (const form of forms) trie.add(form, region.id);
    }
  }
  tries.set(language, trie);
  return trie;
}

/** "Our African partners Ghana, Guyana and Senegal": all of a list is placed there. */
const GROUP =
  /^\s(?:partners?|countries|nations|states|neighbours|neighbors|friends|members|economies|colleagues|partenaires|pays|voisins|amis|socios|países|vecinos|amigos|parceiros|vizinhos|Partnern?|Länder[n]?|Nachbarn|Staaten)(?:,|:|\s(?:like|such as|comme|como|wie)|\s[–—(])?\s*(?:(?:the|la|le|les|el|los|o|a|die|der)\s)*$/iu;
const IN_THE_HEART =
  /^,\s(?:(?:an?|the|our|in|au|un|une|le|la|el|en|um|uma|o|no|ein|eine|das|im|dans|petit|petite|small|little)\s)+[^,.;:!?\n]{0,30}?(?<!\p{L})(?:heart|kingdom|country|nation|state|island|cœur|royaume|pays|île|corazón|reino|país|isla|coração|ilha|Herzen?|Königreich|Land|Insel)(?:\s\p{L}+){0,4}\s(?:of|in|de|du|des|d['’]|do|da|del|en|von)\s?(?:the |l['’]|la )?$/iu;
const IS_COUNTRY = /^,\s(?:país|pays)\s$/iu;

/** The places that the words for a region claim. */
function claimed(text: string, region: Span, places: readonly PlaceMention[]): PlaceMention[] {
  const next = places.findIndex(({ start }) => start >= region.end);
  const following = places[next];
  if (following && GROUP.test(text.slice(region.end, following.start)))
    return listFrom(text, places, next);
  return places.filter((place) => {
    const between = text.slice(place.end, region.start);
    return (
      isCalled(text, region, place) ||
      (place.end <= region.start && (IN_THE_HEART.test(between) || IS_COUNTRY.test(between)))
    );
  });
}

function isCalled(
  text: string,
  region: { start: number; end: number },
  place: { start: number; end: number },
): boolean {
  if (region.end <= place.start) return AFTER_ADJECTIVE.test(text.slice(region.end, place.start));
  const between = text.slice(place.end, region.start);
  const isDescribed = new RegExp(`^\\s${STATE}(?!\\p{L})`, "iu").test(text.slice(region.end));
  const noun =
    /^,?\s(?:(?:is|est|es|é|ist)\s)?(?:an?|the|un|une|um|uma|una|ein|eine[nms]?)\s(?:[\p{L}-]+\s)?$/iu.test(
      between,
    );
  const nounBefore = new RegExp(
    `^,?\\s(?:(?:is|est|es|é|ist)\\s)?(?:an?|un|une|um|uma|ein)\\s${STATE}\\s(?:in|of|en|d['’]|de|da|do|em)\\s?(?:the |l['’])?$`,
    "iu",
  ).test(between);
  return (noun && isDescribed) || nounBefore;
}
