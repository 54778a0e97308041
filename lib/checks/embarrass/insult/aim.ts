import type { Clause } from "./clause";
import type { Phrase } from "./phrase";
import { stanceOf } from "./stance";
import type { InsultClass } from "./words";

/** How an insulting word reaches the one it hits. */
export type Construction =
  | "predicate"
  | "apposition"
  | "address"
  | "simile"
  | "exclamation"
  | "curse"
  | "quality"
  | "act"
  | "loose";

/** An insulting word with the one it is aimed at: an item's index, or the person spoken of or to. */
export interface Aim {
  readonly insult: number;
  readonly target: number | "you" | "third" | "seat" | undefined;
  readonly construction: Construction;
  readonly phrase: Phrase;
}

/** That a word is said of oneself, of a thing, or is denied: no other construction is looked for. */
export type Nobody = "nobody";

const ADJECTIVES: ReadonlySet<InsultClass> = new Set(["trait", "lack", "fault"]);

/** Whether a class of words are adjectives. */
export function isAdjective(kind: InsultClass | undefined): boolean {
  return kind !== undefined && ADJECTIVES.has(kind);
}

/** How far from an insult its target is looked for, in items. */
const NEAR = 40;

/** The nearest titled person, body, state or account of the sentence. */
export function named({ items }: Clause, at: number): number | undefined {
  let nearest: number | undefined;
  for (let index = Math.max(0, at - NEAR); index < Math.min(items.length, at + NEAR); index++) {
    const target = items[index]?.target;
    if (!target || target === "maybe" || target === "people" || target === "name") continue;
    if (nearest === undefined || Math.abs(index - at) < Math.abs(nearest - at)) nearest = index;
  }
  return nearest;
}

/** Keeps an aim that is the writer's own. */
export function own(clause: Clause, subject: number, aim: Aim): Aim | undefined {
  return stanceOf(clause, subject, aim.insult) === "own" ? aim : undefined;
}
