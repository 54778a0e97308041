import { readFileSync } from "node:fs";
import nlp from "compromise/two";
import { beforeAll, describe, expect, it } from "vitest";
import { provideParser } from "@/lib/draft/syntax";
import {
  type Circumstances,
  EMPTY_STATE,
  govern,
  type PackState,
  preview,
  takeFile,
} from "@/lib/pack";
import { parsePackState } from "@/lib/pack/govern";

provideParser(nlp);
const file = (name: string) => readFileSync(new URL(`ruritania/${name}`, import.meta.url), "utf8");
const ministry = file("ministry.signed.json");
const mission = file("mission.signed.json");
const key = file("test-key.pub").trim();
const at: Circumstances = {
  now: "2026-11-21T09:00:00.000Z",
  engine: "1.0.0",
  locale: "en",
  pins: [],
};
const policy = { packs: [ministry], keys: [{ key }] };
/** A policy with one byte of the pack's payload changed. */
const tampered = {
  ...policy,
  packs: [
    ministry.replace(
      /("payload": ".{400})(.)/,
      (_, head, byte) => head + (byte === "A" ? "B" : "A"),
    ),
  ],
};

const idsOf = async (state: PackState, managed: unknown) => {
  const result = await govern(state, managed, at);
  return {
    ...result,
    ids: result.governed.governance.packs.map(({ id }) => id),
  };
};

describe("what governs", () => {
  let governing: PackState;
  beforeAll(async () => {
    governing = (await govern(EMPTY_STATE, policy, at)).state;
  });

  it("is the built-in pack where nobody spoke", async () => {
    const { ids, governed } = await idsOf(EMPTY_STATE, undefined);
    expect(ids).toEqual(["attache"]);
    expect(governed.troubles).toEqual([]);
  });

  it("is the policy's pack, without a click, and tested once", async () => {
    const { ids, state, governed } = await idsOf(EMPTY_STATE, policy);
    expect(ids).toEqual(["attache", "ruritania.base"]);
    expect(governed.troubles).toEqual([]);
    expect(state.tested.map(({ failing }) => failing)).toEqual([[], []]);
    const again = await govern(state, policy, at);
    expect(again.state).toEqual(state);
  });

  it.each([
    ["nothing yet, as browsers give at their start", undefined],
    ["an empty reading", {}],
    ["settings that cannot be read", { packs: 5 }],
    ["a tampered pack", tampered],
  ])("goes on under %s", async (_what, managed) => {
    const { ids } = await idsOf(governing, managed);
    expect(ids).toContain("ruritania.base");
  });

  it("says which byte was changed, and where from", async () => {
    const { governed } = await idsOf(governing, tampered);
    expect(governed.troubles).toMatchObject([
      { from: "policy", problems: [{ what: expect.stringContaining("is not what was signed") }] },
    ]);
  });

  it("ends when the administrator lets go", async () => {
    const { ids } = await idsOf(governing, { release: true });
    expect(ids).toEqual(["attache"]);
  });

  it("is plain data", async () => {
    const { state, governed } = await govern(governing, policy, at);
    expect(JSON.parse(JSON.stringify(governed))).toEqual(
      JSON.parse(JSON.stringify(structuredClone(governed))),
    );
    expect(parsePackState(JSON.parse(JSON.stringify(state))).isSound).toBe(true);
  });

  it("refuses what a mission would loosen, and says who holds it", async () => {
    const { state, problems } = await takeFile(governing, mission, at);
    expect(problems).toEqual([]);
    const { governed, ids } = await idsOf(state, policy);
    expect(ids).toHaveLength(3);
    expect(governed.governance.refusals.map(({ holder }) => holder)).toContain("ruritania.base");
  });
});

describe("a file that the user brings", () => {
  it("of a stranger shows the fingerprint first, and is taken once it is vouched for", async () => {
    const first = await preview(EMPTY_STATE, ministry, at);
    expect(first).toMatchObject({ outcome: "stranger", stranger: { key } });
    expect((await takeFile(EMPTY_STATE, ministry, at)).problems).not.toEqual([]);
    expect(await preview(EMPTY_STATE, ministry, at, key)).toMatchObject({ outcome: "ready" });
    const { state } = await takeFile(EMPTY_STATE, ministry, at, key);
    expect((await idsOf(state, undefined)).ids).toContain("ruritania.base");
    expect(await preview(state, ministry, at)).toMatchObject({ outcome: "unchanged" });
  });

  it("is refused, and leaves the state as it was, when a byte was changed", async () => {
    const [damaged = ""] = tampered.packs;
    expect(await preview(EMPTY_STATE, damaged, at, key)).toMatchObject({ outcome: "refused" });
    expect((await takeFile(EMPTY_STATE, damaged, at, key)).state).toBe(EMPTY_STATE);
  });

  it.each(["", "{", "null", "[]", "\u0000", '{"format":99}'])(
    "that holds %j is refused",
    async (text) => {
      expect(await preview(EMPTY_STATE, text, at)).toMatchObject({ outcome: "refused" });
    },
  );
});

it.each([5, null, "packs", {}, { keep: {}, tested: [] }, { keep: { kept: [] }, tested: 1 }])(
  "a stored state %j is none",
  (found) => {
    expect(parsePackState(found)).toEqual({ value: EMPTY_STATE, isSound: false });
  },
);
