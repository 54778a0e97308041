import type { Draft } from "@/lib/draft/draft";
import {
  nationalDayName,
  nationalDaysOn,
  nationalDayTags,
} from "@/lib/facts/calendar/national-day";
import type { NationalDay } from "@/lib/facts/calendar/national-days";
import { addDays, formatDate, parseDate } from "@/lib/facts/calendar/plain-date";
import { type CountryCode, countryName } from "@/lib/facts/world/country";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { daily } from "./daily";
import type { Source } from "./suggestion";

const AHEAD = 3;

/** Days of state, today and in the coming days, of the countries that the draft names and of the ministry's own. */
export const fromNationalDays: Source = (posts, { today, ministry: { state } }) => {
  const isEnglish = posts.every(({ language = "en" }) => language === "en");
  const named = new Set(posts.flatMap(countriesOf));
  return nearDays(today).flatMap(({ country, day, date, ahead }) => {
    const isOwn = country === state;
    if (!named.has(country) && !(isOwn && ahead === 0)) return [];
    const tags = tagsOf(day, country, date.year, isEnglish);
    const values = { country: countryName(country, "en"), name: nationalDayName(day) };
    const reason =
      ahead === 0
        ? { key: "tag_national_today", values }
        : { key: "tag_national_coming", values: { ...values, day: { day: formatDate(date) } } };
    const score = ahead > 0 ? 0.35 : isOwn && !named.has(country) ? 0.5 : 0.8;
    return tags.map((tag, place) => ({ tag, reason, score: score / (place + 1) }));
  });
};

/** The days of state from today on, the whole world over. */
const nearDays = daily((today) => {
  const now = parseDate(today);
  if (!now) return [];
  return Array.from({ length: AHEAD + 1 }, (_, ahead) => ahead).flatMap((ahead) => {
    const date = addDays(now, ahead);
    return nationalDaysOn(date).map((found) => ({ ...found, date, ahead }));
  });
});

/** The tags that the state itself uses; before them, for an English draft, the one that country and kind make. */
function tagsOf(
  day: NationalDay,
  country: CountryCode,
  year: number,
  isEnglish: boolean,
): string[] {
  const { tags: _own, ...bare } = day;
  const made = isEnglish ? nationalDayTags(bare, countryName(country, "en"), year) : [];
  return [...made, ...(day.tags ? nationalDayTags(day, country, year) : [])];
}

function countriesOf({ sentences }: Draft): CountryCode[] {
  return sentences.flatMap(({ passage }) => {
    const { places, flags } = worldMentions(passage);
    const codes = places.flatMap(
      (place) => onlyCountry(place, "name") ?? onlyCountry(place, "demonym") ?? [],
    );
    return [...codes, ...flags.map(({ code }) => code)];
  });
}
