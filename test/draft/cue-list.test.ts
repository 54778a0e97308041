import { expect, test } from "vitest";
import { Cue } from "@/lib/draft/cue";
import { CueList } from "@/lib/draft/cue-list";

const SOURCES = ["embass(?:y|ies)", "[a-z]+", "treat(?:y|ies)", "über", "embargo", "\\d"];

test.each([
  ["", ["[a-z]+", "\\d"]],
  ["The EMBASSY of Freedonia", ["embass(?:y|ies)", "[a-z]+", "\\d"]],
  ["Überall a treaty and an embargo", ["[a-z]+", "treat(?:y|ies)", "über", "embargo", "\\d"]],
])("the rows that %j may match, in their order", (text, expected) => {
  const list = new CueList(SOURCES, (source) => Cue.ofPattern(source));
  expect(list.heldBy(text)).toEqual(expected);
  expect(list.heldBy(text)).toEqual(expected);
});

test("a list made after a text was read", () => {
  const text = "The embassy opens a library";
  const before = ["embassy", "consul", "library"].map((source) => Cue.ofPattern(source));
  expect(before.map((cue) => cue.isIn(text))).toEqual([true, false, true]);
  const later = new CueList(["opens", "closes"], (source) => Cue.ofPattern(source));
  expect(later.heldBy(text)).toEqual(["opens"]);
});

test("more rows than bits in a word", () => {
  const rows = Array.from(
    { length: 100 },
    (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`,
  );
  const list = new CueList(rows, (row) => Cue.ofPieces([row]));
  const held = [rows[3], rows[40], rows[99]];
  expect(list.heldBy(held.toReversed().join(" "))).toEqual(held);
});

test("no rows", () => {
  expect(new CueList([], () => Cue.ofPieces(["any"])).heldBy("any")).toEqual([]);
});
