import type { Draft, Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import type { Media, PostKind } from "@/lib/draft/post";
import { type Span, shift } from "@/lib/draft/span";
import type { Audience, Ministry, Provenance } from "@/lib/ministry/ministry";
import type { Message } from "@/lib/wording/message";

/** The profession's rules, as the sidebar heads them. */
export type Family = "embarrass" | "untrue" | "boring";

/** `block` asks for a second click before posting, `warn` is underlined and listed, `hint` is listed and folded. */
export type Severity = "block" | "warn" | "hint";

/** Everything outside the text that a check may know. Today comes in here: checks read no clock. */
export interface Context {
  /** The day of posting, "YYYY-MM-DD", where the user is. */
  readonly today: string;
  /** The instant of posting, ISO 8601 with zone; undefined where only the day is known. */
  readonly now: string | undefined;
  /** The channel's id, for a check about a platform's customs; counting is not a check's business. */
  readonly channel: string;
  readonly kind: PostKind;
  /** The account in use: its handle, or "official" or "personal" where only that is known. */
  readonly account: string | undefined;
  readonly audience: Audience | undefined;
  readonly media: readonly Media[];
  /** When this account posted before, ISO 8601, newest last. */
  readonly recent: readonly string[];
  /** All posts of the thread, this one included; a single post is a thread of one. */
  readonly thread: readonly Draft[];
  /** What the packs in force say. */
  readonly ministry: Ministry;
  /** The check's own settings: its defaults, with what the packs change of them. */
  readonly options?: CheckOptions;
}

/** Settings of a check by name. */
export type CheckOptions = Readonly<Record<string, boolean | number | string | readonly string[]>>;

/** A change that mends a finding: replaces `start`..`end` by `text`. Labelled by the new text unless it says otherwise. */
export interface Fix extends Span {
  readonly text: string;
  readonly label?: Message;
}

/** What a check saw, at half-open UTF-16 offsets into the passage that it was given. */
export interface Hit extends Span {
  /** One sentence: what was seen and why it matters. */
  readonly message: Message;
  /** Alternatives, best first, one edit each. */
  readonly fixes?: readonly Fix[];
  /** Where this hit is less sure or less grave than the check at its worst. */
  readonly severity?: Severity;
  /** A hint that the user answers once ("source seen"). */
  readonly question?: true;
  /** A hint grave enough to be told even where another speaks for its check. */
  readonly insists?: true;
  /** The pack's word for it, where the hit rests on a datum of a pack. */
  readonly provenance?: Provenance;
}

/** Moves a hit with its fixes by `by` UTF-16 units: from a sentence's offsets to its draft's. */
export function shiftHit(hit: Hit, by: number): Hit {
  const moved = shift(hit, by);
  return hit.fixes ? { ...moved, fixes: hit.fixes.map((fix) => shift(fix, by)) } : moved;
}

interface CheckBase {
  /** Kebab-case, the file's name, stable once released. Locale keys begin with it, hyphens written "_". */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** Languages it knows; it is not asked about a passage in another. An undecided passage is shown to every check. */
  readonly languages: readonly Language[] | "any";
  /** Where the rule comes from: a text, a measurement, a reference. */
  readonly source: string;
  /** Off until a pack turns it on. */
  readonly isOptIn?: true;
  /**
   * Checks, itself perhaps among them, whose hints in the sentence of one of its findings would say the same again and
   * are not told beside it. Never two that speak for each other: neither would be told.
   */
  readonly speaksFor?: readonly string[];
  /** What a pack may set, with the value that holds where it does not; comes in as `context.options`. */
  readonly options?: CheckOptions;
  /** Makes in short steps what the first look at a text would make at once, where that would take long. */
  readonly prepare?: () => Iterable<undefined>;
}

/** A check of one sentence at a time: its results are kept until that sentence changes. The usual case. */
export interface SentenceCheck extends CheckBase {
  readonly scope: "sentence";
  check(passage: Passage, context: Context): Iterable<Hit>;
}

/** A check that must see the whole post. */
export interface PostCheck extends CheckBase {
  readonly scope: "post";
  /**
   * Judges each sentence in that sentence's own language, so that it is also asked of a post whose main language it does not
   * know, once one sentence is in a language that it does.
   */
  readonly readsEachSentence?: true;
  check(draft: Draft, context: Context): Iterable<Hit>;
}

/** One thing that can be wrong with a draft. Pure: no page, clock, network or chance; it may throw, at its own loss only. */
export type Check = SentenceCheck | PostCheck;

/** Declares a check; the identity, but for the type. */
export function defineCheck(check: Check): Check {
  return check;
}

/** A draft that a check must fire on, and where. Lives beside the check in `NAME.examples.ts`. */
export interface Example extends Partial<Omit<Context, "thread">> {
  readonly text: string;
  /** The posts of its thread that come before it. */
  readonly before?: readonly string[];
  readonly language?: Language;
}

/** The drafts of a check: `found` is the matched text of each hit, in order; `fixed` the text after the first fix. */
export interface Examples {
  readonly hits: readonly (Example & {
    readonly found: string | readonly string[];
    readonly fixed?: string;
    readonly severity?: Severity;
  })[];
  readonly misses: readonly (string | Example)[];
}
