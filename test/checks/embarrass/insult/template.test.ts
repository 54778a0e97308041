import { describe, expect, it } from "vitest";
import { Templates } from "@/lib/checks/embarrass/insult/template";
import { tokenise } from "@/lib/draft/tokens";

const WORDS = {
  classes: { POSS: "his her their", ANIMAL: "goat hyena straße" },
  macros: { CANT: "cannot/can+t/could+not" },
};

function found(template: string, text: string): string[] {
  const fools = new Map([["FOOL", new Set(["idiot"])]]);
  const templates = new Templates<string>(WORDS, fools, new Set("a of not an".split(" ")));
  const tokens = tokenise(text);
  return templates
    .add(template, "said")
    .find(tokens)
    .map(({ firstToken, afterToken }) =>
      text.slice(tokens[firstToken]?.start, tokens[afterToken - 1]?.end),
    );
}

describe("Templates", () => {
  it.each([
    ["half a brain", "With half a brain he", ["half a brain"]],
    ["lost/losing POSS mind", "He is losing HIS mind.", ["losing HIS mind"]],
    ["manners of a/ _/ ANIMAL", "the manners of a hungry hyena", ["manners of a hungry hyena"]],
    ["manners of a/ _/ ANIMAL", "manners of hyena", ["manners of hyena"]],
    ["CANT count", "He can’t count, could not count.", ["can’t count", "could not count"]],
    ["not very/ racist ,/ but", "not racist, but", ["not racist, but"]],
    ["an FOOL in", "an idiot in", ["an idiot in"]],
    ["wie ANIMAL", "wie Straße", ["wie Straße"]],
  ])("%s is found in %s", (template, text, expected) => {
    expect(found(template, text)).toEqual(expected);
  });

  it.each([
    ["half a brain", "half a loaf"],
    ["manners of a/ _/ ANIMAL", "the manners of a very hungry old hyena"],
    ["manners of a/ _ ANIMAL", "the manners of a, hyena"],
    ["half a brain", ""],
    ["half a brain", "half a"],
  ])("%s is not found in %s", (template, text) => {
    expect(found(template, text)).toEqual([]);
  });
});
