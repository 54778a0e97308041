import type { Draft, Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import type { CountryCode } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import { ADJECTIVE, GENITIVE, OF, POSSESSIVE } from "./capital.words";

/** The one state that a place is, or whose people it names. */
export function stateCode(place: PlaceMention): CountryCode | undefined {
  return onlyCountry(place, "name") ?? onlyCountry(place, "demonym");
}

/** The state whose capital it is: "of Peru", "Peru's", "the Peruvian capital", "la capitale péruvienne". */
export function stateOf(
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
export function onlyStateOf(
  passage: Passage,
  draft: Draft,
  city: PlaceMention,
): CountryCode | undefined {
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
