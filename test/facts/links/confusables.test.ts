import { describe, expect, it } from "vitest";
import { latinSkeleton, latinTwin, twinIn } from "@/lib/facts/links/confusables";

describe("confusables", () => {
  it.each([
    ["раypal", "paypal"],
    ["Ελλάδα", "Eλλάδa"],
    ["мир", "миp"],
    ["paypal", "paypal"],
    ["", ""],
  ])("%s looks like %s", (text, skeleton) => expect(latinSkeleton(text)).toBe(skeleton));

  it("goes there and back", () => {
    expect(latinTwin("е")).toBe("e");
    expect(twinIn("cyrillic", "e")).toBe("е");
    expect(twinIn("greek", "A")).toBe("Α");
    expect(latinTwin("Я")).toBeUndefined();
    expect(twinIn("greek", "q")).toBeUndefined();
  });
});
