import type { Fold } from "@/lib/channels/channel";
import type { Family, Severity } from "@/lib/checks/check";
import type { PostKind } from "@/lib/draft/post";
import type { Failure } from "@/lib/engine/engine";
import type { Provenance } from "@/lib/ministry/ministry";
import type { TagSuggestion } from "@/lib/tags";
import type { ComingDay } from "@/lib/tags/coming-days";
import type { Message } from "@/lib/wording/message";
import type { Excerpt } from "./excerpt";
import type { HeatSign } from "./heat";
import type { Dispute } from "./page-counter";

/** All that is shown of one composer at one moment. Immutable; parts that did not change stay identical. */
export interface View {
  readonly account: string | undefined;
  readonly kind: PostKind;
  /** The checks are there; until then nothing has been looked at. */
  readonly isReady: boolean;
  /** Nothing has been written yet. */
  readonly isEmpty: boolean;
  /** How the post with the caret fits its channel; `undefined` where no channel counts it. */
  readonly length: LengthView | undefined;
  readonly others: readonly LengthView[];
  /** The draft parted into posts, where the user asked for it. */
  readonly thread: ThreadView | undefined;
  /** Another channel that may suit the draft better, and why. */
  readonly advice: Message | undefined;
  readonly groups: readonly GroupView[];
  readonly tags: readonly TagSuggestion[];
  /** Days of the next two weeks that are worth a post. */
  readonly coming: readonly ComingDay[];
  /** The tag put in last, as long as that can be taken back. */
  readonly inserted: string | undefined;
  /** Why it reads heated, where it answers somebody. */
  readonly heat: readonly HeatSign[];
  readonly failures: readonly Failure[];
  /** How many checks looked, how many questions were answered, how many findings are ignored in this draft. */
  readonly checked: number;
  readonly answered: number;
  readonly ignored: number;
  /** Findings shown, hints and questions among them, and the gravest of them. */
  readonly count: number;
  readonly worst: Severity | undefined;
}

/** What is shown before anything was read. */
export const BLANK_VIEW: View = {
  account: undefined,
  kind: "post",
  isReady: false,
  isEmpty: true,
  length: undefined,
  others: [],
  thread: undefined,
  advice: undefined,
  groups: [],
  tags: [],
  coming: [],
  inserted: undefined,
  heat: [],
  failures: [],
  checked: 0,
  answered: 0,
  ignored: 0,
  count: 0,
  worst: undefined,
};

/** A channel's word on the length. */
export interface LengthView {
  readonly channel: string;
  readonly label: string;
  readonly count: number;
  /** Null where the platform publishes no limit. */
  readonly max: number | null;
  /** The unit's name: a key of the wording. */
  readonly unit: string;
  readonly isOver: boolean;
  /** Why parts weigh otherwise than one a character. */
  readonly notes: readonly NoteView[];
  /** Tags, mentions, links and media, where the channel limits them. */
  readonly allowances: readonly AllowanceView[];
  /** Where the feed hides the rest, if the text goes on there. */
  readonly fold: Fold | undefined;
  /** The page's own counter says otherwise, both in what is left. */
  readonly dispute: Dispute | undefined;
  /** Which post of how many, in a thread. */
  readonly post: number;
  readonly posts: number;
}

/** A part that weighs otherwise than one a character: what it adds up to, and why. */
export interface NoteView {
  readonly short: Message;
  readonly why: Message;
}

/** How many of something there are against what the channel takes. */
export interface AllowanceView {
  readonly of: "hashtags" | "mentions" | "links" | "media";
  readonly count: number;
  /** The lower figure where sources disagree. */
  readonly max: number;
  readonly level: "ok" | "warn" | "error";
}

/** A draft as the posts of a thread on one channel. */
export interface ThreadView {
  readonly channel: string;
  readonly label: string;
  readonly max: number;
  readonly isNumbered: boolean;
  readonly posts: readonly ThreadPostView[];
  /** The composer in the page grows by posts of its own, so that they can be filled. */
  readonly canFill: boolean;
  readonly isFilling: boolean;
  /** Why a post could not be put in. */
  readonly trouble: Message | undefined;
}

export interface ThreadPostView {
  readonly text: string;
  readonly count: number;
  readonly isOver: boolean;
  /** Written into the page by us. */
  readonly isPlaced: boolean;
}

/** The findings under one heading, most serious first. */
export interface GroupView {
  readonly family: Family;
  readonly rows: readonly RowView[];
  /** Hints beyond the few that are shown unasked. */
  readonly more: number;
}

export type RowView = FindingView | SolvedView;

/** A finding with the words around it. */
export interface FindingView {
  readonly state: "open";
  /** Stands for the same finding as long as its words stand, wherever they move. */
  readonly id: string;
  readonly rule: string;
  /** What a pack calls its rule; our own are named by the locale. */
  readonly title: string | undefined;
  readonly severity: Severity;
  readonly isQuestion: boolean;
  readonly isRequired: boolean;
  /** About the post as a whole: nothing in particular is quoted. */
  readonly isWhole: boolean;
  /** Which post of a thread, from 1; `undefined` outside of one. */
  readonly post: number | undefined;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly message: Message;
  readonly provenance: Provenance | null;
  /** Where the check's rule comes from; only where the user wants every reason told. */
  readonly reason: string | undefined;
  readonly fixes: readonly FixView[];
  /** A hint's sentence as it would read after the first fix, `quote` being what is new; "" where something went. */
  readonly rewrite: Excerpt | undefined;
  /** Why the last attempt to fix it came to nothing. */
  readonly trouble: TroubleView | undefined;
}

interface FixView {
  readonly label: Message;
  readonly text: string;
}

/** A write that the editor did not take: the words are offered for copying instead. */
export interface TroubleView {
  readonly message: Message;
  readonly copy: string;
}

/** What a fix leaves behind for a while. */
export interface SolvedView {
  readonly state: "solved";
  readonly id: string;
  readonly severity: Severity;
  /** What stands there now; "" where something was deleted. */
  readonly text: string;
}

/** The open finding with this id, if it is shown. */
export function findingIn({ groups }: View, id: string): FindingView | undefined {
  for (const { rows } of groups) {
    for (const row of rows) if (row.state === "open" && row.id === id) return row;
  }
  return undefined;
}
