import { cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { fold, foldSharpS } from "@/lib/draft/fold";
import type { Language } from "@/lib/draft/language";
import { overlaps, type Span, spanOf } from "@/lib/draft/span";
import { alternativesOf } from "./alternatives";
import {
  ANNOUNCES,
  EVENTS,
  FAINT_EVENTS,
  FUTURE,
  HOSTS,
  INVITES,
  type Listed,
  NOT_AHEAD,
  SOON,
  WEAK_EVENTS,
} from "./event-announcement.words";

/** So near a text's first letter its event heads it ("Panel on press freedom. Thursday at the institute"), in UTF-16 units. */
const HEADS = 24;
/** In UTF-16 units: what lies further from the event's name is not told with it. */
const TOGETHER = 60;

const findInvites = finder(INVITES);
const findEvents = finder(EVENTS);
const findWeakEvents = finder(WEAK_EVENTS);
const findHosts = finder(HOSTS);
const findAnnounces = finder(ANNOUNCES);
const findFaintEvents = finder(FAINT_EVENTS);
const findSoon = finder(SOON);
const findFuture = finder(FUTURE);
const findOver = finder(NOT_AHEAD);

/** What speaks for an event to come, and how much; so much together is an announcement. */
const ENOUGH = 3;
const WEIGHT = {
  invite: 2,
  event: 2,
  weakEvent: 1,
  faintEvent: 0.5,
  host: 0.8,
  day: 1.5,
  hour: 1,
  future: 0.7,
  headed: 0.5,
} as const;

/** What else a text names, looked for once it may matter; its place is asked for last. */
interface Named {
  readonly hasDay: () => boolean;
  readonly hasHour: () => boolean;
  readonly hasPlace: () => boolean;
}

/** Reads a list of words and phrases in the text. */
type Read = (find: Finder) => Span[];

/**
 * Where a text announces an event to which people may come or that they may watch, as half-open UTF-16 offsets: the event with
 * the invitation to it. Undefined for what is over, called off or only reported. English, French, Spanish, German, Portuguese; a
 * text of undecided language is read as each.
 */
export function findAnnouncement(
  text: string,
  language: Language | undefined,
  named: Named,
): Span | undefined {
  const folded = fold(text);
  const read: Read = (find) => find(folded.text, language);
  const event = read(findAnnounces)[0] ?? findLikely(folded.text, read, named);
  if (!event || read(findOver).length > 0) return undefined;
  const near = read(findInvites).find(
    (invite) =>
      overlaps(invite, event) ||
      Math.min(Math.abs(event.start - invite.end), Math.abs(invite.start - event.end)) <= TOGETHER,
  );
  const start = Math.min(event.start, near?.start ?? event.start);
  const end = Math.max(event.end, near?.end ?? event.end);
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? text.length };
}

/** An event that no word announces by itself, where enough speaks for it. What costs more to ask is asked only where it may tip it. */
function findLikely(
  text: string,
  read: Read,
  { hasDay, hasHour, hasPlace }: Named,
): Span | undefined {
  const invites = read(findInvites);
  const named = strongest(read(findEvents), () => ({
    weak: read(findWeakEvents),
    faint: read(findFaintEvents),
  }));
  if (!named && invites.length === 0) return undefined;
  const isDated = hasDay();
  const isSoon = isDated || read(findSoon).length > 0;
  if (!named && !isSoon) return undefined;
  const isHosted = read(findHosts).length > 0;
  // "Bring your passport on Sunday": an own matter to come to, without a name for it.
  const isOwn = () => isHosted || (isDated && (hasHour() || hasPlace()));
  const event = named?.event ?? (isOwn() ? invites[0] : undefined);
  if (!event) return undefined;
  let sum =
    (named ? WEIGHT[named.kind] : 0) +
    (invites.length > 0 ? WEIGHT.invite : 0) +
    (isSoon ? WEIGHT.day : 0) +
    (hasHour() ? WEIGHT.hour : 0) +
    (isHosted ? WEIGHT.host : 0);
  if (sum >= ENOUGH) return event;
  const mayBeHeaded = sum + WEIGHT.headed + WEIGHT.future >= ENOUGH && isDated;
  if (mayBeHeaded && named?.kind !== "faintEvent" && isHead(text, event) && hasPlace())
    sum += WEIGHT.headed;
  const isEnough = sum >= ENOUGH || (sum + WEIGHT.future >= ENOUGH && read(findFuture).length > 0);
  return isEnough ? event : undefined;
}

/** Without an article before it: "the conference in Oslo" is one that readers know of. */
function isHead(text: string, { start }: Span): boolean {
  const before = text.slice(0, start);
  return (
    start <= HEADS &&
    !/(?<!\p{L})(?:the|this|le|la|les|el|los|las|der|die|das|o|a|os|as|we|nous|wir)(?!\p{L})|['’]/u.test(
      before,
    )
  );
}

/** The event named most plainly. A weak name that is part of a fuller one ("open day") is not weak there. */
function strongest(
  events: readonly Span[],
  lesser: () => { readonly weak: readonly Span[]; readonly faint: readonly Span[] },
): { event: Span; kind: "event" | "weakEvent" | "faintEvent" } | undefined {
  if (events.length === 0) return undefined;
  const { weak, faint } = lesser();
  const isIn = (list: readonly Span[], event: Span) =>
    list.some(({ start, end }) => start === event.start && end === event.end);
  const isWeak = (event: Span) => isIn(weak, event) || isIn(faint, event);
  const strong = events.find((event) => !isWeak(event));
  if (strong) return { event: strong, kind: "event" };
  const plain = events.find((event) => !isIn(faint, event));
  if (plain) return { event: plain, kind: "weakEvent" };
  return events[0] && { event: events[0], kind: "faintEvent" };
}

type Finder = (text: string, language: Language | undefined) => Span[];

/** Finds whole words and phrases of a list, in order; the offsets are into the folded text. */
function finder(list: Listed): Finder {
  const patterns = Object.entries(list).map(([own, find]) => ({
    own,
    pattern: cuedAlternatives(alternativesOf(foldSharpS(find)), {
      before: "(?<![\\p{L}\\p{N}#@-])",
      after: "(?![\\p{L}\\p{N}])",
      flags: "u",
    }),
  }));
  return (text, language) => {
    const found: Span[] = [];
    for (const { own, pattern } of patterns) {
      if (language === undefined || language === own) found.push(...pattern.all(text).map(spanOf));
    }
    // Those of one language come in order.
    return language === undefined ? found.sort((a, b) => a.start - b.start) : found;
  };
}
