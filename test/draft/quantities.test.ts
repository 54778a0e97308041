import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";

describe("quantities in", () => {
  it.each<[string, readonly (readonly [number, string | undefined])[]]>([
    [
      "€4.5 million for 3,500 families",
      [
        [4_500_000, "EUR"],
        [3500, "families"],
      ],
    ],
    ["trade grew by 12.5 per cent", [[12.5, "percent"]]],
    ["up 3 percentage points", [[3, "percentage-point"]]],
    ["US$ 1.2bn in aid", [[1_200_000_000, "USD"]]],
    ["1 200 000 euros pour les familles de la ville", [[1_200_000, "EUR"]]],
    ["ein Plus von 4,5 Prozent und das ist gut", [[4.5, "percent"]]],
    ["twenty-five projects", [[25, "projects"]]],
    ["treinta y cinco becas", [[35, "becas"]]],
    ["vinte e duas bolsas", [[22, "bolsas"]]],
    [
      "dos y tres",
      [
        [2, "y"],
        [3, undefined],
      ],
    ],
    [
      "Nous remettons quarante-cinq bourses et seize prix aux élèves des écoles de la ville",
      [
        [45, "bourses"],
        [16, "prix"],
      ],
    ],
    ["fünfundzwanzig Stipendien für junge Leute", [[25, "stipendien"]]],
    ["We seize the moment once more", []],
    ["the 75th anniversary", [[75, "anniversary"]]],
    ["G20 and COP31 and #8M", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(parseDraft(text).quantities.map(({ value, unit }) => [value, unit])).toEqual(expected);
  });
});
