import type { PhraseTrie, Readings } from "@/lib/draft/phrase-trie";

/**
 * Templates of phrases, in words parted by spaces. "can/could" stands for either word, "so/" for "so" or nothing, "can+t" for
 * two words in one place, "_" for any one word. A word in capitals is a macro (written out in its place) or a class (any of
 * its words fits): so a few hundred templates cover tens of thousands of phrases.
 */
export interface TemplateWords {
  /** Words by class, parted by spaces. */
  readonly classes: Readonly<Record<string, string>>;
  readonly macros: Readonly<Record<string, string>>;
}

/** Adds all that a template stands for to a trie. */
export function addTemplate<Value>(
  trie: PhraseTrie<Value>,
  template: string,
  value: Value,
  words: TemplateWords,
): void {
  for (const phrase of expand(template.split(" "), words)) trie.add(phrase, value);
}

function expand(parts: readonly string[], words: TemplateWords): string[] {
  let phrases = [""];
  for (const part of parts) {
    const forms = part.split("/").flatMap((form) => {
      const macro = words.macros[form];
      if (macro !== undefined) return expand(macro.split(" "), words);
      return [classToken(form, words)];
    });
    phrases = phrases.flatMap((before) =>
      forms.map((form) => (form === "" ? before : before === "" ? form : `${before} ${form}`)),
    );
  }
  return phrases;
}

/** Words that no draft holds; plain letters, for which a trie has a short way. */
const ANY_WORD = "zz";
const ANY: readonly string[] = [ANY_WORD];
const NOTHING: readonly string[] = [];

function nameOf(name: string): string {
  return `zz${name.toLowerCase()}`;
}

function classToken(form: string, { classes }: TemplateWords): string {
  if (form === "_") return ANY_WORD;
  return classes[form] === undefined ? form.replaceAll("+", " ") : nameOf(form);
}

/** What each word may stand for: its classes, and any one word. */
export function readingsOf({ classes }: TemplateWords): Readings {
  const byWord = new Map<string, string[]>();
  for (const [name, list] of Object.entries(classes)) {
    for (const word of list.split(" ")) {
      const known = byWord.get(word);
      if (known) known.push(nameOf(name));
      else byWord.set(word, [ANY_WORD, nameOf(name)]);
    }
  }
  return ({ text, kind }) => (kind === "mark" ? NOTHING : (byWord.get(text) ?? ANY));
}
