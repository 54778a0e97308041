import { describe, expect, it } from "vitest";
import { readManaged } from "@/lib/pack/managed";
import schema from "@/public/managed-schema.json";

const KEY = "I/685KSw97ibZClawXGhC0S3aLkVQ+y8I5Rbo5U7VL0=";
const last = { packs: ["{}"], pins: [{ key: KEY, by: "policy" }] } as const;

describe("readManaged", () => {
  for (const empty of [undefined, null, {}]) {
    it(`does not unlock on ${JSON.stringify(empty)}`, () => {
      expect(readManaged(empty, last)).toEqual({ settings: last, problems: [] });
    });
  }

  it("takes packs and keys", () => {
    expect(
      readManaged(
        { packs: ["a"], keys: [{ key: KEY, layer: "ministry", pack: "mfa.base" }] },
        undefined,
      ).settings,
    ).toEqual({
      packs: ["a"],
      pins: [{ key: KEY, by: "policy", layers: ["ministry"], pack: "mfa.base" }],
    });
  });

  it("lets go when told to, and not while anything is still set", () => {
    expect(readManaged({ release: true }, last).settings).toBeUndefined();
    expect(readManaged({ release: true, packs: ["a"] }, last).settings?.packs).toEqual(["a"]);
    expect(readManaged({ release: false }, last).settings).toEqual({ packs: [], pins: [] });
  });

  for (const bad of [
    { packs: "a" },
    { packs: [1] },
    { keys: [{ key: "x" }] },
    { other: 1 },
    [],
    3,
    "x",
  ]) {
    it(`changes nothing on ${JSON.stringify(bad)}`, () => {
      const reading = readManaged(bad, last);
      expect(reading.settings).toBe(last);
      expect(Array.isArray(bad) || reading.problems.length > 0).toBe(true);
    });
  }
});

describe("the managed schema", () => {
  // Chromium refuses to load an extension whose schema holds anything else; tried in Chromium 2026-11.
  const KNOWN = new Set([
    "type",
    "title",
    "description",
    "properties",
    "items",
    "enum",
    "pattern",
    "minimum",
    "maximum",
  ]);

  it("keeps to what Chromium reads", () => {
    const visit = (node: object, isMap: boolean): void => {
      for (const [name, value] of Object.entries(node)) {
        if (!isMap) expect(KNOWN).toContain(name);
        if (typeof value === "object" && value !== null && !Array.isArray(value))
          visit(value, !isMap && name === "properties");
      }
    };
    visit(schema, false);
    expect(schema.type).toBe("object");
  });

  it("names the settings that are read", () => {
    const all = { packs: ["a"], keys: [{ key: KEY, layer: "ministry", pack: "x" }], release: true };
    expect(readManaged(all, undefined).problems).toEqual([]);
    expect(Object.keys(schema.properties)).toEqual(Object.keys(all));
    expect(Object.keys(schema.properties.keys.items.properties)).toEqual(
      Object.keys(all.keys[0] ?? {}),
    );
  });
});
