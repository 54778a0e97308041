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
const LOOT = wordSet(
  "libros livros livres corazones corações cœurs coeurs cobre bicicletas bicyclettes vélos pommes sueños sonhos rêves tiempo tempo",
);
const MYSELF = wordSet("i we je nous ich wir");
const IMPERSONAL = wordSet("it il serait sería seria");
const INFINITIVE = wordSet("to not de d ignorar");
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
  if (isOfWriterOrAct(clause, at)) return true;
  // "Shut up, said the parrot"
  const [next, second] = items.slice(at + 1, at + 3);
  if (
    items[at]?.insult === "command" &&
    next?.kind === "mark" &&
    grammar.saying.has(second?.text ?? "")
  )
    return true;
  // "ladrones de libros"
  if (
    isNoun &&
    /^(?:ladrones|ladrões|voleurs)$/.test(items[at]?.text ?? "") &&
    /^(?:de|d)$/.test(next?.text ?? "") &&
    LOOT.has(second?.text ?? "")
  )
    return true;
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

/** "What an idiot I was to doubt the minister", "It would be stupid to ignore the minister". */
export function isOfWriterOrAct({ items }: Clause, at: number): boolean {
  const next = items[at + 1]?.text ?? "";
  if (!isAdjective(items[at]?.insult))
    return MYSELF.has(next) && WAS.has(items[at + 2]?.text ?? "");
  return (
    INFINITIVE.has(next) &&
    items.slice(Math.max(0, at - 4), at).some(({ text }) => IMPERSONAL.has(text))
  );
}
const WAS = wordSet("was am have were are suis étais bin war sind waren");

/** What was so once, or at the beginning. */
const THEN = cued(
  /^ (?:as an? (?:student|child|boy|girl|intern|trainee|beginner|teenager|young \p{L}+)|when (?:he|she|they) (?:was|were)|at first|back then)(?!\p{L})/iu,
);

/** "all the warmth of a spring morning" */
const LOVELY =
  /^ (?:spring|summer|sunny|sunrise|sunlit|friend|good|great|old friend|mother|family|poet|dancer|master|true|born|home)(?!\p{L})/iu;
/** Why one may go home. */
const REST = cued(
  /(?<!\p{L})(?:birthday|weekend|holidays?|deserve|earned|tomorrow|amanhã|aniversário|anniversaire|demain|cumpleaños|mañana|geburtstag|feierabend|urlaub|rest)(?!\p{L})/iu,
);
const LEAVING =
  /^(?:go home|vai para casa|vá para casa|rentre[sz]? chez|vete a|váyase a|gehen sie|geh nach)/iu;

function isKind(text: string, start: number, end: number): boolean {
  const barb = text.slice(start, end);
  if (/all the \p{L}+ of an?$/iu.test(barb)) return LOVELY.test(text.slice(end));
  return LEAVING.test(barb) && REST.test(text);
}

/** Whether a barb praises, or tells a trade: "few people with more spine", "payaso de circo", "ladrones de cobre". */
export function isBarbAtFaceValue(text: string, { start, end }: Span): boolean {
  if (text.startsWith("more", start) && FEW_BEFORE.test(text.slice(0, start))) return true;
  if (THEN.test(text.slice(end)) || isKind(text, start, end)) return true;
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
