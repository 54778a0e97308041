import { defineCheck, type Hit } from "../check";
import { chooseForm, type PlainForm, pairedForms, verbForms } from "./english-verbs";
import { ENGLISH_VERBS, ENGLISH_WORDS, FRENCH_WORDS, SPANISH_WORDS } from "./jargon.words";
import { inTheCaseOf, type StockEntry, stockPhrases } from "./stock-phrases";

/** More rows than this on one sentence would hide the other hints. */
const AT_MOST = 2;

type Entry = StockEntry<PlainForm | undefined>;

const find = stockPhrases<PlainForm | undefined>({
  en: function* () {
    for (const line of ENGLISH_VERBS.split("\n")) {
      const [verb = "", plain] = line.split(" = ");
      for (const spelling of spellings(verb)) yield* verbEntries(spelling, plain);
    }
    yield* words(ENGLISH_WORDS);
  },
  fr: () => words(FRENCH_WORDS),
  es: () => words(SPANISH_WORDS),
});

/** Office language ("utilise", "stakeholders", "capacity-building"), with the plain word as fix where one fits. */
export const jargon = defineCheck({
  id: "jargon",
  speaksFor: ["long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es"],
  source:
    "plainlanguage.gov word list; GOV.UK style guide; European Commission, How to write clearly",
  *check(passage, { audience }): Iterable<Hit> {
    // The trade speaks it among itself; to anybody else it is noise.
    if (audience === "diplomats") return;
    const { text, tokens } = passage;
    for (const { start, end, firstToken, value } of find(passage).slice(0, AT_MOST)) {
      const word = text.slice(start, end);
      // "Leveraging" in a name ("Foster City", "Robust Foundation") is a capital inside the sentence.
      if (firstToken > 0 && /^\p{Lu}/u.test(word)) continue;
      const plain =
        value && chooseForm(value, [tokens[firstToken - 1]?.text, tokens[firstToken - 2]?.text]);
      yield {
        start,
        end,
        message: plain
          ? { key: "jargon_plain_why", values: { word, plain } }
          : { key: "jargon_why", values: { word } },
        ...(plain ? { fixes: [{ start, end, text: inTheCaseOf(word, plain) }] } : {}),
      };
    }
  },
});

function* verbEntries(verb: string, plain: string | undefined): Iterable<Entry> {
  if (plain) yield* pairedForms(verb, plain);
  else for (const form of Object.values(verbForms(verb))) yield [form, undefined];
}

/** "-ise" is also written "-ize", "-our" also "-or". */
function spellings(verb: string): readonly string[] {
  const other = verb
    .replace(/is(?=e$)/, "iz")
    .replace(/our$/, "or")
    .replace(/ys(?=e$)/, "yz");
  return other === verb ? [verb] : [verb, other];
}

function* words(lines: string): Iterable<Entry> {
  for (const line of lines.split("\n")) {
    const [forms = "", plain] = line.split(" = ");
    for (const form of forms.split(", ")) yield [form, plain ? { text: plain } : undefined];
  }
}
