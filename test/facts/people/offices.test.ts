import { describe, expect, it } from "vitest";
import { tokenise } from "@/lib/draft/tokens";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { findOffices } from "@/lib/facts/people/offices";

const rows: readonly (readonly [OfficeLanguage, string, readonly string[]])[] = [
  [
    "en",
    "The Deputy Prime Minister met two ambassadors.",
    ["Deputy Prime Minister", "ambassadors"],
  ],
  ["en", "the leader of the opposition", ["leader of the opposition"]],
  ["en", "Doors open at 5 pm with the PM.", ["PM"]],
  ["en", "secretary-general", ["secretary-general"]],
  ["en", "An ordinary evening", []],
  ["fr", "L’ambassadrice et le Premier ministre", ["ambassadrice", "Premier ministre"]],
  ["es", "La presidenta, su canciller y los diputados", ["presidenta", "canciller", "diputados"]],
  ["pt", "O ministro dos Negócios Estrangeiros", ["ministro dos Negócios Estrangeiros"]],
  ["de", "Die Außenministerin und der Bundeskanzler", ["Außenministerin", "Bundeskanzler"]],
  ["en", "", []],
];

describe("offices in a text", () => {
  it.each(rows)("%s: %s", (language, text, found) => {
    const named = findOffices(tokenise(text), language).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect([...new Set(named)]).toEqual(found);
  });
});
