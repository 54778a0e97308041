import { describe, expect, test } from "vitest";
import {
  ENGLISH_FRAMES,
  FRENCH_FRAMES,
  SPANISH_FRAMES,
} from "@/lib/checks/boring/diplomatese-frames.words";
import { cued } from "@/lib/draft/cued-pattern";

const TEXTS = [
  "",
  "The EMBARGO is lifted. An embargo was.",
  "L’ambassadeur a réitéré l’attachement indéfectible de la France au multilatéralisme.",
  "Both sides held fruitful and candid discussions and exchanged views on matters of mutual interest.",
  "Ambas partes reafirmaron los excelentes lazos de amistad y repasaron la agenda bilateral.",
  "K is Kelvin’s sign, and ſo is thiſ: embargo of ſalt, inſiſtence.",
  "İstanbul, ΟΔΥΣΣΕΥΣ, STRASSE, straße, Ǆ",
  "🇺🇳 Peace 🕊️ and strengthening bilateral ties ".repeat(60),
];
const PATTERNS = [
  /embargo/giu,
  /embargo/g,
  /salt|this/giu,
  /insistence/iu,
  /οδυσσευς/giu,
  /İstanbul|straße/giu,
  /(?<=\p{L} )is(?= \p{L})/gu,
  /🕊️ and/gu,
  ...[...ENGLISH_FRAMES, ...FRENCH_FRAMES, ...SPANISH_FRAMES].map(
    ({ find }) => new RegExp(`(?<!\\p{L})(?:${find})(?!\\p{L})`, "giu"),
  ),
];

describe("a cued pattern does what the pattern does", () => {
  test.each(TEXTS)("on %.40s", (text) => {
    for (const pattern of PATTERNS) {
      const own = cued(pattern);
      const found = own.exec(text);
      expect([found?.index, found?.[0], own.lastIndex]).toEqual(told(pattern, text));
      own.lastIndex = 0;
      pattern.lastIndex = 0;
      expect(own.test(text)).toBe(pattern.test(text));
      pattern.lastIndex = 0;
      own.lastIndex = 0;
      expect(text.search(own)).toBe(text.search(pattern));
      expect(text.replace(own, "·")).toBe(text.replace(pattern, "·"));
      expect(text.split(own)).toEqual(text.split(pattern));
      if (pattern.global)
        expect([...text.matchAll(own)].map(({ index }) => index)).toEqual(
          [...text.matchAll(pattern)].map(({ index }) => index),
        );
    }
  });

  function told(pattern: RegExp, text: string): unknown[] {
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    return [found?.index, found?.[0], pattern.lastIndex];
  }
});

test("keeps source and flags, and is a pattern to whoever asks", () => {
  const own = cued(/embargo(?:ed)?/giu);
  expect([own.source, own.flags, own instanceof RegExp]).toEqual(["embargo(?:ed)?", "giu", true]);
});

test("searches on from where it stood", () => {
  const own = cued(/embargo/gu);
  own.lastIndex = 5;
  expect(own.exec("embargo embargo")?.index).toBe(8);
});
