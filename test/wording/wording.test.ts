import { describe, expect, it } from "vitest";
import { createWording } from "@/lib/wording/wording";

const english = {
  plain: { message: "Nothing to fix." },
  day: { message: "{date} is a {weekday}." },
  posts_one: { message: "{count} post" },
  posts_other: { message: "{count} posts" },
};

describe("wording", () => {
  const wording = createWording("en", english);
  it.each([
    [{ key: "plain" }, "Nothing to fix."],
    [
      { key: "day", values: { date: { day: "2026-11-20" }, weekday: "Friday" } },
      "20 November 2026 is a Friday.",
    ],
    [{ key: "posts", values: { count: 1 } }, "1 post"],
    [{ key: "posts", values: { count: 1200 } }, "1,200 posts"],
    [{ key: "missing_key" }, "missing_key"],
    [{ key: "constructor" }, "constructor"],
    [{ key: "day", values: {} }, "{date} is a {weekday}."],
    [{ text: "As circular {12} says." }, "As circular {12} says."],
  ])("says %j", (message, sentence) => {
    expect(wording.say(message)).toBe(sentence);
  });

  it("falls back to the next catalog, sentence by sentence", () => {
    const french = createWording("fr", { plain: { message: "Rien à corriger." } }, english);
    expect(french.say({ key: "plain" })).toBe("Rien à corriger.");
    expect(
      french.say({ key: "day", values: { date: { day: "2026-11-20" }, weekday: "vendredi" } }),
    ).toContain("20 novembre 2026");
  });
});
