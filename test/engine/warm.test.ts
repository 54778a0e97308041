import { describe, expect, it } from "vitest";
import { defineCheck } from "@/lib/checks/check";
import type { Draft, Passage } from "@/lib/draft/draft";
import { warmingChecks } from "@/lib/engine/warm";

const seen: string[] = [];
const check = (id: string, look: (passage: Passage | Draft) => void) =>
  defineCheck({
    id,
    family: "boring",
    severity: "hint",
    scope: "sentence",
    languages: ["en"],
    source: "test",
    check: (passage) => {
      look(passage);
      return [];
    },
  });

describe("warming", () => {
  it("shows each check plain and typographic words, a step at a time", () => {
    seen.length = 0;
    const work = warmingChecks([check("a", ({ text }) => seen.push(text))]);
    work.next();
    expect(seen.join("")).toMatch(/^[\u0020-\u00ff]+$/);
    work.next();
    expect(seen.join("")).toMatch(/[^\u0000-\u00ff]/);
    expect(work.next().done).toBe(true);
  });

  it("goes on after a check that throws", () => {
    seen.length = 0;
    const broken = check("broken", () => {
      throw new Error("of its own");
    });
    for (const _ of warmingChecks([broken, check("b", ({ text }) => seen.push(text))]));
    expect(seen.length).toBeGreaterThan(0);
  });
});
