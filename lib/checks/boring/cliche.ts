import { defineCheck, type Hit } from "../check";
import { ENGLISH, FRENCH, SPANISH } from "./cliche.words";
import { inTheCaseOf, stockPhrases } from "./stock-phrases";

const find = stockPhrases<string>({
  en: () => entries(ENGLISH),
  fr: () => entries(FRENCH),
  es: () => entries(SPANISH),
});

/** A worn phrase ("game changer", "no stone unturned"): readers have stopped hearing it. The first of a sentence. */
export const cliche = defineCheck({
  id: "cliche",
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es"],
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

function* entries(lines: string): Iterable<readonly [string, string]> {
  for (const line of lines.split("\n")) {
    const [forms = "", plain = ""] = line.split(" = ");
    for (const form of forms.split(", ")) yield [form, plain.trim()];
  }
}
