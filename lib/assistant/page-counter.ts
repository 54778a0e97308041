import { findChannel } from "@/lib/channels";
import type { Channel, MeasureOptions } from "@/lib/channels/channel";
import { measure } from "@/lib/channels/measure";

/** Two counts that differ, in what is left by each. Holds numbers only: it is made to be reported. */
export interface Dispute {
  readonly ours: number;
  readonly page: number;
}

/** What the page's counter tells of the post in use. */
export interface PageCount {
  /** The page's own maximum, where it is not the record's. */
  readonly max: number | undefined;
  readonly dispute: Dispute | undefined;
}

/** Compares the page's counter with ours; one a composer. */
export interface PageCounter {
  /** As of the last comparison. */
  now(): PageCount;
  /** The text may be another: compared once typing rests. */
  follow(text: string, channelId: string | undefined, options?: MeasureOptions): void;
}

const NOTHING: PageCount = { max: undefined, dispute: undefined };
/** How long a text must rest before the page's counter is believed to have caught up, in milliseconds. */
const RESTED = 600;
/** No server allows less; smaller sums come from a counter that counts something else. */
const LEAST_MAX = 50;

/** Follows the counter that `read` finds in the page, until the signal aborts. A page without one tells nothing. */
export function followPageCounter({
  read,
  onChange,
  signal,
}: {
  read: () => number | undefined;
  onChange: () => void;
  signal: AbortSignal;
}): PageCounter {
  let count = NOTHING;
  /** Whether two texts gave the same maximum: a counter that lags behind its text gives another each time. */
  let isSure = false;
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));

  function compare(text: string, channel: Channel, options?: MeasureOptions): void {
    const max = isSure ? count.max : undefined;
    const next = reconcile(text, channel, { left: read(), max }, options);
    isSure ||= next.max !== undefined && next.max === count.max;
    if (next.max === count.max && isSame(next.dispute, count.dispute)) return;
    count = next;
    onChange();
  }

  return {
    now: () => count,
    follow(text, channelId, options) {
      const channel = channelId === undefined ? undefined : findChannel(channelId);
      const key = `${channelId} ${options?.contentWarning ?? ""} ${text}`;
      if (!channel || key === last || signal.aborted) return;
      last = key;
      clearTimeout(timer);
      timer = setTimeout(() => compare(text, channel, options), RESTED);
    },
  };
}

/**
 * What follows from a page that says `left` of a text. Where servers set their own maximum, the first sum of
 * both counts is taken for it, and a later one that differs is a dispute.
 */
export function reconcile(
  text: string,
  channel: Channel,
  known: { readonly left: number | undefined; readonly max: number | undefined },
  options: MeasureOptions = {},
): PageCount {
  const { left } = known;
  const { count } = measure(text, channel, options).limits[0] ?? {};
  if (left === undefined || count === undefined) return { max: known.max, dispute: undefined };
  const sum = left + count;
  const usual = channel.limits[0].max;
  if (sum === usual) return NOTHING;
  if (channel.otherMaxima?.includes(sum)) return { max: sum, dispute: undefined };
  const isOwnMax = channel.limitVaries && known.max === undefined && sum >= LEAST_MAX;
  const max = isOwnMax ? sum : known.max;
  const ours = (max ?? usual ?? left + count) - count;
  return { max, dispute: ours === left ? undefined : { ours, page: left } };
}

function isSame(a: Dispute | undefined, b: Dispute | undefined): boolean {
  return a?.ours === b?.ours && a?.page === b?.page;
}
