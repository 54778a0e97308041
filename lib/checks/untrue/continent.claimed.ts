import type { Span } from "@/lib/draft/span";
import { identified } from "@/lib/facts/world/identified";
import type { PlaceMention } from "@/lib/facts/world/mentions";
import { isWhose, listFrom, listUpTo } from "@/lib/facts/world/place-list";
import {
  ALL_OF,
  AND_OTHERS,
  AND_REST,
  IN_THE_HEART,
  IS_COUNTRY,
  IS_IN,
  IS_LOCATED,
  IS_ONE,
  ISLANDS,
  LIES,
  LIKE_OTHER,
  LOCATION_ENDS,
  MANY_BEFORE,
  NOUN_AFTER,
  NOUN_BEFORE,
  NOUN_OWNED,
  NOUN_RIGHT_BEFORE,
  ON_THE_WAY,
  ONE_OF,
  OPENS_BRACKET,
  RELATED,
  STOP_ON,
  SUCH_AS,
  THEN_STOP,
  TO_PLACE,
  TOUR,
  TOUR_LEADS,
} from "./continent.words";

/** A noun phrase about states, one or several. */
interface Group extends Span {
  readonly isSingular: boolean;
}

/** The places that the words for a region claim, each once. */
export function claimedBy(
  text: string,
  region: Span,
  places: readonly PlaceMention[],
): ReadonlySet<PlaceMention> {
  const group = groupOf(text, region);
  return new Set([
    ...(group ? byGroup(text, group, places) : []),
    ...byNext(text, region, places),
    ...byPrevious(text, region, places, group),
    ...byAside(text, region, places),
    ...byTour(text, region, places),
  ]);
}

/** "Our Asian partner Nepal", "Caribbean islands such as Cuba and Haiti", "Ghana and Togo are both Asian countries". */
function* byGroup(
  text: string,
  group: Group,
  places: readonly PlaceMention[],
): Iterable<PlaceMention> {
  const { before, after } = identified(text, group, places, group);
  const listed = after && listFrom(text, places, places.indexOf(after));
  // "To our Asian friends: Norway loves you"
  const isAddress =
    !group.isSingular &&
    listed?.length === 1 &&
    after &&
    !/^\s$/u.test(text.slice(group.end, after.start));
  if (before) yield before;
  if (after && listed && !isAddress) yield* group.isSingular ? [after] : listed;
  const first = places.findIndex(({ start }) => start >= group.end);
  const example = places[first];
  const lead = example ? text.slice(group.end, example.start) : "";
  const examples = group.isSingular || !SUCH_AS.test(lead) ? [] : listFrom(text, places, first);
  if (!isWhose(lead, text.slice(examples.at(-1)?.end))) yield* examples;
  const isLikened = example && LIKE_OTHER.test(text.slice(0, group.start));
  if (isLikened && /^,\s(?:the )?$/u.test(text.slice(group.end, example.start))) yield example;
  const last = places.findLastIndex(({ end }) => end <= group.start);
  const leading = places[last];
  if (leading && !group.isSingular && ALL_OF.test(text.slice(leading.end, group.start)))
    yield* listUpTo(text, places, last);
}

/** "Central America's Paraguay", "in South America is the one in Mexico", "across South Asia (Nepal, Laos)". */
function* byNext(
  text: string,
  region: Span,
  places: readonly PlaceMention[],
): Iterable<PlaceMention> {
  const at = places.findIndex(({ start }) => start >= region.end);
  const next = places[at];
  if (!next) return;
  const between = text.slice(region.end, next.start);
  const isOwned = /^['’]s?\s$/u.test(between) && !/^['’]/u.test(text.slice(next.end));
  if (isOwned || IS_IN.test(between)) yield next;
  const list = OPENS_BRACKET.test(between) ? listFrom(text, places, at) : [];
  if (list.length > 1) yield* list;
}

/** "Chile and the rest of Africa", "Kenya and other Asian countries", "Suriname lies in Africa". */
function* byPrevious(
  text: string,
  region: Span,
  places: readonly PlaceMention[],
  group: Group | undefined,
): Iterable<PlaceMention> {
  const at = places.findLastIndex(({ end }) => end <= region.start);
  const previous = places[at];
  if (!previous) return;
  const between = text.slice(previous.end, region.start);
  const lead = text.slice(0, previous.start);
  if (AND_REST.test(between)) yield previous;
  if (AND_OTHERS.test(between) && group && !group.isSingular) yield* listUpTo(text, places, at);
  if (ON_THE_WAY.test(lead)) return;
  const one = ONE_OF.exec(text.slice(0, region.start));
  if (one && one.index >= previous.end && IS_ONE.test(text.slice(previous.end, one.index)))
    yield previous;
  if (
    IS_LOCATED.test(between) &&
    LOCATION_ENDS.test(text.slice(region.end)) &&
    !/(?:^|[.!?]\s)\p{Lu}\p{Ll}+\s$/u.test(between.startsWith(",") ? lead : "")
  )
    yield previous;
}

/** "The minister's African tour takes him to Ghana, Togo and Oman", "next stop on our Asian tour: Senegal". */
function byTour(text: string, region: Span, places: readonly PlaceMention[]): PlaceMention[] {
  const at = places.findIndex(({ start }) => start >= region.end);
  const next = places[at];
  if (!next) return [];
  const lead = text.slice(0, region.start);
  const between = text.slice(region.end, next.start);
  const isTour = TOUR.test(lead) || TOUR.test(text.slice(region.end));
  if (isTour && TOUR_LEADS.test(between)) return listFrom(text, places, at);
  return STOP_ON.test(lead) && THEN_STOP.test(between) ? [next] : [];
}

/** "To Paraguay, in Central America, …", "Nepal, in the heart of Africa". */
function byAside(text: string, region: Span, places: readonly PlaceMention[]): PlaceMention[] {
  return places.filter((place) => {
    if (place.end > region.start) return false;
    const between = text.slice(place.end, region.start);
    const lies =
      LIES.test(between) &&
      TO_PLACE.test(text.slice(0, place.start)) &&
      /^(?:[.!?)]|$|,\s(?!(?:and|et|y|e|und|in|en|em)\s)\p{Ll})/u.test(text.slice(region.end));
    return lies || IN_THE_HEART.test(between) || IS_COUNTRY.test(between);
  });
}

/** The noun phrase that the region describes: "our Caribbean partner", "partner in East Africa", "Africa's oldest republic". */
export function groupOf(text: string, region: Span): Group | undefined {
  const after = text.slice(region.end);
  const follows = NOUN_AFTER.exec(after) ?? NOUN_OWNED.exec(after);
  if (follows) {
    // "The African country of Ghana", but "the African partners of Japan"
    const of = RELATED.test(follows[0])
      ? ""
      : (/^\s(?:of|de|du|d['’]|do|da)(?=\s)/u.exec(after.slice(follows[0].length))?.[0] ?? "");
    const end = region.end + follows[0].length + of.length;
    return { start: region.start, end, isSingular: follows[1] !== undefined };
  }
  const name = text.slice(region.start, region.end);
  if (ISLANDS.test(name)) {
    const of = /^\sof(?=\s)/u.exec(after)?.[0] ?? "";
    return { start: region.start, end: region.end + of.length, isSingular: !/s$/iu.test(name) };
  }
  const before = text.slice(0, region.start);
  const leads = NOUN_BEFORE.exec(before) ?? NOUN_RIGHT_BEFORE.exec(before);
  if (!leads) return undefined;
  // "Pays" is one and many: its article or its adjective tells.
  const isMany =
    /^pays/iu.test(leads[0]) &&
    (/s$/u.test(name) || MANY_BEFORE.test(before.slice(0, leads.index)));
  return { start: leads.index, end: region.end, isSingular: leads[1] !== undefined && !isMany };
}
