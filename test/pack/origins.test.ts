import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NOT_STORED, parsePackState, takeUpdate } from "@/lib/pack";
import { recordAnswer } from "@/lib/pack/origin-news";
import { pinsOfBuild, readOrigins } from "@/lib/pack/origins";
import { sayProblem } from "@/lib/pack/problems";
import type { Update } from "@/lib/pack/updater";
import { TRIAL } from "./make-pack";

const KEY = readFileSync(new URL("ruritania/test-key.pub", import.meta.url), "utf8").trim();
const URL_ = "https://packs.mfa.example/base/latest.json";
const file = (...origins: readonly object[]) => JSON.stringify({ origins });
const good = { url: URL_, pack: "mfa.base", key: KEY };

describe("a build's file of origins", () => {
  it("says where a pack comes from, and pins its key to it", () => {
    const reading = readOrigins(file(good, { ...good, pack: "mfa.oslo", layer: "mission" }));
    if (!("origins" in reading)) throw new Error(JSON.stringify(reading.problems));
    expect(reading.origins.map(({ layer }) => layer)).toEqual(["ministry", "mission"]);
    expect(pinsOfBuild(reading.origins)[1]).toEqual({
      key: KEY,
      by: "build",
      pack: "mfa.oslo",
      layers: ["mission"],
    });
  });

  it.each([
    ["http", file({ ...good, url: "http://packs.mfa.example/latest.json" }), "origins[0].url"],
    ["a query", file({ ...good, url: `${URL_}?v=1` }), "origins[0].url"],
    ["a user", file({ ...good, url: "https://u@packs.mfa.example/latest.json" }), "origins[0].url"],
    ["another name", file({ ...good, url: "https://packs.mfa.example/pack" }), "origins[0].url"],
    ["no address", file({ ...good, url: "packs" }), "origins[0].url"],
    ["a short key", file({ ...good, key: "AAAA" }), "origins[0].key"],
    ["no key", file({ url: URL_, pack: "mfa.base" }), "origins[0]"],
    ["a layer of nobody", file({ ...good, layer: "personal" }), "origins[0].layer"],
    ["an unknown field", file({ ...good, drafts: true }), "origins[0]"],
    ["six origins", file(good, good, good, good, good, good), "origins"],
    ["no list", "{}", ""],
    ["no JSON", "{", ""],
  ])("with %s builds nothing and says where", (_name, text, path) => {
    const reading = readOrigins(text);
    if (!("problems" in reading)) throw new Error("was accepted");
    expect(reading.problems.length).toBeGreaterThan(0);
    expect(reading.problems.map((one) => one.path).join(" ")).toContain(path);
    expect(reading.problems.every(({ mend }) => mend !== "")).toBe(true);
  });
});

describe("what is remembered of asking", () => {
  const unreached: Update = { outcome: "unreached", reason: "TypeError" };
  const now = "2026-11-20T09:00:00Z";
  const after = (...updates: readonly Update[]) =>
    updates.reduce<ReturnType<typeof recordAnswer>>(
      (records, update) => recordAnswer(records, URL_, { update, refused: [], now }),
      [],
    )[0];

  it("is no trouble while a laptop is away from the network for hours", () => {
    expect(after(...Array<Update>(5).fill(unreached))).toMatchObject({
      failures: 5,
      problem: undefined,
    });
    const long = after(...Array<Update>(6).fill(unreached))?.problem;
    expect(long && sayProblem(long)).toContain("has not been reached 6 times in a row (TypeError)");
  });

  it("is forgotten with the first good answer", () => {
    expect(after(...Array<Update>(9).fill(unreached), { outcome: "none" })).toMatchObject({
      failures: 0,
      problem: undefined,
    });
  });

  it("is said at once where a server serves what it must not", () => {
    const update: Update = { outcome: "failed", problem: NOT_STORED };
    expect(after(update)?.problem).toBe(NOT_STORED);
    // Out of reach later, the trouble is not over.
    expect(after(update, unreached)?.problem).toBe(NOT_STORED);
  });

  it("holds a pack that was refused, and leaves what governs as it was", async () => {
    const { value } = parsePackState(undefined);
    const at = { now: TRIAL.now, engine: TRIAL.engine, locale: "en", pins: [] };
    const next = await takeUpdate(value, URL_, { outcome: "new", text: "{}" }, at);
    expect(next.keep).toEqual(value.keep);
    expect(next.origins?.[0]?.problem?.what).toBeTruthy();
  });
});
