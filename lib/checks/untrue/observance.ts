import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import { datesOf, findObservances, isAnyOn } from "@/lib/facts/calendar/calendar";
import { namedYears, possibleDays } from "@/lib/facts/calendar/mentioned-days";
import {
  CALENDAR_LANGUAGES,
  type CalendarLanguage,
  type Observance,
} from "@/lib/facts/calendar/observance";
import { observanceTrie } from "@/lib/facts/calendar/observance-trie";
import {
  daysBetween,
  formatDate,
  type PlainDate,
  parseDate,
  yearsAround,
} from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit } from "../check";
import {
  BELONGS_TO_DAY,
  CLAIMS,
  DOES_NOW,
  GREETS,
  IS_TODAY,
  LEADS_TAG,
  OPENS_DAY,
  OTHER_DAY,
  OTHER_DAY_AFTER,
  SAYS_TODAY,
} from "./observance.words";

/** "World Refugee Day, 20 July", "Human Rights Day (12 December)", "World Water Day is on 20 March": the date right after the name. */
const DATE_AFTER =
  /^(?:,\s|\s\(|\s[–—]\s|,?\s(?:is|falls|est|es|é|ist)\s)(?:(?:on|this|observed on|celebrated on|held every year on|every|always|le|el|em|am|no dia|o|der)\s)*$/iu;
/** "20 July, World Refugee Day", "22 April is World Environment Day": right before it. */
const DATE_BEFORE =
  /^(?:,?\s(?:is|marks|we (?:mark|celebrate|observe)|est|c['’]est|nous célébrons|es|celebramos|se celebra|é|celebra-se|assinala-se|ist|feiern wir)|,|\s[–—]|\s\(|:)\s(?:also\s)?(?:the |la |le |l['’]|el |o |a |der |die |das |dem |den )?#?$/iu;
/** An invitation for the day, held on another: "for World Water Day, 20 March at 6 pm". */
const HELD_FOR = cued(
  /(?<!\p{L})(?:for|to mark|to celebrate|ahead of|before|after|around|pour|à l['’]occasion d[eu]|avant|après|para|por|con motivo del?|antes del?|zum|für|vor|nach|per)\s(?:the |our |la |le |l['’]|el |o |a |der |den |#)?$/iu,
);

/** "Closed on Thursday 19 November for Thanksgiving": the date is the holiday's. */
const CLOSED_FOR =
  /^,?\s(?:for|to mark|in observance of|on account of|due to|because of|pour|en raison d[eu]|à l['’]occasion d[eu]|por|con motivo del?|wegen|anlässlich|aus Anlass)\s?(?:the |la |le |l['’]|el |o |a |der |des |den )?$/iu;
const CLOSED = cued(
  /(?<!\p{L})(?:closed|closes|fermée?s?|cerrad[oa]s?|cierra|encerrad[oa]s?|fechad[oa]s?|encerra|geschlossen)(?!\p{L})/iu,
);

function isShut(text: string, isClosed: boolean | undefined): boolean {
  return isClosed === true && CLOSED.test(text);
}

/** A sentence without any of these, and without a date, claims no day. */
const MAY_CLAIM = cued(
  /happy|merry|today|it['’]s|it is|this|mark|celebrat|bless|joy|bon|heureu|c['’]est|hoy|feliz|hoje|boa|bom|heut|froh|fröh|schön|glück|gute|cett?e|este|aujourd|mubarak|kareem|tova|sameach|congrat|wishes|greetings|félicit|felicid|felicit|enhorabuena|parabéns|oggi|buon|fijne|gelukkig|prettig|vandaag|^\W*(?:on|en|no|na|am) /iu,
);

/** "Today is World Water Day", "Happy Diwali" on another day than the day of posting, or a day named with a date that is another's. */
export const observance = defineCheck({
  id: "observance",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source: "United Nations list of observances and calendars of feasts, in lib/facts/calendar",
  *check(passage, { today, ministry }): Iterable<Hit> {
    const now = parseDate(today);
    const { text } = passage;
    if (!now || (passage.dates.length === 0 && !MAY_CLAIM.test(text))) return;
    for (const hit of wrongDate(passage, today)) yield hit;
    // With a date beside it the sentence speaks of that day.
    const isOwnDay = passage.dates.every(({ readings }) =>
      readings.some(({ month, day }) => month === now.month && day === now.day),
    );
    if (!isOwnDay) return;
    for (const match of [...claimed(passage), ...claimedTags(passage)]) {
      const words = text.slice(match.start, match.end);
      if (ministry.calendar.some((own) => own.name.toLowerCase() === words.toLowerCase())) continue;
      const isExact = SAYS_TODAY.test(text) && !GREETS.test(words);
      if (isAnyOn(match.value, now, { isExact }) !== "no") continue;
      const right = nearest(match.value, now);
      yield {
        start: match.start,
        end: match.end,
        message: right
          ? { key: "observance_why", values: { name: words, date: { day: formatDate(right) } } }
          : { key: "observance_not_today", values: { name: words } },
      };
    }
  },
});

/** A day named with a date of its own that is another's: "World Refugee Day, 20 July". */
function* wrongDate(passage: Passage, today: string): Iterable<Hit> {
  if (passage.dates.length === 0 || passage.dates.length > 2) return;
  const { text } = passage;
  for (const { start, end, value } of named(passage)) {
    const after = passage.dates.find((date) => date.start >= end);
    const before = passage.dates.findLast((date) => date.end <= start);
    const leads = text.slice(Math.max(0, start - 40), start);
    const isClosed = before && CLOSED_FOR.test(text.slice(before.end, start));
    if (BELONGS_TO_DAY.test(text.slice(end)) || (!isClosed && HELD_FOR.test(leads))) continue;
    const isAfter = after && DATE_AFTER.test(text.slice(end, after.start));
    const isBefore = before && DATE_BEFORE.test(text.slice(before.end, start));
    const date = isAfter ? after : isBefore || isShut(text, isClosed) ? before : undefined;
    // "20 March, World Water Day event": the day lends its name to something else.
    if (!date || (date.opensRange && isAfter)) continue;
    const days = possibleDays(date, namedYears(text), today);
    if (days.length === 0 || days.some((day) => isAnyOn(value, day, { isExact: true }) !== "no"))
      continue;
    const right = nearest(value, days[0] ?? { year: 0, month: 1, day: 1 });
    // An office may keep a holiday on the Monday after.
    if (!right || (isClosed && days.some((day) => Math.abs(daysBetween(day, right)) < 4))) continue;
    yield {
      start: Math.min(start, date.start),
      end: Math.max(end, date.end),
      message: {
        key: "observance_why",
        values: { name: text.slice(start, end), date: { day: formatDate(right) } },
      },
    };
  }
}

/** Every observance that the passage names, in words or as a tag, the longest name where several overlap. */
function named(passage: Passage): { start: number; end: number; value: readonly Observance[] }[] {
  const tags = passage.hashtags.flatMap(({ start, end, name }) => {
    const value = findObservances(name);
    return value.length > 0 ? [{ start, end, value }] : [];
  });
  const found = matchesOf(passage);
  const longest = found.filter(
    (match) =>
      !found.some(
        (other) =>
          other.start <= match.start &&
          other.end >= match.end &&
          other.end - other.start > match.end - match.start,
      ),
  );
  const byPlace = new Map([...tags, ...longest].map((each) => [each.start, each]));
  return [...byPlace.values()];
}

function matchesOf(passage: Passage): PhraseMatch<readonly Observance[]>[] {
  const languages: readonly CalendarLanguage[] = CALENDAR_LANGUAGES.filter(
    (each) => passage.language === undefined || each === passage.language || each === "en",
  );
  return languages.flatMap((language) => observanceTrie(language).find(passage.tokens));
}

/** The observances that the passage says are today, the longest name where several overlap. */
function claimed(passage: Passage): PhraseMatch<readonly Observance[]>[] {
  const matches = matchesOf(passage);
  return matches.filter(
    (match, index) =>
      isClaimed(passage.text, match) &&
      !matches.some(
        (other, at) =>
          other.start <= match.start &&
          other.end >= match.end &&
          (other.end - other.start > match.end - match.start ||
            (at < index && other.start === match.start)),
      ),
  );
}

/** "It's #WorldRefugeeDay": the name run together. */
function claimedTags({
  text,
  hashtags,
}: Passage): { start: number; end: number; value: readonly Observance[] }[] {
  return hashtags.flatMap(({ start, end, name }) => {
    const value =
      /^\p{Lu}\p{Ll}.*\p{Lu}/u.test(name) &&
      (CLAIMS.test(text.slice(Math.max(0, start - 60), start)) ||
        IS_TODAY.test(text.slice(end)) ||
        (OPENS_DAY.test(text.slice(0, start)) && DOES_NOW.test(text.slice(end))))
        ? findObservances(`${LEADS_TAG.exec(text.slice(0, start))?.[1] ?? ""}${name}`)
        : [];
    return value.length > 0 &&
      !OTHER_DAY.test(text.slice(Math.max(0, start - 50), start)) &&
      !OTHER_DAY_AFTER.test(text.slice(end))
      ? [{ start, end, value }]
      : [];
  });
}

function isClaimed(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const clause = before.slice(
    Math.max(0, ...[".", "!", "?", "\n"].map((stop) => before.lastIndexOf(stop) + 1)),
  );
  if (OTHER_DAY.test(clause) || OTHER_DAY_AFTER.test(text.slice(end))) return false;
  // "World Water Day events", "our Easter fair" belong to the day but are not it.
  return (
    (CLAIMS.test(clause) && !BELONGS_TO_DAY.test(text.slice(end))) ||
    (GREETS.test(text.slice(start, end)) && !BELONGS_TO_DAY.test(text.slice(end))) ||
    IS_TODAY.test(text.slice(end)) ||
    (OPENS_DAY.test(clause) && DOES_NOW.test(text.slice(end)))
  );
}

function nearest(observances: readonly Observance[], now: PlainDate): PlainDate | undefined {
  const [date] = observances
    .flatMap((each) => yearsAround(now.year).flatMap((year) => datesOf(each, year)))
    .sort((a, b) => Math.abs(daysBetween(now, a)) - Math.abs(daysBetween(now, b)));
  return date;
}
