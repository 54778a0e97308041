import type { Dictionary } from "../dictionary";

interface Template {
  readonly pattern: RegExp;
  readonly words: string;
  readonly weight: number;
}

const compiled = new WeakMap<Dictionary, readonly Template[]>();
/** Letters that a template needs of its own before it may take a whole sentence, and not only what stands in another's place. */
const ENOUGH = 4;

/** What is wrong is often said of a value: "May" is not a day. */
const VALUE_FIRST = /^("(?:[^"\\]|\\.)*"…?) (.+)$/su;

/**
 * A sentence of a problem in another language: what the dictionary has under its English words, each `{}` filled with what stands there
 * (itself translated where it can be), kept apart from the direction of writing around it. Undefined for what the dictionary has not.
 */
export function translated(english: string, dictionary: Dictionary): string | undefined {
  return sentenceOf(english, dictionary, ENOUGH);
}

function sentenceOf(english: string, dictionary: Dictionary, least: number): string | undefined {
  const whole = Object.hasOwn(dictionary, english) ? dictionary[english] : undefined;
  if (whole !== undefined) return whole;
  const [, value, rest] = VALUE_FIRST.exec(english) ?? [];
  const said = rest && sentenceOf(rest, dictionary, ENOUGH);
  if (said) return `\u2068${value}\u2069 ${said}`;
  for (const { pattern, words, weight } of templatesOf(dictionary)) {
    const found = weight < least ? null : pattern.exec(english);
    if (!found) continue;
    const values = found.slice(1);
    return words.replace(/\{\}/gu, () => {
      const value = values.shift() ?? "";
      return sentenceOf(value, dictionary, 0) ?? `\u2068${value}\u2069`;
    });
  }
  return undefined;
}

/** Those that say most of a sentence themselves come first. */
function templatesOf(dictionary: Dictionary): readonly Template[] {
  const known = compiled.get(dictionary);
  if (known) return known;
  const made = Object.entries(dictionary)
    .filter(([english]) => english.includes("{}"))
    .map(([english, words]) => ({
      pattern: new RegExp(
        `^${english
          .split("{}")
          .map((part) => part.replace(/[$()*+./?[\\\]^{|}]/gu, "\\$&"))
          .join("(.+?)")}$`,
        "su",
      ),
      words,
      weight: english.replace(/\P{L}/gu, "").length,
    }))
    .sort((a, b) => b.weight - a.weight);
  compiled.set(dictionary, made);
  return made;
}
