import { describe, expect, it, test } from "vitest";
import { Cue, CuesHeld, cuesIn } from "@/lib/draft/cue";
import { CueIndex } from "@/lib/draft/cue-index";

describe("CueIndex", () => {
  const cues = [
    ["embargo"],
    ["emb", "tre"],
    ["treaty", "treaties"],
    ["aty o"],
    ["traité", "ünde"],
    [],
    ["embargo", "🕊️ and"],
    ["o embargo on"],
  ];
  const index = new CueIndex();
  const numbers = cues.map((pieces) => index.add(pieces));

  it("numbers cues in their order", () => {
    expect(numbers).toEqual(cues.map((_, at) => at));
    expect(index.size).toBe(cues.length);
  });

  it.each([
    "",
    "em",
    "emb",
    "a treaty on an embargo",
    "embargoembargo",
    "o embargo on",
    "le traité, die gründe",
    "doves 🕊️ and peace",
    "🕊️ an",
    "treat",
    "treaties".repeat(50),
  ])("holds of %j what includes() holds", (text) => {
    const bits = index.read(text);
    const held = numbers.filter((cue) => ((bits[cue >>> 5] ?? 0) >>> (cue & 31)) & 1);
    const included = numbers.filter((cue) => cues[cue]?.some((piece) => text.includes(piece)));
    expect(held).toEqual(included);
  });

  it("knows what was added after a text was read", () => {
    const late = index.add(["late"]);
    expect((index.read("a late one")[late >>> 5] ?? 0) & (1 << (late & 31))).not.toBe(0);
  });
});

describe("Cue", () => {
  test("of a pattern, whatever the case, and the long s", () => {
    const cue = Cue.ofPattern("(?:embargo|insistence)(?:es)?");
    expect(["An EMBARGO", "inſiſtence", "nothing", ""].map((text) => cue.isIn(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("of a pattern that needs nothing is in every text", () => {
    expect(Cue.ofPattern("\\p{L}+").isIn("")).toBe(true);
  });

  test.each([0, 1, 5])(
    "a text read %i times before a cue was asked for holds it all the same",
    (asks) => {
      const text = `read ${asks} times before the moratorium`;
      const held = new CuesHeld(text);
      for (let asked = 0; asked < asks; asked++) held.hold(Cue.ofPieces(["embargo"]));
      const late = Cue.ofPieces(["moratorium"]);
      const other = Cue.ofPieces(["cease-fire"]);
      expect([held.hold(late), held.hold(other)]).toEqual([true, false]);
      expect([cuesIn(text).hold(late), cuesIn(text).hold(other)]).toEqual([true, false]);
    },
  );

  test("is found again and again, in a text and in the same in lower case", () => {
    const [there, missing] = [Cue.ofPieces(["armistice"]), Cue.ofPieces(["moratorium"])];
    for (const text of ["The Armistice", "the armistice", "The ARMISTICE"].flatMap((each) => [
      each,
      each,
      each,
      each,
    ]))
      expect([there.isIn(text), missing.isIn(text)]).toEqual([true, false]);
  });
});
