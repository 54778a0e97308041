import type { Passage } from "@/lib/draft/draft";
import { isCapitalAt } from "@/lib/draft/letter-case";
import { overlaps, type Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import type { Ministry } from "@/lib/ministry/ministry";
import { type Grammar, STAGE } from "./grammar";
import { findInsultWords } from "./lexicon";
import { isRoleOrEpithet } from "./named-role";
import { bearsName, mayBeSurname } from "./surnames";
import { findTargets } from "./target";
import type { TargetKind } from "./target-kind";
import type { InsultClass } from "./words";

/** A step of a sentence: a word, a mark, or a whole phrase that is insulting or may be insulted. UTF-16 offsets. */
export interface Item extends Span {
  /** Folded; of a phrase, its first word. */
  readonly text: string;
  readonly kind: "word" | "mark";
  readonly gap: Token["gap"];
  readonly isCapital: boolean;
  readonly insult: InsultClass | undefined;
  readonly target: TargetKind | undefined;
}

/** A sentence read in one language, as a row of items. */
export interface Clause {
  readonly passage: Passage;
  readonly grammar: Grammar;
  readonly items: readonly Item[];
}

const read = new WeakMap<
  Passage,
  { readonly ministry: Ministry; readonly clauses: Map<string, Clause> }
>();

/**
 * Reads a sentence as items: the longest phrase first, a person's own name before the word it looks like. Kept by sentence,
 * so that a keystroke elsewhere in a long post reads nothing again.
 */
export function readClause(passage: Passage, grammar: Grammar, ministry: Ministry): Clause {
  let kept = read.get(passage);
  if (kept?.ministry !== ministry) {
    kept = { ministry, clauses: new Map() };
    read.set(passage, kept);
  }
  let clause = kept.clauses.get(grammar.language);
  if (!clause) {
    clause = readAnew(passage, grammar, ministry);
    kept.clauses.set(grammar.language, clause);
  }
  return clause;
}

function readAnew(passage: Passage, grammar: Grammar, ministry: Ministry): Clause {
  const { links } = passage;
  const tokens = links.length
    ? passage.tokens.filter((token) => !links.some((link) => overlaps(link, token)))
    : passage.tokens;
  const insults = findInsultWords(tokens, grammar.language).filter(
    ({ firstToken }) => !isDenying(tokens, firstToken),
  );
  const targets = findTargets(passage, tokens, grammar, ministry, insults);
  // In a text that shouts a capital tells nothing.
  const hasCase = /\p{Ll}/u.test(passage.text);
  const isCapital = (token: Token) => hasCase && isCapitalAt(passage.text, token.start);
  const insultAt = new Map(insults.map((match) => [match.firstToken, match]));
  const targetAt = new Map(targets.map((match) => [match.firstToken, match]));
  const items: Item[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const insult = insultAt.get(index);
    const target = targetAt.get(index);
    const first = {
      text: token.text,
      gap: token.gap,
      start: token.start,
      isCapital: isCapital(token),
    };
    if (
      target &&
      (!insult || isName(target.value, target.afterToken - index, insult.afterToken - index))
    ) {
      items.push({
        ...first,
        kind: "word",
        end: target.end,
        insult: undefined,
        target: target.value,
      });
      index = target.afterToken;
    } else if (
      insult &&
      ((isTitled(items.at(-1)) && isSurname(first)) ||
        (first.isCapital &&
          (bearsName(tokens, index) || isRoleOrEpithet(passage.text, tokens, insult, grammar))) ||
        opensPlaceName(passage.text, first, token.end, grammar))
    ) {
      items.push({ ...first, kind: "word", end: token.end, insult: undefined, target: "name" });
      index++;
    } else if (insult) {
      items.push({
        ...first,
        kind: "word",
        end: insult.end,
        insult: insult.value,
        target: undefined,
      });
      index = insult.afterToken;
    } else {
      const kind = token.kind === "mark" ? "mark" : "word";
      items.push({ ...first, kind, end: token.end, insult: undefined, target: undefined });
      index++;
    }
  }
  return { passage, grammar, items };
}

/** "L'ambassade dément avoir …": the verb, and not the madman. */
function isDenying(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "dément" && DENIED.test(tokens[index + 1]?.text ?? "");
}
const DENIED =
  /^(?:avoir|être|que|qu|:|formellement|catégoriquement|fermement|tout|toute|les?|la|l|ces?|cette)$/;

/** "Cons-la-Grandville", "Salaud-Perret": a capital and hyphens are a town's, in Romance languages. */
function opensPlaceName(
  text: string,
  { isCapital }: Pick<Item, "isCapital">,
  end: number,
  { adjectiveFollows }: Grammar,
): boolean {
  return (
    isCapital &&
    adjectiveFollows &&
    /^-(?:\p{Ll}{1,4}-)?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 9))
  );
}

/** "Minister", "Dr", or the forename before a surname. */
function isTitled(item: Item | undefined): boolean {
  if (!item?.isCapital) return false;
  return (
    item.target === "holder" ||
    item.target === "name" ||
    item.target === "maybe" ||
    COURTESY.has(item.text)
  );
}

const COURTESY: ReadonlySet<string> = new Set(
  "dr mr mrs ms prof professor sir dame lord lady m mme mlle me sr sra srta dra don doña dom dona herr frau".split(
    " ",
  ),
);

/** "Minister Lump", "Dr Crook": what a name may be is one after a title. */
function isSurname({ text, gap, isCapital }: Pick<Item, "text" | "gap" | "isCapital">): boolean {
  return isCapital && gap === "space" && mayBeSurname(text);
}

/** "Fool" in "Richard Fool" is a name; "Stupid" in the headline "Stupid Minister" is none. */
function isName(kind: TargetKind, targetLength: number, insultLength: number): boolean {
  return (kind !== "maybe" && kind !== "name") || targetLength > insultLength;
}

/** The first item of `from`..`to` (half-open) that passes; -1 where none does. */
export function findWithin(
  items: readonly Item[],
  from: number,
  to: number,
  passes: (item: Item) => boolean,
): number {
  for (let index = Math.max(0, from); index < Math.min(items.length, to); index++) {
    const item = items[index];
    if (item && passes(item)) return index;
  }
  return -1;
}

/** "Schultheater", "Stummfilm": a German compound is the kind of thing that its last part names. */
const PLAY =
  /^.{3,}(theater|oper|film|zirkus|museum|karneval|fasching|fasnacht|märchen|komödie|roman)$/;

function isPlayhouse(
  text: string,
  words: ReadonlySet<string>,
  { language }: Clause["grammar"],
): boolean {
  if (language !== "de" || text.length < 7) return false;
  const [, kind] = PLAY.exec(text) ?? [];
  return kind !== undefined && words.has(kind);
}

/** Whether a sentence is about the stage, or the like. "He does not just play one on TV" is not: there it is a verb. */
export function hasAny({ items, grammar, passage }: Clause, words: ReadonlySet<string>): boolean {
  return items.some(({ text, insult, target, start, end }, index) => {
    // "King Lear" reads as a king.
    const last = target && passage.text.slice(start, end).toLowerCase().split(" ").at(-1);
    if (last && STAGE.has(last) && words.has(last)) return true;
    if (
      (insult && insult !== "harmless") ||
      !(words.has(text) || isPlayhouse(text, words, grammar))
    )
      return false;
    const before = items[index - 1]?.text ?? "";
    // The opera house is a building.
    if (items[index + 1]?.text === "house") return false;
    const isVerb = grammar.language === "en" && grammar.auxiliary.has(before);
    return !isVerb && !/^(?:just|to|always)$/.test(before);
  });
}
