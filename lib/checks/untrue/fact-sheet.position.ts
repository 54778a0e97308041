import type { Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import type { Span } from "@/lib/draft/span";

/** Right before the verb. */
const NOT_BEFORE =
  /(?<!\p{L})(?:not|never|no longer|cannot|\p{L}+n['’]t|ne|n['’]|jamais|no|nunca|não|nicht|nie|niemals)(?:\s\p{L}+){0,2}?\s?$/iu;
/** In the clause after it, where German and French put it. */
const NOT_AFTER = /^[^,;.:!?]{0,40}?(?<!\p{L})(?:nicht|pas|kein\p{L}*)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;

/** A position of the ministry told the other way round, or with another year, in words of its own: "does not recognise". */
export function wrongPosition({ text }: Passage, right: string, subject: Span): Span | undefined {
  const own = wordsOf(right);
  const word = wordsOf(text).find(
    ({ start, end, stem }) =>
      (end <= subject.start || start >= subject.end) && own.some((each) => each.stem === stem),
  );
  // The subject alone, or the state's name beside it, is no statement of the position.
  const same = own.find(({ stem }) => stem === word?.stem);
  if (!word || !same || /\?\s*$/u.test(text)) return undefined;
  if (isDenied(text, word) !== isDenied(right, same))
    return { start: 0, end: text.trimEnd().length };
  const [year, ...others] = [...text.matchAll(YEAR)];
  const years = [...right.matchAll(YEAR)].map(([each]) => each);
  if (!year || others.length > 0 || years.length === 0 || years.includes(year[0])) return undefined;
  return { start: year.index, end: year.index + year[0].length };
}

function isDenied(text: string, { start, end }: Span): boolean {
  return (
    NOT_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    NOT_AFTER.test(text.slice(end, end + 60))
  );
}

/** The longer words that begin low, which are no names, with their first letters: "recognise" and "recognises". */
function wordsOf(text: string): (Span & { readonly stem: string })[] {
  return [...text.matchAll(/(?<!\p{L})\p{Ll}{6,}/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    stem: foldText(word).slice(0, 6),
  }));
}
