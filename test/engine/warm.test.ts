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
  it("shows each check plain and typographic words, a text a step", () => {
    seen.length = 0;
    const atOnce: number[] = [];
    for (const _ of warmingChecks([check("a", ({ text }) => seen.push(text))])) {
      atOnce.push(seen.length - atOnce.reduce((sum, count) => sum + count, 0));
    }
    expect(Math.max(...atOnce)).toBeLessThan(seen.length);
    expect(seen.some((text) => /^[\u0020-\u00ff]+$/.test(text))).toBe(true);
    expect(seen.some((text) => /[^\u0000-\u00ff]/.test(text))).toBe(true);
  });

  it("has a check made ready, a part a step, before it is shown anything", () => {
    const order: string[] = [];
    function* prepare() {
      for (const part of ["first", "second"]) {
        order.push(part);
        yield;
      }
    }
    const own = { ...check("a", () => order.push("text")), prepare };
    let steps = 0;
    for (const _ of warmingChecks([own])) if (order.at(-1) !== "text") steps++;
    expect(order.slice(0, 3)).toEqual(["first", "second", "text"]);
    expect(steps).toBeGreaterThan(2);
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
