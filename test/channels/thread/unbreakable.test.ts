import { describe, expect, it } from "vitest";
import { endsWithNumber, findUnbreakable, isGlued } from "@/lib/channels/thread/unbreakable";

describe("findUnbreakable", () => {
  it.each<[string, string, string[]]>([
    ["empty", "", []],
    ["plain words", "to be sure", []],
    ["links with and without scheme", "https://a.b/c?d un.org/e", ["https://a.b/c?d", "un.org/e"]],
    ["a link before Chinese", "见https://un.org/a。好", ["https://un.org/a"]],
    ["an address", "a.b@un.org", ["a.b@un.org"]],
    ["tags and mentions", "#OpenDoors @un @un@un.social", ["#OpenDoors", "@un", "@un@un.social"]],
    ["an Arabic tag", "#اليوم_العالمي now", ["#اليوم_العالمي"]],
  ])("%s", (_, text, expected) => {
    expect(findUnbreakable(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe("isGlued", () => {
  it.each<[string, string, string, boolean]>([
    ["", "45", "million", true],
    ["45", "million", "euros", true],
    ["million", "people", "in", false],
    ["a", "million", "euros", false],
    ["", "٤٥", "مليون", true],
    ["", "USD", "45", true],
    ["", "USD", "is", false],
    ["", "No.", "5", true],
    ["", "«", "oui", true],
    ["", "oui", "»", true],
    ["", "oui", "!", true],
    ["", "the", "end", false],
  ])("%s | %s | %s: %s", (earlier, before, after, expected) => {
    expect(isGlued(earlier, before, after)).toBe(expected);
  });
});

describe("endsWithNumber", () => {
  it.each([
    ["为4,500", true],
    ["为4,500万", true],
    ["四百万", false],
    ["", false],
    ["第5章", false],
  ])("%s: %s", (text, expected) => {
    expect(endsWithNumber(text, text.length)).toBe(expected);
  });
});
