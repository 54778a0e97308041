import type { Token } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";
import { chooseForm, type PlainForm, pairedForms } from "./english-verbs";
import { HIDDEN_AFTER_PREPOSITION, HIDDEN_VERBS } from "./nominalisation.words";
import { findNounChain } from "./noun-chain";
import { inTheCaseOf, isOurs, type StockEntry, stockPhrases } from "./stock-phrases";

const DETERMINERS = ["", "a ", "an ", "the ", "our ", "their ", "its ", "his ", "her ", "full "];
const find = stockPhrases<PlainForm>({ en: hiddenVerbs });

/** A verb hidden in a noun ("provide assistance to" for "help"). The fix, in English, keeps tense and person. */
export const nominalisation = defineCheck({
  id: "nominalisation",
  speaksFor: ["long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "plainlanguage.gov: avoid hidden verbs",
  *check(passage): Iterable<Hit> {
    const [match] = find(passage);
    if (!match) {
      const chain = findNounChain(passage);
      if (!chain || !isOurs(passage, chain)) return;
      const words = passage.text.slice(chain.start, chain.end);
      yield { ...chain, message: { key: "nominalisation_chain_why", values: { words } } };
      return;
    }
    const { start, end, firstToken, value } = match;
    const words = passage.text.slice(start, end);
    const before = [1, 2].map((back) => passage.tokens[firstToken - back]?.text);
    const plain = chooseForm(value, before);
    const isPassive = isPassiveForm(words, passage.tokens.slice(0, firstToken));
    yield {
      start,
      end,
      message: { key: "nominalisation_why", values: { words, plain } },
      fixes: isPassive ? [] : [{ start, end, text: inTheCaseOf(words, plain) }],
    };
  },
});

/** "Was provided assistance to": the noun's verb would stand on its head. */
function isPassiveForm(words: string, before: readonly Token[]): boolean {
  return /ed\b|ken\b|en\b/.test(words.split(" ", 1)[0] ?? "") && BE.has(before.at(-1)?.text ?? "");
}

const BE = new Set(["be", "been", "is", "are", "was", "were", "being"]);

function* hiddenVerbs(): Iterable<StockEntry<PlainForm>> {
  for (const [noun, plain] of HIDDEN_AFTER_PREPOSITION) {
    for (const preposition of ["for", "in", "by", "through", "towards", "toward"])
      yield [`${preposition} ${noun}`, { text: `${preposition} ${plain}` }];
  }
  for (const line of HIDDEN_VERBS.split("\n")) {
    const [light = "", nouns = "", plain = ""] = line.split("|");
    for (const verb of light.split("/")) {
      for (const [form, to] of pairedForms(verb, plain)) {
        for (const noun of nouns.split(", ")) {
          const isDetermined = /^(?:an?|the) /.test(noun);
          for (const determiner of isDetermined ? [""] : DETERMINERS)
            yield [`${form} ${determiner}${noun}`, to];
        }
      }
    }
  }
}
