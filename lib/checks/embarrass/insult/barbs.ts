import type { Context } from "@/lib/checks/check";
import type { Draft, Passage, Sentence } from "@/lib/draft/draft";
import { overlaps, type Span } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { isAtPlay, isDenied, targetBefore, withTarget } from "./aim-near";
import { isBarbAtFaceValue, isInWork } from "./at-face-value";
import { aimOfBarb } from "./barb-aim";
import type { BarbKind, BarbWords } from "./barb-words";
import { GERMAN_BARBS } from "./barbs-de";
import { ENGLISH_BARBS } from "./barbs-en";
import { SPANISH_BARBS } from "./barbs-es";
import { FRENCH_BARBS } from "./barbs-fr";
import { PORTUGUESE_BARBS } from "./barbs-pt";
import { type Clause, type Item, readClause } from "./clause";
import { isOfFallenRule } from "./fallen";
import { grammarOf } from "./grammar";
import { type Judgement, shifted } from "./judgement";
import { insultWordsOf } from "./lexicon";
import { likelyLanguages } from "./likely-languages";
import { lowlyWords } from "./lowly";
import { MOCKERY } from "./mockery";
import { isOfBeast } from "./noun-phrase";
import { isOvercome } from "./overcome";
import { isSeen } from "./scene";
import { SCORN } from "./scorn";
import { GROUNDS } from "./seat";
import { stanceOf } from "./stance";
import { isTakenBack } from "./taken-back";
import { type TemplateMatch, Templates } from "./template";

const WORDS: Readonly<Record<OfficeLanguage, BarbWords>> = {
  en: ENGLISH_BARBS,
  fr: FRENCH_BARBS,
  es: SPANISH_BARBS,
  pt: PORTUGUESE_BARBS,
  de: GERMAN_BARBS,
};
const LANGUAGES: readonly OfficeLanguage[] = ["en", "fr", "es", "pt", "de"];
const KINDS = [
  "grave",
  "said",
  "mild",
  "toward",
  "self",
  "people",
  "ofPeople",
  "adjective",
  "alone",
] as const;
const SCORN_KINDS = ["antic", "disdain", "credit", "epithet", "said", "self"] as const;
const built = new Map<OfficeLanguage, Templates<BarbKind>>();

/** Makes the barbs, a language a step. */
export function* prepareBarbs(): Iterable<undefined> {
  for (const language of LANGUAGES) {
    barbsOf(language);
    yield;
  }
}

function barbsOf(language: OfficeLanguage): Templates<BarbKind> {
  let barbs = built.get(language);
  if (!barbs) {
    const [words, mockery, scorn] = [WORDS[language], MOCKERY[language], SCORN[language]];
    const classes = { ...words.classes, ...mockery.classes, ...scorn.classes };
    const macros = { ...words.macros, ...mockery.macros, ...scorn.macros };
    const { closed } = grammarOf(language);
    barbs = new Templates<BarbKind>({ classes, macros }, sharedClasses(language), closed);
    for (const kind of KINDS) {
      for (const template of words[kind] ?? []) barbs.add(template, kind);
    }
    for (const kind of SCORN_KINDS) {
      for (const template of scorn[kind]) barbs.add(template, kind);
    }
    for (const template of mockery.subject) barbs.add(template, "subject");
    for (const template of mockery.hail) barbs.add(template, "hail");
    for (const template of mockery.toward) barbs.add(template, "toward");
    built.set(language, barbs);
  }
  return barbs;
}

/** Classes that templates of every language may name: LOWLY, and the lexicon's own words of contempt. */
function sharedClasses(language: OfficeLanguage): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([
    ["LOWLY", new Set(lowlyWords(language))],
    ["FOOL", insultWordsOf(language, ["person", "figure"])],
    ["BAD", insultWordsOf(language, ["trait", "lack", "fault"])],
    ["IDIOCY", insultWordsOf(language, ["folly"])],
    ["BASE", insultWordsOf(language, ["person", "figure", "beast", "trait", "lack", "fault"])],
  ]);
}

/** A barb in a sentence, with the language it is in. */
export interface Barb extends TemplateMatch<BarbKind>, Span {
  readonly language: OfficeLanguage;
}

/** What lies inside a longer match says no more than it; the same for two of one length. */
function longest(matches: readonly TemplateMatch<BarbKind>[]): TemplateMatch<BarbKind>[] {
  return matches.filter(
    (match, index) =>
      !matches.some(
        (other, at) =>
          other.firstToken <= match.firstToken &&
          other.afterToken >= match.afterToken &&
          (other.afterToken - other.firstToken > match.afterToken - match.firstToken ||
            (at < index && other.value === match.value)),
      ),
  );
}

const kept = new WeakMap<Passage, readonly Barb[]>();

/** Every barb in a sentence, whoever it is said of; offsets into the sentence. Kept by sentence. */
export function findBarbs(passage: Passage): readonly Barb[] {
  let found = kept.get(passage);
  if (!found) {
    const { tokens } = passage;
    found = LANGUAGES.filter((language) => (passage.language ?? language) === language).flatMap(
      (language) => {
        return longest(barbsOf(language).find(tokens)).map((match) => ({
          ...match,
          start: tokens[match.firstToken]?.start ?? 0,
          end: tokens[match.afterToken - 1]?.end ?? 0,
          language,
        }));
      },
    );
    if (found.length > 0) {
      const likely = likelyLanguages(passage);
      found = found.filter(({ language }) => likely.includes(language));
    }
    kept.set(passage, found);
  }
  return found;
}

const AT_OFFICE: ReadonlySet<BarbKind> = new Set([
  "grave",
  "said",
  "mild",
  "subject",
  "hail",
  "antic",
  "disdain",
  "credit",
  "epithet",
  "toward",
  "self",
]);

/** The barbs that hit somebody in office, a named person, a state or a body; offsets into the draft. */
export function judgeBarbs(
  draft: Draft,
  { passage, start }: Sentence,
  index: number,
  context: Context,
): Judgement[] {
  const barbs = findBarbs(passage).filter(({ value }) => AT_OFFICE.has(value));
  return barbs.flatMap((barb): Judgement[] => {
    const span = shifted(barb, start);
    if (draft.quotations.some((quotation) => overlaps(quotation, span))) return [];
    const clause = readClause(passage, grammarOf(barb.language), context.ministry);
    const first = clause.items.findIndex(({ end }) => end > barb.start);
    const after = clause.items.findLastIndex((item) => item.start < barb.end) + 1;
    if (first < 0 || isAtPlay(clause, first, after) || isDenied(clause, first)) return [];
    if (barb.value === "mild" && !hasBarbBeside(barb, barbs, clause)) return [];
    // "betrunken vor Freude", "mit Pappnase": the barb is a part of a harmless phrase.
    const last = clause.items[after - 1];
    const isLonger = last && (last.end > barb.end || last.start < barb.start);
    if (last?.insult === "harmless" && isLonger) return [];
    if (isOvercome(clause, after) || isOfFallenRule(clause)) return [];
    if (isBarbAtFaceValue(passage.text, barb)) return [];
    // "the puppets in the palace courtyard"
    if (barb.value === "self" && GROUNDS.test(clause.items[after]?.text ?? "")) return [];
    const target = aimOfBarb(barb, clause, first, after, () =>
      targetBefore(draft, index, clause, context),
    );
    if (!target || (target.at !== undefined && isInWork(draft, start, clause, target.at)))
      return [];
    // "My toaster has more settings than the minister's old one."
    const owned = target.at === undefined ? undefined : clause.items[target.at + 2]?.text;
    if (owned !== undefined && /^(?:old|new|own|first|last)$/.test(owned)) return [];
    const kind = target.at === undefined ? undefined : clause.items[target.at]?.target;
    if (
      isSeen(clause, barb, kind) ||
      (target.at !== undefined && target.at < first && isOfBeast(clause, target.at))
    )
      return [];
    if (stanceOf(clause, first, after - 1, "mocks") !== "own" && !isTakenBack(draft, index))
      return [];
    const word = passage.text.slice(barb.start, barb.end);
    const whole = shifted(withTarget(barb, target), start);
    const isHolder = kind === "holder";
    const verdict = barb.value === "grave" && isHolder ? "insult" : "contempt";
    return [{ ...whole, verdict, word, target: target.text }];
  });
}

/** Whether the rest of a sentence is contempt too, so that plain words of it are meant. */
function hasBarbBeside(barb: Barb, barbs: readonly Barb[], { items, grammar }: Clause): boolean {
  // "Le perroquet répète tout": the beast is one.
  const isBeast = (at: number) => {
    const article = items[at - 1]?.text ?? "";
    return (
      items[at]?.insult === "beast" &&
      grammar.determiner.has(article) &&
      !grammar.indefinite.has(article)
    );
  };
  const isInsult = ({ insult }: Item, at: number) =>
    insult !== undefined && insult !== "harmless" && !isBeast(at);
  return (
    barbs.some((other) => other !== barb && !overlaps(other, barb)) ||
    items.some((item, at) => isInsult(item, at) && !overlaps(item, barb))
  );
}
