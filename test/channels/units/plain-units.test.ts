import { describe, expect, it } from "vitest";
import { bytes } from "@/lib/channels/units/bytes";
import { codePoints } from "@/lib/channels/units/code-points";
import { utf16 } from "@/lib/channels/units/utf16";

const texts = ["", "abc", "é€𠮷", "😀👩‍🚀", "\ud83d", "a\udc00b", "مرحبا", "e\u0301"];

describe("bytes", () => {
  it.each(texts)("agrees with TextEncoder on %j", (text) => {
    expect(bytes.count(text, 99).count).toBe(new TextEncoder().encode(text).length);
  });

  it("fits whole characters only", () => {
    expect(bytes.count("a😀", 4)).toEqual({ count: 5, fits: 1 });
    expect(bytes.count("é€", 5)).toEqual({ count: 5, fits: 2 });
  });
});

describe("code points", () => {
  it.each(texts)("agrees with the string iterator on %j", (text) => {
    expect(codePoints.count(text, 99).count).toBe([...text].length);
  });

  it("fits whole surrogate pairs only", () => {
    expect(codePoints.count("𠮷野家", 2)).toEqual({ count: 3, fits: 3 });
  });
});

describe("UTF-16 units", () => {
  it.each(texts)("are the length of %j", (text) => {
    expect(utf16.count(text, 99).count).toBe(text.length);
  });

  it("fit no half surrogate pair", () => {
    expect(utf16.count("a😀", 2)).toEqual({ count: 3, fits: 1 });
    expect(utf16.count("a😀", 1)).toEqual({ count: 3, fits: 1 });
    expect(utf16.count("😀", 0)).toEqual({ count: 2, fits: 0 });
  });
});
