import { defineCheck, type Hit } from "../check";
import { ENGLISH, FRENCH, GERMAN, PORTUGUESE, SPANISH } from "./cliche.words";
import { ENGLISH_FORMS, FRENCH_FORMS, SPANISH_FORMS } from "./cliche-forms.words";
import { inTheCaseOf, stockPhrases } from "./stock-phrases";

const find = stockPhrases<string>({
  en: () => entries(ENGLISH, ENGLISH_FORMS),
  fr: () => entries(FRENCH, FRENCH_FORMS),
  es: () => entries(SPANISH, SPANISH_FORMS),
  de: () => entries(GERMAN),
  pt: () => entries(PORTUGUESE),
});

/** A worn phrase ("game changer", "no stone unturned"): readers have stopped hearing it. The first of a sentence. */
export const cliche = defineCheck({
  id: "cliche",
  speaksFor: ["cliche", "long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Style guides' lists of clichés; habits of official posts",
  *check(passage): Iterable<Hit> {
    const [match] = find(passage);
    if (!match) return;
    const { start, end, value: plain } = match;
    const words = passage.text.slice(start, end);
    yield {
      start,
      end,
      message: { key: "cliche_why", values: { words } },
      ...(plain ? { fixes: [{ start, end, text: inTheCaseOf(words, plain) }] } : {}),
    };
  },
});

function* entries(lines: string, forms?: string): Iterable<readonly [string, string]> {
  for (const line of lines.split("\n")) {
    const [variants = "", plain = ""] = line.split(" = ");
    for (const variant of variants.split(", ")) yield [variant, plain.trim()];
  }
  for (const line of forms?.split("\n") ?? [])
    for (const phrase of spelledOut(line)) yield [phrase, ""];
}

/** "Built/build bridges" as each phrase that it stands for. */
function spelledOut(line: string): string[] {
  return line
    .split(" ")
    .reduce<string[]>(
      (begun, word) =>
        word.split("/").flatMap((form) => begun.map((head) => (head ? `${head} ${form}` : form))),
      [""],
    );
}
