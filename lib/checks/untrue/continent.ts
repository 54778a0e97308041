import { cued } from "@/lib/draft/cued-pattern";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import { countryName, type WorldLanguage } from "@/lib/facts/world/country";
import { identified } from "@/lib/facts/world/identified";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { listFrom, listUpTo } from "@/lib/facts/world/place-list";
import { isIn, regions } from "@/lib/facts/world/regions";
import { defineCheck, type Hit } from "../check";

/** What a state is called beside its region, singular and plural. */
const ONE =
  "(?:island (?:nation|state|country)|member state|partner country|country|nation|state|republic|democracy|economy|kingdom|monarchy|partner|neighbour|neighbor|friend|ally|member|island|giant|pays|état|partenaire|voisin|ami|île|royaume|país|nación|socio|vecino|amigo|isla|reino|nação|estado|parceiro|vizinho|ilha|Land|Staat|Partner|Partnerland|Nachbar|Nachbarland|Inselstaat|Insel)";
const MANY =
  "(?:countries|nations|states|republics|democracies|economies|partners|neighbours|neighbors|friends|allies|members|colleagues|islands|pays|états|partenaires|voisins|amis|îles|países|naciones|socios|vecinos|amigos|islas|nações|estados|parceiros|vizinhos|ilhas|Ländern?|Staaten|Partnern?|Nachbarn)";
const NOUN_AFTER = cued(new RegExp(`^\\s(?:(${ONE})|${MANY})(?![\\p{L}’'])`, "iu"));
const NOUN_OWNED = cued(
  new RegExp(`^['’]s?\\s(?:[\\p{Ll}-]+\\s){0,3}?(?:(${ONE})|${MANY})(?![\\p{L}’'])`, "iu"),
);
const NOUN_BEFORE = cued(
  new RegExp(
    `(?<!\\p{L})(?:(${ONE})|${MANY})(?:\\s\\p{Ll}+){0,2}\\s(?:in|of|from|across|en|d['’]|de|du|des|da|do|em|del|dans|in der|im|in)\\s?(?:the |l['’]|la |le |el )?$`,
    "iu",
  ),
);
/** "Notre partenaire africain", "un país africano". */
const NOUN_RIGHT_BEFORE = cued(new RegExp(`(?<!\\p{L})(?:(${ONE})|${MANY})\\s$`, "iu"));
/** Regions whose name is the noun too: "the Pacific island of Jamaica". */
const ISLANDS = /island(s)?$|state(s)?$/iu;
const ALL_OF = cued(/^,?\s(?:are|sont|son|são|sind|all|both|tous|ambos)\s(?:\p{L}+\s){0,2}$/iu);
const SUCH_AS = cued(
  /^,?\s(?:like|such as|including|among them|comme|tels? que|dont|y compris|como|incluid[oa]s?|entre ellos|incluindo|wie|darunter|especially)\s(?:the |la |le |l['’]|el |o |a )?$/iu,
);
/** "Across South Asia (Nepal, Laos, Sri Lanka)" */
const OPENS_BRACKET = /^\s\((?:the )?$/u;
/** "Kenya and other West African countries" */
const AND_OTHERS = cued(
  /^,?\s(?:and (?:the |many |all )?other|et (?:d['’]|les )autres|y otr[oa]s|e outr[oa]s|und andere[nr]?)\s(?:\p{Ll}+\s)?$/iu,
);
/** "In Chile and the rest of Africa" */
const AND_REST = cued(
  /^,? (?:and (?:across |in )?(?:the rest of|other parts of|elsewhere in|all over)|et (?:dans )?(?:le reste de|ailleurs en)|y (?:en )?(?:el resto de|otras partes de)|e (?:no|em)? ?(?:resto d[aeo]|outras partes d[aeo])|und (?:im (?:übrigen|restlichen)|dem Rest von))\s?(?:the |l['’]|la )?$/iu,
);
/** "Like other African countries, Chile …" */
const LIKE_OTHER = cued(
  /(?<!\p{L})(?:like|as (?:in )?|unlike|comme|contrairement à|a l'instar des?|como|al igual que|tal como|wie|anders als)\s(?:(?:in|so|many|most|all|almost|several|some|few|the|every|any|beaucoup|nombre|plusieurs|la plupart|muchos|la mayoría|todos|los|muitos|a maioria|os|viele|alle|die meisten) (?:of |d['’]|de |des )?(?:the )?)*(?:other|autres?|d['’]autres|demás|otr[oa]s|outr[oa]s|demais|andere[nr]?)\s$/iu,
);
/** Around "one of South Asia's fastest growing economies": what is one of them lies there. */
const ONE_OF = cued(
  /(?<!\p{L})(?:one of|among|l['’]un des pays d|l['’]une des économies d|un[oa]? de los países de|um dos países d[aeo]|eines der)\s?(?:the )?$/iu,
);
/** "Kenia liegt in Westafrika", "Suriname, in Africa, where …", "Nicaragua, en América del Sur, recibe …" */
const IS_LOCATED =
  /^(?:\s(?:is|lies|is located|is situated|se trouve|est|está|se encuentra|fica|situa-se|liegt|ist)\s|,\s)(?:deep |right |here |down |up )?(?:in|en|au|em|na|no|im|off the coast of|au large de|vor der Küste)\s?(?:the |l['’]|la |el |a |o )?$/iu;
const LOCATION_ENDS =
  /^\s*(?:[.!?)\n]|$|\p{So}|,\s(?!(?:and|et|y|e|und|in|en|em|na|no|au|aux)(?!\p{L}))\p{Ll}|,?\s(?:where|and (?:yes|they|its|is|has)|où|donde|onde|wo|und (?:unser\p{L}*|ihr\p{L}*))(?!\p{L}))/u;
/** Stops on the way to it, or what is no state at all. */
const ON_THE_WAY =
  /(?<!\p{L})(?:after|before|from|via|beyond|outside|with|and|or|not|unlike|après|avant|depuis|avec|et|tras|desde|con|y|após|com|e|nach|mit|und|aus)\s(?:the |la |le |l['’]|el |o |a |der |die )?$/iu;
/** "Our oldest embassy in South America is the one in Mexico". */
const IS_IN =
  /^,?\s(?:is|est|es|é|ist)\s(?:the one |our one |celle |celui |la |a |die )?(?:in|au|en|à|de|em|no|na|do|da|del)\s(?:the )?$/iu;
/** "To Paraguay, in Central America, …" */
const LIES =
  /^,\s(?:in|en|au|em|na|im|deep in|right in|here in)\s(?:the (?:heart of )?|l['’]|la |el |a |o )?$/iu;
const TO_PLACE =
  /(?<!\p{L})(?:in|to|at|visit\p{L}*|à|au|en|a|em|no|na|nach)\s(?:the |la |le |el |o )?$/iu;

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

const IN_THE_HEART = cued(
  /^,\s(?:(?:an?|the|our|in|au|un|une|le|la|el|en|um|uma|o|no|ein|eine|das|im|dans|petit|petite|small|little)\s)+[^,.;:!?\n]{0,30}?(?<!\p{L})(?:heart|kingdom|country|nation|state|island|cœur|royaume|pays|île|corazón|reino|país|isla|coração|ilha|Herzen?|Königreich|Land|Insel)(?:\s\p{L}+){0,4}\s(?:of|in|de|du|des|d['’]|do|da|del|en|von)\s?(?:the |l['’]|la )?$/iu,
);
const IS_COUNTRY = /^,\s(?:país|pays)\s$/iu;

/** The places that the words for a region claim. */
function claimed(text: string, region: Span, places: readonly PlaceMention[]): PlaceMention[] {
  const group = groupOf(text, region);
  const next = places.findIndex(({ start }) => start >= region.end);
  const following = places[next];
  const found = new Set<PlaceMention>();
  if (group) {
    const { before, after } = identified(text, group, places, group);
    const listed = after && listFrom(text, places, places.indexOf(after));
    // "To our Asian friends: Norway loves you"
    const isAddress =
      !group.isSingular &&
      listed?.length === 1 &&
      after &&
      !/^\s$/u.test(text.slice(group.end, after.start));
    if (before) found.add(before);
    if (after && listed && !isAddress)
      for (const place of group.isSingular ? [after] : listed) found.add(place);
    const first = places.findIndex(({ start }) => start >= group.end);
    const example = places[first];
    if (example && !group.isSingular && SUCH_AS.test(text.slice(group.end, example.start)))
      for (const place of listFrom(text, places, first)) found.add(place);
    const last = places.findLastIndex(({ end }) => end <= group.start);
    const isLikened = example && LIKE_OTHER.test(text.slice(0, group.start));
    if (isLikened && /^,\s(?:the )?$/u.test(text.slice(group.end, example.start)))
      found.add(example);
    const leading = places[last];
    if (leading && !group.isSingular && ALL_OF.test(text.slice(leading.end, group.start)))
      for (const place of listUpTo(text, places, last)) found.add(place);
  }
  if (following) {
    const between = text.slice(region.end, following.start);
    // "Central America's Paraguay"
    const isOwned = /^['’]s?\s$/u.test(between) && !/^['’]/u.test(text.slice(following.end));
    if (isOwned || IS_IN.test(between)) found.add(following);
  }
  const bracketed = following && OPENS_BRACKET.test(text.slice(region.end, following.start));
  if (bracketed) {
    const list = listFrom(text, places, next);
    if (list.length > 1) for (const place of list) found.add(place);
  }
  const lastBefore = places.findLastIndex(({ end }) => end <= region.start);
  const before = places[lastBefore];
  if (before) {
    const between = text.slice(before.end, region.start);
    const lead = text.slice(0, before.start);
    if (AND_REST.test(between)) found.add(before);
    if (AND_OTHERS.test(between) && group && !group.isSingular)
      for (const place of listUpTo(text, places, lastBefore)) found.add(place);
    const one = ONE_OF.exec(text.slice(0, region.start));
    const isOne =
      one &&
      one.index >= before.end &&
      /^(?:,\s|\s(?:is|est|es|é|ist|remains)\s|,? which is\s|\s\()$/iu.test(
        text.slice(before.end, one.index),
      );
    if (isOne && !ON_THE_WAY.test(lead)) found.add(before);
    if (
      IS_LOCATED.test(between) &&
      LOCATION_ENDS.test(text.slice(region.end)) &&
      !ON_THE_WAY.test(lead) &&
      !/(?:^|[.!?]\s)\p{Lu}\p{Ll}+\s$/u.test(between.startsWith(",") ? lead : "")
    )
      found.add(before);
  }
  for (const place of places) {
    if (place.end > region.start) continue;
    const between = text.slice(place.end, region.start);
    const lies =
      LIES.test(between) &&
      TO_PLACE.test(text.slice(0, place.start)) &&
      /^(?:[.!?)]|$|,\s(?!(?:and|et|y|e|und|in|en|em)\s)\p{Ll})/u.test(text.slice(region.end));
    if (lies || IN_THE_HEART.test(between) || IS_COUNTRY.test(between)) found.add(place);
  }
  return [...found];
}

/** The noun phrase that the region describes: "our Caribbean partner", "partner in East Africa", "Africa's oldest republic". */
function groupOf(text: string, region: Span): (Span & { isSingular: boolean }) | undefined {
  const after = text.slice(region.end);
  const follows = NOUN_AFTER.exec(after) ?? NOUN_OWNED.exec(after);
  if (follows) {
    // "The African country of Ghana"
    const of = /^\s(?:of|de|du|d['’]|do|da)(?=\s)/u.exec(after.slice(follows[0].length))?.[0] ?? "";
    const end = region.end + follows[0].length + of.length;
    return { start: region.start, end, isSingular: follows[1] !== undefined };
  }
  const own = ISLANDS.exec(text.slice(region.start, region.end));
  if (own) {
    const of = /^\sof(?=\s)/u.exec(after)?.[0] ?? "";
    return { start: region.start, end: region.end + of.length, isSingular: own[1] === undefined };
  }
  const before = text.slice(0, region.start);
  const leads = NOUN_BEFORE.exec(before) ?? NOUN_RIGHT_BEFORE.exec(before);
  return leads
    ? { start: leads.index, end: region.end, isSingular: leads[1] !== undefined }
    : undefined;
}
