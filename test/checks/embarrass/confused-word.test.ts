import { expect, test } from "vitest";
import { CONFUSIONS } from "@/lib/checks/embarrass/confused-word.words";

test.each(Object.entries(CONFUSIONS))("no row stands twice among the slips of %s", (_, rows) => {
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});
