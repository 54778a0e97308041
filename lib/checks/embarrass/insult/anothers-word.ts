import type { Draft } from "@/lib/draft/draft";
import { opensWithCapital } from "@/lib/draft/letter-case";
import { covers, type Span } from "@/lib/draft/span";
import type { Grammar } from "./grammar";

/**
 * Whether the insult of a judgement stands in quotation marks and is somebody else's: what is outside of the marks says whose it is,
 * rejects it, or names whose work is so called. A lone word in marks after one's own "is a" stays one's own.
 */
export function isAnothersWord(
  draft: Draft,
  judgement: Span,
  insult: Span,
  grammar: Grammar,
): boolean {
  const quotation = draft.quotations.find((each) => covers(each, insult));
  if (!quotation) return false;
  if (!covers(quotation, judgement))
    return isAnothersPart(draft, quotation, judgement, insult, grammar);
  const outside = `${draft.text.slice(0, quotation.start)} ${draft.text.slice(quotation.end)}`;
  const words = wordsOf(outside);
  return (
    words.some(
      (word) => grammar.saying.has(word) || grammar.naming.has(word) || grammar.rejection.has(word),
    ) || words.length > 6
  );
}

/** «Weak», «cowards»: one said after the other; "The head of delegation: “The doormats do not ask”": what the target says. */
function isAnothersPart(
  { quotations, text }: Draft,
  quotation: Span,
  { start, end }: Span,
  insult: Span,
  grammar: Grammar,
): boolean {
  const others = quotations.filter((other) => other !== quotation);
  if (others.some((other) => covers(other, { start, end: start + 1 }))) return true;
  const isTargetOutside = end > quotation.end;
  if (isTargetOutside && isTitle(text, quotation, grammar)) return true;
  const isWhole = quotation.end - quotation.start <= insult.end - insult.start + MARKS;
  if (isWhole) return false;
  if (isTargetOutside) return isSpoken(text, quotation, grammar);
  return /[:,.]\s*[“"«„‘']?\s*$/u.test(text.slice(0, quotation.start + 1));
}

/** "“You clown,” said the child to the mayor": the sentence goes on with who spoke. */
function isSpoken(text: string, quotation: Span, grammar: Grammar): boolean {
  const isSpeech =
    /[.!?,…]\s*\P{L}$/u.test(text.slice(quotation.start, quotation.end)) ||
    /^\s?,/.test(text.slice(quotation.end));
  const next = wordsOf(text.slice(quotation.end, quotation.end + REACH)).slice(0, WORDS_TO_VERB);
  return isSpeech && next.some((word) => grammar.saying.has(word));
}

/** "«El idiota» de Dostoievski": a work with its article, and then whose it is. */
function isTitle(text: string, quotation: Span, grammar: Grammar): boolean {
  const quoted = text.slice(quotation.start, quotation.end);
  const [first = ""] = wordsOf(quoted);
  const [link = ""] = wordsOf(text.slice(quotation.end, quotation.end + REACH));
  return opensWithCapital(quoted) && grammar.determiner.has(first) && grammar.genitive.has(link);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Both quotation marks, with the spaces that French puts inside. */
const MARKS = 4;
/** How far a verb of saying may follow the speech: "the parrot of our neighbour shouted". */
const WORDS_TO_VERB = 6;
const REACH = 60;
