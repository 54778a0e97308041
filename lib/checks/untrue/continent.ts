import type { Draft, Passage } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { covers, type Span } from "@/lib/draft/span";
import { type CountryCode, countryName, type WorldLanguage } from "@/lib/facts/world/country";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { isIn, regions } from "@/lib/facts/world/regions";
import { defineCheck, type Hit, shiftHit } from "../check";
import { claimedBy, groupOf } from "./continent.claimed";
import { meantBy } from "./continent.meant";
import { PROFILE } from "./continent.words";

/** A state placed on another continent: "the African country of Paraguay", "Ghana, an Asian nation". */
export const continent = defineCheck({
  id: "continent",
  family: "untrue",
  severity: "warn",
  // "… and Bhutan. The kingdom in West Africa …": the state may stand in the sentence before.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "UN M49 regions, in lib/facts/world",
  *check(draft): Iterable<Hit> {
    if (worldMentions(draft).places.length === 0) return;
    let before: Passage | undefined;
    for (const { start, passage } of draft.sentences) {
      for (const hit of inSentence(passage, before)) yield shiftHit(hit, start);
      for (const hit of inProfile(passage, draft)) yield shiftHit(hit, start);
      before = passage;
    }
  },
});

function* inSentence(passage: Passage, before: Passage | undefined): Iterable<Hit> {
  const { places, language } = worldMentions(passage);
  const regions = trieOf(places.length > 0 || !before ? language : worldMentions(before).language);
  if (places.length === 0 && !(before && worldMentions(before).places.length > 0)) return;
  const found = regions.find(passage.tokens);
  // "American" of "Central American" is no state.
  const isAlone = places.every((place) => found.some((region) => covers(region, place)));
  for (const { value: id, start, end } of found) {
    const group = isAlone && before ? groupOf(passage.text, { start, end }) : undefined;
    const meant = group && before && meantBy(passage.text, group, worldMentions(before).places);
    if (meant?.[0] && meant.every((code) => isIn(id, code) === false))
      yield wrong(passage, { start, end }, meant[0], { start, end }, language);
    for (const place of claimedBy(passage.text, { start, end }, places)) {
      const code = onlyCountry(place, "name");
      if (!code || isIn(id, code) !== false) continue;
      yield wrong(passage, { start, end }, code, place, language);
    }
  }
}

/** "Country: Suriname. Location: West Africa": the one state that the draft names. */
function* inProfile(passage: Passage, draft: Draft): Iterable<Hit> {
  if (!passage.text.includes(":")) return;
  const { places, language } = worldMentions(draft);
  const codes = new Set(places.flatMap((place) => onlyCountry(place, "name") ?? []));
  const [code] = codes;
  if (code === undefined || codes.size > 1) return;
  for (const { value: id, start, end } of trieOf(language).find(passage.tokens)) {
    if (!PROFILE.test(passage.text.slice(0, start))) continue;
    if (isIn(id, code) === false)
      yield wrong(passage, { start, end }, code, { start, end }, language);
    return;
  }
}

function wrong(
  { text }: Passage,
  region: Span,
  code: CountryCode,
  place: Span,
  language: WorldLanguage,
): Hit {
  return {
    start: Math.min(region.start, place.start),
    end: Math.max(region.end, place.end),
    message: {
      key: "continent_why",
      values: {
        country: countryName(code, language),
        region: text.slice(region.start, region.end),
      },
    },
  };
}

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
