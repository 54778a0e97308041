// The only counter: how long a text is on a channel, against the channel's own limits.

import { type AllowanceCount, countAllowances } from "./allowances";
import type { Channel, Limit, MeasureOptions } from "./channel";
import { rewrite } from "./rewrite";
import { units } from "./units";
import type { Note, UnitName } from "./units/unit";

/** A text held against one limit. */
type LimitMeasurement = {
  readonly count: number;
  /** null where no limit is known. */
  readonly max: number | null;
  readonly unit: UnitName;
  readonly over: boolean;
  /** Negative when over; null where no limit is known. */
  readonly remaining: number | null;
  /** UTF-16 offset in the text where the part beyond the limit begins, if it is over. */
  readonly overflowFrom?: number;
};

/** A text held against a channel; its own figures are those of the limit that binds first. */
export type Measurement<Id extends string = string> = LimitMeasurement & {
  readonly channel: Id;
  readonly limits: readonly LimitMeasurement[];
  /** Parts that weigh otherwise than one a character, in order; UTF-16 half-open offsets. */
  readonly notes: readonly Note[];
  /** Tags, mentions and links, where the channel limits them. */
  readonly allowances: readonly AllowanceCount[];
};

/**
 * Measures a text of any length and language; never throws, in time linear in its length.
 * The main limit is the first that is exceeded, else the channel's first.
 */
export function measure<Id extends string>(
  text: string,
  channel: Channel<Id>,
  options: MeasureOptions = {},
): Measurement<Id> {
  const [first, ...others] = channel.limits;
  if (kept.text !== text) kept = { text, countables: new Map(), sizes: new Map() };
  const counted = isPlain(options)
    ? keptCountable(text, channel)
    : countable(text, channel, options);
  const ownMax = options.max === undefined ? first : { ...first, max: options.max };
  const shown = against(counted, ownMax);
  const notes = merged(counted.notes, noted(counted, first.unit));
  const limits = [shown, ...others.map((limit) => against(counted, limit))];
  return {
    channel: channel.id,
    ...(limits.find(({ over }) => over) ?? shown),
    limits,
    notes,
    allowances: countAllowances(text, channel),
  };
}

/** What the platform counts, with the way back to the text, and what was rewritten on the way. */
type Countable = {
  readonly text: string;
  readonly back: (offset: number) => number;
  readonly notes: readonly Note[];
};

/** One draft is measured on every channel, and many of them count alike: the last draft's counts are kept. */
let kept: {
  readonly text: string;
  readonly countables: Map<Channel["countedAs"], Countable>;
  readonly sizes: Map<string, Map<Limit["unit"], Size>>;
} = { text: "", countables: new Map(), sizes: new Map() };

/** A count without a limit, and what weighs otherwise than one; offsets in the counted text. */
type Size = { readonly count: number; readonly notes: readonly Note[] };

function isPlain({ replyMentions = [], contentWarning = "" }: MeasureOptions): boolean {
  return replyMentions.length === 0 && contentWarning === "";
}

function keptCountable(text: string, channel: Channel): Countable {
  const known = kept.countables.get(channel.countedAs);
  if (known) return known;
  const made = countable(text, channel, {});
  kept.countables.set(channel.countedAs, made);
  return made;
}

function sizeOf(text: string, id: Limit["unit"]): Size {
  const known = kept.sizes.get(text)?.get(id);
  if (known) return known;
  const notes: Note[] = [];
  const { count } = units[id].count(text, Number.POSITIVE_INFINITY, notes);
  const size = { count, notes };
  const byUnit = kept.sizes.get(text) ?? new Map<Limit["unit"], Size>();
  kept.sizes.set(text, byUnit.set(id, size));
  return size;
}

const asTyped = (offset: number): number => offset;

function countable(text: string, channel: Channel, options: MeasureOptions): Countable {
  const unit = units[channel.limits[0].unit];
  const notes: Note[] = [];
  let counted = text;
  let back = asTyped;
  for (const step of channel.countedAs ?? []) {
    const replacements = step(counted, options);
    if (replacements.length === 0) continue;
    for (const { start, end, by, kind } of replacements) {
      if (kind === undefined) continue;
      const weight = unit.count(by, Number.POSITIVE_INFINITY).count;
      notes.push({ start: back(start), end: back(end), kind, weight });
    }
    const rewritten = rewrite(counted, replacements);
    const before = back;
    counted = rewritten.text;
    back = (offset) => before(rewritten.back(offset));
  }
  return { text: counted, back, notes };
}

/** Counts against one limit. */
function against(counted: Countable, limit: Limit): LimitMeasurement {
  const unit = units[limit.unit];
  const max = limit.max ?? Number.POSITIVE_INFINITY;
  const { count } = sizeOf(counted.text, limit.unit);
  const over = count > max;
  return {
    count,
    max: limit.max,
    unit: unit.name,
    over,
    remaining: limit.max === null ? null : limit.max - count,
    ...(over && { overflowFrom: counted.back(unit.count(counted.text, max).fits) }),
  };
}

/** What weighs otherwise than one in a unit, where it was typed. */
function noted(counted: Countable, unit: Limit["unit"]): readonly Note[] {
  const { notes } = sizeOf(counted.text, unit);
  if (counted.notes.length === 0 && counted.back === asTyped) return notes;
  const typed: Note[] = [];
  for (const { start, end, kind, weight } of notes) {
    const from = counted.back(start);
    const to = counted.back(end);
    // A content warning is counted but stands in no part of the text.
    if (to > from) typed.push({ start: from, end: to, kind, weight });
  }
  return typed;
}

/** Two lists in order as one. */
function merged(a: readonly Note[], b: readonly Note[]): readonly Note[] {
  if (a.length === 0) return b;
  return [...a, ...b].sort((one, other) => one.start - other.start);
}
