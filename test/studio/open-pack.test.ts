import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sayProblem } from "@/lib/pack/problems";
import { newDraft } from "@/lib/studio/draft-pack";
import { nextVersion, openPack } from "@/lib/studio/open-pack";
import { encodingOf } from "@/lib/studio/text-encoding";

const signed = readFileSync(new URL("../pack/ruritania/ministry.signed.json", import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false, mark = true) => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
};
const western = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

describe("opens", () => {
  it("a signed pack, and says whose signature it is", async () => {
    const opened = await openPack(signed);
    expect(opened).toMatchObject({ ok: true, leftOut: [], draft: { id: "ruritania.base" } });
    expect(opened.ok && opened.signer).toMatch(/\w/);
  });

  it("an unfinished draft, as the studio saves it", async () => {
    const draft = { ...newDraft("2026-11-20"), rules: [{ kind: "prefer", from: ["Türkiye"] }] };
    expect(await openPack(bytes(`\uFEFF${JSON.stringify(draft)}`))).toEqual({
      ok: true,
      draft,
      signer: undefined,
      leftOut: [],
    });
  });

  it("what it knows of a pack, and names the rest", async () => {
    const opened = await openPack(
      bytes(
        JSON.stringify({
          ...newDraft("2026-11-20"),
          colour: "red",
          rules: [{ id: "a", kind: "phrase", any: ["x"], regex: "y" }, 7],
          facts: "none",
        }),
      ),
    );
    expect(opened).toMatchObject({
      ok: true,
      leftOut: [
        { path: "rules", what: "1 of it is no entry" },
        { path: "facts", what: "1 of it is no entry" },
        { path: "rules[0].regex", item: "a", what: "is no field of this format" },
        { path: "colour", what: "is no field of this format" },
      ],
      draft: { rules: [{ id: "a", kind: "phrase", any: ["x"] }], facts: [] },
    });
    expect(opened.ok && opened.draft).not.toHaveProperty("colour");
  });
});

describe("refuses, with what it is", () => {
  const json = JSON.stringify(newDraft("2026-11-20"));
  const broken = signed
    .toString()
    .replace(/("payload": ".{400})(.)/, (_, text, byte) => `${text}${byte === "A" ? "B" : "A"}`);
  it.each<[string, Uint8Array, RegExp]>([
    ["a newer format", bytes(json.replace('"format":1', '"format":2')), /newer than this engine/],
    ["a byte changed after signing", bytes(broken), /not what was signed/],
    ["no JSON", bytes('{"format": 1,'), /is not JSON/],
    ["an empty file", bytes(""), /is not JSON: it is empty/],
    ["another JSON", bytes('{"name": "attache"}'), /no rule pack/],
    ["a list", bytes("[]"), /no rule pack/],
    ["a name twice", bytes('{"id": "a", "id": "b"}'), /^id: stands twice/],
    ["UTF-16 with its mark", utf16(json), /UTF-16LE, not in UTF-8/],
    ["UTF-16 without it", utf16(json, true, false), /UTF-16BE, not in UTF-8/],
    ["Windows-1252", western('{"issuer": {"name": "Ministère"}}'), /WINDOWS-1252/],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /not a text file/],
  ])("%s", async (_name, file, said) => {
    const opened = await openPack(file);
    expect(opened.ok ? "" : sayProblem(opened.problem)).toMatch(said);
  });
});

it("tells encodings apart by the first bytes", () => {
  expect(encodingOf(bytes("Türkiye"))).toBe("utf-8");
  expect(encodingOf(bytes("Türkiye").subarray(0, 2))).toBe("utf-8");
  expect(encodingOf(utf16("Türkiye;Turkey"))).toBe("utf-16le");
  expect(encodingOf(utf16("Türkiye;Turkey", true))).toBe("utf-16be");
  expect(encodingOf(western("Ministère des Affaires étrangères"))).toBe("windows-1252");
  // "Министерство" in Windows-1251.
  expect(encodingOf(new Uint8Array([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xe5, 0xf0]))).toBe(
    undefined,
  );
  expect(encodingOf(new Uint8Array([0, 0, 7, 0]))).toBe(undefined);
  expect(encodingOf(new Uint8Array())).toBe("utf-8");
});

it("makes a published pack the draft of the next version", () => {
  expect(nextVersion({ version: 41, issued: "2026-01-01", id: "a" }, "2026-11-20")).toEqual({
    version: 42,
    issued: "2026-11-20",
    id: "a",
  });
});
