import { describe, expect, it } from "vitest";
import { dangersIn } from "@/lib/pack/strings";

describe("dangersIn", () => {
  // What no pack may hold is in the poison corpus; this is what every pack may.
  const harmless = [
    "A post\nof two lines, with a tab? No.",
    "I ❤️ Ruritania 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 1️⃣ 👩🏽‍🚒",
    "می‌خواهم به خانه‌ام بروم",
    "क्‍ष और क्‌ष",
    "1 < 2, 3 > 2, <3 is true",
    "Data: 5,000 visas. On file: none. Java is an island; its script is Latin.",
    "Straße, l’État, naïve, İstanbul",
    "e\u0301",
    "日本語、한국어、ไทย",
    "100 %\u00a0– a no-break space and a dash",
    "",
  ];
  for (const text of harmless) {
    it(`lets ${JSON.stringify(text)} pass`, () => expect(dangersIn([text])).toEqual([]));
  }

  it("looks into every corner, names included", () => {
    expect(dangersIn({ a: [{ b: "\u202E" }], "c\u202E": 1 }).map(({ path }) => path)).toEqual([
      "a[0].b",
      String.raw`["c\u{202e}"]`,
    ]);
  });

  it("sees a joiner where nothing is to be joined", () => {
    expect(dangersIn(["a\u200Db", "a\u200Cb", "👍\u200D", "\u200D"])).toHaveLength(4);
  });
});
