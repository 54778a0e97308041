/**
 * Letters of other scripts that look like Latin ones.
 * Source: Unicode Technical Standard 39, confusables.txt 16.0, reduced to Cyrillic, Greek and Armenian letters that a reader
 * of Latin script takes for the Latin letter in usual typefaces; from general knowledge, written 2026-11-20.
 */
const PAIRS =
  "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ɡg ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ҮY ӀI οo ρp αa νv υu ιi κk τt χx γy ωw ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX օo ոn սu ցg հh";

const TO_LATIN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => {
    const [other = "", latin = ""] = [...pair];
    return [other, latin] as const;
  }),
);
const TO_OTHER = {
  cyrillic: reverse(/\p{sc=Cyrillic}/u),
  greek: reverse(/\p{sc=Greek}/u),
} as const;

function reverse(script: RegExp): ReadonlyMap<string, string> {
  return new Map([...TO_LATIN].filter(([other]) => script.test(other)).map(([a, b]) => [b, a]));
}

/** The Latin letter that a letter of another script looks like; undefined where it looks like none. */
export function latinTwin(letter: string): string | undefined {
  return TO_LATIN.get(letter);
}

/** The Cyrillic or Greek letter that a Latin one looks like. */
export function twinIn(script: keyof typeof TO_OTHER, letter: string): string | undefined {
  return TO_OTHER[script].get(letter);
}

/** A text with every such letter made Latin; the length in code points stays. */
export function latinSkeleton(text: string): string {
  return [...text].map((letter) => TO_LATIN.get(letter) ?? letter).join("");
}
