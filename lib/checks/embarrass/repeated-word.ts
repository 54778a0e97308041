import type { Passage } from "@/lib/draft/draft";
import { covers } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";
import { AFTER_VERB, ENDS_WITH_IS, MAY_REPEAT, NEVER_DOUBLED } from "./repeated-word.words";

/** The same word twice in a row ("the the", "foi foi"); not where the language doubles words on purpose. */
export const repeatedWord = defineCheck({
  id: "repeated-word",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Grammar of the languages; measured on 15,056 official posts",
  *check(passage): Iterable<Hit> {
    const { tokens, text } = passage;
    for (let at = 1; at < tokens.length; at++) {
      const first = tokens[at - 1];
      const second = tokens[at];
      if (!first || !second || second.text !== first.text || second.gap !== "space") continue;
      if (!isSlip(passage, at, first, second)) continue;
      const start = first.start;
      yield {
        start,
        end: second.end,
        message: {
          key: "repeated_word_why",
          values: { word: text.slice(second.start, second.end) },
        },
        fixes: [{ start, end: second.end, text: text.slice(first.start, first.end) }],
      };
    }
  },
});

const HUNG_ON = /^(?:[nv]os|[ao]s?)$/u;

function isSlip(passage: Passage, at: number, first: Token, second: Token): boolean {
  const { tokens, text, language } = passage;
  if (first.kind !== "word" || !/^\p{L}+$/u.test(first.text)) return false;
  if (tokens[at + 1]?.text === first.text || tokens[at - 2]?.text === first.text) return false;
  // "Conte-nos nos comentários": a pronoun hung on its verb, then the article.
  if (first.gap === "join" && HUNG_ON.test(first.text)) return false;
  // A single letter is an initial, an enumeration or a French "a a": only the commonest are slips.
  if (first.text.length === 1 && !/^[aàeèéoy]$/.test(first.text)) return false;
  // "@UN UN", "#Peace peace": the tag's word and the sentence's own.
  if (/[@#＃]/u.test(tokens[at - 2]?.text ?? "") && tokens[at - 2]?.end === first.start)
    return false;
  if (passage.links.some((link) => covers(link, first))) return false;
  const isFunctionWord = NEVER_DOUBLED.has(first.text);
  if (!isFunctionWord && isSound(passage, at, first)) return false;
  // A quotation may be in another language, or stammer on purpose.
  if (!isFunctionWord && passage.quotations.some((quotation) => covers(quotation, first)))
    return false;
  const capitals = [first, second].map(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  // Two capitals are a name ("Duran Duran", "Baden Baden"), unless a sentence begins with a doubled article.
  if (capitals[1] && !isFunctionWord) return false;
  // "The Works works": a name, and what it does.
  if (capitals[0] && !isFunctionWord && at > 1 && tokens[at - 2]?.kind === "word") return false;
  const mayRepeat = language && MAY_REPEAT[language];
  if (!mayRepeat) return isFunctionWord && first.text.length > 1;
  // "…, den den Vater kennt": a German article doubles after a comma only.
  const isGermanArticle = language === "de" && /^(?:de[rnm]|die|das)$/.test(first.text);
  if (isGermanArticle && tokens[at - 2]?.kind === "word") return true;
  if (mayRepeat.has(first.text)) return false;
  if (first.text === "is" && ENDS_WITH_IS.has(tokens[at - 2]?.text ?? "")) return false;
  const isParticle = /^(?:in|on|up|out|over|off|by|to|down|through)$/.test(first.text);
  if (isParticle && AFTER_VERB.has(tokens[at - 2]?.text ?? "")) return false;
  return !isInQuotes(text, first.start);
}

/**
 * "Tiqui tiqui", "yum yum", "toc toc": two short halves that open a sentence or stand between marks, of an open syllable or closed
 * by a stop.
 */
function isSound({ tokens }: Passage, at: number, { text }: Token): boolean {
  const before = tokens[at - 2];
  if (before && before.kind === "word") return false;
  return /^[^aeiouáéíóú]{1,2}i(?:qu|[^aeiouáéíóú]{1,2})i$|^(?:yum|nom|[^aeiouáéíóú]{1,2}[aeiou][ckpb])$/u.test(
    text,
  );
}

/** "The word 'the' the" and titles in quotation marks: the mark stands between, or right before. */
function isInQuotes(text: string, start: number): boolean {
  return /["“‘«„']$/u.test(text.slice(0, start));
}
