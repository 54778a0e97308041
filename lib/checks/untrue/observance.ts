import type { Passage } from "@/lib/draft/draft";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { datesOf, findObservances, isAnyOn } from "@/lib/facts/calendar/calendar";
import {
  findNationalDays,
  isNationalDay,
  nationalDatesOf,
  nationalDaysOf,
} from "@/lib/facts/calendar/national-day";
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
} from "@/lib/facts/calendar/plain-date";
import { countryName } from "@/lib/facts/world/country";
import { onlyCountry, worldMentions } from "@/lib/facts/world/mentions";
import { defineCheck, type Hit } from "../check";

/** What claims that the day is today, right before its name. English, French, Spanish, Portuguese, German. */
const CLAIMS =
  /(?<!\p{L})(?:today (?:is|we (?:mark|celebrate|observe|commemorate)|marks)|it['’]s|it is|this is|happy|merry|blessed|joyous|on this|(?:we )?(?:mark|celebrate|observe|commemorate) today['’]?s?|today['’]s|today on|today,? on|aujourd['’]hui,?(?: (?:c['’]est|nous célébrons|on célèbre|nous marquons|marque))|c['’]est(?: aujourd['’]hui)?|(?:today|hoy|hoje|heute|aujourd['’]hui|oggi),|(?:joyeux|joyeuses?|bonne?|heureux|heureuse)|en cett?e|hoy (?:es|celebramos|conmemoramos|se celebra|se conmemora)|feliz|en este|hoje (?:é|celebramos|assinalamos|comemoramos|celebra-se|assinala-se)|(?:feliz|bom|boa)|neste|heute (?:ist|feiern wir|begehen wir|ist der)|(?:frohe[rsn]?|schöne[nrs]?|fröhliche[rsn]?|glückliche[nrs]?|alles gute zum|herzlichen glückwunsch zum|einen guten)|oggi (?:è|celebriamo|festeggiamo)|(?:buon[ao]?|felice)|vandaag (?:is|vieren wij|vieren we)(?: het)?|(?:fijne|gelukkige?|prettige?))\s+(?:(?:the|a|an|our|very|international|le|la|l['’]|une?|el|los|las|o|a|os|as|der|die|das|den|zum|am|und gesegnete[ns]?|il|lo|het)\s+)*[#“"']?\s?$/iu;
/** "On World Refugee Day, we stand with …": the day opens the sentence, and what is done on it is done now. */
const OPENS_DAY =
  /^[\s\p{P}\p{So}\uFE0F]*(?:on|this|en cette|en el|en este|no|na|neste|nesta|am|an diesem)\s#?$/iu;
const DOES_NOW =
  /^,?\s(?:we|i|let us|nous|wir|[\p{L}\s]{0,12})\s?(?:stand|honou?r|remember|salute|recall|reaffirm|pay tribute|recognise|recognize|rendons hommage|rappelons|saluons|réaffirmons|recordamos|honramos|rendimos|reafirmamos|celebramos|lembramos|gedenken|erinnern|würdigen)(?!\p{L})/iu;
/** "… begins today", "… c'est aujourd'hui" right after the name. */
const IS_TODAY =
  /^,?\s(?:(?:is|begins|starts|is celebrated|c['’]est|es|é|ist|commence|empieza|começa|beginnt)\s)?(?:today|aujourd['’]hui|hoy|hoje|heute)(?!\p{L}|['’]s)/iu;
/** A name that is a greeting: "Merry Christmas", "Feliz Natal". */
const GREETS =
  /^(?:happy|merry|joyeu\p{L}+|bonne|feli\p{L}+|boas|frohe\p{L}*|schöne\p{L}*)(?!\p{L})|\s(?:mubarak|kareem|karim|tova|sameach)$/iu;
/** What says that another day is meant. */
const OTHER_DAY =
  /(?<!\p{L})(?:ahead of|early|belated|upcoming|tomorrow|yesterday|last|next|soon|(?:\d+|one|two|three|four|five|six|seven|ten|few|some) (?:days?|weeks?) (?:to|until|before|after)|eve of|in advance|since|every|countdown|before|after|until|almost|nearly|demain|hier|avance|retard|veille|bientôt|prochain\p{L}*|derni\p{L}+|mañana|ayer|adelantad\p{L}+|víspera|pronto|próxim\p{L}+|pasad[oa]|amanhã|ontem|véspera|em breve|passad[oa]|morgen|gestern|vorab|nachträglich|bald|kommende\p{L}*|letzte\p{L}*|nächste\p{L}*)(?!\p{L})/iu;
/** "Happy Independence Day, Finland!", "Joyeuse fête nationale, la Suisse": the greeting and the kind of day. */
const NATIONAL: readonly (readonly [RegExp, "independence" | "national" | "republic"])[] = [
  [
    /(?:happy|today is|it['’]s) (?:\d+(?:st|nd|rd|th) )?(?:(?:\p{L}+) )?independence day|(?:congratulat\p{L}+|congrats|wishes|greetings)(?: to| from)? [^.!?,\d]{1,50} on (?:(?:the|their|its|your|this|\d+(?:st|nd|rd|th)|national) ){0,3}independence day(?! (?:celebration|event|reception))|(?:félicitations|meilleurs vœux) [^.!?,\d]{1,50} fête (?:nationale )?de l['’]indépendance|(?:felicidades|felicitaciones|felicitamos|enhorabuena|parabéns) [^.!?,\d]{1,50} (?:en|por|pelo|no) (?:el |su |o |seu )?d[ií]a d[ae] (?:la |su )?independ[eê]nci?a|(?:feliz|hoy es el|hoje é o) (?:día|dia) d[ea] (?:la )?independ[eê]nci?a|(?:aujourd['’]hui,? c['’]est|c['’]est aujourd['’]hui) la fête (?:nationale )?de l['’]indépendance|heute ist (?:der )?unabhängigkeitstag|bonne fête de l['’]indépendance|joyeuse fête de l['’]indépendance|(?:schönen|alles gute zum|glückwunsch zum) unabhängigkeitstag/iu,
    "independence",
  ],
  [
    /(?:happy|today is|it['’]s) (?:(?:\p{L}+) )?national day|(?:congratulat\p{L}+|congrats|wishes|greetings)(?: to| from)? [^.!?,\d]{1,50} on (?:(?:the|their|its|your|this) ){0,2}national day(?! (?:of|celebration|event|reception))|félicitations [^.!?,\d]{1,50} fête nationale|(?:felicidades|felicitaciones|felicitamos|enhorabuena|parabéns) [^.!?,\d]{1,50} (?:en|por|pelo|no) (?:el |su |o |seu )?d[ií]a nacional|glückwunsch [^.!?,\d]{1,50} zum nationalfeiertag|(?:feliz|hoy es el|hoje é o) (?:día|dia) nacional|(?:bonne|joyeuse) fête nationale|(?:aujourd['’]hui,? c['’]est|c['’]est aujourd['’]hui) la fête nationale|heute ist (?:der )?(?:\p{L}+ )?nationalfeiertag|oggi è la festa nazionale|(?:schönen|alles gute zum|glückwunsch zum) nationalfeiertag/iu,
    "national",
  ],
  [
    /(?:happy|today is|it['’]s) (?:(?:\p{L}+) )?republic day|feliz (?:día|dia) da república|feliz día de la república/iu,
    "republic",
  ],
];

/** Not a greeting, which may come a day early or cross the date line, but a statement about the day itself. */
const SAYS_TODAY =
  /(?<!\p{L})(?:today is|today['’]s|today we (?:mark|celebrate|observe|commemorate)|is today|begins today|starts today|aujourd['’]hui,? c['’]est|c['’]est aujourd['’]hui|hoy es|hoje é|heute ist|heute feiern|heute begehen|oggi è|vandaag is)(?!\p{L})/iu;

/** "Merry Christmas market", "Eid Mubarak was the message": the words are not the greeting. */
const BELONGS_TO_DAY =
  /^[”"']? (?:market|fair|season|party|card|sale|memories|photos?|weekend|celebrations?|reception|parade|was|were|means)s?(?!\p{L})/iu;

/** "Today is World Water Day", "Happy Diwali", "Happy Independence Day, Finland" on another day than the day of posting. */
export const observance = defineCheck({
  id: "observance",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source:
    "United Nations list of observances, calendars of feasts and national days, in lib/facts/calendar",
  *check(passage, { today, ministry }): Iterable<Hit> {
    const now = parseDate(today);
    const { text } = passage;
    if (
      !now ||
      !/happy|merry|today|it['’]s|it is|this|mark|celebrat|bless|joy|bon|heureu|c['’]est|hoy|feliz|hoje|boa|bom|heute|froh|fröh|schön|glück|gute|cett?e|este|aujourd|mubarak|kareem|tova|sameach|congrat|wishes|greetings|félicit|felicid|felicit|enhorabuena|parabéns|oggi|buon|fijne|gelukkig|prettig|vandaag|^\W*(?:on|en|no|na|am) /iu.test(
        text,
      )
    )
      return;
    const named = wrongNamedDay(passage, now);
    if (named) {
      yield named;
      return;
    }
    // With a date beside it the sentence speaks of that day.
    const isOwnDay = passage.dates.every(({ readings }) =>
      readings.some(({ month, day }) => month === now.month && day === now.day),
    );
    if (!isOwnDay) return;
    const national = wrongNationalDay(passage, now);
    if (national) yield national;
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

/** The observances that the passage says are today, the longest name where several overlap. */
function claimed(passage: Passage): PhraseMatch<readonly Observance[]>[] {
  const languages: readonly CalendarLanguage[] = CALENDAR_LANGUAGES.filter(
    (each) => passage.language === undefined || each === passage.language || each === "en",
  );
  const matches = languages.flatMap((language) => observanceTrie(language).find(passage.tokens));
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

/** "International #YouthDay" is another day than "#YouthDay". */
const LEADS_TAG = /(?<!\p{L})(International|World|European|Global|National)\s$/iu;

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
    return value.length > 0 && !OTHER_DAY.test(text.slice(Math.max(0, start - 50), start))
      ? [{ start, end, value }]
      : [];
  });
}

function isClaimed(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const clause = before.slice(
    Math.max(0, ...[".", "!", "?", "\n"].map((stop) => before.lastIndexOf(stop) + 1)),
  );
  if (OTHER_DAY.test(clause)) return false;
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
    .flatMap((each) =>
      [now.year - 1, now.year, now.year + 1].flatMap((year) => datesOf(each, year)),
    )
    .sort((a, b) => Math.abs(daysBetween(now, a)) - Math.abs(daysBetween(now, b)));
  return date;
}

/** Names that several states give to days of their own: they tell nothing without the state. */
const SHARED_NAME =
  /independ|indépend|indepen|nacional|nationale?$|nationalfeiertag|staatsfeiertag|flag day|constitu|freedom|victory|emancipation|union day|unity day|heroes|democracy|armed forces|restoration|liberation day|foundation|founding|king['’]s day|throne|memorial|statehood|državnosti|nezavisnosti|fiestas patrias|unité|prince|bevrijding|liberdade|separation|sovereignty|education|birthday|nazional/iu;

/** "Happy Canada Day", "Buona Festa della Repubblica", "Joyeux 14 juillet" on another day: one state alone has a day so called. */
function wrongNamedDay(
  { text, tokens, hashtags, dates }: Passage,
  now: PlainDate,
): Hit | undefined {
  const saysToday = /today|aujourd|hoy|hoje|heute/iu.test(text);
  for (const [first, token] of tokens.entries()) {
    const before = text.slice(Math.max(0, token.start - 60), token.start);
    if (!/(?:^|\s)[#“"']?$/u.test(before) || OTHER_DAY.test(before)) continue;
    const isClaimedBefore = CLAIMS.test(before);
    // Names are looked up only where the sentence says "today" or greets.
    if (!isClaimedBefore && !saysToday) continue;
    const tag = hashtags.find(({ start }) => start === token.start || start === token.start - 1);
    if (tag && LEADS_TAG.test(text.slice(0, tag.start))) continue;
    for (let last = Math.min(first + 4, tokens.length - 1); last >= first; last--) {
      if (tokens[last]?.kind === "mark") continue;
      const span = tag ?? { start: token.start, end: tokens[last]?.end ?? token.end };
      const name = tag ? tag.name : text.slice(span.start, span.end);
      // "Happy Canada" names no day.
      const found = SHARED_NAME.test(name) ? [] : findNationalDays(name);
      const [own] = found;
      if (!isClaimedBefore && !IS_TODAY.test(text.slice(span.end))) continue;
      if (!own || new Set(found.map(({ country }) => country)).size > 1) continue;
      // A date outside the name says which day is meant.
      if (dates.some((date) => date.start < span.start - 1 || date.end > span.end + 1))
        return undefined;
      const near = [now.year - 1, now.year, now.year + 1]
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

function wrongNationalDay(passage: Passage, now: PlainDate): Hit | undefined {
  for (const [pattern, kind] of NATIONAL) {
    const greeting = pattern.exec(passage.text);
    if (
      !greeting ||
      OTHER_DAY.test(greeting[0]) ||
      // "Congratulations to Kenya on Independence Day, celebrated last week"
      (/^(?:congrat|wishes|greet|féli|meill|feli|enhor|para|glück)/iu.test(greeting[0]) &&
        (OTHER_DAY.test(passage.text) || /(?:celebrated|marked|observed) on/iu.test(passage.text)))
    )
      continue;
    const { places, flags, language } = worldMentions(passage);
    const codes = new Set([
      ...places.flatMap(
        (place) => onlyCountry(place, "name") ?? onlyCountry(place, "demonym") ?? [],
      ),
      ...flags.map(({ code }) => code),
    ]);
    const [code] = codes;
    const isExact = SAYS_TODAY.test(greeting[0]);
    if (
      code === undefined ||
      codes.size > 1 ||
      isNationalDay(code, now, kind, { isExact }) !== "no"
    )
      return undefined;
    const dates = nationalDaysOf(code).flatMap((day) => nationalDatesOf(day, now.year));
    const [right] = dates
      .filter((date) => isNationalDay(code, date, kind) === "yes")
      .sort((a, b) => Math.abs(daysBetween(now, a)) - Math.abs(daysBetween(now, b)));
    return {
      start: greeting.index,
      end: greeting.index + greeting[0].length,
      message: right
        ? {
            key: "observance_national",
            values: { country: countryName(code, language), date: { day: formatDate(right) } },
          }
        : { key: "observance_not_today", values: { name: greeting[0] } },
    };
  }
  return undefined;
}
