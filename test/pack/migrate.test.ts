import { describe, expect, it } from "vitest";
import { type Migration, migrate } from "@/lib/pack/migrate";
import { FORMAT, packSchema } from "@/lib/pack/schema";
import { read } from "./make-pack";

/** A pack of every format that was ever released, with every part of it. They are never changed: what was signed once is read for ever. */
const golden = import.meta.glob<string>("./golden/format-*.json", {
  eager: true,
  query: "?raw",
  import: "default",
});

describe("golden packs", () => {
  it("are there for every format", () => {
    expect(Object.keys(golden)).toEqual(
      Array.from({ length: FORMAT }, (_, index) => `./golden/format-${index + 1}.json`),
    );
  });

  for (const [path, text] of Object.entries(golden)) {
    it(`${path} is read`, async () => {
      const reading = await read(text);
      expect(reading.ok || reading.problems).toBe(true);
    });
  }

  it("hold every part of the newest format", () => {
    const parts = Object.keys(packSchema.shape).filter((part) => part !== "$schema");
    expect(
      Object.keys(JSON.parse(golden[`./golden/format-${FORMAT}.json`] ?? "{}")).sort(),
    ).toEqual(parts.sort());
  });
});

describe("migrate", () => {
  const steps: Record<number, Migration> = {
    1: ({ old, ...pack }) => ({ ...pack, middle: old }),
    2: ({ middle, ...pack }) => ({ ...pack, new: middle }),
  };

  it("lifts step by step, and leaves what was given alone", () => {
    const pack = Object.freeze({ format: 1, old: "x" });
    expect(migrate(pack, steps, 3)).toEqual({ value: { format: 3, new: "x" } });
    expect(migrate({ format: 2, middle: "x" }, steps, 3)).toEqual({
      value: { format: 3, new: "x" },
    });
    expect(migrate({ format: 3, new: "x" }, steps, 3)).toEqual({ value: { format: 3, new: "x" } });
    expect(pack).toEqual({ format: 1, old: "x" });
  });

  it("refuses formats that never were or are not yet", () => {
    expect(migrate({ format: 4 }, steps, 3)).toMatchObject({
      problem: { what: "is of format 4, newer than this engine's 3" },
    });
    expect(migrate({ format: 0 }, steps, 3)).toMatchObject({
      problem: { what: "is of format 0, which never was" },
    });
    expect(migrate({ format: -1e9 }, steps, 3)).toHaveProperty("problem");
  });

  for (const value of [null, 3, [], {}, { format: "1" }, { format: 1.5 }]) {
    it(`hands ${JSON.stringify(value)} on for the schema to refuse`, () => {
      expect(migrate(value)).toEqual({ value });
    });
  }
});
