import type { Context, Fix } from "@/lib/checks/check";
import type { Draft, Sentence } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import type { PackRuleData } from "../schema-rules";

/** What a phrase is to its rule: what is looked for, what excuses it, or what must go with it. */
export type Role = "sought" | "unless" | "needed";

/** A phrase that a rule wants looked for in every draft. */
export interface Listing {
  readonly role: Role;
  readonly phrase: string;
  /** Whether other forms of its words count. */
  readonly inflect?: boolean;
  /** Whether its capitals must be capitals in the draft. */
  readonly matchCase?: boolean;
  /** The rule's own number for it: a group, a slot. */
  readonly index?: number;
}

/** A listed phrase, seen in a draft. */
export interface Sighting extends PhraseMatch<Listing> {
  /** The words of the phrase, folded, one a token. */
  readonly words: readonly string[];
  /** Every word stands as the phrase has it, capitals apart. */
  readonly isExact: boolean;
}

/** A draft as rules see it. Offsets are half-open UTF-16 into the draft's text. */
export interface View {
  readonly draft: Draft;
  readonly context: Context;
  readonly tokens: readonly Token[];
  sentenceAt(offset: number): Sentence | undefined;
  languageAt(offset: number): Language | undefined;
  /** What the same rule's phrases of a role were seen as in each post of the thread, this one included. */
  inThread(role: Role): readonly Sighting[];
}

/** What a rule found; the sentence for it is the pack's own, or our `pack_KIND_why` with these values. */
export interface RuleFinding extends Span {
  readonly fixes?: readonly Fix[];
  /** Which of our sentences says it, where a kind has several: `pack_KIND_VARIANT_why`. */
  readonly variant?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Rule data of a kind that looks at drafts; `accept` only names words. */
export type LookingRule = Exclude<PackRuleData, { kind: "accept" }>;

/** A rule made ready: the phrases that the shared trie looks for on its behalf, and its judgement of where they stand. */
export interface CompiledRule {
  readonly listings: readonly Listing[];
  /** Whether it must look at a draft in which none of its phrases stands. */
  readonly looksAlways?: boolean;
  /** What is wrong, given where its phrases stand (in order, a bounded number of them). */
  judge(seen: readonly Sighting[], view: View): Iterable<RuleFinding>;
}

/** One kind of declarative rule: data in, findings out. Never runs anything that a pack wrote. */
export type RuleKind<Rule extends LookingRule> = (rule: Rule) => CompiledRule;

/** The sightings of one role. */
export function ofRole(seen: readonly Sighting[], role: Role): Sighting[] {
  return seen.filter(({ value }) => value.role === role);
}
