import { expect, test } from "vitest";
import { countries } from "@/lib/facts/world/country";
import { MONEY_SIGNS, moneyWords } from "@/lib/facts/world/currencies";

const meanings = (word: string) =>
  moneyWords()
    .filter((each) => each.text === word)
    .flatMap((each) => each.currencies);

test.each([
  ["euros", "EUR"],
  ["dólares", "USD"],
  ["livres", "GBP"],
  ["Franken", "CHF"],
  ["couronnes", "SEK"],
  ["kronor", "SEK"],
  ["pesos", "MXN"],
  ["rupiah", "IDR"],
  ["złoty", "PLN"],
  ["yenes", "JPY"],
  ["reais", "BRL"],
])("%s may be %s", (word, currency) => {
  expect(meanings(word)).toContain(currency);
});

test("a word for money that is also a word says so", () => {
  const doubtful = moneyWords().filter((each) => ["real", "won", "pound"].includes(each.text));
  expect(doubtful.some((each) => each.doubtful)).toBe(true);
});

test("every state's own currency has a word", () => {
  const named = new Set(moneyWords().flatMap((word) => word.currencies));
  const lacking = [...countries().values()]
    .filter((country) => country.status === "state")
    .flatMap((country) => country.currencies.filter(({ arguable }) => !arguable))
    .map((currency) => currency.code)
    .filter((code) => !named.has(code));
  expect([...new Set(lacking)]).toEqual([]);
});

test("a sign means currencies with a word", () => {
  const named = new Set(moneyWords().flatMap((word) => word.currencies));
  expect(
    Object.values(MONEY_SIGNS)
      .flat()
      .every((code) => named.has(code)),
  ).toBe(true);
});
