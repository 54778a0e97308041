import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { independenceYears } from "@/lib/facts/calendar/independence-years";
import type { PlainDate } from "@/lib/facts/calendar/plain-date";
import { type CountryCode, countryName } from "@/lib/facts/world/country";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import type { Hit } from "../check";

const INDEPENDENCE = "(?:independence|indépendance|independencia|independência|unabhängigkeit)";
/** "109 years of independence", "109 ans d'indépendance", "109 Jahre Unabhängigkeit". */
const YEARS_OF = cued(
  new RegExp(
    `(?<![\\d.,])(\\d{2,3}) (?:years?|ans|años|anos|jahren?) (?:(?:of|since|after|d['’]|après l['’]|de|depuis l['’]|desde|tras|após|seit|nach)\\s?)?(?:(?:the|its|their|our|his|son|leur|sa|su|la|a|da|sua|der|ihrer|seiner) ){0,2}(?:restored )?${INDEPENDENCE}(?!\\p{L})`,
    "iu",
  ),
);
/** "The 109th anniversary of its independence", "109e anniversaire de l'indépendance", "109. Jahrestag der Unabhängigkeit". */
const ANNIVERSARY_OF = cued(
  new RegExp(
    `(?<![\\d.,])(\\d{2,3})(?:st|nd|rd|th|e|ème|\\.?[ºª°]|\\.)? (?:anniversary|anniversaire|aniversario|aniversário|jahrestag) (?:of|de|d['’]|da|der)\\s?(?:(?:the|its|their|l['’]|son|leur|la|su|a|sua|ihrer|seiner)\\s?)?(?:\\p{L}+['’]s? )?${INDEPENDENCE}(?!\\p{L})|(?<![\\d.,])(\\d{2,3})(?:st|nd|rd|th) independence anniversary`,
    "iu",
  ),
);
/** "Happy 63rd Independence Day": some count the first day as the first. */
const NTH_DAY = cued(
  /(?<![\d.,])(\d{2,3})(?:st|nd|rd|th|e|ème|\.?[ºª°]|\.) (?:independence day|fête de l['’]indépendance|d[ií]a d[ae] (?:la )?independ[eê]nci?a|unabhängigkeitstag)/iu,
);
/** Years still to come, or of another thing. */
const OTHER = cued(
  /(?<!\p{L})(?:first|last|before|until|fight|struggle|war of|years later|next year|l['’]an prochain|el próximo año|no próximo ano|nächstes jahr|more than|over|nearly|almost|about|plus de|près de|más de|casi|mais de|quase|über|fast|mehr als|premiers|primer[oa]s|ersten)(?!\p{L})/iu,
);

/** Of what the years are counted. */
const MAY_COUNT = cued(/ind[eé]pend|unabhängig/iu);

/** "Finland marks 108 years of independence" in its 109th: a count that none of the state's own years makes. */
export function wrongCount(passage: Passage, now: PlainDate): Hit | undefined {
  const { text } = passage;
  if (!MAY_COUNT.test(text) || OTHER.test(text)) return undefined;
  const match = YEARS_OF.exec(text) ?? ANNIVERSARY_OF.exec(text) ?? NTH_DAY.exec(text);
  const code = match ? stateOf(passage) : undefined;
  if (!match || !code) return undefined;
  const told = Number(match[1] ?? match[2]);
  const year = yearMeant(passage, now);
  if (year === undefined) return undefined;
  const isNth = /ind[eé]pend\p{L}* day|fête|d[ií]a d|tag$/iu.test(match[0]) && NTH_DAY.test(text);
  const isExact = passage.dates.length > 0 || /today|aujourd|hoy|hoje|heute/iu.test(text);
  const allowed = independenceYears(code).flatMap((since) => [
    year - since,
    ...(isNth ? [year - since + 1] : []),
    // The day may be still to come this year.
    ...(isExact ? [] : [year - since - 1]),
  ]);
  const since = independenceYears(code)
    .filter((each) => Math.abs(year - each - told) <= FAR)
    .sort((a, b) => Math.abs(year - a - told) - Math.abs(year - b - told))[0];
  if (since === undefined || allowed.includes(told)) return undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    message: {
      key: "national_day_count",
      values: {
        country: countryName(code, worldMentions(passage).language),
        since: String(since),
        now: String(year),
        years: String(year - since),
      },
    },
  };
}

/** Further off, something else is counted. */
const FAR = 15;

function stateOf(passage: Passage): CountryCode | undefined {
  const { places, flags } = worldMentions(passage);
  const codes = new Set([
    ...places.flatMap((place) => onlyCountry(place, "name") ?? onlyCountry(place, "demonym") ?? []),
    ...flags.map(({ code }) => code),
  ]);
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

/** The year of the one date in the sentence, else this year; undefined where other years are named. */
function yearMeant({ text, dates }: Passage, now: PlainDate): number | undefined {
  const years = new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu)?.map(Number));
  const [dated] = dates.flatMap(({ year }) => year ?? []);
  if (dated !== undefined && dated >= now.year - 1) years.delete(dated);
  years.delete(now.year);
  if (years.size > 0) return undefined;
  const [first] = dates[0]?.readings ?? [];
  // In November "1 January" is next year's.
  const isNext = dated === undefined && first !== undefined && first.month < 3 && now.month > 10;
  return dated ?? (isNext ? now.year + 1 : now.year);
}
