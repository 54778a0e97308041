import { channels, findChannel } from "@/lib/channels";
import type { Channel } from "@/lib/channels/channel";
import { type Measurement, measure } from "@/lib/channels/measure";
import type { Note, NoteKind } from "@/lib/channels/units/unit";
import type { Message } from "@/lib/wording/message";
import type { LengthView } from "./view";

/** The length of one post of a composer on its channel and on all others that publish a limit. */
export function lengthsOf(
  texts: readonly string[],
  post: number,
  channelId: string | undefined,
): { length: LengthView | undefined; others: readonly LengthView[] } {
  const text = texts[post] ?? "";
  const at = { post: post + 1, posts: texts.length };
  const own = channelId === undefined ? undefined : findChannel(channelId);
  const others = channels.filter(
    (channel) => channel !== own && channel.limits.some(({ max }) => max !== null),
  );
  return {
    length: own && lengthOf(text, own, at),
    others: own ? others.map((channel) => lengthOf(text, channel, at)) : [],
  };
}

/** The UTF-16 offset from which a text is beyond its channel's limit; `undefined` while it fits. */
export function overflowOf(text: string, channelId: string | undefined): number | undefined {
  const channel = channelId === undefined ? undefined : findChannel(channelId);
  return channel && measure(text, channel).overflowFrom;
}

function lengthOf(text: string, channel: Channel, at: { post: number; posts: number }): LengthView {
  const { count, max, unit, over, notes } = measure(text, channel);
  return {
    channel: channel.id,
    label: channel.label,
    count,
    max,
    unit,
    isOver: over,
    notes: explained(notes, text),
    ...at,
  };
}

const KINDS: readonly NoteKind[] = ["link", "mention", "emoji", "wide"];

/** Why the count is not the number of characters: one sentence for each reason, shortest way. */
function explained(notes: Measurement["notes"], text: string): Message[] {
  return KINDS.flatMap((kind): Message[] => {
    const own = notes.filter((note) => note.kind === kind);
    const [first] = own;
    if (!first) return [];
    const weight = own.reduce((sum, note) => sum + note.weight, 0);
    const count =
      kind === "wide" ? own.reduce((sum, note) => sum + letters(note, text), 0) : own.length;
    const written = text.slice(first.start, first.end);
    return [{ key: `length_note_${kind}`, values: { count, weight, text: written } }];
  });
}

function letters({ start, end }: Note, text: string): number {
  return [...text.slice(start, end)].length;
}
