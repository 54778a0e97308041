import { describe, expect, it } from "vitest";
import { createExaminer } from "@/lib/assistant/examiner";
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

describe("the audience", () => {
  it("hears of jargon unless it speaks it", () => {
    expect(rules(jargon)).toContain("jargon");
    expect(rules(jargon, "diaspora")).toContain("jargon");
    expect(rules(jargon, "diplomats")).not.toContain("jargon");
  });
});
