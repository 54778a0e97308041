import { type Aim, named, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import { type Phrase, stepBack, stepOn } from "./phrase";

/** After "like the coward": "(that) he is", "qu'il est", "que es", ", der er ist". */
const AS_ONE_IS =
  /^(?:(?:that )?(?:he|she|they|you) (?:is|are|was|were|s|re)|qu (?:il|elle|ils|elles) (?:est|sont|était)|que (?:es|son|era|é|são)|, (?:der|die|das) (?:er|sie|es) (?:ist|war))(?: |$)/;
/** What begins a correction of oneself: "that fool, sorry, the minister". */
const SORRY =
  /^(?:sorry|pardon|digo|perdón|perdão|desculpem|verzeihung|enfin|euh|äh|erm|i mean|quiero decir|quero dizer|je veux dire|ich meine|excuse me)$/;

/** Contempt that the writer pins on somebody by a turn of phrase: "like the coward he is", "that rat, sorry, the governor". */
export function aimIdentified(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const before = items[stepBack(items, phrase.start - 1)];
  const row = items.slice(phrase.after, phrase.after + 4).map(({ text }) => text);
  if (grammar.simile.has(before?.text ?? "") && AS_ONE_IS.test(row.join(" "))) {
    const target = named(clause, at) ?? "third";
    return own(clause, phrase.start, { insult: at, target, construction: "simile", phrase });
  }
  return aimCorrected(clause, at, phrase);
}

function aimCorrected(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  const mark = findWithin(items, phrase.after, phrase.after + 6, ({ kind }) => kind === "mark");
  if (mark < 0 || !/^[,(\u2013\u2014-]$/u.test(items[mark]?.text ?? "")) return undefined;
  const [first, second] = [items[mark + 1]?.text ?? "", items[mark + 2]?.text ?? ""];
  const words = SORRY.test(first) ? 1 : SORRY.test(`${first} ${second}`) ? 2 : 0;
  if (words === 0) return undefined;
  let target = stepOn(items, mark + 1 + words);
  while (
    items[target]?.text === "," ||
    grammar.determiner.has(items[target]?.text ?? "") ||
    grammar.demonstrative.has(items[target]?.text ?? "")
  )
    target++;
  // "the finance minister"
  if (!items[target]?.target && items[target + 1]?.target === "holder") target++;
  const kind = items[target]?.target;
  if (kind !== "holder" && kind !== "holders" && kind !== "body") return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}
