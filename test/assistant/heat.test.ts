import { describe, expect, it } from "vitest";
import { heatOf } from "@/lib/assistant/heat";

const now = Date.parse("2026-11-21T10:00:00Z");
const heat = (text: string, more: Partial<Parameters<typeof heatOf>[0]> = {}) =>
  heatOf({ kind: "reply", text, rules: [], answeredAt: undefined, now, ...more });
const MINUTES_AGO = "2026-11-21T09:57:00.000Z";

describe("an answer reads heated", () => {
  it.each([
    ["by an insult", "You clown.", { rules: ["insult-office-holder"] }, ["insult"]],
    ["by an answer to a troll in kind", "Cry more.", { rules: ["troll-reply"] }, ["insult"]],
    ["by words of anger", "What a pathetic pack of lies.", {}, ["harsh"]],
    ["by one of them, soon", "This is nonsense.", { answeredAt: MINUTES_AGO }, ["harsh", "swift"]],
    ["by capitals", "STOP SPREADING THIS ABOUT US", { rules: ["shouting"] }, ["capitals"]],
    ["by many exclamation marks", "Read the treaty!!! It says so!!", {}, ["exclamations"]],
    [
      "by some, soon",
      "Not true! Not one word! Read it!",
      { answeredAt: MINUTES_AGO },
      ["exclamations", "swift"],
    ],
    ["in French", "Quelle honte ! Honteux mensonges.", {}, ["harsh"]],
    ["in Spanish", "Basta ya de mentiras.", {}, ["harsh"]],
    ["in Portuguese", "Que vergonha, um ministro ridículo.", {}, ["harsh"]],
    ["in German", "So ein Unsinn, lächerlich.", {}, ["harsh"]],
    ["in Arabic", "أكاذيب، وكلام سخيف.", {}, ["harsh"]],
    ["below a post", "Shameful lies.", { kind: "comment" as const }, ["harsh"]],
    ["to somebody by name", "@troll Shameful lies.", { kind: "post" as const }, ["harsh"]],
  ])("%s", (_how, text, more, signs) => {
    expect(heat(text, more)).toEqual(signs);
  });

  it.each([
    ["calm correction", "This is not correct: the visa fee is 80 euros.", {}],
    ["a calm correction, soon", "That is false. The fee is 80 euros.", { answeredAt: MINUTES_AGO }],
    ["one word of anger", "The claim is absurd: here is the treaty.", {}],
    ["joy", "Congratulations, dear colleagues!!! Bravo!!!", { answeredAt: MINUTES_AGO }],
    ["joy in capitals", "HAPPY NATIONAL DAY DEAR FRIENDS AND NEIGHBOURS", { rules: ["shouting"] }],
    ["joy by emoji", "What a day!!!!! 🎉", {}],
    [
      "an insult in a post of one's own",
      "You clown.",
      { kind: "post" as const, rules: ["contempt"] },
    ],
    ["a message", "@you Shameful lies.", { kind: "message" as const }],
    ["nothing", " ", { rules: ["shouting"] }],
    ["yesterday's post", "This is nonsense.", { answeredAt: "2026-11-20T09:57:00.000Z" }],
    ["a clock that is behind", "This is nonsense.", { answeredAt: "2026-11-21T10:05:00.000Z" }],
    ["a word within a word", "The multilingual reliefs and outrageousness of liens.", {}],
  ])("but not by %s", (_what, text, more) => {
    expect(heat(text, more)).toEqual([]);
  });
});
