import { covers, spanOf } from "@/lib/draft/span";
import { latinTwin, twinIn } from "@/lib/facts/links/confusables";
import { defineCheck, type Hit } from "../check";

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{sc=Latin}/gu;
const CYRILLIC = /\p{sc=Cyrillic}/gu;
const GREEK = /\p{sc=Greek}/gu;

/** A word that mixes Latin with Cyrillic or Greek letters of the same look: no search, tag or screen reader finds it. */
export const mixedScript = defineCheck({
  id: "mixed-script",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Unicode Technical Standard 39",
  *check({ text, links }): Iterable<Hit> {
    if (!/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(text) || !/\p{sc=Latin}/u.test(text)) return;
    for (const match of text.matchAll(WORD)) {
      const span = spanOf(match);
      const plain = inOneScript(match[0]);
      if (plain === undefined || links.some((link) => covers(link, span))) continue;
      yield {
        ...span,
        message: { key: "mixed_script_why", values: { word: match[0] } },
        fixes: [{ ...span, text: plain }],
      };
    }
  },
});

/** The word in the script of its other letters, where every stray letter has a twin there; undefined where it is no slip. */
function inOneScript(word: string): string | undefined {
  const latin = word.match(LATIN)?.length ?? 0;
  const cyrillic = word.match(CYRILLIC)?.length ?? 0;
  const greek = word.match(GREEK)?.length ?? 0;
  if (latin === 0 || cyrillic + greek === 0 || (cyrillic > 0 && greek > 0)) return undefined;
  // A Greek letter beside one Latin letter is a unit or a formula.
  if (greek > 0 && latin + greek < 3) return undefined;
  if (latin >= cyrillic + greek) {
    return convert(word, (letter) => (/\p{sc=Latin}/u.test(letter) ? letter : latinTwin(letter)));
  }
  const script = cyrillic > 0 ? "cyrillic" : "greek";
  return convert(word, (letter) =>
    /\p{sc=Latin}/u.test(letter) ? twinIn(script, letter) : letter,
  );
}

function convert(word: string, twin: (letter: string) => string | undefined): string | undefined {
  let converted = "";
  for (const letter of word) {
    const other = /\p{M}/u.test(letter) ? letter : twin(letter);
    if (other === undefined) return undefined;
    converted += other;
  }
  return converted;
}
