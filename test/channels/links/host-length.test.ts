import { describe, expect, it } from "vitest";
import { fitsDomainNames } from "@/lib/channels/links/host-length";

/** Length of a label in Punycode, by the URL parser. */
function encoded(label: string): number {
  return new URL(`http://${label}.com`).hostname.length - ".com".length;
}

describe("fitsDomainNames", () => {
  it.each<[string, string, boolean]>([
    ["ASCII, 63", "a".repeat(63), true],
    ["ASCII, 64", "a".repeat(64), false],
    ["an empty label", "a..b", false],
    ["each label for itself", `${"a".repeat(63)}.${"b".repeat(63)}`, true],
    [
      "Japanese, 56 encoded",
      "あいうえおかきくけこあいうえおかきくけこあいうえおかきくけこあいうえおかきくけこ",
      true,
    ],
  ])("%s", (_, host, expected) => {
    expect(fitsDomainNames(host)).toBe(expected);
  });

  it("agrees with the URL parser on where a label becomes too long", () => {
    for (const script of [
      "あいうえお",
      "embassy-大使馆",
      "пример",
      "mañana",
      "한국",
      "سفارة",
      "𠮷",
    ]) {
      let label = "";
      for (const character of script.repeat(20)) {
        label += character;
        if (!URL.canParse(`http://${label}.com`)) break;
        expect([label, fitsDomainNames(label)]).toEqual([label, encoded(label) <= 63]);
      }
    }
  });
});
