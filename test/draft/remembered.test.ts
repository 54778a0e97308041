import { expect, it } from "vitest";
import { remembered } from "@/lib/draft/remembered";

it("asks once for each key, whatever came of it, until there are too many", () => {
  const asked: string[] = [];
  const length = remembered(2, (key) => {
    asked.push(key);
    return key === "" ? null : key.length;
  });
  expect(["one", "", "one", ""].map(length)).toEqual([3, null, 3, null]);
  expect(asked).toEqual(["one", ""]);
  expect(["three", "one"].map(length)).toEqual([5, 3]);
  expect(asked).toEqual(["one", "", "three", "one"]);
});
