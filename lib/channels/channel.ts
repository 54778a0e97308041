// What a channel is. One record a channel, in its own file; index.ts is the only registry.

import type { Replacement } from "./rewrite";
import type { UnitId } from "./units";

/** One limit on the length of a post. `max` is null where the platform publishes none. */
export type Limit = {
  readonly max: number | null;
  readonly unit: UnitId;
};

/**
 * A limit on how many of something a post may hold. Where official sources disagree, `warn` is the
 * lower figure and `error` the higher; `warn` alone where more are allowed but idle.
 */
export type Allowance = { readonly warn?: number; readonly error?: number };

/** Where the feed hides the rest behind "more". `after` and `phone` are counted in code points. */
export type Fold = {
  readonly after: number;
  readonly phone?: number;
  /** Observed and repeated by practitioners, published by nobody. */
  readonly folklore: boolean;
};

/** What only the moment of counting knows. */
export type MeasureOptions = {
  /** Handles, with or without "@", that X itself filled in at the head of a reply: not counted. */
  readonly replyMentions?: readonly string[];
  /** Mastodon's content warning, which shares the limit with the text. */
  readonly contentWarning?: string;
  /** The page's own maximum where it differs from the record (a Mastodon instance). */
  readonly max?: number;
};

/** Finds what the platform counts in another form than typed; spans sorted and apart. */
export type Rewrite = (text: string, options: MeasureOptions) => readonly Replacement[];

/** A channel, as its record file writes it. `Id` is its own name, or the registry's `ChannelId`. */
export type Channel<Id extends string = string> = {
  readonly id: Id;
  readonly label: string;
  /** In the order of tightness for ordinary text: the first is the one the platform shows. */
  readonly limits: readonly [Limit, ...Limit[]];
  /** How the text is changed before it is counted, one step after the other. */
  readonly countedAs?: readonly Rewrite[];
  /** Each server sets its own maximum: the record's is the usual one, the page's counter tells. */
  readonly limitVaries?: true;
  /** Maxima of the first limit that the platform grants some accounts, ascending. */
  readonly otherMaxima?: readonly number[];
  readonly fold?: Fold;
  readonly hashtags?: Allowance;
  readonly mentions?: Allowance;
  /** Counted once each, however often they are repeated. */
  readonly links?: Allowance;
  readonly media?: Allowance;
  /** Longest description of an image, in characters. */
  readonly altText?: number;
  /** The description of an image cannot be added or changed once the post is out. */
  readonly altTextIsFinal?: true;
  /** Readers cannot answer below a post unless the account has set it up. */
  readonly isOneWay?: true;
  readonly source: readonly [string, ...string[]];
  /** YYYY-MM-DD. */
  readonly checkedOn: string;
  readonly note?: string;
};
