import type { Context } from "@/lib/checks/check";
import type { Draft, Sentence } from "@/lib/draft/draft";
import { overlaps } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { isAdjective } from "./aim";
import { isAtPlay, isDenied, type Near, targetBefore, targetNear, withTarget } from "./aim-near";
import { isInWork, isOfWriterOrAct } from "./at-face-value";
import { type Clause, type Item, readClause } from "./clause";
import { isEncountered } from "./encountered";
import { aimOf } from "./find-aim";
import { grammarOf, isClosedClass } from "./grammar";
import { type Judgement, shifted } from "./judgement";
import { isPosing } from "./literal";
import { measuresThing } from "./noun-phrase";
import { isOvercome } from "./overcome";
import { phraseAround } from "./phrase";
import { isInPlainSense, isLooselyPlain } from "./plain-sense";
import { isSeen } from "./scene";
import { stanceOf } from "./stance";
import { subjectBefore } from "./subject";
import { isTakenBack } from "./taken-back";
import { isOfCrime, meant, presentIn } from "./unmistakable";
import { verbBefore } from "./verb";
import type { InsultClass } from "./words";

/** How much a word says by itself; what else may be meant by it takes away. */
const STRENGTH: Partial<Readonly<Record<InsultClass, number>>> = {
  person: 3,
  predicate: 3,
  trait: 2,
  folly: 2,
  figure: 2,
  shame: 1,
  beast: 1,
  lack: 1,
  fault: 1,
};
const ENOUGH = 4;
const MOST_WORDS = 20;

/**
 * Words of contempt that no construction joins to anybody, weighed with what stands around them: one in office nearby, a
 * pointing word, a second such word, a verbless sentence after the one that names somebody.
 */
export function judgeLoosely(
  draft: Draft,
  { passage, start }: Sentence,
  index: number,
  language: OfficeLanguage,
  context: Context,
): Judgement[] {
  const clause = readClause(passage, grammarOf(language), context.ministry);
  let looked = 0;
  return clause.items.flatMap((item, at) => {
    const strength = item.insult && STRENGTH[item.insult];
    // A sentence without end would take time without end.
    if (!strength || ++looked > MOST_WORDS) return [];
    const span = shifted(item, start);
    if (draft.quotations.some((quotation) => overlaps(quotation, span))) return [];
    const near = targetNear(clause, at, at + 1);
    const word = passage.text.slice(item.start, item.end);
    const target =
      near ?? targetBefore(draft, index, clause, context) ?? presentIn(clause, at, word, language);
    if (!target || isOfWriterOrAct(clause, at)) return [];
    const whole = shifted(withTarget(item, target), start);
    const contempt = { ...whole, verdict: "contempt" as const, word, target: target.text };
    if (near && isTakenBack(draft, index)) return [contempt];
    const cues = around(clause, at, near) + (language === "en" ? meant(clause, at, word) : 0);
    if (strength + cues < ENOUGH) return [];
    if (isAtPlay(clause, at, at + 1) || isDenied(clause, at) || isElse(clause, at)) return [];
    if (isSeen(clause, item, near?.at === undefined ? undefined : clause.items[near.at]?.target))
      return [];
    if (near?.at !== undefined && isInWork(draft, start, clause, near.at)) return [];
    const aim = language === "en" ? undefined : aimOf(clause, at);
    const isPlain = aim
      ? isInPlainSense(draft, index, clause, aim)
      : isLooselyPlain(draft, index, clause, at, near?.at);
    if (isPlain) return [];
    if (isOfCrime(clause, near, draft.sentences[index - 1]?.passage)) return [];
    // "To the gentleman who asked …: are you …?" is said to him.
    const isSaidTo = target.text === "";
    if (isOwnFault(clause, at) || (!isSaidTo && stanceOf(clause, at, at) !== "own")) return [];
    return [contempt];
  });
}

const ONLY: ReadonlySet<string> = new Set(
  "only seul seule solo sólo só apenas nur any every".split(" "),
);

/** "warned of scammers and fraudsters" */
const WARNINGS: ReadonlySet<string> = new Set(
  "warn warns warned warning beware avoid avoiding protect protects protected against".split(" "),
);

/** "Welcome to the circus" mocks. */
const WELCOMES: ReadonlySet<string> = new Set(
  "welcome bienvenue bienvenus bienvenido bienvenidos bienvenidas vindo vindos willkommen".split(
    " ",
  ),
);
const GOALS: ReadonlySet<string> = new Set("al ao aos au aux zum ins to".split(" "));

/** "Fort Jerk", "only a fool would leave", "a shepherd's crook", "un acte lâche": a name, nobody, or said of a thing. */
function isElse(clause: Clause, at: number): boolean {
  const { items, grammar } = clause;
  // "O cão do embaixador ladra": the animal does.
  if (items.slice(Math.max(0, at - 5), at).some(({ insult }) => insult === "beast")) {
    const owner = items.slice(0, at).findLastIndex(({ target }) => target !== undefined);
    if (owner === at - 1) return true;
  }
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  const phrase = phraseAround(clause, at);
  if (isEncountered(clause, phrase)) return true;
  const { start, isDemonstrative } = phrase;
  // "El presidente fue al circo": a place that he goes to.
  const leads = items[start]?.text ?? "";
  const isGoal =
    item?.insult === "shame" &&
    !isDemonstrative &&
    !items.some(({ text }) => WELCOMES.has(text)) &&
    (GOALS.has(leads) || GOALS.has(items[start - 1]?.text ?? "") || GOALS.has(before?.text ?? ""));
  if (isGoal) return true;
  const isName =
    item?.isCapital === true &&
    [before, next].some(
      (other) =>
        other?.isCapital &&
        other.kind === "word" &&
        (!other.target || (other === before && other.target === "name")),
    );
  const isWarned = items.slice(0, at).some(({ text }) => WARNINGS.has(text));
  const isNobody =
    isWarned || [start - 1, start].some((index) => ONLY.has(items[index]?.text ?? ""));
  // "some idiot who left the tap on"
  const isSomebody = items[start]?.text === "some" && !isAdjective(item?.insult);
  // "El idiota, de Dostoievski": a work with its article, and whose it is.
  const isTitle =
    next?.text === "," &&
    grammar.genitive.has(items[at + 2]?.text ?? "") &&
    items[start]?.isCapital === true &&
    grammar.determiner.has(leads);
  const isOwned = before?.text === "s" && before.gap === "join" && !items[at - 2]?.target;
  const leans = grammar.adjectiveFollows && before?.kind === "word" && !before.target;
  const isOfThing =
    leans &&
    (item?.insult === "trait" || item?.insult === "lack" || item?.insult === "figure") &&
    !grammar.human.has(before.text) &&
    !before.insult &&
    !isClosedClass(before.text, grammar) &&
    !grammar.adverb.has(before.text);
  return (
    isPosing(clause, at) ||
    isOvercome(clause, at + 1) ||
    measuresThing(clause, at + 1) ||
    isName ||
    isNobody ||
    isSomebody ||
    isTitle ||
    isOwned ||
    isOfThing ||
    isOfAnother(clause, start, item?.insult)
  );
}

/** "My brother, who met the minister, is an idiot." */
function isOfAnother(clause: Clause, start: number, kind: InsultClass | undefined): boolean {
  const verb = verbBefore(clause, start - 1, isAdjective(kind));
  const subject = verb && subjectBefore(clause, verb.at);
  return subject?.kind === "thing" || subject?.kind === "self";
}

/** The word that adjectives lead to. */
function nextNoun({ items, grammar }: Clause, at: number): number {
  let next = at + 1;
  while (grammar.adverb.has(items[next]?.text ?? "") || items[next]?.insult) next++;
  return next;
}

/** "I felt like an idiot when the President corrected me" */
function isOwnFault({ items, grammar }: Clause, at: number): boolean {
  // "Qué tonto fui": the verb is one's own.
  if (/^(?:fui|soy|estuve|sou|suis|bin)$/.test(items[at + 1]?.text ?? "")) return true;
  // "Estúpido eu, que me esqueci"
  if (grammar.adjectiveFollows && grammar.self.has(items[at + 1]?.text ?? "")) return true;
  const before = items.slice(Math.max(0, at - 5), at);
  const own = before.findLastIndex(({ text }) => grammar.self.has(text));
  return own >= 0 && before.slice(own).every(({ target, kind }) => !target && kind === "word");
}

/** What stands around a word for or against its being meant. */
function around(clause: Clause, at: number, near: Near | undefined): number {
  const { items, grammar } = clause;
  const phrase = phraseAround(clause, at);
  const opener = items[phrase.start]?.text ?? "";
  const before = items[phrase.start - 1];
  const next = items[nextNoun(clause, at)];
  const kind = near?.at === undefined ? undefined : items[near.at]?.target;
  let sum = near === undefined || kind === "body" || kind === "state" || kind === "handle" ? 0 : 1;
  if (phrase.isDemonstrative || grammar.exclamation.has(opener)) sum++;
  if (near === undefined && isVerbless(clause, phrase.start)) sum += 2;
  // Two animals or two dishes are a market, not a second insult.
  const isSecond = (other: Item, index: number) =>
    index !== at &&
    other.insult !== undefined &&
    STRENGTH[other.insult] !== undefined &&
    !grammar.leisure.has(other.text) &&
    !(other.insult === "beast" && items[at]?.insult === "beast");
  if (items.some(isSecond)) sum++;
  if (before && grammar.copula.has(before.text)) sum++;
  if (next && grammar.human.has(next.text)) sum++;
  // A word before a noun that is nobody: "a stupid question", "the clown fish".
  const isBeforeThing =
    next?.kind === "word" &&
    !next.target &&
    !next.insult &&
    !grammar.after.has(next.text) &&
    !grammar.preposition.has(next.text) &&
    !grammar.human.has(next.text) &&
    !grammar.adjectiveFollows;
  if (isBeforeThing) sum--;
  return sum;
}

/** "Un burro con banda presidencial.": a phrase that opens a sentence, and no verb that joins anything. */
function isVerbless({ items, grammar }: Clause, start: number): boolean {
  return start <= 1 && !items.some(({ text }) => grammar.copula.has(text));
}
