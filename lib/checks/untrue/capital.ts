import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage } from "@/lib/draft/draft";
import { type Span, shift, spanOf } from "@/lib/draft/span";
import {
  type CountryCode,
  capitalName,
  countryName,
  isCapital,
  type WorldLanguage,
} from "@/lib/facts/world/country";
import { fold } from "@/lib/facts/world/fold";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { listFrom } from "@/lib/facts/world/place-list";
import { defineCheck, type Hit, shiftHit } from "../check";
import { cityCalled } from "./capital.city";
import { onlyStateOf, stateCode, stateOf } from "./capital.state";
import {
  CAPITAL,
  CUE,
  DEFINITE,
  HISTORY,
  LABEL_AFTER,
  LABEL_BEFORE,
  OF,
  OF_PART,
  PLAIN_BEFORE,
  WAS,
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
      for (const hit of hits) yield shiftHit(hit, start);
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
    const head = spanOf(noun);
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
  const isLabel =
    LABEL_BEFORE.test(lead) && LABEL_AFTER.test(text.slice(head.end)) && !OF_PART.test(draft.text);
  const isDefinite = state !== undefined || isLabel || DEFINITE.test(text.slice(0, head.start));
  if (!isDefinite) return undefined;
  const city = cityCalled(text, phrase, cities, state);
  const code = state ? stateCode(state) : city && onlyStateOf(passage, draft, city);
  if (!city || !code || !isWrong(city, code)) return undefined;
  if (!state) {
    const right = capitalName(code, worldMentions(passage).language);
    return right && draft.text.includes(right) ? undefined : { city, code, span: city };
  }
  const span = { start: Math.min(city.start, state.start), end: Math.max(city.end, state.end) };
  return { city, code, span };
}

function isWrong(city: PlaceMention, code: CountryCode): boolean {
  return isCapital(city.text, code) === false || CAPITALS_OF_OLD.has(fold(city.text));
}

/** Capitals move; the weather in them was what it was. */
function isHistory(text: string): boolean {
  return WAS.test(text) || HISTORY.test(text);
}
