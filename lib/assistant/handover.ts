import type { Check, Example } from "@/lib/checks/check";
import type { Parser } from "@/lib/draft/syntax";
import type { Report } from "@/lib/engine/engine";
import type { Assignment, Judge } from "@/lib/studio/judge";
import type { Locale } from "@/lib/wording/locales";
import type { Catalog } from "@/lib/wording/wording";
import type { Examiner, ExaminerOptions } from "./examiner";

/** The checks and what runs them, for the extension's own pages: they weigh too much to be in each page again. */
export interface Workshop {
  readonly checks: readonly Check[];
  readonly createExaminer: (options: ExaminerOptions) => Examiner;
  /** Makes what judges past posts in a trial of the studio. */
  readonly createJudge: (assignment: Assignment) => Judge;
  readonly runExample: (check: Check, example: Example) => Report;
}

/** What one script of the extension leaves for another in the same page. */
export interface Goods {
  /** The English grammar. */
  readonly parser: Parser;
  /** Makes an examiner that sees all there is to see by now: one a composer. */
  readonly examiner: () => Examiner;
  readonly workshop: Workshop;
  /** The sentences of a language of the interface. */
  readonly wording: { readonly locale: Locale; readonly messages: Catalog };
}

type Name = keyof Goods;

interface Shelf {
  readonly goods: Partial<Record<Name, unknown>>;
  readonly waiting: { readonly name: Name; readonly take: (thing: unknown) => void }[];
}

/** The scripts share nothing but the global object of their isolated world, which the page cannot see. */
const SHELF = "__attacheShelf";

/** Leaves a thing for whoever asks, now or later; left again, it is told again. */
export function handOver<N extends Name>(name: N, thing: Goods[N]): void {
  const { goods, waiting } = shelf();
  goods[name] = thing;
  for (const one of waiting) if (one.name === name) one.take(thing);
}

/** Takes a thing as soon as it is there, and each time that it is handed over anew. */
export function take<N extends Name>(name: N, taker: (thing: Goods[N]) => void): void {
  const { goods, waiting } = shelf();
  // What lies under a name was put there by handOver under the same name.
  const receive = (thing: unknown) => taker(thing as Goods[N]);
  waiting.push({ name, take: receive });
  if (goods[name] !== undefined) receive(goods[name]);
}

function shelf(): Shelf {
  const world: typeof globalThis & { [SHELF]?: Shelf } = globalThis;
  world[SHELF] ??= { goods: {}, waiting: [] };
  return world[SHELF];
}
