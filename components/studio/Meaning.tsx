import { choiceName } from "../choice-name";
import { type Dictionary, useDictionary } from "../dictionary";
import { useSpeech } from "../wording";

/** By language; only the one in use is read. English is the schema's own. */
const LANGUAGES: Readonly<Partial<Record<string, () => Promise<Dictionary>>>> = {
  fr: async () => (await import("./meanings/fr")).meanings,
  es: async () => (await import("./meanings/es")).meanings,
  pt: async () => (await import("./meanings/pt")).meanings,
  de: async () => (await import("./meanings/de")).meanings,
  ar: async () => (await import("./meanings/ar")).meanings,
};

/** Words of the format that other languages' sentences name as they stand in a file, by the field whose choices they are. */
const OF_FIELDS: Readonly<Record<string, string>> = {
  block: "severity",
  warn: "severity",
  hint: "severity",
  required: "policy",
  "default-on": "policy",
  "default-off": "policy",
};

/** What a field means, as the pack's schema says in English, in the language of the interface and the words of its forms. */
export function Meaning({
  of,
  id,
  field = "",
  choices = [],
}: {
  of: string;
  id?: string;
  /** The field that is meant, where it has choices: the sentence names them. */
  field?: string;
  choices?: readonly string[];
}) {
  const known = useDictionary(LANGUAGES);
  const speech = useSpeech();
  const own = known[of];
  const words = new Map([
    // In English they are words like any other.
    ...(own === undefined ? [] : Object.entries(OF_FIELDS)),
    ...choices.map((choice) => [choice, field] as const),
  ]);
  const said = (own ?? of)
    .replace(/^(?:true|false)(?=\s?: )/, (answer) =>
      speech.text(answer === "true" ? "ui_studio_yes" : "ui_studio_no"),
    )
    .replace(/[a-z]+(?:-[a-z]+)*/gi, (word) => {
      const name = words.get(word);
      return name === undefined ? word : choiceName(name, word, speech);
    });
  return own === undefined ? (
    <small id={id} lang="en" dir="ltr">
      {said}
    </small>
  ) : (
    <small id={id}>{said}</small>
  );
}
