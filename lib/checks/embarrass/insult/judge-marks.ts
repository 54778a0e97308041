import type { Context } from "@/lib/checks/check";
import type { Draft, Passage, Sentence } from "@/lib/draft/draft";
import type { Quotation } from "@/lib/draft/entities";
import { type Antecedent, antecedentIn, antecedentOf } from "./antecedent";
import { type Clause, hasAny, readClause } from "./clause";
import { denialOfBody, mayDenyBody } from "./denied-body";
import { grammarOf } from "./grammar";
import { type Judgement, shifted } from "./judgement";
import { INSULT_LANGUAGES } from "./lexicon";
import { likelyLanguages } from "./likely-languages";
import { contemptOf, isScareQuote, readHashtag } from "./marks";
import { isMockedVirtue, mayMockVirtue } from "./scare-quotes";
import { PERSONS } from "./weigh";

const marked = new WeakMap<Passage, boolean>();

/** Whether any tag, emoji or quotation of a sentence may speak of contempt; kept by sentence. */
function hasMarks(passage: Passage): boolean {
  let has = marked.get(passage);
  if (has === undefined) {
    has =
      passage.hashtags.some((hashtag) => readHashtag(hashtag) !== undefined) ||
      passage.emoji.some(({ text }) => contemptOf(text) !== undefined) ||
      passage.quotations.some(
        (quotation) =>
          isScareQuote(quotation, passage) ||
          mayMockVirtue(quotation, passage) ||
          mayDenyBody(quotation, passage),
      );
    marked.set(passage, has);
  }
  return has;
}

const CLOWN = /clown|payaso|palhaço|hanswurst|kasper|🎪/iu;

/** Contempt without a word of it: hashtags, emoji, an office in scare quotes. */
export function judgeMarks(
  draft: Draft,
  sentence: Sentence,
  index: number,
  context: Context,
): Judgement[] {
  const { passage, start } = sentence;
  if (!hasMarks(passage)) return [];
  const found: Judgement[] = [];
  for (const hashtag of passage.hashtags) {
    const reading = readHashtag(hashtag);
    if (reading === "aimed" || reading === "state")
      found.push({
        ...shifted(hashtag, start),
        verdict: reading === "aimed" ? "insult" : "contempt",
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
    // "Ein Clown auf der Kinderstation 🤡": it shows what the word says, and the word is judged.
    if (emoji.text === "🤡" && CLOWN.test(draft.text)) continue;
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
    const verdict = isScareQuote(quotation, passage)
      ? "contempt"
      : verdictOf(quotation, draft, sentence, index, context);
    if (!verdict) continue;
    found.push({
      ...shifted(quotation, start),
      verdict,
      word: quotation.text,
      target: quotation.text,
    });
  }
  return found;
}

/** Of `her "expertise"`, where somebody in office is named, and `the "experts" of the Central Bank`; read in the sentence's language. */
function verdictOf(
  quotation: Quotation,
  draft: Draft,
  sentence: Sentence,
  index: number,
  context: Context,
): "contempt" | "conduct" | undefined {
  const { passage } = sentence;
  if (!mayMockVirtue(quotation, passage) && !mayDenyBody(quotation, passage)) return undefined;
  const clause = clauseOf(passage, draft, context);
  const isMocked = isMockedVirtue(quotation, clause, () => {
    const named = personNear(draft, sentence, index, context);
    return named !== undefined && PERSONS.has(named.kind);
  });
  return isMocked ? "contempt" : denialOfBody(quotation, clause);
}

/** A sentence read by its own language's grammar, or by that of the draft. */
function clauseOf(passage: Passage, draft: Draft, { ministry }: Context): Clause {
  const language = passage.language ?? draft.language ?? likelyLanguages(passage)[0];
  const grammar = grammarOf(INSULT_LANGUAGES.find((known) => known === language) ?? "en");
  return readClause(passage, grammar, ministry);
}

/** Whether nothing but other emoji stands between a name and an emoji. */
function isRightAfter(text: string, name: string, emoji: number): boolean {
  const at = text.lastIndexOf(name, emoji);
  return (
    at >= 0 &&
    !/[^\s,:\p{Extended_Pictographic}\p{EMod}\uFE0F\u200D]/u.test(
      text.slice(at + name.length, emoji),
    )
  );
}

/** A person named in the sentence, or in those before it; nobody where circus, stage and zoo are the matter. */
function personNear(
  draft: Draft,
  { passage }: Sentence,
  index: number,
  context: Context,
): Antecedent | undefined {
  const clause = clauseOf(passage, draft, context);
  const { grammar } = clause;
  const before = draft.sentences[index - 1];
  const scenes = before
    ? [clause, readClause(before.passage, grammar, context.ministry)]
    : [clause];
  if (scenes.some((scene) => hasAny(scene, grammar.makeBelieve) || hasAny(scene, grammar.leisure)))
    return undefined;
  const last = antecedentIn(clause, clause.items.length);
  if (last && isHit(last)) return last;
  // "Minister of Defence Bolm on state TV": the last name is not the person's.
  const holder = clause.items.findLast(({ target }) => target === "holder");
  if (holder) return { kind: "holder", text: passage.text.slice(holder.start, holder.end) };
  const earlier = last ? undefined : antecedentOf(draft, index, grammar, context);
  return earlier && isHit(earlier) ? earlier : undefined;
}

function isHit({ kind }: Antecedent): boolean {
  return PERSONS.has(kind) || kind === "body";
}
