import { dateNames } from "@/lib/draft/date-names";
import type { Draft } from "@/lib/draft/draft";
import { overlaps } from "@/lib/draft/span";
import { findTimes } from "@/lib/draft/times";
import { defineCheck, type Hit } from "../check";
import { DAYS, EVENTS, HOURS, INVITES, NOT_AHEAD, ONLINE } from "./event-details.words";
import { type ListedLanguage, type StockEntry, stockPhrases } from "./stock-phrases";

const findInvites = finder(INVITES);
const findEvents = finder(EVENTS);
const findNotAhead = finder(NOT_AHEAD);
const findDays = finder(DAYS);
const findHours = finder(HOURS);
const findOnline = finder(ONLINE);
/** In UTF-16 units: what lies further from the invitation is told apart from it. */
const TOGETHER = 60;
/** These announce an event by themselves. */
const ANNOUNCES =
  /(?<!\p{L})(?:rsvp|save the date|come (?:and )?celebrate|celebrate with us|you(?:'|’| a)re invited|réservez la date|reserv[ae] la fecha|(?:come|drop|pop) (?:\p{L}+ )?(?:and|to) \p{L}+[^.!?\n]{0,60} with us|we(?:'re|’re| are)? go(?:ing)? live|open hours?)(?!\p{L})/iu;
const ZONE =
  /(?<!\p{L})(?:[A-Z]{1,4}T|GMT|UTC|MSK|Z|CEST|MESZ|MEZ|HNEC|HAEC)(?![\p{L}])|(?<!\p{L})(?:local time|\p{Lu}\p{L}+ (?:local )?time|heure (?:locale|d)|hora (?:local|de)|(?:in|à|en) \p{Lu})/u;
/** "At the embassy", "in Lagos", "à l'Institut", "Town Hall, Room 3", an address. */
const PLACE =
  /(?<!\p{L})(?:at|in|inside|outside|@) (?:the |our |my )?(?!\d|\p{L}+ time)(?:\p{Lu}|embassy|residence|consulate|library|museum|square|park|garden|school|university|church|town hall|city hall|cinema|theat|stadium|beach|gallery|centre|center|auditorium|hall|campus|hotel|restaurant|café|cafe|mission|institute|market|harbour|ambassador)|(?<!\p{L})(?:à|au|aux|chez|dans) (?:la |le |l['’]|notre )?(?:\p{Lu}|ambassade|consulat|résidence|bibliothèque|musée|place|parc|jardin|école|université|mairie|cinéma|théâtre|stade|galerie|centre|salle|institut|hôtel)|(?<!\p{L})en (?:la |el |nuestr[ao] )?(?:\p{Lu}|embajada|consulado|residencia|biblioteca|museo|plaza|parque|jardín|escuela|universidad|ayuntamiento|cine|teatro|estadio|galería|centro|sala|hotel)|(?:📍|📌)|\p{L} (?:Church|Hall|Library|Theatre|Theater|Cathedral|Museum|Park|Square|Lane|Street|Avenue|Road|Station|Hotel|University|School|Gallery|Market|Stadium|Centre|Center|Pier|Bridge)(?!\p{L})|\p{Lu}\p{L}+(?:markt|straat|straße|strasse|gasse|platz|plein|allee) \d|(?<!\p{L})(?:venue|address|where|lieu|adresse|où|lugar|dirección|dónde)\s?:|\d{1,4} (?:rue|avenue|calle|street|st\b|road|boulevard)|(?<!\p{L})(?:rue|avenue|calle|avenida|plaza|street) \p{Lu}/u;

/** An event announced without its day, its time (with the zone, where it is online), or a place or link. The most needed is told. */
export const eventDetails = defineCheck({
  id: "event-details",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es"],
  source: "Practitioners' checklist for events: local time and time zone",
  *check(draft, { kind }): Iterable<Hit> {
    if (kind === "reply" || kind === "comment") return;
    const [invite] = findInvites(draft);
    if (!invite) return;
    const event = findEvents(draft)[0] ?? (ANNOUNCES.test(draft.text) ? invite : undefined);
    if (!event || findNotAhead(draft).length > 0) return;
    const missing = firstMissing(draft);
    if (!missing) return;
    // "Join us for our film festival": the invitation and what to, where they stand together.
    const isTogether = Math.abs(event.start - invite.end) <= TOGETHER || overlaps(event, invite);
    const start = isTogether ? Math.min(event.start, invite.start) : event.start;
    const end = isTogether ? Math.max(event.end, invite.end) : event.end;
    yield { start, end, message: { key: `event_details_${missing}` } };
  },
});

function firstMissing(draft: Draft): "day" | "time" | "zone" | "place" | undefined {
  const isLinked = draft.links.length > 0;
  const times = findTimes(draft.text);
  // "At 11 am, watch live" means today, and a link may hold the rest.
  if (!namesDay(draft)) return isLinked && times.length > 0 ? undefined : "day";
  if (times.length === 0 && findHours(draft).length === 0) return isLinked ? undefined : "time";
  const isOnline = findOnline(draft).length > 0;
  if (isOnline && times.length > 0 && !times.some(({ end }) => hasZone(draft.text, end)))
    return "zone";
  return isLinked || isOnline || draft.mentions.length > 0 || PLACE.test(draft.text)
    ? undefined
    : "place";
}

function namesDay(draft: Draft): boolean {
  if (draft.dates.length > 0 || findDays(draft).length > 0) return true;
  const names = dateNames(draft.language ?? "en");
  // Short names are words in many a sentence ("sun", "sat", "mar"); a weekday told by one has a date beside it.
  return (
    draft.tokens.some(
      ({ text }) => text.length >= 4 && (names?.weekdays.has(text) || names?.months.has(text)),
    ) || /(?<!\d)\d{1,2}[./]\d{1,2}(?!\d)/.test(draft.text)
  );
}

/** "18:00 CET", "18:00 (Paris time)", "6–7 pm in Oslo": anywhere after the time, since a range or a weekday may stand between. */
function hasZone(text: string, end: number): boolean {
  return ZONE.test(text.slice(end, end + 40));
}

function finder(list: Readonly<Record<ListedLanguage, string>>) {
  const entries = (language: ListedLanguage) => (): Iterable<StockEntry<true>> =>
    list[language].split(",").map((phrase) => [phrase, true] as const);
  return stockPhrases<true>({ en: entries("en"), fr: entries("fr"), es: entries("es") });
}
