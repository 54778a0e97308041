import { cued } from "@/lib/draft/cued-pattern";
import type { PlaceMention } from "./mentions";

const ARTICLES = "(?:(?:the|la|le|les|l['’]|el|los|las|o|a|os|as|der|die|das|den)\\s?)*";
const JOINED = cued(
  new RegExp(
    `^(?:,|\\s?[&+/]|,?\\s(?:and|et|y|e|und|or|ou|o|oder|plus))\\s*${ARTICLES}(?:\\p{RI}{2}\\s?)?$`,
    "iu",
  ),
);
const FLAGGED = /^\s?\p{RI}{2}/u;

/** The places that follow one another in a list, "Ghana, Guyana and Senegal", from the one at `index` on. */
export function listFrom(
  text: string,
  places: readonly PlaceMention[],
  index: number,
): PlaceMention[] {
  const list: PlaceMention[] = [];
  for (let at = index; at < places.length; at++) {
    const place = places[at];
    const before = list.at(-1);
    if (!place || (before && !isJoined(text, before, place))) break;
    list.push(place);
  }
  return list;
}

/** The list of places that ends with the one at `index`. */
export function listUpTo(
  text: string,
  places: readonly PlaceMention[],
  index: number,
): PlaceMention[] {
  let first = index;
  while (first > 0) {
    const before = places[first - 1];
    const place = places[first];
    if (!before || !place || !isJoined(text, before, place)) break;
    first--;
  }
  return places.slice(first, index + 1);
}

function isJoined(text: string, before: PlaceMention, place: PlaceMention): boolean {
  const between = text.slice(before.end, place.start);
  return JOINED.test(between.replace(FLAGGED, ""));
}

/** "The EU's members, dont la Suisse est voisine": French "dont" is a list only where nothing is said of it, and ends there. */
export function isWhose(between: string, after: string): boolean {
  return /dont\s/iu.test(between) && !/^\s?(?:[,.;:!?)\n–—]|$)/u.test(after);
}
