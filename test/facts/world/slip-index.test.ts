import { describe, expect, it } from "vitest";
import { SlipIndex } from "@/lib/facts/world/slip-index";

describe("SlipIndex", () => {
  const index = new SlipIndex(["ambassador", "embassy", "botschaft"]);
  it.each([
    ["ambasador", ["ambassador"]],
    ["ambassdaor", ["ambassador"]],
    ["ambassadoor", ["ambassador"]],
    ["ambussador", ["ambassador"]],
    ["ambassador", []],
    ["ambassadors", []],
    ["ambasadr", []],
    ["botscahft", ["botschaft"]],
    ["", []],
  ])("says that %j misses %j", (key, missed) => {
    expect(index.find(key)).toEqual(missed);
    expect(index.find(key)).toEqual(missed);
  });
});
