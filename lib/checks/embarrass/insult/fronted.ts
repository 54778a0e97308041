import { type Aim, isAdjective, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import { type Phrase, stepOn } from "./phrase";
import type { TargetKind } from "./target-kind";
import type { InsultClass } from "./words";

/** The farthest that an aside such as "as ever" may run before its comma, in items. */
const ASIDE = 5;

/** "A coward, the minister has again refused", "Stupid as ever, the minister left": the word opens the sentence, its subject follows. */
export function aimFronted(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const kind = items[at]?.insult;
  const opens = phrase.start === stepOn(items, 0);
  const isBare = isAdjective(kind) && phrase.determiner === undefined;
  const isIndefinite = !isAdjective(kind) && grammar.indefinite.has(phrase.determiner ?? "");
  if (!opens || !(isBare || isIndefinite) || kind === "beast") return undefined;
  const comma = findWithin(
    items,
    phrase.after,
    phrase.after + ASIDE,
    ({ kind: mark }) => mark === "mark",
  );
  if (items[comma]?.text !== ",") return undefined;
  const isAside = items
    .slice(phrase.after, comma)
    .every(
      ({ text, insult }) =>
        insult !== undefined ||
        grammar.adverb.has(text) ||
        grammar.coordinator.has(text) ||
        AS.has(text),
    );
  if (!isAside) return undefined;
  let target = findWithin(items, comma + 1, comma + 5, (item) => item.target !== undefined);
  // "the Freedonian government": the last of the row is meant.
  while (items[target + 1]?.target && items[target + 1]?.gap === "space") target++;
  const between = items.slice(comma + 1, target);
  const isSubject =
    target > 0 &&
    between.every(
      ({ text, isCapital }) =>
        isCapital || grammar.determiner.has(text) || grammar.adverb.has(text),
    );
  if (!isSubject || !isSure(items[target]?.target, kind)) return undefined;
  const [next, after] = items.slice(target + 1, target + 3);
  if (next?.kind !== "word" || next.gap === "join") return undefined;
  // "A disgrace, the president called the attack", "A fraud, the ministry confirmed, is …"
  if (grammar.saying.has(next.text) || grammar.naming.has(next.text) || after?.text === ",")
    return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}

/** "A monster, Typhoon Odette has left": a bare name may be a storm's. */
function isSure(target: TargetKind | undefined, kind: InsultClass | undefined): boolean {
  const isName = target === "name" || target === "maybe" || target === "state";
  return !isName || kind === "person" || kind === "trait";
}

const AS: ReadonlySet<string> = new Set("as ever always usual often if when before".split(" "));

/** "Listen, idiot, nobody asked you": told to somebody's face between commas. */
export function aimVocative(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  if (items[at]?.insult !== "person" || phrase.start !== at || phrase.determiner !== undefined)
    return undefined;
  const [opener, closer] = [items[before], items[stepOn(items, phrase.after)]];
  const isApart = opener?.text === "," && (!closer || closer.kind === "mark");
  if (!isApart || items[before - 1]?.insult || items[before - 1]?.target) return undefined;
  if (!items.some(({ text }) => grammar.you.has(text) || YOUR.has(text))) return undefined;
  return own(clause, at, { insult: at, target: "you", construction: "address", phrase });
}

const YOUR: ReadonlySet<string> = new Set([
  "your",
  "ton",
  "ta",
  "tu",
  "te",
  "teu",
  "du",
  "dein",
  "dich",
]);
