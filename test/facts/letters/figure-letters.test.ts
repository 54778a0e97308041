import { expect, it } from "vitest";
import { readFigures } from "@/lib/facts/letters/figure-letters";

it.each([
  ["cl0wn", "clown"],
  ["1d10t", "idiot"],
  ["b4st4rd5", "bastards"],
  ["8erlin2", "8erlin2"],
  ["größe", "größe"],
  ["", ""],
])("reads the figures of %s", (written, read) => {
  expect(readFigures(written)).toBe(read);
});
