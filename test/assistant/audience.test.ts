import { describe, expect, it } from "vitest";
import { createExaminer } from "@/lib/assistant/examiner";
import { chosenAudience, parseSettings } from "@/lib/assistant/settings";
import { checks } from "@/lib/checks";
import { NO_POLICY } from "@/lib/pack/policy";

const clock = () => ({ today: "2026-11-20", now: "2026-11-20T10:00:00.000Z" });
const facts = { channel: "x", kind: "post", account: "@Oslo", media: [] } as const;
const jargon = "We leverage synergies for our farmers.";

function rules(text: string, audience?: "diplomats" | "diaspora"): readonly string[] {
  const { report } = createExaminer({ checks, policy: NO_POLICY, clock }).examine(
    [text],
    audience ? { ...facts, audience } : facts,
  );
  return report.findings.map(({ rule }) => rule);
}

describe("the audience chosen", () => {
  const audiences = { oslo: "diaspora", press_desk: "media" } as const;

  it.each([
    ["@Oslo", "auto", "diaspora"],
    ["oslo", "diplomats", "diaspora"],
    ["@Press_Desk", "auto", "media"],
    ["@Lima", "diplomats", "diplomats"],
    ["@Lima", "auto", undefined],
    [undefined, "auto", undefined],
    [undefined, "media", "media"],
  ] as const)("%s, where all are %s: %s", (account, audience, expected) => {
    expect(chosenAudience({ audience, audiences }, account)).toBe(expected);
  });

  it("is read from what is stored, and refused whole where it is none", () => {
    expect(parseSettings({ audiences }).value.audiences).toEqual(audiences);
    for (const wrong of [[], "x", { oslo: "everybody" }, { "two words": "media" }]) {
      expect(parseSettings({ audiences: wrong })).toMatchObject({
        value: { audiences: {} },
        isSound: false,
      });
    }
  });
});

describe("the audience", () => {
  it("hears of jargon unless it speaks it", () => {
    expect(rules(jargon)).toContain("jargon");
    expect(rules(jargon, "diaspora")).toContain("jargon");
    expect(rules(jargon, "diplomats")).not.toContain("jargon");
  });
});
