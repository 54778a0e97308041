import type { Context } from "@/lib/checks/check";
import type { Draft, Sentence } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { isCapitalised } from "@/lib/draft/letter-case";
import { PhraseTrie, wordsOf } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import type { Message } from "@/lib/wording/message";
import type { Governance, GoverningRule } from "./governance";
import type { PackRule, Policy, RuleHit, RuleSet } from "./policy";
import { compileRule } from "./rules";
import { type Reading, readingsOf } from "./rules/inflection";
import {
  type CompiledRule,
  type Listing,
  type LookingRule,
  ofRole,
  type RuleFinding,
  type Sighting,
  type View,
} from "./rules/rule-kind";
import { dayIn } from "./zone";

/** Sightings of one rule in one draft beyond this many change nothing that a reader could use. */
const SIGHTINGS_A_RULE = 100;

interface Entry {
  readonly rule: number;
  readonly listing: Listing;
}

interface Ready {
  readonly governing: GoverningRule;
  readonly compiled: CompiledRule;
  /** As its findings carry it: without the data. */
  readonly shown: PackRule;
}

/** Makes a policy of merged packs; the costly part, to be done where the drafts are. It brings no schema along: small. */
export function compileGovernance(governance: Governance): Policy {
  return {
    checks: new Map(governance.checks),
    rules: compileRules(governance.rules),
    accepted: new Set(governance.accepted),
    ministry: governance.ministry,
  };
}

/** Compiles rules into one matcher. Linear in the phrases; 5,000 take some tens of milliseconds. */
export function compileRules(rules: readonly GoverningRule[]): RuleSet {
  const trie = new PhraseTrie<Entry>();
  let isInflecting = false;
  const ready = rules.map((governing, rule): Ready => {
    const compiled = compileRule(governing.rule);
    for (const listing of compiled.listings) {
      trie.add(listing.phrase, { rule, listing });
      isInflecting ||= listing.inflect === true;
    }
    const { id, title, family, severity, isRequired, provenance } = governing;
    return { governing, compiled, shown: { id, title, family, severity, isRequired, provenance } };
  });
  const always = ready.flatMap(({ compiled }, index) => (compiled.looksAlways ? [index] : []));
  const seenIn = new WeakMap<Draft, ReadonlyMap<number, Sighting[]>>();

  function sightings(draft: Draft): ReadonlyMap<number, Sighting[]> {
    let seen = seenIn.get(draft);
    if (!seen) {
      seen = findSightings(trie, draft, isInflecting);
      seenIn.set(draft, seen);
    }
    return seen;
  }

  return {
    rules: ready.map(({ shown }) => shown),
    find(draft, context, onFailure) {
      if (trie.size === 0 && always.length === 0) return [];
      const seen = sightings(draft);
      const hits: RuleHit[] = [];
      for (const index of new Set([...seen.keys(), ...always].sort((a, b) => a - b))) {
        const rule = ready[index];
        if (!rule || !isInForce(rule.governing, context)) continue;
        const own = (seen.get(index) ?? []).filter((one) =>
          isAsked(one, rule.governing.rule, draft),
        );
        if (!rule.compiled.looksAlways && ofRole(own, "sought").length === 0) continue;
        if (own.length === 0 && !knowsLanguage(rule.governing.rule, draft.language)) continue;
        const view = viewOf(draft, context, (role) =>
          context.thread.flatMap((post) => ofRole(sightings(post).get(index) ?? [], role)),
        );
        try {
          for (const finding of rule.compiled.judge(own, view)) hits.push(toHit(finding, rule));
        } catch (error) {
          onFailure(rule.shown, error);
        }
      }
      return hits;
    },
  };
}

function toHit({ variant, values, ...finding }: RuleFinding, { governing, shown }: Ready): RuleHit {
  const { kind } = governing.rule;
  const key = variant ? `pack_${kind}_${variant}_why` : `pack_${kind}_why`;
  const message: Message = governing.message
    ? { text: governing.message }
    : values
      ? { key, values }
      : { key };
  return {
    ...finding,
    message,
    rule: shown,
    ...("question" in governing.rule && governing.rule.question ? { question: true } : {}),
  };
}

function isInForce({ rule, timeZone }: GoverningRule, context: Context): boolean {
  if (rule.channels && !rule.channels.includes(context.channel)) return false;
  if (!rule.validFrom && !rule.validUntil) return true;
  const today = context.now ? dayIn(timeZone, context.now) : context.today;
  return (rule.validFrom ?? today) <= today && today <= (rule.validUntil ?? today);
}

/** Whether a sighting counts: in a language of the rule. What excuses or completes counts in any. */
function isAsked({ value, start }: Sighting, rule: LookingRule, draft: Draft): boolean {
  return value.role !== "sought" || knowsLanguage(rule, sentenceAt(draft, start)?.passage.language);
}

function knowsLanguage({ languages }: LookingRule, language: Language | undefined): boolean {
  return !languages || language === undefined || languages.includes(language);
}

function findSightings(
  trie: PhraseTrie<Entry>,
  draft: Draft,
  isInflecting: boolean,
): ReadonlyMap<number, Sighting[]> {
  const { tokens } = draft;
  const lemmas = (token: Token) =>
    lemmasOf(token.text, sentenceAt(draft, token.start)?.passage.language);
  const byRule = new Map<number, Sighting[]>();
  for (const match of isInflecting ? trie.find(tokens, lemmas) : trie.find(tokens)) {
    const { rule, listing } = match.value;
    const own = byRule.get(rule) ?? [];
    if (own.length >= SIGHTINGS_A_RULE || isInsideEntity(draft, match, listing.phrase)) continue;
    const words = wordsOf(listing.phrase);
    const stretch = tokens.slice(match.firstToken, match.afterToken);
    const isExact = words.every((word, index) => stretch[index]?.text === word);
    if (!isExact && !listing.inflect) continue;
    if (listing.matchCase && !hasItsCapitals(listing.phrase, stretch, draft.text)) continue;
    own.push({ ...match, value: listing, words, isExact });
    byRule.set(rule, own);
  }
  return byRule;
}

/** A word inside a link, a mention or an e-mail address is not the writer's word, but for a phrase that is (part of) an address itself. */
function isInsideEntity(draft: Draft, { start, end }: Span, phrase: string): boolean {
  if (/\S[./@]\S/u.test(phrase)) return false;
  if (draft.text[end] === "@") return true;
  return [...draft.links, ...draft.mentions].some(
    (entity) =>
      entity.start < end && start < entity.end && !(start <= entity.start && entity.end <= end),
  );
}

function hasItsCapitals(phrase: string, stretch: readonly Token[], text: string): boolean {
  const capitals = (phrase.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).map(isCapitalised);
  const words = stretch
    .filter(({ kind }) => kind !== "mark")
    .map(({ start, end }) => text.slice(start, end));
  return capitals.every((isCapital, index) => !isCapital || isCapitalised(words[index] ?? ""));
}

function viewOf(draft: Draft, context: Context, inThread: View["inThread"]): View {
  return {
    draft,
    context,
    tokens: draft.tokens,
    sentenceAt: (offset) => sentenceAt(draft, offset),
    languageAt: (offset) => sentenceAt(draft, offset)?.passage.language ?? draft.language,
    inThread,
  };
}

function sentenceAt({ sentences }: Draft, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

const LEMMAS_KEPT = 5000;
const lemmasByWord = new Map<string, readonly string[]>();

/** The lemmas of a word, kept: drafts say the same words over and over. */
function lemmasOf(word: string, language: Language | undefined): readonly string[] {
  const key = `${language ?? ""} ${word}`;
  let lemmas = lemmasByWord.get(key);
  if (!lemmas) {
    if (lemmasByWord.size >= LEMMAS_KEPT) lemmasByWord.clear();
    lemmas = [...new Set(readingsOf(word, language).map(({ lemma }: Reading) => lemma))];
    lemmasByWord.set(key, lemmas);
  }
  return lemmas;
}
