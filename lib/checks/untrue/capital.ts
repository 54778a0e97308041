import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, shift } from "@/lib/draft/span";
import {
  type CountryCode,
  capitalName,
  countryName,
  isCapital,
  type WorldLanguage,
} from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { identified } from "@/lib/facts/world/identified";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { listFrom } from "@/lib/facts/world/place-list";
import { defineCheck, type Hit } from "../check";
import {
  ADJECTIVE,
  CAPITAL,
  CUE,
  DEFINITE,
  GENITIVE,
  OF,
  PLAIN_BEFORE,
  POSSESSIVE,
} from "./capital.words";

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
    if (!CUE.test(draft.text)) return;
    for (const [index, { start, passage }] of draft.sentences.entries()) {
      const next = draft.sentences[index + 1];
      const hits = [
        ...inSentence(passage, draft),
        ...listed(passage),
        ...(next ? answered(passage, next.passage, next.start - start) : []),
      ];
      for (const hit of hits) {
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
    yield* wrong(city, code, span, language);
  }
}

function wrong(city: Span, code: CountryCode, span: Span, language: WorldLanguage): Hit[] {
  const capital = capitalName(code, language);
  if (!capital) return [];
  const values = { country: countryName(code, language), capital };
  const fixes = [{ start: city.start, end: city.end, text: capital }];
  return [{ ...span, message: { key: "capital_why", values }, fixes }];
}

/** "What's the capital of Australia? Sydney, of course!" `offset`: from the question to the answer. */
function answered(question: Passage, answer: Passage, offset: number): Hit[] {
  if (!/\?\s*$/u.test(question.text) || isHistory(question.text)) return [];
  const [city] = worldMentions(answer).places;
  if (!city || !/^[^\p{L}]*$/u.test(answer.text.slice(0, city.start))) return [];
  const { language } = worldMentions(question);
  return [...question.text.matchAll(CAPITAL)].flatMap((noun) => {
    const head = { start: noun.index, end: noun.index + noun[0].length };
    const state = stateOf(question, head, []);
    const code = state && stateCode(state);
    if (!code || !city.places.some(({ kind }) => kind !== "name" && kind !== "demonym")) return [];
    return isWrong(city, code)
      ? wrong(shift(city, offset), code, shift(city, offset), language)
      : [];
  });
}

const LISTS = cued(
  /(?<!\p{L})(?:capitals|capitales|capitais|Hauptstädten?)(?! of | de la | der | de l)[^.!?;\n–—]{0,25}?(?:[:(]|such as|like|including|comme|como|wie)\s?$/iu,
);

/** "Three capitals in three days: Warsaw, Prague and Munich": a list of capitals, and a town that is none. */
function* listed(passage: Passage): Iterable<Hit> {
  const { text } = passage;
  const { places, language } = worldMentions(passage);
  const first = places.findIndex(({ start }) => LISTS.test(text.slice(0, start)));
  if (first < 0 || isHistory(text)) return;
  const list = listFrom(text, places, first);
  const isCapitalOf = (place: PlaceMention) => place.places.some(({ kind }) => kind === "capital");
  if (list.length < 2 || !list.some(isCapitalOf)) return;
  for (const place of list) {
    const code = onlyCountry(place, "city");
    if (code && !isCapitalOf(place)) yield* wrong(place, code, place, language);
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
  const others = cities.filter((each) => each !== state);
  const named = identified(text, phrase, others, { isSingular: true });
  const city =
    named.before ?? named.after ?? cityOf(text, phrase, cities) ?? heldBy(text, phrase, cities);
  const code = state ? stateCode(state) : city && onlyStateOf(passage, draft, city);
  if (!city || !code || !isWrong(city, code)) return undefined;
  if (!state) {
    const right = capitalName(code, worldMentions(passage).language);
    return right && draft.text.includes(right) ? undefined : { city, code, span: city };
  }
  const span = { start: Math.min(city.start, state.start), end: Math.max(city.end, state.end) };
  return { city, code, span };
}

const RUNS_ON =
  /^\s(?:for|to|on|this|today|tomorrow|with|where|as|at|in|ahead|pour|avec|où|para|con|donde|com|onde|für|zum|zur|mit|wo)(?!\p{L})/iu;

/** "The Australian capital of Sydney" */
function cityOf(
  text: string,
  { start, end }: Span,
  cities: readonly PlaceMention[],
): PlaceMention | undefined {
  const next = cities.find((city) => city.start >= end);
  const isDemonym =
    /^\p{L}/u.test(text.slice(start)) && /\scapital(?: city)?$/iu.test(text.slice(start, end));
  if (!next) return undefined;
  const between = text.slice(end, next.start);
  if (isDemonym && /^\sof\s$/u.test(between)) return next;
  // "In the Kenyan capital, Mombasa for the summit": what follows the town is no verb of its own.
  return between === ", " && RUNS_ON.test(text.slice(next.end)) ? next : undefined;
}

/** "As capital of Australia, Sydney hosts …" */
function heldBy(
  text: string,
  { start, end }: Span,
  cities: readonly PlaceMention[],
): PlaceMention | undefined {
  const next = cities.find((city) => city.start >= end);
  return next && IN_THE_ROLE.test(text.slice(0, start)) && text.slice(end, next.start) === ", "
    ? next
    : undefined;
}

const IN_THE_ROLE =
  /(?:^|[.!?:\n]\s*|\p{So}\s*)(?:as|en tant que|en sa qualité de|como|enquanto|als)\s(?:the |la |el |a )?$/iu;

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
  // "Brasiliens Hauptstadt", "the New Zealand capital"
  const isGenitive =
    between === " " && /s$/u.test(before.text) && /haupt/iu.test(text.slice(noun.start, noun.end));
  const isAttribute =
    between === " " &&
    /^capital/u.test(text.slice(noun.start)) &&
    /(?<!\p{L})the\s$/iu.test(text.slice(0, before.start));
  const isOwner =
    POSSESSIVE.test(between) || (isDemonym && ADJECTIVE.test(between)) || isGenitive || isAttribute;
  return isOwner ? before : undefined;
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

/** Capitals move; the weather in them was what it was. */
function isHistory(text: string): boolean {
  return WAS.test(text) || HISTORY.test(text);
}

const WAS = cued(
  /(?<!\p{L})(?:was|were)(?! (?:in|to|at)(?!\p{L}))(?: \p{L}+){0,4} capital(?!\p{L})|(?<!\p{L})capital(?: city)?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)? (?:was|were)(?!\p{L})/iu,
);
const HISTORY =
  /(?<!\p{L})(?:former|the then|then[- ]capital|once|until|up to|hasta|até|jusqu\p{L}*|historical|temporary|alors|entonces|então|ehemalige\p{L}*|frühere\p{L}*|damalige\p{L}*|kulturhauptstadt|moved? (?:its|the) capital|no longer|not the)(?!\p{L})/iu;
