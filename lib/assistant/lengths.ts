import { channels, findChannel } from "@/lib/channels";
import type { Channel, MeasureOptions } from "@/lib/channels/channel";
import { type Measurement, measure } from "@/lib/channels/measure";
import type { Note, NoteKind } from "@/lib/channels/units/unit";
import type { PageCount } from "./page-counter";
import type { AllowanceView, LengthView, NoteView } from "./view";

/** What is known of a post beside its text. */
export interface LengthFacts {
  readonly channel: string | undefined;
  /** How many pictures and videos are attached. */
  readonly media: number;
  readonly page: PageCount;
  /** What the page counts with the first post; see MeasureOptions. */
  readonly contentWarning?: string;
}

/** Between the posts of a thread where it is told as one text. */
const BETWEEN_POSTS = "\n\n";

/**
 * The length of one post of a composer on its channel, and of all posts as one text on the other channels
 * that publish a limit.
 */
export function lengthsOf(
  texts: readonly string[],
  post: number,
  { channel: channelId, media, page, contentWarning = "" }: LengthFacts,
): { length: LengthView | undefined; others: readonly LengthView[] } {
  const own = channelId === undefined ? undefined : findChannel(channelId);
  if (!own) return { length: undefined, others: [] };
  const whole = wholeOf(texts);
  const others = channels.filter(
    (channel) => channel !== own && channel.limits.some(({ max }) => max !== null),
  );
  const at = { post: post + 1, posts: texts.length, media };
  return {
    length: {
      ...lengthOf(texts[post] ?? "", own, at, countedWith(page.max, contentWarning)),
      dispute: page.dispute,
    },
    others: others.map((channel) => lengthOf(whole, channel, { ...at, post: 1, posts: 1 })),
  };
}

/** All posts of a thread as one text. */
export function wholeOf(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join(BETWEEN_POSTS);
}

/** The UTF-16 offset from which a text is beyond its channel's limit; `undefined` while it fits. */
export function overflowOf(
  text: string,
  channelId: string | undefined,
  max: number | undefined,
  contentWarning = "",
): number | undefined {
  const channel = channelId === undefined ? undefined : findChannel(channelId);
  return channel && measure(text, channel, countedWith(max, contentWarning)).overflowFrom;
}

function countedWith(max: number | undefined, contentWarning: string): MeasureOptions {
  return { contentWarning, ...(max === undefined ? {} : { max }) };
}

function lengthOf(
  text: string,
  channel: Channel,
  { media, ...at }: { post: number; posts: number; media: number },
  options: MeasureOptions = {},
): LengthView {
  const measured = measure(text, channel, options);
  const { count, max, unit, over, notes } = measured;
  return {
    channel: channel.id,
    label: channel.label,
    count,
    max,
    unit,
    isOver: over,
    notes: explained(notes, text, channel),
    allowances: allowancesOf(measured, channel, media),
    fold: isFolded(text, channel) ? channel.fold : undefined,
    dispute: undefined,
    ...at,
  };
}

function allowancesOf(
  { allowances }: Measurement,
  channel: Channel,
  media: number,
): AllowanceView[] {
  const inText = allowances.map(({ of, count, level, warn, error }) => ({
    of,
    count,
    level,
    max: warn ?? error ?? Number.POSITIVE_INFINITY,
  }));
  if (!channel.media) return inText;
  const { warn = Number.POSITIVE_INFINITY, error = Number.POSITIVE_INFINITY } = channel.media;
  const level = media > error ? "error" : media > warn ? "warn" : "ok";
  return [...inText, { of: "media", count: media, max: Math.min(warn, error), level }];
}

const KINDS: readonly NoteKind[] = ["link", "mention", "emoji", "wide"];

/** The longest quotation in an explanation, in UTF-16 units. */
const QUOTED = 40;

/** Why the count is not the number of characters: one sentence for each reason, shortest way. */
function explained(notes: Measurement["notes"], text: string, channel: Channel): NoteView[] {
  return KINDS.flatMap((kind): NoteView[] => {
    const own = notes.filter((note) => note.kind === kind);
    const [first] = own;
    if (!first) return [];
    const weight = own.reduce((sum, note) => sum + note.weight, 0);
    const count =
      kind === "wide" ? own.reduce((sum, note) => sum + letters(note, text), 0) : own.length;
    const written = text.slice(first.start, first.end);
    const one = kind === "wide" ? ([...written][0] ?? "") : shortened(written);
    const each = kind === "wide" ? first.weight / Math.max(1, letters(first, text)) : first.weight;
    const values = { channel: channel.label, text: one, weight: each };
    return [
      {
        short: { key: `length_note_${kind}`, values: { count, weight, text: written } },
        why: { key: `length_why_${kind}`, values },
      },
    ];
  });
}

function shortened(written: string): string {
  return written.length > QUOTED ? `${written.slice(0, QUOTED)}…` : written;
}

/** Folds are counted in code points. */
function isFolded(text: string, { fold }: Channel): boolean {
  const from = Math.min(
    fold?.after ?? Number.POSITIVE_INFINITY,
    fold?.phone ?? Number.POSITIVE_INFINITY,
  );
  return text.length > from && letters({ start: 0, end: text.length }, text) > from;
}

function letters({ start, end }: Pick<Note, "start" | "end">, text: string): number {
  return [...text.slice(start, end)].length;
}
