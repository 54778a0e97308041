import type { Language } from "@/lib/draft/language";
import type { Situation } from "./situations";

/** Where a datum or rule of a pack comes from; every finding shows it. */
export interface Provenance {
  readonly pack: string;
  readonly version: number;
  readonly issuer: string;
  readonly signed: boolean;
  /** The circular, decision or page that the ministry names. */
  readonly ref: string | undefined;
}

/** A day as "YYYY-MM-DD". */
export type PlainDateText = string;

interface FromPack {
  readonly provenance: Provenance;
}

/** One line of the ministry's fact sheet. Either a `quantity` (with its unit) or a `value` (text) is set. */
export interface Fact extends FromPack {
  readonly id: string;
  /** What the fact is about, as the draft may name it; the first is the main one. */
  readonly subjects: readonly string[];
  readonly kind: "figure" | "date" | "phone" | "address" | "link" | "position" | "text";
  readonly quantity?: number;
  readonly unit?: string;
  /** Relative tolerance, 0.05 = five per cent. */
  readonly tolerance?: number;
  readonly value?: string;
  readonly source: string;
  readonly checkedOn: PlainDateText;
  readonly reviewBy?: PlainDateText;
}

export interface Person extends FromPack {
  readonly name: string;
  readonly title?: string;
  readonly office?: string;
  readonly aliases: readonly string[];
}

export interface Handle extends FromPack {
  readonly platform: string;
  /** With its leading "@". */
  readonly handle: string;
  readonly who: string;
  readonly topics: readonly string[];
}

export interface Campaign extends FromPack {
  readonly id: string;
  /** With leading "#", in the campaign's own casing. */
  readonly tags: readonly string[];
  readonly topics: readonly string[];
  readonly from?: PlainDateText;
  readonly until?: PlainDateText;
}

export interface PackObservance extends FromPack {
  readonly name: string;
  readonly month: number;
  readonly day: number;
  readonly tags: readonly string[];
  readonly topics: readonly string[];
}

export interface ApprovedPost extends FromPack {
  readonly text: string;
  readonly date: PlainDateText;
  readonly language?: Language;
}

export interface Account extends FromPack {
  readonly platform?: string;
  readonly handle: string;
  readonly kind: "official" | "personal";
  readonly language?: Language;
  readonly audience?: Audience;
  readonly topics: readonly string[];
}

/** A time in which a topic is delicate: a negotiation under silence, an election period, an embargo. */
export interface Window extends FromPack {
  readonly id: string;
  readonly kind: "negotiation" | "election" | "embargo";
  /** Instants, ISO 8601; `until` is inclusive. */
  readonly from: string;
  readonly until: string;
  readonly topics: readonly string[];
  readonly advice: string;
  readonly severity: "block" | "warn" | "hint";
}

export interface Quota extends FromPack {
  readonly postsPerDay: number;
  readonly postsPerDayInCrisis: number;
}

export interface Crisis extends FromPack {
  readonly on: boolean;
  readonly message: string;
  readonly keyPoints: readonly string[];
  readonly pinned: readonly string[];
}

/** How long the record of decisions is kept on the user's computer. */
export interface RecordKeeping extends FromPack {
  readonly months: number;
}

/** Where something is reported, and what: told beside a heated answer. */
export interface Reporting extends FromPack {
  readonly what: string;
  readonly where: string;
}

/** One thing to be learnt from a draft. */
export interface Lesson {
  /** The checks that see it, any of them. */
  readonly rules: readonly string[];
  /** Why it matters, in a sentence or two of the exercise's language. */
  readonly why: string;
  /** Whose advice or rule that is. */
  readonly source: string;
}

/** A draft to improve, for the page of practice. */
export interface PackExercise extends FromPack {
  readonly id: string;
  readonly language: Language;
  readonly situation: Situation;
  readonly brief: string;
  readonly draft: string;
  readonly channel: string;
  readonly isReply: boolean;
  readonly today: PlainDateText;
  readonly lessons: readonly Lesson[];
  readonly example: string;
}

/** Who a post is for. */
export type Audience = "media" | "foreign-public" | "diaspora" | "nationals" | "diplomats";

/** All that the packs in force tell the checks; empty lists where they tell nothing. */
export interface Ministry {
  readonly facts: readonly Fact[];
  readonly people: readonly Person[];
  readonly handles: readonly Handle[];
  readonly campaigns: readonly Campaign[];
  readonly calendar: readonly PackObservance[];
  readonly approvedPosts: readonly ApprovedPost[];
  readonly accounts: readonly Account[];
  readonly windows: readonly Window[];
  readonly internalHosts: readonly string[];
  readonly quota: Quota | undefined;
  readonly crisis: Crisis | undefined;
  readonly record: RecordKeeping | undefined;
  /** False where a pack wants no page of welcome after an install. */
  readonly isWelcomed: boolean;
  readonly reporting: readonly Reporting[];
  readonly exercises: readonly PackExercise[];
  /** ISO 3166-1 alpha-2 of the state that the ministry serves. */
  readonly state: string | undefined;
  /** ISO 3166-1 alpha-2 of the countries where the mission works. */
  readonly hostCountries: readonly string[];
  /** IANA time zone in which the pack's days begin and end. */
  readonly timeZone: string;
}

/** The pack's entry for an account on a channel. Handles are the same with or without "@", in any case. */
export function accountOf({
  account,
  channel,
  ministry,
}: {
  readonly account: string | undefined;
  readonly channel: string | undefined;
  readonly ministry: Pick<Ministry, "accounts">;
}): Account | undefined {
  if (account === undefined) return undefined;
  return ministry.accounts.find(
    ({ handle, platform }) =>
      isSameHandle(handle, account) && (platform === undefined || platform === channel),
  );
}

/** Whether two handles name one account, whatever the platform. */
export function isSameHandle(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(handle: string): string {
  return handle.replace(/^@/u, "").toLowerCase();
}

/** A ministry that has said nothing: what the checks see without a pack. */
export const NO_MINISTRY: Ministry = {
  facts: [],
  people: [],
  handles: [],
  campaigns: [],
  calendar: [],
  approvedPosts: [],
  accounts: [],
  windows: [],
  internalHosts: [],
  quota: undefined,
  crisis: undefined,
  record: undefined,
  isWelcomed: true,
  reporting: [],
  exercises: [],
  state: undefined,
  hostCountries: [],
  timeZone: "UTC",
};
