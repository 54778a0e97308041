import { describe, expect, it } from "vitest";
import { comparedWords, tagWords } from "@/lib/tags/tag-words";

describe("a tag's words", () => {
  it.each([
    ["WorldAIDSDay", "World AIDS Day"],
    ["COVID19", "COVID 19"],
    ["16Days", "16 Days"],
    ["UNGA81", "UNGA 81"],
    ["JournéeDeLEau", "Journée De L Eau"],
    ["human_rights", "human rights"],
    ["iran", "iran"],
    ["", ""],
  ])("%s", (name, words) => {
    expect(tagWords(name).join(" ")).toBe(words);
  });
});

describe("the words compared", () => {
  it.each([
    ["Sea walls, class and policies", "sea wall class and policie"],
    ["#BlueCoast https://example.org/x", "bluecoast blue coast"],
    ["外交政策", "外交 交政 政策"],
    ["", ""],
  ])("%s", (text, words) => {
    expect(comparedWords(text).join(" ")).toBe(words);
  });
});
