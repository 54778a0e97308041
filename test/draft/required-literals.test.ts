import { expect, test } from "vitest";
import { requiredLiterals } from "@/lib/draft/required-literals";

test.each<[string, RegExp, readonly string[] | undefined]>([
  ["a word", /embargo/u, ["embargo"]],
  ["in either case", /Embargo/iu, ["embargo"]],
  ["a capital or a small letter", /[Mm]inister/u, ["minister"]],
  ["words to choose from", /cable|telegram/u, ["cable", "telegram"]],
  ["an ending that may lack", /talks?/u, ["talk"]],
  ["a group that may lack", /(?:very )?fruitful/u, ["fruitful"]],
  ["a word spelt twice", /organi[sz]ation/u, ["organisation", "organization"]],
  ["what is looked at around it does not count", /(?<!\p{L})leak(?=ed)/u, ["leak"]],
  ["a letter repeated", /goo+gle/u, ["gle"]],
  ["at least once", /(?:urgent )+now/u, ["urgent "]],
  ["counted", /x{3}yonder/u, ["yonder"]],
  ["none or many", /(?:urgent )*nothing/u, ["nothing"]],
  ["escaped signs", /e\.g\. this/u, ["e.g. this"]],
  ["letters by their kind", /\p{Lu}\p{Ll}+ palace/u, [" palace"]],
  ["a named group", /(?<who>envoy)s/u, ["envoys"]],
  ["accents", /répétition/u, ["répétition"]],
  ["beyond the basic plane", /🕊️ peace/u, ["🕊️ peace"]],
  ["too short to be rare", /(?:TB|XX) ?\d/u, undefined],
  ["one way without a word", /embargo|\d+/u, undefined],
  ["nothing but kinds of letters", /\p{Lu}{3,}/u, undefined],
  ["letters with two small forms", /(?:ΣΣΣ)+/iu, undefined],
  ["a bracket among bracketed signs", /(?:^|[([*] ?)hold until/u, ["hold until"]],
  ["groups with their own flags are not read", /(?:embargo)|[[a-z]--[aeiou]]bcd/v, undefined],
  ["empty", /(?:)/u, undefined],
])("%s", (_, pattern, literals) => {
  expect(requiredLiterals(pattern.source)?.toSorted()).toEqual(literals?.toSorted());
});
