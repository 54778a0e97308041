import type { DateMention } from "./date-mention";
import { dateNames } from "./date-names";
import type { DateReader } from "./date-tokens";
import { COMMON } from "./date-words";
import type { Language } from "./language";
import { readNumericDate } from "./numeric-dates";
import type { Token } from "./tokens";
import { readWrittenDate } from "./written-dates";

/** Every calendar date in a passage. Languages: those with listed names; others give numeric dates with a year only. */
export function findDates(
  text: string,
  tokens: readonly Token[],
  language: Language | undefined,
): DateMention[] {
  if (!/\d|(?:th|st|rd|nd) of |premier |primeir?o |ersten /iu.test(text)) return [];
  const languages: readonly Language[] =
    language === undefined
      ? COMMON
      : language === "en"
        ? (["en"] as const)
        : ([language, "en"] as const);
  const found = readIn(languages, text, tokens, language);
  if (found.length > 0 || language === undefined) return found;
  // A line of few words is easily taken for another language than its own: "Sexta-feira, 28 de janeiro, das 9h".
  const others = COMMON.filter(
    (other) => !languages.some((tried) => tried === other) && namesMonth(other, tokens),
  );
  return readIn(others, text, tokens, language);
}

function namesMonth(language: Language, tokens: readonly Token[]): boolean {
  const months = dateNames(language)?.months;
  return tokens.some(({ text }) => text.length > 4 && months?.has(text));
}

function readIn(
  languages: readonly Language[],
  text: string,
  tokens: readonly Token[],
  language: Language | undefined,
): DateMention[] {
  const found: DateMention[] = [];
  for (const candidate of languages) {
    const names = dateNames(candidate);
    if (!names) continue;
    const readsShort = candidate === language || candidate === "en";
    const reader: DateReader = { text, tokens, names, language: candidate, readsShort };
    for (let at = 0; at < tokens.length; at++) {
      const mention = readWrittenDate(reader, at) ?? readNumericDate(reader, at);
      for (const one of mention ?? []) {
        const rival = found.findIndex((other) => other.dayAt.start === one.dayAt.start);
        if (rival < 0) found.push(one);
        // The same figures read in another language count only if they say more: that language knows the weekday.
        else if (found[rival]?.weekday === undefined && one.weekday !== undefined)
          found[rival] = one;
      }
    }
  }
  return found.sort((a, b) => a.dayAt.start - b.dayAt.start);
}
