import { expect, test } from "vitest";
import { withFewRanges } from "@/lib/draft/letter-class";

/** Each unit of the basic plane that is no half of a pair. */
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit)
  .filter((unit) => unit < 0xd800 || unit > 0xdfff)
  .map((unit) => String.fromCharCode(unit));

test("every letter of an alphabet is one, and of signs only what stands among letters", () => {
  const short = withFewRanges(/^\p{L}$/u);
  const lost = UNITS.filter((unit) => /\p{L}/u.test(unit) && !short.test(unit));
  // Raised and lowered letters, signs of units and numbers, and the vertical tilde.
  expect(lost.filter((unit) => !/[\u2071-\u2188\u2e2f]/.test(unit))).toEqual([]);
  const won = UNITS.filter((unit) => /[\p{P}\p{S}\p{N}\p{Z}]/u.test(unit) && short.test(unit));
  expect(
    won.filter(
      (unit) =>
        unit < "\u0700" &&
        !/[\u02c2-\u02ff\u0375\u0384\u0385\u03f6\u06de\u06e9\u06f0-\u06fe]/.test(unit),
    ),
  ).toEqual([]);
  expect(won.filter((unit) => /[，。「」、！？।॥፡።]/u.test(unit))).toEqual([]);
});

test("figures are figures in every script of a supported language", () => {
  const short = withFewRanges(/^\p{N}$/u);
  for (const figure of ["0", "9", "½", "²", "٣", "۴", "५", "①", "３", "Ⅷ"])
    expect(short.test(figure), figure).toBe(true);
  expect(
    UNITS.filter(
      (unit) => short.test(unit) && !/[\p{N}\p{Cn}]|[\u2071-\u208f\u2183\u2184\u218a]/u.test(unit),
    ),
  ).toEqual([]);
});

test.each([
  ["capital", /^\p{Lu}$/u],
  ["small letter", /^\p{Ll}$/u],
])("every %s is one; in the alphabets of Europe's states nothing else is", (_, exact) => {
  const short = withFewRanges(exact);
  const lost = UNITS.filter((unit) => exact.test(unit) && !short.test(unit));
  // Signs of numbers, letters raised or joined, and alphabets without a state.
  expect(lost.filter((unit) => unit < "\u1c80" && !/[\u13a0-\u13ff]/.test(unit))).toEqual([]);
  const won = UNITS.filter(
    (unit) => short.test(unit) && !exact.test(unit) && !/\p{Cn}/u.test(unit),
  );
  expect(won.filter((unit) => unit < "\u0180" || (unit > "\u0385" && unit < "\u03cf"))).toEqual([]);
  expect(won.filter((unit) => /[\u0400-\u045f\u0531-\u0556\u0561-\u0587]/.test(unit))).toEqual([]);
});

test.each<[RegExp, string, string | undefined]>([
  [/(?<!\p{L})embargo(?!\p{L})/iu, "L’Embargo – levé", "Embargo"],
  [/(?<!\p{L})embargo(?!\p{L})/iu, "обembargo", undefined],
  [/(?<!\p{L})embargo(?!\p{L})/iu, "embargoé", undefined],
  [/[\p{L}\p{N}'-]+ minister/u, "the 3rd minister", "3rd minister"],
  [/[^\p{L}\p{N}]+/u, "état—major", "—"],
  [/\P{L}+/u, "état—major", "—"],
  [/[\P{L}é]+/u, "été", "é"],
  [/\[\p{L}+\]/u, "see [名前]", "[名前]"],
  [/[\]\p{L}]+/u, "…a]b", "a]b"],
  [/\\\p{L}/u, "\\п", "\\п"],
  [/\p{Lu}\p{Ll}+/u, "die Œuvre", "Œuvre"],
  [/\p{Lu}\p{Ll}+/u, "l’œuvre de Škoda", "Škoda"],
  [/(?<!\p{Lu})\p{Ll}{3,}/u, "Đẹp", undefined],
  [/[\p{Lu}-]{3,}/u, "la O-É-S", "O-É-S"],
])("%s finds in %j what it would", (pattern, text, found) => {
  expect(withFewRanges(pattern).exec(text)?.[0]).toBe(found);
  expect(pattern.exec(text)?.[0]).toBe(found);
});

test("what names no class of letters, or has none by its flags, is left as it is", () => {
  for (const pattern of [/embargo/iu, /\p{Lt}\p{M}/u, /p{L}/])
    expect(withFewRanges(pattern)).toBe(pattern);
  const pattern = withFewRanges(/\p{L}+/giu);
  expect([pattern.flags, pattern.lastIndex]).toEqual(["giu", 0]);
});
