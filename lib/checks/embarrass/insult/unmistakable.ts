import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import type { Near } from "./aim-near";
import type { Clause } from "./clause";
import { PERSONS } from "./weigh";

/**
 * English words that say nothing but contempt, whatever stands around them. General knowledge of English, 2026-11-22; a part
 * of the lexicon, over a word in lower case.
 */
const UNMISTAKABLE =
  /^(?:(?:idiot|moron|imbecile|cretin|dim-?wit|half-?wit|nitwit|dumb-?ass|jackass|ass-?hole|arse-?hole|dickhead|bastard|scumbag|buffoon|wanker|fuckwit|shithead|nincompoop|numbskull|simpleton|dunce|halfwit|lowlife|douchebag|sleazeball|slimeball|scoundrel|numpty|eejit|tosser|pillock|plonker|retard|lickspittle|charlatan)(?:e?s)?|retarded|moronic|imbecilic|cretinous|idiotic|brainless|spineless|gutless)$/u;
/** Where those sit of whom nobody is named. */
const GATHERINGS = wordSet(
  "summit meeting session delegation delegations plenary ministry ministries cabinet parliament government embassy council",
);
/** "the whole lot of you", "cowards, all of them" */
const GROUPED = cued(
  / (?:(?:lot|bunch|pack|all|each|any|most|every one|both) of (?:you|them|those|these)|the lot) /u,
);
/** "made of cowards", "full of thieves" */
const CONSISTING = wordSet("made composed consists consisting full comprised up nothing");
/** What is done by thieves and to them, and where a word is a subject; in all the languages. */
const CRIME = wordSet(
  "jailed arrested robbed robbery convicted sentenced stole stolen caught charged police trial prison prosecuted detained extradited victims victim theft gang gangs heist scam scams phishing identity card cards lecture exhibition reading screening etymology crossword interpellés arrêtées arrête arrêté arrêtée arrêtés interpelle interpellé interpellés condamné condamnés victime victimes escroqué volé detuvo detenido detenidos arrestó arrestado arrestados condenado condenados víctima víctimas robó estafó prendeu preso presos detido detidos vítima vítimas roubou burlou festgenommen verhaftet verurteilt gefasst fasst opfer gestohlen",
);

/** Who is spoken to or of where a word can only be contempt and nobody is named: "are you …?", "… at today's summit". */
export function presentIn(
  { items }: Clause,
  at: number,
  word: string,
  language: OfficeLanguage,
): Near | undefined {
  if (language !== "en" || !UNMISTAKABLE.test(word.toLowerCase())) return undefined;
  const isAsked = items
    .slice(0, at)
    .some(({ text }, index) => text === "are" && items[index + 1]?.text === "you");
  const gathering = items.findLast(
    ({ text }, index) => index > 0 && index !== at && GATHERINGS.has(text),
  );
  return gathering ? { text: gathering.text } : isAsked ? { text: "" } : undefined;
}

/** How much more a word says by what it is, and by how its sentence is built; in English. */
export function meant({ items, grammar }: Clause, at: number, word: string): number {
  let sum = UNMISTAKABLE.test(word.toLowerCase()) ? 1 : 0;
  if (/(?:moronic|imbecilic|cretinous|idiotic|brainless|spineless|gutless|retarded)$/.test(word)) {
    // "an idiotic decision" judges a deed.
    const next = items[at + 1];
    const isHuman =
      grammar.human.has(next?.text ?? "") || /^(?:creature|specimen)/.test(next?.text ?? "");
    if (next && next.kind === "word" && !isHuman && !next.insult) sum--;
    else sum++;
  }
  const [before, previous] = [items[at - 1], items[at - 2]];
  if (before?.insult === "belittle") sum++;
  if (before?.target === "handle") sum++;
  if (before?.text === "of" && CONSISTING.has(previous?.text ?? "")) sum++;
  const row = ` ${items.map(({ text }) => text).join(" ")} `;
  if (GROUPED.test(row)) sum += 2;
  // "fifteen clowns around a table: the Council"
  const colon = items.findIndex(({ text }, index) => index > at && text === ":");
  const told = items.findIndex(({ target }, index) => index > colon && target !== undefined);
  let after = told;
  while (items[after]?.target) after++;
  const endsThere = !items[after] || items[after]?.kind === "mark";
  if (
    at < 3 &&
    colon > 0 &&
    word.toLowerCase() !== "scum" &&
    told > 0 &&
    told < colon + 3 &&
    endsThere
  )
    sum += 2;
  // "He is minister of health and a quack."
  const article = at - 1;
  const next = items[at + 1];
  const isSecondPredicate =
    grammar.indefinite.has(before?.text ?? "") &&
    grammar.coordinator.has(items[article - 1]?.text ?? "") &&
    items.slice(0, article).some(({ text }) => text === "is" || text === "was") &&
    (!next || next.kind === "mark");
  return isSecondPredicate ? sum + 1 : sum;
}

/** "The scumbag who robbed tourists in Rome was jailed": nobody in office is meant; nor in the sentence after that one. */
export function isOfCrime(
  { items }: Clause,
  near: Near | undefined,
  before: Passage | undefined,
): boolean {
  const kind = near?.at === undefined ? undefined : items[near.at]?.target;
  if (kind !== undefined && PERSONS.has(kind)) return false;
  const isTold = near?.at === undefined && before !== undefined && tellsOfCrime(before);
  return isTold || items.some(({ text }) => CRIME.has(text));
}

/** Whether a sentence tells what thieves did or what became of them. */
export function tellsOfCrime({ tokens }: Passage): boolean {
  return tokens.some(({ text }) => CRIME.has(text));
}
