import { wordSet } from "@/lib/checks/word-set";
import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { overlaps, type Span, spanOf } from "@/lib/draft/span";
import { type Aim, isAdjective } from "./aim";
import type { Clause } from "./clause";

/** Places and shows before they are figures of speech; folded, en, fr, es, pt, de. */
const VENUES = wordSet("zoo circus circuses cirque cirques circo circos zirkus kindergarten");
/** Before a likeness, not before a place. */
const LIKENING = wordSet("like as of de du d do da wie comme como than");
/** Whom the police look for. */
const CRIMINALS = wordSet(
  "pirates bandits gangsters thieves pickpockets scammers fraudsters swindlers hooligans thugs mobsters",
);
/** What a warning to the public opens with. */
const ALERTS = wordSet(
  "attention warning alert alerte beware caution avis fraud scam fraude arnaque atenção alerta aviso cuidado golpe estafa atención ojo achtung warnung vorsicht betrug",
);
/** A work that is told of, in the sentences before. */
const WORK = cued(
  /(?<!\p{L})(?:review|rese[ñn]a|recens[ãa]o|rezension|critique|book ?club|novel|novela|roman|romance|film|movie|película|play|pièce|libro|livre|livro|buch|comic|series?|serie|série)(?!\p{L})/iu,
);
const REACH = 160;

/**
 * Whether a word of contempt that a construction joins to somebody is meant as it stands: the circus came to their town, the
 * public is warned of swindlers, a novel has a minister who understands nothing.
 */
export function isAtFaceValue(
  draft: Draft,
  sentenceStart: number,
  clause: Clause,
  at: number,
  { target, construction, phrase }: Aim,
): boolean {
  const { items, grammar } = clause;
  const aimed = typeof target === "number" ? items[target] : undefined;
  if (VENUES.has(items[at]?.text ?? "") && !phrase.isDemonstrative) {
    const before = items[phrase.start - 1]?.text ?? "";
    const isWhere = grammar.preposition.has(before) && !LIKENING.has(before);
    const isPlaced = aimed?.target === "state" || aimed?.target === "name";
    if (isWhere || (construction === "apposition" && isPlaced)) return true;
  }
  const isNoun = !isAdjective(items[at]?.insult);
  // "Some idiot parked across the embassy's gate."
  if (isNoun && phrase.determiner === "some" && construction !== "predicate") return true;
  const isAbroad = aimed?.target === "state" || aimed?.target === "name";
  if (isAbroad && phrase.start === at && CRIMINALS.has(items[at]?.text ?? "")) {
    // "Pirates in the Gulf of Guinea", and not "Guinea: pirates".
    if (typeof target === "number" && target > at + 1) return true;
  }
  if (aimed?.target === "maybe" && ALERTS.has(aimed.text)) return true;
  return typeof target === "number" && isInWork(draft, sentenceStart, clause, target);
}

/** "I have met few people with", before "more spine than": praise. */
const FEW_BEFORE =
  /(?<!\p{L})(?:few|nobody|no one|never)(?:\s\p{L}+){0,3}\s(?:with|has|had|have|who has|who had)\s$/iu;
const TRADE = "(?<!\\p{L})(?:payasos?|palhaços?|clowns?|ladrones|ladrões|voleurs)";
const OF_THINGS =
  "\\s(?:de\\s|do\\s|d['’])(?!(?:mierda|merda|merde|guante|luva|cuello|colarinho|col|prime|poca|la|las|los|le|les)(?!\\p{L}))\\p{L}";
const TRADE_OF_THINGS = cued(new RegExp(TRADE + OF_THINGS, "iu"));

/** Whether a barb praises, or tells a trade: "few people with more spine", "payaso de circo", "ladrones de cobre". */
export function isBarbAtFaceValue(text: string, { start, end }: Span): boolean {
  if (text.startsWith("more", start) && FEW_BEFORE.test(text.slice(0, start))) return true;
  const told = TRADE_OF_THINGS.exec(text);
  return told !== null && overlaps({ start, end }, spanOf(told));
}

/** "Two hundred pages, and a minister who has no brain": one in a work that the sentences before name. */
export function isInWork(
  draft: Draft,
  sentenceStart: number,
  { items, grammar }: Clause,
  target: number,
): boolean {
  return (
    grammar.indefinite.has(items[target - 1]?.text ?? "") &&
    WORK.test(draft.text.slice(Math.max(0, sentenceStart - REACH), sentenceStart))
  );
}
