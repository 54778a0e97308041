import type { Passage } from "@/lib/draft/draft";
import { defineCheck, type Hit } from "../check";

const FOUNDED =
  "(?:founded|established|created|opened|signed|born|adopted|launched|independent|independence|established diplomatic relations|fondée?|créée?|ouverte?|signée?|née?|adoptée?|fundad[oa]|cread[oa]|abiert[oa]|firmad[oa]|nacid[oa]|adoptad[oa]|criad[oa]|abert[oa]|assinad[oa]|nascid[oa]|gegründet|eröffnet|unterzeichnet|geboren|verabschiedet|since|depuis|desde|seit)";
const YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
/** The year of the beginning: a founding word and its year in one clause. */
const BEGINNING = new RegExp(
  `(?<!\\p{L})${FOUNDED}(?!\\p{L})[^.;!?\\d]{0,30}?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?\\p{L}+ (?:de |of )?|\\p{L}+ \\d{1,2}, )?(?<!\\d)${YEAR}(?!\\d)|(?<!\\d)${YEAR} gegründet`,
  "iu",
);
const BEGINNING_BEFORE = new RegExp(
  `(?:im Jahr |in |en |em )?(?<!\\d)${YEAR} (?:gegründet|eröffnet|unterzeichnet)(?:e[mnrs]?)?(?!\\p{L})`,
  "iu",
);
/** How many years it is said to be. */
const ANNIVERSARY =
  /(?<![\p{L}\d])(?:(\d{1,3})(?:st|nd|rd|th|e|ème|er|\.?[ºª]|\.)?[ -]?(?:year(?:s)? )?(?:anniversary|anniversaire|aniversario|aniversário|jahrestag|jubiläum|birthday|geburtstag|cumpleaños|jubilee)|(\d{1,3})[- ]jährige[ns]? (?:bestehen|jubiläum)|(centenary|centennial|centenaire|centenario|centenário|hundertjährige[ns]?)|(bicentenary|bicentennial|bicentenaire|bicentenario|bicentenário))(?!\p{L})/iu;
const AGO = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,3}) years ago(?: today| this (?:week|month|year))?,? (?:in |on (?:\\d{1,2} \\p{L}+|\\p{L}+ \\d{1,2},?) )${YEAR}|il y a (\\d{1,3}) ans,? (?:en |le \\d{1,2}(?:er)? \\p{L}+ )${YEAR}|hace (\\d{1,3}) años,? (?:en |el \\d{1,2} de \\p{L}+ de )${YEAR}|há (\\d{1,3}) anos,? (?:em |a \\d{1,2} de \\p{L}+ de )${YEAR}|vor (\\d{1,3}) jahren,? (?:im jahr |am \\d{1,2}\\. \\p{L}+ )?${YEAR}`,
  "iu",
);
const TWO_THINGS = /(?<!\p{L})(?:and|while|et|y|e|und)(?!\p{L})/iu;
const LOOSE =
  /(?<!\p{L})(?:about|around|almost|nearly|over|more than|some|roughly|environ|près de|presque|plus de|casi|más de|cerca de|quase|mais de|rund|fast|mehr als|knapp|über|upcoming|next year|eve of|ahead of)(?!\p{L})/iu;

/** An anniversary or age that the founding year in the same sentence contradicts. */
export const anniversary = defineCheck({
  id: "anniversary",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Arithmetic on the years, from the day of posting",
  *check(passage, { today }): Iterable<Hit> {
    const { text } = passage;
    if (!/\d{4}/.test(text) || LOOSE.test(text)) return;
    const now = Number(today.slice(0, 4));
    const told = AGO.exec(text) ? yearsAgo(text) : anniversaryOf(passage);
    if (!told) return;
    const { years, since, start, end } = told;
    // A speech about another year's anniversary names that year too.
    if (namesAnotherYear(text, since, now)) return;
    const right = now - since;
    if (years === right || right <= 0 || Math.abs(years - right) > 60) return;
    yield {
      start,
      end,
      message: {
        key: "anniversary_why",
        values: { since: String(since), years: right, now: String(now) },
      },
      fixes: numberFix(text, start, end, years, right),
    };
  },
});

interface Told {
  readonly years: number;
  readonly since: number;
  readonly start: number;
  readonly end: number;
}

function anniversaryOf({ text }: Passage): Told | undefined {
  const told = ANNIVERSARY.exec(text);
  const beginning = BEGINNING_BEFORE.exec(text) ?? BEGINNING.exec(text);
  const since = Number(beginning?.slice(1).find((year) => year !== undefined));
  if (!told || !since || !beginning) return undefined;
  const [first, second] = told.index < beginning.index ? [told, beginning] : [beginning, told];
  // "The 80th anniversary of one thing and another founded in 2001" are two things.
  if (TWO_THINGS.test(text.slice(first.index + first[0].length, second.index))) return undefined;
  const [whole, ordinal, german, hundred, twoHundred] = told;
  const years = Number(ordinal ?? german ?? (hundred ? 100 : twoHundred ? 200 : Number.NaN));
  return { years, since, start: told.index, end: told.index + whole.length };
}

function yearsAgo(text: string): Told | undefined {
  const match = AGO.exec(text);
  const [years, since] =
    match
      ?.slice(1)
      .filter((group) => group !== undefined)
      .map(Number) ?? [];
  if (!match || years === undefined || since === undefined) return undefined;
  return { years, since, start: match.index, end: match.index + match[0].length };
}

function namesAnotherYear(text: string, since: number, now: number): boolean {
  const years = text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.map(Number) ?? [];
  return years.some((year) => year !== since && year !== now);
}

function numberFix(text: string, start: number, end: number, years: number, right: number) {
  const written = text.slice(start, end);
  const at = written.indexOf(String(years));
  if (at < 0) return [];
  const ending = /^(?:st|nd|rd|th)/.exec(written.slice(at + String(years).length))?.[0] ?? "";
  const from = start + at;
  return [
    {
      start: from,
      end: from + String(years).length + ending.length,
      text: ending ? ordinal(right) : String(right),
    },
  ];
}

function ordinal(value: number): string {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(value);
  return `${value}${{ one: "st", two: "nd", few: "rd" }[rule as "one" | "two" | "few"] ?? "th"}`;
}
