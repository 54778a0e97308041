import type { Context } from "@/lib/checks/check";
import { cued } from "@/lib/draft/cued-pattern";
import type { Draft, Passage, Sentence } from "@/lib/draft/draft";
import { covers, overlaps, type Span } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import type { Aim } from "./aim";
import { isAnothersWord } from "./anothers-word";
import { type Antecedent, antecedentIn, antecedentOf } from "./antecedent";
import { isAtFaceValue } from "./at-face-value";
import { judgeBarbs } from "./barbs";
import { type Clause, hasAny, readClause } from "./clause";
import { isAskedAndDenied } from "./denied-question";
import { judgeEnglish } from "./english";
import { aimOf } from "./find-aim";
import { type Grammar, grammarOf } from "./grammar";
import { judgeMarks } from "./judge-marks";
import { type Judgement, shifted } from "./judgement";
import { findInsultWords, INSULT_LANGUAGES } from "./lexicon";
import { likelyLanguages } from "./likely-languages";
import { judgeLoosely } from "./loose";
import { isInPlainSense } from "./plain-sense";
import { judgeSayings } from "./sayings";
import { isSeen } from "./scene";
import { tellsOfCrime } from "./unmistakable";
import { PERSONS, weigh } from "./weigh";
import type { InsultClass } from "./words";

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
  const judgements = draft.sentences.flatMap((sentence, index) => {
    const said = merged([
      ...judgeSentence(draft, sentence, index, context),
      ...(isAskedAndDenied(draft, index) ? [] : sayingsIn(draft, sentence, context)),
    ]);
    const near = [
      ...judgeBarbs(draft, sentence, index, context),
      ...insultingLanguages(sentence.passage).flatMap((language) =>
        judgeLoosely(draft, sentence, index, language, context),
      ),
      ...judgeEnglish(draft, sentence, index, context),
    ].filter((one) => !said.some((other) => overlaps(other, one)));
    return [...said, ...merged(near), ...judgeMarks(draft, sentence, index, context)];
  });
  judged.set(draft, { context, judgements });
  return judgements;
}

/** Insults without an insulting word, at offsets into the draft; what is quoted is somebody else's. */
function sayingsIn(draft: Draft, { passage, start }: Sentence, context: Context): Judgement[] {
  return judgeSayings(passage, () => likelyLanguages(passage), context.ministry)
    .map((judgement) => ({ ...judgement, ...shifted(judgement, start) }))
    .filter((judgement) => !draft.quotations.some((quotation) => overlaps(quotation, judgement)));
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
    const isPlayed = hasAny(clause, grammar.makeBelieve);
    const isAtPlay = isPlayed || hasAny(clause, grammar.leisure);
    if (isAskedByAnother(draft, index, grammar)) continue;
    clause.items.forEach((item, at) => {
      const span = shifted(item, start);
      if (!item.insult || found.some((other) => covers(other, span))) return;
      const aim = aimOf(clause, at);
      if (!aim || (isUnserious(item, item.insult, aim, passage.text) ? isAtPlay : isPlayed)) return;
      if (isAtFaceValue(draft, start, clause, at, aim)) return;
      if (isInPlainSense(draft, index, clause, aim)) return;
      const earlier = () => {
        const found = antecedentOf(draft, index, grammar, context);
        const before = draft.sentences[index - 1]?.passage;
        // "Trois hommes arrêtés à Bruxelles. Ces imposteurs …": the place is not meant.
        const isPlace = found !== undefined && !PERSONS.has(found.kind);
        return isPlace && before && tellsOfCrime(before) ? undefined : found;
      };
      const judgement = judgeAim(clause, aim, start, earlier, context);
      if (judgement && !isAnothersWord(draft, judgement, span, grammar)) found.push(judgement);
    });
  }
  return found;
}

const ANIMALS_AND_CLOWNS: ReadonlySet<InsultClass> = new Set(["figure", "beast", "shame"]);

/** Where being a clown is a trade even of somebody who holds office now. */
const PARTY = cued(
  /(?<!\p{L})(?:used to (?:be|work)|worked as|children['’]s|kids['’]|circus|zoo|nativity|pageant|nursery|dressed|costume|birthday|parties|charity|pour les enfants|des enfants|cirque|crèche|déguisé|anniversaire|para los niños|circo|belén|disfraz|cumpleaños|para as crianças|presépio|récita|aniversário|(?:hafen|kinder|sommer|stadt|schul)fest|fiesta del|festa do|halloween|für die kinder|krippenspiel|verkleidet|zirkus|kindergeburtstag)(?!\p{L})/iu,
);

/** Who is painted, played and sung by the name of what they are. */
const STOCK_CHARACTER =
  /^(?:fool|jester|buffoon|bouffon|bufón|bobo|bufão|parvo|bobo da corte|narr|hofnarr|charlatan)s?$/iu;

/** At the circus or the farm a clown or a pig is one, unless an office-holder is flatly said to be it. */
function isUnserious(
  word: Span,
  kind: InsultClass,
  { construction, phrase }: Aim,
  text: string,
): boolean {
  if (kind === "predicate")
    return /(?:pitre|clown|payaso|palhaço|kasper|singe|affen?)/iu.test(text);
  const isFlat =
    construction === "predicate" ||
    construction === "simile" ||
    (construction === "apposition" && phrase.isDemonstrative && kind !== "shame");
  const isStock =
    (construction === "apposition" ||
      (kind === "person" && /^\p{Lu}/u.test(text.slice(word.start)))) &&
    STOCK_CHARACTER.test(text.slice(word.start, word.end));
  const around = `${text.slice(0, word.start)} ${text.slice(word.end)}`;
  return (ANIMALS_AND_CLOWNS.has(kind) || isStock) && (!isFlat || PARTY.test(around));
}

/** "Is the minister a clown? asked the boy": the question is another's. */
function isAskedByAnother(draft: Draft, index: number, grammar: Grammar): boolean {
  const after = draft.sentences[index + 1]?.passage;
  const first = after?.tokens[0];
  return (
    (first !== undefined && grammar.saying.has(first.text) && /^\p{Ll}/u.test(after?.text ?? "")) ||
    isAskedAndDenied(draft, index)
  );
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
  // "@SecretaryLund: Perhaps the greatest stain on …": the handle before the colon speaks.
  if (
    item &&
    item.end <= insult.start &&
    /^@/.test(passage.text.slice(item.start, item.end)) &&
    /^\s?:/.test(passage.text.slice(item.end))
  )
    return undefined;
  const earlier = item ? undefined : (antecedentIn(clause, aim.insult) ?? antecedent());
  const kind =
    item?.target ?? (item?.insult ? "holder" : aim.target === "seat" ? "holder" : earlier?.kind);
  if (isSeen(clause, insult, kind)) return undefined;
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
