import { cued } from "@/lib/draft/cued-pattern";
import type { DateMention } from "@/lib/draft/date-mention";
import { dateNames } from "@/lib/draft/date-names";
import type { Draft } from "@/lib/draft/draft";
import { isSmallAt } from "@/lib/draft/letter-case";
import { type Span, spanOf } from "@/lib/draft/span";
import { findTimes } from "@/lib/draft/times";
import { daysBetween, parseDate } from "@/lib/facts/calendar/plain-date";
import { defineCheck, type Hit } from "../check";
import { findAnnouncement } from "./event-announcement";
import { BODILY, DAYS, HOURS, LASTING, ONLINE } from "./event-details.words";
import { namesPlace } from "./event-place";
import { type ListedLanguage, type StockEntry, stockPhrases } from "./stock-phrases";

const findDays = finder(DAYS);
const findHours = finder(HOURS);
const findOnline = finder(ONLINE);
const findLasting = finder(LASTING);
const findBodily = finder(BODILY);
/** An announcement stands at a post's head; in UTF-16 units. */
const HEAD = 1500;
/** What is shown of the announcement is at most so long, in UTF-16 units. */
const SHOWN = 160;
const ZONE =
  /(?<!\p{L})(?:[A-Z]{1,4}T|GMT|UTC|MSK|Z|CEST|MESZ|MEZ|HNEC|HAEC)(?![\p{L}])|(?<!\p{L})(?:local time|\p{Lu}\p{L}+ (?:local )?time|heure (?:locale|d)|hora(?:s)? (?:local|de|d[eo] )|\d+h? (?:de|do|da) \p{Lu}|\p{L}*[Oo]rtszeit|\p{Lu}\p{L}+er Zeit|(?:in|à|en|em|d[aeo]) \p{Lu})/u;
/** What happened this morning is told with these too. */
const TODAY = /^(?:today|this morning|aujourd['’]hui|ce matin|hoy|heute|hoje)$/iu;
/** In days. */
const JUST_GONE = 60;
/** Months that are words with a small letter. */
const WORDS_TOO = new Set(["march", "mars"]);
/** A link to watch by, and no day: it is on. */
const NOW = cued(
  /(?<!\p{L})(?:now|watch(?: \p{L}+)? live|live here|live:|livestream:|maintenant|ahora)(?!\p{L})/iu,
);
/** "Three", "at 4": an hour without minutes or "pm". */
const BARE_HOUR =
  /(?<!\p{L})(?:at|from|until|à|a las?|dès|doors open at|kick-?off) (?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\p{N}:.]| (?:\p{Ll}|years))/u;
/** Readers are to announce themselves or to book. */
const REGISTER = cued(
  /(?<!\p{L})(?:(?:do |please |to |must |and )register|register (?:now|here|by|before|early|today)|registration (?:is )?(?:required|needed|necessary|open)|sign up|rsvp|book (?:your|a|now|early)|reserve (?:your|a)|inscri(?:vez-vous|ption obligatoire|ption requise|ption nécessaire)|sur inscription|réservez|réservation (?:obligatoire|conseillée)|inscríb(?:ete|ase|anse|anos)|(?:previa|con) inscripción|inscripción previa|reserv(?:a|e|en) (?:tu|su)|inscrev(?:a-se|am-se)|inscrição (?:obrigatória|prévia)|reserv(?:e|em) (?:o|a|lugar)|anmeldung (?:erforderlich|nötig|erbeten|notwendig)|(?:bitte|sich) (?:\p{L}+ )?an(?:zu)?melden|anmelde(?:n|schluss)(?=\s*:)|meld(?:en sie|et) (?:sich|euch) an)(?!\p{L})/iu,
);
/** Open on many days or at any hour of the day. */
const FOR_DAYS = cued(
  /exhibit|exposi|muestra|ausstellung|mostra|festival|(?<!\p{L})(?:until|till|through|from|to|jusqu|hasta|bis|até|du|del)(?!\p{Ll}{3})|\d ?[–-] ?\d/iu,
);

/** How they may. */
const CONTACT =
  /@|\+?\d[\d ()-]{6,}\d|(?<!\p{L})(?:e-?mail|call|phone|tel|dms?|whatsapp|message us|write to|reply|comments?|link|courriel|appel|téléphone|message privé|commentaires?|correo|llam|mensaje|teléfono|telefon|nachricht|anruf|mensagem|telefone|ligue|door|in person|counter)/iu;

/** An event announced without its day, its time (with the zone, where it is online), or a place or link. The most needed is told. */
export const eventDetails = defineCheck({
  id: "event-details",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Practitioners' checklist for events: local time and time zone",
  *check(draft, { kind, today }): Iterable<Hit> {
    if (kind === "reply" || kind === "comment") return;
    if (draft.dates.length > 0 && draft.dates.every((date) => isPast(date, today))) return;
    const head = draft.text.slice(0, HEAD);
    const isShort = draft.text.length <= HEAD;
    let named: readonly Span[] | undefined;
    const days = () => {
      named ??= findNamedDays(draft);
      return named;
    };
    const event = findAnnouncement(head, draft.language, {
      hasDay: () => days().some(({ start, end }) => !TODAY.test(draft.text.slice(start, end))),
      hasHour: () => (isShort ? draft.times : findTimes(head)).length > 0,
      hasPlace: () => namesPlace(head),
    });
    if (!event || draft.quotations.some(({ start, end }) => start < event.start && event.end < end))
      return;
    const missing = firstMissing(draft, days());
    if (!missing) return;
    const asked = missing === "link" ? REGISTER.exec(draft.text) : null;
    yield {
      ...(asked ? spanOf(asked) : shownSpan(draft.text, event, [...days(), ...draft.times])),
      message: { key: `event_details_${missing}` },
    };
  },
});

/** A fair or market of one day, and no exhibition that a visitor may see at any hour. */
function isOneDay(draft: Draft): boolean {
  return draft.dates.length === 1 && findBodily(draft).length > 0 && !FOR_DAYS.test(draft.text);
}

function firstMissing(
  draft: Draft,
  days: readonly Span[],
): "day" | "time" | "zone" | "place" | "where" | "link" | undefined {
  const isLinked = draft.links.length > 0;
  const { times } = draft;
  // "At 11 am, watch live" means today, and a link may hold the rest.
  if (days.length === 0) {
    if (isLinked && times.length > 0) {
      if (findOnline(draft).length > 0) return isZoned(draft, times) ? undefined : "zone";
      // Who is to book or to come in person has no stream to open: the day is wanted.
      return REGISTER.test(draft.text) || findBodily(draft).length > 0 ? "day" : undefined;
    }
    return isLinked && NOW.test(draft.text) ? undefined : "day";
  }
  if (times.length === 0 && findHours(draft).length === 0 && !BARE_HOUR.test(draft.text))
    return isLinked && findLasting(draft).length > 0 && !isOneDay(draft) ? undefined : "time";
  const isOnline = findOnline(draft).length > 0;
  if (isOnline && !isZoned(draft, times)) return "zone";
  if (isLinked && !isOnline && !namesPlace(draft.text) && findBodily(draft).length > 0)
    return "where";
  if (!isLinked && draft.mentions.length === 0) {
    if (!isOnline && !namesPlace(draft.text)) return "place";
    if (REGISTER.test(draft.text) && !CONTACT.test(draft.text)) return "link";
  }
  return undefined;
}

/** Days and dates that the draft names; a month by itself is one only of what lasts ("open until May"). */
function findNamedDays(draft: Draft): Span[] {
  const names = dateNames(draft.language ?? "en");
  const isLasting = () => findLasting(draft).length > 0;
  // Short names are words in many a sentence ("sun", "sat", "mar"); a weekday told by one has a date beside it.
  const named = draft.tokens.filter(
    ({ text, start }) =>
      text.length >= 4 &&
      (names?.weekdays.has(text) ||
        (names?.months.has(text) &&
          !(WORDS_TOO.has(text) && isSmallAt(draft.text, start)) &&
          isLasting())),
  );
  const numeric = [...draft.text.matchAll(/(?<!\d)\d{1,2}[./]\d{1,2}(?!\d)/g)].map(spanOf);
  return [...draft.dates, ...findDays(draft), ...named, ...numeric];
}

/** Just gone: what lies further back is rather next year's. */
function isPast({ readings, year }: DateMention, today: string): boolean {
  const now = parseDate(today);
  const [reading] = readings;
  if (!now || !reading || readings.length > 1) return false;
  const since = daysBetween({ ...reading, year: year ?? now.year }, now);
  return since > 0 && (year !== undefined || since < JUST_GONE);
}

/** "18:00 CET", "18:00 (Paris time)", "6–7 pm in Oslo": anywhere after a time, since a range or a weekday may stand between. */
function isZoned({ text }: Draft, times: readonly Span[]): boolean {
  if (times.length === 0) return ZONE.test(text);
  return times.some(({ end }) => ZONE.test(text.slice(end, end + 40)));
}

/** The announcement with its day and hour, where they stand near: what is missing belongs beside them. */
function shownSpan(text: string, event: Span, parts: readonly Span[]): Span {
  let { start, end } = event;
  for (const part of parts) {
    const from = Math.min(start, part.start);
    const to = Math.max(end, part.end);
    if (to - from <= SHOWN) [start, end] = [from, to];
  }
  // "8 pm." ends the sentence with its own full stop.
  if (text.charAt(end - 1) === ".") end--;
  return { start, end };
}

function finder(list: Readonly<Record<ListedLanguage, string>>) {
  const entries = (language: ListedLanguage) => (): Iterable<StockEntry<true>> =>
    list[language].split(",").map((phrase) => [phrase, true] as const);
  return stockPhrases<true>({
    en: entries("en"),
    fr: entries("fr"),
    es: entries("es"),
    de: entries("de"),
    pt: entries("pt"),
  });
}
