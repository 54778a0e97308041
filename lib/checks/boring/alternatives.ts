import { type Alternatives, cuedAlternatives } from "@/lib/draft/cued-alternatives";

/**
 * The alternatives of a pattern's source, in their order: "a|(?:b|c) d" gives "a" and "(?:b|c) d". Long lists are written as one
 * pattern and searched in parts: a part is short and its rare letters are known, where the whole is slow and looked for in every text.
 */
export function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (isInClass) isInClass = sign !== "]";
    else if (sign === "[") isInClass = true;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "|" && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Searches a pattern of the form "(?<!…)(?:a|b|…)(?!…)" by its single alternatives. */
export function inParts({ source, flags }: RegExp): Alternatives {
  const [, before, list, after] = FRAMED.exec(source) ?? [];
  if (before === undefined || list === undefined || after === undefined)
    throw new Error(`Not one list of alternatives: ${source.slice(0, 40)}`);
  return cuedAlternatives(alternativesOf(list), { before, after, flags });
}

const FRAMED = /^(\(\?<![^()]*\))\(\?:(.*)\)(\(\?![^()]*\))$/su;
