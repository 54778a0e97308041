import { type Aim, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import type { Phrase } from "./phrase";
import { subjectBefore } from "./subject";

const HAVING: ReadonlySet<string> = new Set(
  "has have had with a tiene tienen con tem têm com hat haben mit avec".split(" "),
);

/** "has the diplomatic skills of a rhinoceros": measured against an animal. */
export function aimMeasure(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  const isMeasure =
    phrase.determiner !== undefined &&
    grammar.indefinite.has(phrase.determiner) &&
    grammar.genitive.has(items[before]?.text ?? "");
  if (items[at]?.insult !== "beast" || !isMeasure) return undefined;
  const verb = findWithin(items, before - 5, before - 1, ({ text }) => HAVING.has(text));
  // "a reçu le portrait d'un âne": the verb of having only helps another.
  const owned = items.slice(verb + 1, before);
  const article = owned.findIndex(({ text }) => grammar.determiner.has(text));
  if (owned.slice(0, Math.max(0, article)).some(({ text }) => !grammar.adverb.has(text)))
    return undefined;
  const subject = verb < 0 ? undefined : subjectBefore(clause, verb);
  if (subject?.kind !== "target") return undefined;
  return own(clause, subject.at, {
    insult: at,
    target: subject.at,
    construction: "predicate",
    phrase,
  });
}

/** "a government of thieves" */
export function aimMembers(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  const owner = items[before - 1]?.target;
  const isMember =
    phrase.determiner === undefined && grammar.genitive.has(items[before]?.text ?? "");
  if (!isMember || (owner !== "body" && owner !== "holders")) return undefined;
  const kind = items[at]?.insult;
  if (kind !== "person" && kind !== "figure" && kind !== "beast") return undefined;
  return own(clause, before - 1, {
    insult: at,
    target: before - 1,
    construction: "apposition",
    phrase,
  });
}

const THEIRS: ReadonlySet<string> = new Set(
  "his her their its other others rest all those ses leurs son sus seus suas seine seinen ihre".split(
    " ",
  ),
);

/** "the minister and his clowns", "the minister and the rest of these clowns" */
export function aimCompany(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  const kind = items[at]?.insult;
  const isMany = /(?:s|ves|x|n)$/.test(clause.passage.text.slice(items[at]?.start, items[at]?.end));
  if (!isMany || (kind !== "person" && kind !== "figure")) return undefined;
  // The group may be told first: "and his band of crooks", "and the rest of the clowns".
  const joint = [before, before - 1, before - 2, before - 3].find((index) =>
    grammar.coordinator.has(items[index]?.text ?? ""),
  );
  if (joint === undefined || !items[joint - 1]?.target) return undefined;
  const between = items.slice(joint + 1, at);
  if (!between.some(({ text }) => THEIRS.has(text)) || between.some((item) => item.kind === "mark"))
    return undefined;
  return own(clause, joint - 1, {
    insult: at,
    target: joint - 1,
    construction: "apposition",
    phrase,
  });
}
