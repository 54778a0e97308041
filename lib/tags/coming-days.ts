import { foldText } from "@/lib/draft/fold";
import { observanceTags, upcoming } from "@/lib/facts/calendar/calendar";
import {
  nationalDayName,
  nationalDaysOn,
  nationalDayTags,
} from "@/lib/facts/calendar/national-day";
import { CALENDAR_LANGUAGES, type Topic } from "@/lib/facts/calendar/observance";
import {
  addDays,
  daysBetween,
  formatDate,
  type PlainDate,
  parseDate,
} from "@/lib/facts/calendar/plain-date";
import { countryName } from "@/lib/facts/world/country";
import type { Ministry } from "@/lib/ministry/ministry";
import { topicsOfWords } from "./topics";

type Names = Readonly<{ en: string } & Partial<Record<string, string>>>;

/** A day worth writing about soon, with the tag that people use for it. */
export interface ComingDay {
  /** "YYYY-MM-DD". */
  readonly date: string;
  /** Days from today; 0 is today. */
  readonly ahead: number;
  /** By language; in English always. */
  readonly names: Names;
  /** With its "#". */
  readonly tag: string;
}

const AHEAD = 14;
/** More would be a calendar; the nearest are kept. */
const MOST = 8;
/** Where nothing is known of the mission's topics, these are every foreign ministry's. */
const EVERYBODYS: readonly Topic[] = ["diplomacy", "human rights", "peace", "women", "climate"];

let made: { readonly for: Ministry; readonly on: string; readonly days: ComingDay[] } | undefined;

/**
 * What is kept from today on over two weeks: the pack's own days, national days of the state served and of the host countries,
 * and observances of the pack's topics.
 */
export function comingDays(today: string, ministry: Ministry): readonly ComingDay[] {
  if (made?.for === ministry && made.on === today) return made.days;
  const now = parseDate(today);
  const days = now
    ? [...ownDays(now, ministry), ...nationalDays(now, ministry), ...observances(now, ministry)]
    : [];
  const tags = new Set<string>();
  const kept = days
    .sort((a, b) => a.ahead - b.ahead)
    .filter(({ tag }) => !tags.has(tag.toLowerCase()) && tags.add(tag.toLowerCase()))
    .slice(0, MOST);
  made = { for: ministry, on: today, days: kept };
  return kept;
}

function ownDays(now: PlainDate, { calendar }: Ministry): ComingDay[] {
  return calendar.flatMap(({ name, month, day, tags: [tag] }) => {
    const year = month < now.month ? now.year + 1 : now.year;
    return tag ? within(now, { year, month, day }, { en: name }, tag) : [];
  });
}

function nationalDays(now: PlainDate, { state, hostCountries }: Ministry): ComingDay[] {
  const ours = new Set([state, ...hostCountries]);
  return Array.from({ length: AHEAD + 1 }, (_, ahead) => addDays(now, ahead)).flatMap((date) =>
    nationalDaysOn(date).flatMap(({ country, day }) => {
      if (!ours.has(country)) return [];
      const [tag] = nationalDayTags(day, countryName(country, "en"), date.year);
      const names = CALENDAR_LANGUAGES.map((language) => [
        language,
        `${countryName(country, language)}: ${nationalDayName(day)}`,
      ]);
      return tag ? within(now, date, { en: "", ...Object.fromEntries(names) }, tag) : [];
    }),
  );
}

function observances(now: PlainDate, ministry: Ministry): ComingDay[] {
  const topics = topicsFor(ministry);
  return upcoming(now, AHEAD).flatMap(({ observance, date }) => {
    const isOurs = observance.topics.some((topic) => topics.has(topic));
    const [tag] = observanceTags(observance, "en", date.year);
    return isOurs && tag && !observance.ambiguous ? within(now, date, observance.names, tag) : [];
  });
}

/** The topics that the pack's campaigns, accounts and days speak of. */
function topicsFor({ campaigns, accounts, calendar }: Ministry): ReadonlySet<Topic> {
  const words = [campaigns, accounts, calendar].flatMap((list) =>
    list.flatMap(({ topics }) => topics),
  );
  const topics = topicsOfWords(words.flatMap((topic) => foldText(topic).split(/[^\p{L}\p{N}]+/u)));
  return new Set(topics.size > 0 ? topics.keys() : EVERYBODYS);
}

function within(now: PlainDate, date: PlainDate, names: Names, tag: string): ComingDay[] {
  const ahead = daysBetween(now, date);
  return ahead >= 0 && ahead <= AHEAD ? [{ date: formatDate(date), ahead, names, tag }] : [];
}
