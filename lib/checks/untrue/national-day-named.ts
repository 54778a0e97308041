import { mayMatch } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import { findNationalDays, nationalDatesOf } from "@/lib/facts/calendar/national-day";
import {
  daysBetween,
  formatDate,
  type PlainDate,
  yearsAround,
} from "@/lib/facts/calendar/plain-date";
import { type CountryCode, countryName, sameCountry } from "@/lib/facts/world/country";
import { onlyCountry, type PlaceMention, worldMentions } from "@/lib/facts/world/mentions";
import type { Hit } from "../check";
import { SHARED_NAME } from "./national-day.words";
import {
  BELONGS_TO_DAY,
  CLAIMS,
  IS_TODAY,
  LEADS_TAG,
  OTHER_DAY,
  OTHER_DAY_AFTER,
  SAYS_TODAY,
} from "./observance.words";

/** Right after a day: whom it is wished to. */
const WISHED_TO = /^,\s(?:dear |beautiful |chère? |querid[oa] |liebes? )?$/iu;
/** "Happy Bastille Day, Belgium!" is not "Happy Bastille Day, Belgium celebrates too". */
const ENDS = /^\s?(?:[!.]|$|\p{RI}|\p{So})/u;

/** "Happy Bastille Day, Belgium!": a state greeted on another's day. */
function addressee(
  text: string,
  day: Span,
  owner: CountryCode,
  places: readonly PlaceMention[],
): PlaceMention | undefined {
  const place = places.find(({ start }) => start >= day.end);
  const code = place && onlyCountry(place, "name");
  const isWished =
    place && WISHED_TO.test(text.slice(day.end, place.start)) && ENDS.test(text.slice(place.end));
  return isWished && code && !sameCountry(code, owner) ? place : undefined;
}

/** "Happy Canada Day", "Buona Festa della Repubblica", "Joyeux 14 juillet" on another day: one state alone has a day so called. */
export function wrongNamedDay(passage: Passage, now: PlainDate): Hit | undefined {
  const { text, tokens, hashtags, dates } = passage;
  const saysToday = /today|aujourd|hoy|hoje|heute/iu.test(text);
  if (!saysToday && !mayMatch(CLAIMS, text)) return undefined;
  for (const [first, token] of tokens.entries()) {
    const before = text.slice(Math.max(0, token.start - 60), token.start);
    if (!/(?:^|\s)[#“"']?$/u.test(before)) continue;
    const isClaimedBefore = CLAIMS.test(before);
    // Names are looked up only where the sentence says "today" or greets.
    if ((!isClaimedBefore && !saysToday) || OTHER_DAY.test(before)) continue;
    const tag = hashtags.find(({ start }) => start === token.start || start === token.start - 1);
    if (tag && LEADS_TAG.test(text.slice(0, tag.start))) continue;
    for (let last = Math.min(first + 4, tokens.length - 1); last >= first; last--) {
      if (tokens[last]?.kind === "mark") continue;
      const span = tag ?? { start: token.start, end: tokens[last]?.end ?? token.end };
      const name = tag ? tag.name : text.slice(span.start, span.end);
      const after = text.slice(span.end);
      if (!isClaimedBefore && !IS_TODAY.test(after)) continue;
      // "Happy Canada" names no day.
      const found = SHARED_NAME.test(name) ? [] : findNationalDays(name);
      const [own] = found;
      if (OTHER_DAY_AFTER.test(after)) continue;
      if (!own || new Set(found.map(({ country }) => country)).size > 1) continue;
      // A date outside the name says which day is meant.
      if (dates.some((date) => date.start < span.start - 1 || date.end > span.end + 1))
        return undefined;
      const stranger = addressee(text, span, own.country, worldMentions(passage).places);
      if (stranger)
        return {
          start: span.start,
          end: stranger.end,
          message: {
            key: "national_day_of",
            values: { name, country: countryName(own.country, worldMentions(passage).language) },
          },
        };
      const near = yearsAround(now.year)
        .flatMap((year) => found.flatMap(({ day }) => nationalDatesOf(day, year)))
        .sort((a, b) => Math.abs(daysBetween(now, a)) - Math.abs(daysBetween(now, b)));
      const [right] = near;
      if (
        !right ||
        Math.abs(daysBetween(now, right)) <= (SAYS_TODAY.test(text) ? 0 : 1) ||
        BELONGS_TO_DAY.test(text.slice(span.end))
      )
        return undefined;
      return {
        start: span.start,
        end: span.end,
        message: { key: "observance_why", values: { name, date: { day: formatDate(right) } } },
      };
    }
  }
  return undefined;
}
