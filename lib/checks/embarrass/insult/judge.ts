import type { Context } from "@/lib/checks/check";
import type { Draft, Passage, Sentence } from "@/lib/draft/draft";
import { covers, overlaps, type Span } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import type { Aim } from "./aim";
import { type Clause, readClause } from "./clause";
import { aimOf } from "./find-aim";
import { type Grammar, grammarOf } from "./grammar";
import { findInsultWords, INSULT_LANGUAGES } from "./lexicon";
import { likelyLanguages } from "./likely-languages";
import { contemptOf, isScareQuote, readHashtag } from "./marks";
import type { TargetKind } from "./target";
import type { InsultClass } from "./words";

/** What an insulting word amounts to. */
export type Verdict = "insult" | "people" | "contempt" | "conduct" | "charge";

/** An insulting word that hits somebody; offsets are UTF-16, half-open, into the draft. */
export interface Judgement extends Span {
  readonly verdict: Verdict;
  /** The insulting word, and the one it hits, as written. */
  readonly word: string;
  readonly target: string;
}

/** Whom a pronoun may mean: the last one named, in this sentence or one of the two before. */
interface Antecedent {
  readonly kind: TargetKind;
  readonly text: string;
}

const languagesOf = new WeakMap<Passage, readonly OfficeLanguage[]>();

/**
 * The languages of which a sentence holds an insulting word; usually none. Of an undecided sentence only those that know
 * most of its small words. Kept by sentence: most do not change.
 */
function insultingLanguages(passage: Passage): readonly OfficeLanguage[] {
  let languages = languagesOf.get(passage);
  if (!languages) {
    const known = INSULT_LANGUAGES.filter(
      (language) =>
        (passage.language ?? language) === language &&
        findInsultWords(passage.tokens, language).length > 0,
    );
    const likely = known.length > 0 ? likelyLanguages(passage) : known;
    languages = known.filter((language) => likely.includes(language));
    languagesOf.set(passage, languages);
  }
  return languages;
}

const judged = new WeakMap<
  Draft,
  { readonly context: Context; readonly judgements: readonly Judgement[] }
>();

/** Every insult in a draft, judged once for all the checks that ask. Known languages: en, fr, es, pt, de. */
export function judgeInsults(draft: Draft, context: Context): readonly Judgement[] {
  const known = judged.get(draft);
  if (known?.context === context) return known.judgements;
  const judgements = draft.sentences.flatMap((sentence, index) => [
    ...merged(judgeSentence(draft, sentence, index, context)),
    ...judgeMarks(draft, sentence, index, context),
  ]);
  judged.set(draft, { context, judgements });
  return judgements;
}

function judgeSentence(
  draft: Draft,
  sentence: Sentence,
  index: number,
  context: Context,
): Judgement[] {
  const { passage, start } = sentence;
  const found: Judgement[] = [];
  for (const language of insultingLanguages(passage)) {
    const grammar = grammarOf(language);
    const clause = readClause(passage, grammar, context.ministry);
    const isPlayed = hasAny(clause, clause.grammar.makeBelieve);
    const isAtPlay = isPlayed || hasAny(clause, clause.grammar.leisure);
    clause.items.forEach((item, at) => {
      const isEarnest =
        item.insult === "person" || item.insult === "trait" || item.insult === "lack";
      if (
        !item.insult ||
        (isEarnest ? isPlayed : isAtPlay) ||
        found.some((other) => covers(other, shifted(item, start)))
      )
        return;
      const aim = aimOf(clause, at);
      const judgement =
        aim &&
        judgeAim(clause, aim, start, () => antecedentOf(draft, index, grammar, context), context);
      if (judgement && !isQuoted(draft, judgement, shifted(item, start), grammar))
        found.push(judgement);
    });
  }
  return found;
}

/** "lazy and stupid" of the same people is one finding. */
function merged(judgements: readonly Judgement[]): Judgement[] {
  const kept: Judgement[] = [];
  for (const judgement of judgements) {
    const at = kept.findIndex(
      (other) => other.verdict === judgement.verdict && overlaps(other, judgement),
    );
    const other = kept[at];
    if (!other) kept.push(judgement);
    else {
      const [start, end] = [
        Math.min(other.start, judgement.start),
        Math.max(other.end, judgement.end),
      ];
      kept[at] = { ...other, start, end };
    }
  }
  return kept;
}

/** Contempt without a word of it: hashtags, emoji, an office in scare quotes. */
function judgeMarks(
  draft: Draft,
  sentence: Sentence,
  index: number,
  context: Context,
): Judgement[] {
  const { passage, start } = sentence;
  const found: Judgement[] = [];
  for (const hashtag of passage.hashtags) {
    const reading = readHashtag(hashtag);
    if (reading === "aimed")
      found.push({
        ...shifted(hashtag, start),
        verdict: "insult",
        word: hashtag.text,
        target: hashtag.text,
      });
    if (reading === "bare") {
      const named = personNear(draft, sentence, index, context);
      if (named)
        found.push({
          ...shifted(hashtag, start),
          verdict: "contempt",
          word: hashtag.text,
          target: named.text,
        });
    }
  }
  for (const emoji of passage.emoji) {
    const contempt = contemptOf(emoji.text);
    if (!contempt || found.some(({ word }) => contemptOf(word))) continue;
    const named = personNear(draft, sentence, index, context);
    if (!named || (contempt === "after" && !isRightAfter(passage.text, named.text, emoji.start)))
      continue;
    found.push({
      ...shifted(emoji, start),
      verdict: "contempt",
      word: emoji.text,
      target: named.text,
    });
  }
  for (const quotation of passage.quotations) {
    if (!isScareQuote(quotation, passage)) continue;
    found.push({
      ...shifted(quotation, start),
      verdict: "contempt",
      word: quotation.text,
      target: quotation.text,
    });
  }
  return found;
}

/** Whether nothing but other emoji stands between a name and an emoji. */
function isRightAfter(text: string, name: string, emoji: number): boolean {
  const at = text.lastIndexOf(name, emoji);
  return (
    at >= 0 &&
    !/[^\s\p{Extended_Pictographic}\p{EMod}\uFE0F\u200D]/u.test(text.slice(at + name.length, emoji))
  );
}

/** A person named in the sentence, or in those before it; nobody where circus, stage and zoo are the matter. */
function personNear(
  draft: Draft,
  { passage }: Sentence,
  index: number,
  context: Context,
): Antecedent | undefined {
  const language = passage.language ?? draft.language;
  const grammar = grammarOf(INSULT_LANGUAGES.find((known) => known === language) ?? "en");
  const clause = readClause(passage, grammar, context.ministry);
  if (hasAny(clause, grammar.makeBelieve) || hasAny(clause, grammar.leisure)) return undefined;
  const own =
    antecedentIn(clause, clause.items.length) ?? antecedentOf(draft, index, grammar, context);
  return own && (PERSONS.has(own.kind) || own.kind === "body") ? own : undefined;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function judgeAim(
  clause: Clause,
  aim: Aim,
  offset: number,
  antecedent: () => Antecedent | undefined,
  context: Context,
): Judgement | undefined {
  const { items, passage } = clause;
  const insult = items[aim.insult];
  if (!insult?.insult) return undefined;
  const item = typeof aim.target === "number" ? items[aim.target] : undefined;
  const earlier = item ? undefined : (antecedentIn(clause, aim.insult) ?? antecedent());
  const kind =
    item?.target ?? (item?.insult ? "holder" : aim.target === "seat" ? "holder" : earlier?.kind);
  const verdict = weigh(insult.insult, kind, aim, context, insult.text);
  if (!verdict) return undefined;
  const from = item ? Math.min(item.start, insult.start) : insult.start;
  // "has the brain of a" needs its goldfish.
  const last = /^an?$/.test(passage.text.slice(insult.start, insult.end).split(" ").at(-1) ?? "")
    ? (items[aim.insult + 1] ?? insult)
    : insult;
  const to = item ? Math.max(item.end, last.end) : last.end;
  return {
    verdict,
    start: offset + from,
    end: offset + to,
    word: passage.text.slice(insult.start, last.end),
    target: item ? passage.text.slice(item.start, item.end) : (earlier?.text ?? ""),
  };
}

/** What officials do say of governments and regimes. */
const WEAK_OF_BODIES: ReadonlySet<string> = new Set(
  "incompetent inept filthy dirty disgusting rotten crooked unbearable greedy slow evil".split(" "),
);
/** What only a place can be, so that its subject is one. */
const PLACES: ReadonlySet<string> = new Set(
  "dump shithole shit hellhole cesspit cesspool backwater banana toilet swamp madhouse pays país scheißland drecksland drecksloch bananenrepublik".split(
    " ",
  ),
);
const PERSONS: ReadonlySet<TargetKind> = new Set(["holder", "holders", "handle"]);

/** How grave a word is for the one it hits. The tables of design: syntax first, then the word's class, then the target. */
function weigh(
  word: InsultClass,
  kind: TargetKind | undefined,
  aim: Aim,
  context: Context,
  text: string,
): Verdict | undefined {
  if (kind === undefined) return weighUnnamed(word, aim, context);
  if (kind === "people") return weighPeople(word, aim);
  if (aim.construction === "act")
    return word === "fault" || kind === "maybe" ? undefined : "conduct";
  const isPerson = PERSONS.has(kind);
  const isSure = isPerson || kind === "name";
  if (aim.construction === "loose")
    return word === "person" || (word === "figure" && aim.phrase.isDemonstrative)
      ? "contempt"
      : undefined;
  switch (word) {
    case "attack":
      return text === "shame" ? "contempt" : "insult";
    case "person":
    case "command":
      return "insult";
    case "figure":
      // "a puppet regime" is the language of communiqués.
      if (aim.construction === "apposition" && kind === "body" && /^puppet/.test(text))
        return undefined;
      return "insult";
    case "beast":
      return kind === "name" || kind === "maybe" ? "contempt" : "insult";
    case "shame":
      // "Zembla is a dump" says of what kind its subject is; "Brexit is a disgrace" may be anybody's view of a thing.
      if (kind === "maybe") return PLACES.has(text) ? "insult" : undefined;
      return "insult";
    case "predicate":
    case "trait":
      return kind === "maybe" ? "contempt" : "insult";
    case "lack":
      if (isSure) return "insult";
      return kind === "maybe" || WEAK_OF_BODIES.has(text) ? undefined : "contempt";
    case "folly":
      return isPerson ? "insult" : "contempt";
    case "belittle":
      if (text === "so" && kind !== "holder") return undefined;
      return /^(?:wannabe|pretend|tinpot|tin|two|third|pseudo|soi|so|möchtegern)$/.test(text)
        ? "contempt"
        : "insult";
    case "conduct":
    case "fault":
      if (kind === "holders") return aim.construction === "predicate" ? "charge" : undefined;
      return isPerson ? "conduct" : undefined;
    case "charge":
      return isPerson ? "charge" : undefined;
  }
}

/** Of a people even a figure of speech is contempt; a verdict on its deeds is not. */
function weighPeople(word: InsultClass, aim: Aim): Verdict | undefined {
  if (
    aim.construction === "loose" ||
    aim.construction === "act" ||
    word === "conduct" ||
    (word === "fault" && aim.construction !== "predicate")
  )
    return undefined;
  return word === "charge" && aim.construction !== "predicate" ? undefined : "people";
}

/** Where nobody is named the words must speak for themselves. */
function weighUnnamed(word: InsultClass, aim: Aim, context: Context): Verdict | undefined {
  if (aim.target === "you") {
    const isReply =
      context.kind === "reply" || context.kind === "comment" || context.kind === "quote";
    const isAddressed = aim.construction === "address";
    if (
      word === "person" ||
      word === "figure" ||
      word === "trait" ||
      (word === "beast" && isAddressed)
    )
      return "contempt";
    if (
      word === "command" ||
      (isReply && (word === "beast" || word === "predicate" || word === "lack"))
    )
      return "contempt";
    return undefined;
  }
  if (word === "person") {
    if (aim.target === "third" || aim.phrase.isDemonstrative) return "contempt";
  }
  if (word === "figure" && aim.target === "third" && aim.construction === "apposition")
    return "contempt";
  return undefined;
}

function antecedentIn({ items, passage }: Clause, before: number): Antecedent | undefined {
  for (let index = before - 1; index >= 0; index--) {
    const item = items[index];
    if (item?.target && item.target !== "maybe") {
      return { kind: item.target, text: passage.text.slice(item.start, item.end) };
    }
  }
  return undefined;
}

/** How many sentences back a pronoun may reach. */
const REACH = 2;

function antecedentOf(
  draft: Draft,
  index: number,
  grammar: Grammar,
  context: Context,
): Antecedent | undefined {
  for (let back = 1; back <= REACH; back++) {
    const sentence = draft.sentences[index - back];
    if (!sentence) break;
    const clause = readClause(sentence.passage, grammar, context.ministry);
    const found = antecedentIn(clause, clause.items.length);
    if (found && found.kind !== "people") return found;
  }
  // "Coward! @PresidentVarga"
  const next = draft.sentences[index + 1];
  const after = next && readClause(next.passage, grammar, context.ministry);
  return after?.items.every(({ kind, target }) => kind === "mark" || target !== undefined)
    ? antecedentIn(after, after.items.length)
    : undefined;
}

/** Whether a sentence is about the stage, or the like. "He does not just play one on TV" is not: there it is a verb. */
function hasAny({ items, grammar }: Clause, words: ReadonlySet<string>): boolean {
  return items.some(({ text, insult }, index) => {
    if (insult || !words.has(text)) return false;
    const before = items[index - 1]?.text ?? "";
    return !grammar.auxiliary.has(before) && !/^(?:just|to|always)$/.test(before);
  });
}

/**
 * Words in quotation marks are another's, if anything outside of the marks says whose or rejects them; a lone word in marks
 * after one's own "is a" stays one's own.
 */
function isQuoted(draft: Draft, judgement: Judgement, insult: Span, grammar: Grammar): boolean {
  const quotation = draft.quotations.find((each) => covers(each, insult));
  if (!quotation) return false;
  if (!covers(quotation, judgement)) return false;
  const outside = `${draft.text.slice(0, quotation.start)} ${draft.text.slice(quotation.end)}`;
  const words = outside.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some(
      (word) => grammar.saying.has(word) || grammar.naming.has(word) || grammar.rejection.has(word),
    ) || words.length > 6
  );
}
