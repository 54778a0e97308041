import { expect, test } from "vitest";
import { tokenise } from "@/lib/draft/tokens";
import { WordSieve } from "@/lib/draft/word-sieve";

const passing = (words: readonly string[], text: string) => {
  const sieve = new WordSieve(words);
  const tokens = tokenise(text);
  return tokens.filter(({ sign }) => sieve.mayHold(sign)).map(({ text: word }) => word);
};

test("what is on the list passes, also beyond the basic plane", () => {
  expect(passing(["treaty", "über", "🕊"], "A treaty, ÜBER alles 🕊")).toEqual([
    "treaty",
    "über",
    "🕊",
  ]);
});

test("nearly nothing else does", () => {
  const listed = Array.from({ length: 2000 }, (_, at) => `listed${at}`);
  const others = Array.from({ length: 2000 }, (_, at) => `other${at * 7}`);
  expect(passing(listed, listed.join(" "))).toHaveLength(2000);
  expect(passing(listed, others.join(" ")).length).toBeLessThan(400);
});

test("an empty list lets nothing through", () => {
  expect(passing([], "Any word at all")).toEqual([]);
});
