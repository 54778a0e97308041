import { describe, expect, it } from "vitest";
import { CuedRows } from "@/lib/draft/cued-rows";
import { StemIndex } from "@/lib/draft/stem-index";
import { tokenise } from "@/lib/draft/tokens";

describe("StemIndex", () => {
  const index = new StemIndex().add(["vot", "élect", "up", "wähl", "%"]);
  it.each([
    ["Voters queue", ["vot"]],
    ["Les Élections", ["élect"]],
    ["Prices go up", ["up"]],
    ["The upper house", []],
    ["Wir wählen", ["wähl"]],
    ["20 % less", ["%"]],
    ["devote", []],
    ["", []],
  ])("finds in %j %j", (text, stems) => {
    expect([...index.find(tokenise(text))]).toEqual(stems);
  });
});

describe("CuedRows", () => {
  const rows = new CuedRows(["vot elect & win lose", "rally", ""], (cues) => cues);
  it.each([
    ["Who wins the vote?", ["vot elect & win lose"]],
    ["Who counts the vote?", []],
    ["They won the rally and lose the election", ["vot elect & win lose", "rally"]],
    ["Nothing of it", []],
    ["", []],
  ])("finds for %j %j", (text, found) => {
    expect(rows.find(tokenise(text))).toEqual(found);
  });
});
