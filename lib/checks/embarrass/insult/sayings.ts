import { CueList } from "@/lib/draft/cue-list";
import { cued, mayMatch } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { LatePattern } from "@/lib/draft/late-pattern";
import { overlaps } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import type { Ministry } from "@/lib/ministry/ministry";
import { type Clause, hasAny, readClause } from "./clause";
import { grammarOf } from "./grammar";
import type { Judgement } from "./judgement";
import { INSULT_LANGUAGES } from "./lexicon";
import { lowered, plainSource } from "./plain-pattern";
import type { Saying, Sayings } from "./saying";
import { ENGLISH_SAYINGS } from "./sayings-en";
import {
  FRENCH_SAYINGS,
  GERMAN_SAYINGS,
  PORTUGUESE_SAYINGS,
  SPANISH_SAYINGS,
} from "./sayings-others";
import { stanceOf } from "./stance";
import type { TargetKind } from "./target-kind";

const SAYINGS: Readonly<Record<OfficeLanguage, Sayings>> = {
  en: ENGLISH_SAYINGS,
  fr: FRENCH_SAYINGS,
  es: SPANISH_SAYINGS,
  pt: PORTUGUESE_SAYINGS,
  de: GERMAN_SAYINGS,
};

/** In the place of one in office, of a bare name, of a government or ministry: private-use letters, which no draft holds. */
const MARK_OF: Partial<Readonly<Record<TargetKind, string>>> = {
  holder: "\uE000",
  holders: "\uE000",
  handle: "\uE000",
  name: "\uE001",
  maybe: "\uE001",
  body: "\uE002",
};
/** In the place of a country, where a saying may hit one. */
const COUNTRY = "\uE003";
/** Who may be hit, with what may stand before them: "the Finance" before "Minister". */
const SLOT = String.raw`(?<lead>(?:(?:the|our|their|this|that|poor|dear|old|new|l[ae]s?|les|notre|ce|cette|el|los|este|esta|ese|esa|o|os|esse|essa|der|die|den|dem|unser|unsere|dieser|diese) |l['’]){0,3}(?:(?!(?:at|in|on|with|for|from|by|to|of|and|or|when|what|how|after|before)(?!\p{L}))[\p{L}-]+ )?)(?<who>[\uE000-\uE002]+(?: [\uE000-\uE002]+)*)`;
const SLOT_OR_COUNTRY = SLOT.replaceAll(String.raw`\uE002`, String.raw`\uE003`);
/** Names out of stories that a title is put before in mockery. */
const TAUNTING_NAME = cued(
  /\s(?:pinocchio|pants[- ]on[- ]fire|voldemort|dracula|scrooge|clouseau|gollum|dumbo|bozo|frankenstein|baldrick|flip[- ]?flop|u[- ]?turn|no[- ]?show|bla+h?[- ]?bla+h?|do[- ]?nothing|dimwit|loser|pinocho|pinóquio)(?!\p{L})/iu,
);

const kept = new WeakMap<Passage, { ministry: Ministry; found: readonly Judgement[] }>();

/** The sayings in a sentence that hit somebody; offsets are UTF-16, half-open, into the sentence. Kept by sentence. */
export function judgeSayings(
  passage: Passage,
  languages: () => readonly OfficeLanguage[],
  ministry: Ministry,
): readonly Judgement[] {
  let known = kept.get(passage);
  if (known?.ministry !== ministry) {
    known = { ministry, found: [...read(passage, languages, ministry)] };
    kept.set(passage, known);
  }
  return known.found;
}

function* read(
  passage: Passage,
  languages: () => readonly OfficeLanguage[],
  ministry: Ministry,
): Iterable<Judgement> {
  const cued = INSULT_LANGUAGES.filter(
    (language) => (passage.language ?? language) === language && isCued(language, passage.text),
  );
  if (cued.length === 0) return;
  const likely = languages();
  for (const language of cued) {
    if (!likely.includes(language)) continue;
    const clause = readClause(passage, grammarOf(language), ministry);
    if (!clause.items.some(({ target }) => target && (MARK_OF[target] || target === "state")))
      continue;
    if (hasAny(clause, clause.grammar.makeBelieve)) continue;
    const masked = lowered(mask(clause, MARK_OF));
    const withCountries = lowered(mask(clause, { ...MARK_OF, state: COUNTRY }));
    const found: Judgement[] = [...tauntingNames(clause)];
    for (const { saying, late } of readyOf(language).heldBy(passage.text)) {
      if (!isWithin(saying.cue, masked)) continue;
      const text = saying.pattern.includes("ANY") ? withCountries : masked;
      const match = late.pattern.exec(text);
      const judgement = match && judge(clause, match, saying.verdict);
      if (judgement && !found.some((other) => overlaps(other, judgement))) found.push(judgement);
    }
    yield* found;
  }
}

/** "President Pinocchio": the title is there, the name is out of a story. */
function* tauntingNames({ items, passage }: Clause): Iterable<Judgement> {
  for (const { target, start, end } of items) {
    const text = passage.text.slice(start, end);
    if (target === "holder" && TAUNTING_NAME.test(text))
      yield { start, end, verdict: "contempt", word: text, target: text };
  }
}

/** The sentence with a mark for each letter of everybody named; all else, and all offsets, as they were. */
function mask(
  { passage: { text }, items }: Clause,
  marks: Partial<Readonly<Record<TargetKind, string>>>,
): string {
  let masked = text;
  for (const { target, start, end } of items) {
    const letter = target && marks[target];
    if (letter) masked = masked.slice(0, start) + letter.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

function judge(
  clause: Clause,
  match: RegExpExecArray,
  verdict: Saying["verdict"],
): Judgement | undefined {
  const [from, to] = match.indices?.groups?.who ?? [0, 0];
  const who = clause.items.find(({ start, target }) => target && start >= from && start < to);
  if (!who) return undefined;
  const lead = match.groups?.lead ?? "";
  const span = {
    start: match.index + (from === match.index + lead.length ? lead.length : 0),
    end: match.index + match[0].length,
  };
  const first = clause.items.findIndex(({ end }) => end > span.start);
  const last = clause.items.findLastIndex(({ start }) => start < span.end);
  if (stanceOf(clause, first, last) !== "own") return undefined;
  const isHolder = match.groups?.who?.includes("\uE000") === true;
  return {
    ...span,
    verdict: isHolder || verdict === "conduct" ? verdict : "contempt",
    word: clause.passage.text.slice(span.start, span.end),
    target: clause.passage.text.slice(from, to),
  };
}

interface ReadySaying {
  readonly saying: Saying;
  readonly late: LatePattern;
}

const ready = new Map<OfficeLanguage, CueList<ReadySaying>>();

/** Each is compiled when first a sentence may hold it: together they would take half a second. */
function readyOf(language: OfficeLanguage): CueList<ReadySaying> {
  let sayings = ready.get(language);
  if (!sayings) {
    const rows = SAYINGS[language].rows.map((saying) => {
      const outline = sourceOf(saying, ".", ".");
      const make = () => new RegExp(sourceOf(saying, SLOT, SLOT_OR_COUNTRY), "d");
      return { saying, late: new LatePattern(outline, make) };
    });
    sayings = new CueList(rows, ({ late }) => late.cue);
    ready.set(language, sayings);
  }
  return sayings;
}

/** The source of a saying's pattern with its slot filled. */
function sourceOf({ pattern }: Saying, who: string, any: string): string {
  const filled = pattern.replace("WHO", who).replace("ANY", any);
  return plainSource(`(?<![\\p{L}\\p{N}])(?:${filled})`);
}

/**
 * Whether a sentence may hold a saying. To find out whom it names costs most, so that a row must not only have its cue there but all
 * that its pattern tells of itself without knowing who is meant.
 */
function isCued(language: OfficeLanguage, text: string): boolean {
  const { cue: ofAll } = SAYINGS[language];
  const may = readyOf(language).heldBy(text);
  const mayTaunt = mayMatch(TAUNTING_NAME, text);
  if (may.length === 0 && !mayTaunt) return false;
  if (ofAll && !ofAll.test(text)) return false;
  const lower = lowered(text);
  return (
    (mayTaunt && TAUNTING_NAME.test(` ${lower}`)) ||
    may.some(({ saying }) => isWithin(saying.cue, lower))
  );
}

function isWithin(cue: RegExp | undefined, lower: string): boolean {
  return !cue || cue.test(lower);
}
