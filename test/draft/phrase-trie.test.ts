import { describe, expect, it } from "vitest";
import { longestOnly, PhraseTrie } from "@/lib/draft/phrase-trie";
import { tokenise } from "@/lib/draft/tokens";

function found(phrases: readonly string[], text: string): string[] {
  const trie = new PhraseTrie<string>();
  for (const phrase of phrases) trie.add(phrase, phrase);
  return trie.find(tokenise(text)).map(({ start, end }) => text.slice(start, end));
}

describe("phrases", () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ["whole words only", ["rat"], "The ratification of Rat Island", ["Rat"]],
    [
      "across a line break",
      ["mutual interest"],
      "issues of mutual\ninterest",
      ["mutual\ninterest"],
    ],
    ["through a disguise", ["embargo"], "em\u00adbar\u200bgo", ["em\u00adbar\u200bgo"]],
    ["hyphenated or not", ["so called"], "a so-called leader", ["so-called"]],
    ["after an elision", ["honneur d’annoncer"], "l’honneur d'annoncer", ["honneur d'annoncer"]],
    ["with a possessive", ["ambassador"], "the ambassador’s car", ["ambassador"]],
    ["accented words at the edge", ["élan"], "un élan", ["élan"]],
    ["other scripts", ["мир"], "За мир!", ["мир"]],
    ["in unspaced scripts", ["台湾"], "关于台湾的声明", ["台湾"]],
    ["in Thai", ["ไทย"], "ประเทศไทยวันนี้", ["ไทย"]],
    [
      "every overlap",
      ["Guinea", "Equatorial Guinea", "Guinea Bissau"],
      "Equatorial Guinea-Bissau",
      ["Equatorial Guinea", "Guinea", "Guinea-Bissau"],
    ],
    ["with punctuation of its own", ["U.S."], "The U.S. and us", ["U.S."]],
    ["not across a full stop", ["mutual interest"], "mutual. Interest", []],
    ["nothing in nothing", ["a"], "", []],
  ])("are found %s", (_how, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  it("keeps only the longest where one lies in another", () => {
    const trie = new PhraseTrie<string>().add("Guinea", "GN").add("Equatorial Guinea", "GQ");
    expect(
      longestOnly(trie.find(tokenise("Equatorial Guinea and Guinea"))).map(({ value }) => value),
    ).toEqual(["GQ", "GN"]);
  });

  it("ignores a phrase without a word", () => {
    expect(new PhraseTrie<string>().add("  ", "nothing").size).toBe(0);
  });
});
