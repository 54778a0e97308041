import { describe, expect, it } from "vitest";
import { isAsciiTld, otherTlds } from "@/lib/channels/links/top-level-domains";

describe("top-level domains", () => {
  it.each([
    ["org", true],
    ["ORG", true],
    ["music", true],
    ["web", true],
    ["onion", true],
    ["zzz", false],
    ["", false],
    ["xn--p1ai", false],
  ])("%s", (name, expected) => {
    expect(isAsciiTld(name)).toBe(expected);
  });

  it("offers the longest first where one starts another", () => {
    expect(otherTlds("भ").indexOf("भारतम्")).toBeLessThan(otherTlds("भ").indexOf("भारत"));
    expect(otherTlds("V")).toContain("vermögensberatung");
    expect(otherTlds("q")).toEqual([]);
  });
});
