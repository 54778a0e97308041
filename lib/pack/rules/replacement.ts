import type { Fix } from "@/lib/checks/check";
import { capitalise, inCaseOf, isCapitalised, isShouted } from "@/lib/draft/letter-case";
import { takesAn } from "./english-forms";
import { bend, type Form, readingsOf } from "./inflection";
import type { Sighting, View } from "./rule-kind";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const AUXILIARY = new Set(
  "is are was were be been being am has have had having s re ve get gets got".split(" "),
);
// After one of these, what is bent in a phrase is its first word: "heads of state", "carries out".
const LINK_WORD = new Set(
  "of to for in on out up with at by from off down over the a an de del de la du des do da dos das d".split(
    " ",
  ),
);

/**
 * The edit that writes `replacement` where a phrase stands: in the same capitals, bent as the draft's word was, with "a" or "an" set
 * right before it. Undefined where the language's rules do not say how to bend it: no fix is better than a wrong one.
 */
export function replacementFix(
  sighting: Sighting,
  replacement: string,
  view: View,
): Fix | undefined {
  const written = view.draft.text.slice(sighting.start, sighting.end);
  const language = view.languageAt(sighting.start);
  const bent = sighting.isExact ? replacement : bendLike(sighting, replacement, view);
  if (bent === undefined) return undefined;
  const text = inCaseOf(written, bent);
  const article =
    language === "en" || language === undefined ? articleBefore(sighting, text, view) : undefined;
  return article
    ? { start: article.start, end: sighting.end, text: article.text + text }
    : { start: sighting.start, end: sighting.end, text };
}

function bendLike(sighting: Sighting, replacement: string, view: View): string | undefined {
  const language = view.languageAt(sighting.start);
  const bentAt = sighting.words
    .map((word, index) => ({ word, index, token: view.tokens[sighting.firstToken + index] }))
    .filter(({ word, token }) => token?.text !== word);
  const [bent, ...others] = bentAt;
  if (!bent?.token || others.length > 0) return undefined;
  const { word, index, token } = bent;
  const reading = readingsOf(token.text, language).find(({ lemma }) => lemma === word);
  if (!reading) return undefined;
  const form =
    reading.form === "ed" && followsAuxiliary(sighting.firstToken + index, view)
      ? "participle"
      : reading.form;
  const parts = [...replacement.matchAll(WORD)];
  const head =
    parts[
      headOf(
        parts.map(([part]) => part.toLowerCase()),
        form,
      )
    ];
  if (!head) return undefined;
  const bentHead = bend(head[0], form, language);
  return bentHead === undefined
    ? undefined
    : replacement.slice(0, head.index) + bentHead + replacement.slice(head.index + head[0].length);
}

/** Which word of a replacement is bent: of a verb phrase the first, of a noun phrase the last or the one before "of". */
function headOf(words: readonly string[], form: Form): number {
  if (form !== "s" || words.length === 1) return 0;
  const link = words.findIndex((word, index) => index > 0 && LINK_WORD.has(word));
  return link > 0 ? link - 1 : words.length - 1;
}

function followsAuxiliary(at: number, { tokens }: View): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const token = tokens[before];
    if (!token || token.kind === "mark") return false;
    if (AUXILIARY.has(token.text)) return true;
    // "was not used", "has recently been used": an adverb or two may stand between.
    if (token.text !== "not" && !token.text.endsWith("ly")) return false;
  }
  return false;
}

function articleBefore(sighting: Sighting, text: string, view: View) {
  const token = view.tokens[sighting.firstToken - 1];
  const first = view.tokens[sighting.firstToken];
  if (!token || first?.gap !== "space" || (token.text !== "a" && token.text !== "an"))
    return undefined;
  const [next = ""] = text.match(WORD) ?? [];
  const right = takesAn(next) ? "an" : "a";
  if (right === token.text || next === "") return undefined;
  const { draft } = view;
  const written = draft.text.slice(token.start, token.end);
  const article =
    isShouted(written) && isShouted(text)
      ? right.toUpperCase()
      : isCapitalised(written)
        ? capitalise(right)
        : right;
  return { start: token.start, text: article + draft.text.slice(token.end, sighting.start) };
}
