import { describe, expect, it } from "vitest";
import { parsePack } from "@/lib/pack/parse";
import { sayProblem } from "@/lib/pack/problems";
import { makePack } from "./make-pack";

describe("the size of a pack", () => {
  const post = { text: "A past post. ".repeat(60), date: "2026-01-01" };

  it("leaves 5,000 approved posts out of the megabyte", () => {
    const text = JSON.stringify({
      ...makePack(),
      approvedPosts: Array.from({ length: 5000 }, () => post),
    });
    expect(text.length).toBeGreaterThan(3_000_000);
    expect("pack" in parsePack(text)).toBe(true);
  });

  it("does not let something else hide among them", () => {
    const parsed = parsePack(
      JSON.stringify({ ...makePack(), changelog: "a".repeat(1_000_001), approvedPosts: [post] }),
    );
    expect("problems" in parsed && parsed.problems.map(sayProblem).join()).toContain(
      "is too large: 1000",
    );
  });

  it("bounds the approved posts too", () => {
    const parsed = parsePack(
      JSON.stringify({
        ...makePack(),
        approvedPosts: Array.from({ length: 4500 }, () => ({ ...post, text: "é".repeat(1000) })),
      }),
    );
    expect("problems" in parsed && parsed.problems).toHaveLength(1);
  });
});

describe("many problems", () => {
  it("are told up to a hundred, and how many more", () => {
    const facts = Array.from({ length: 150 }, (_, index) => ({ id: `f${index + 1000}` }));
    const parsed = parsePack(JSON.stringify({ ...makePack(), facts }));
    const problems = "problems" in parsed ? parsed.problems : [];
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.what).toMatch(/^has \d+ problems more$/);
  });
});
