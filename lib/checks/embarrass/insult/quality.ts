import { type Aim, named, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import { type Phrase, phraseAround, stepBack } from "./phrase";

const YOURS: ReadonlySet<string> = new Set(["your", "votre", "su", "sua", "vossa", "ihre"]);

/** "the minister's stupidity", "the idiocy of this government", "la bêtise du ministre". */
export function aimFolly(clause: Clause, at: number): Aim | undefined {
  const { items, grammar } = clause;
  const phrase = phraseAround(clause, at);
  const previous = items[stepBack(items, at - 1)];
  // "the minister's monumental stupidity", "his lies and stupidity"
  const possessive = items
    .slice(Math.max(0, at - 4), at)
    .findLastIndex(({ text, gap }) => text === "s" && gap === "join");
  const owner = possessive < 0 ? -1 : Math.max(0, at - 4) + possessive - 1;
  if (items[owner]?.target) {
    return own(clause, at, { insult: at, target: owner, construction: "quality", phrase });
  }
  const holder = YOURS.has(previous?.text ?? "") ? named(clause, at) : undefined;
  if (holder !== undefined)
    return own(clause, at, { insult: at, target: holder, construction: "quality", phrase });
  const link = items[at + 1];
  if (!link || !isOwnership(grammar, link.text)) return undefined;
  for (let index = at + 2; index < Math.min(items.length, at + 6); index++) {
    const item = items[index];
    if (item?.target && item.target !== "maybe" && item.target !== "name") {
      return own(clause, phrase.start, {
        insult: at,
        target: index,
        construction: "quality",
        phrase,
      });
    }
    if (
      !item ||
      (!grammar.determiner.has(item.text) &&
        !grammar.demonstrative.has(item.text) &&
        !item.isCapital)
    )
      return undefined;
  }
  return undefined;
}

/** Of the milder adjectives those that mock an act; "a thick letter from the ministry" weighs it. */
const MOCKING = /^(?:ridic|laugh|ludic|insan|disgust|inept|incomp|risib|lächer|wahnsinn)/;

/** "the minister's stupid decision", "this idiotic policy of the government" */
export function aimAct(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  if (items[at]?.insult === "lack" && !MOCKING.test(items[at]?.text ?? "")) return undefined;
  const noun = findWithin(items, at + 1, at + 3, ({ text }) => grammar.act.has(text));
  if (noun < 0) return undefined;
  const owner = stepBack(items, phrase.start - 2);
  if (items[phrase.start - 1]?.text === "s" && items[owner]?.target) {
    return own(clause, owner, { insult: at, target: owner, construction: "act", phrase });
  }
  if (!isOwnership(grammar, items[noun + 1]?.text ?? "")) return undefined;
  const target = findWithin(items, noun + 2, noun + 6, (item) => item.target !== undefined);
  return target < 0
    ? undefined
    : own(clause, phrase.start, { insult: at, target, construction: "act", phrase });
}

function isOwnership(grammar: Clause["grammar"], word: string): boolean {
  return grammar.genitive.has(word) || grammar.agent.has(word);
}
