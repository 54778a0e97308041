import { beforeAll, describe, expect, it } from "vitest";
import { encodeBase64 } from "@/lib/pack/base64";
import { sealEnvelope } from "@/lib/pack/envelope";
import {
  EMPTY_KEEP,
  type Keep,
  keepDelivered,
  offer,
  pinsOf,
  restore,
  vouch,
  withdraw,
} from "@/lib/pack/keep";
import { fileProblem } from "@/lib/pack/problems";
import type { Pack } from "@/lib/pack/schema";
import type { Pin } from "@/lib/pack/signer";
import type { VerifiedPack } from "@/lib/pack/verify";
import { makePack, read, TRIAL, verified } from "./make-pack";

interface Signer {
  readonly key: string;
  readonly pin: Pin;
  seal(parts: Partial<Pack>): Promise<string>;
}

async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("no key pair");
  const key = encodeBase64(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  return {
    key,
    pin: { key, by: "policy" },
    seal: (parts) =>
      sealEnvelope(new TextEncoder().encode(JSON.stringify(makePack(parts))), pair.privateKey, key),
  };
}

let old: Signer;
let next: Signer;
beforeAll(async () => {
  [old, next] = await Promise.all([makeSigner(), makeSigner()]);
});

/** A pack as the extension would have it: signed, and believed under today's pins. */
async function signed(
  signer: Signer,
  parts: Partial<Pack>,
  pins: readonly Pin[] = [signer.pin],
): Promise<VerifiedPack> {
  const reading = await read(await signer.seal(parts), { delivery: "file", pins });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

function accept(keep: Keep, ...packs: readonly VerifiedPack[]): Keep {
  return packs.reduce((state, pack) => {
    const answer = offer(state, pack);
    if (answer.outcome === "refused") throw new Error(answer.problem.what);
    return answer.keep;
  }, keep);
}

function versions(keep: Keep, id = "mfa.test"): number[] {
  return keep.kept.filter((one) => one.id === id).map(({ version }) => version);
}

describe("offer", () => {
  it("keeps the last three good versions, newest first", async () => {
    const packs = await Promise.all([1, 2, 3, 4].map((version) => signed(old, { version })));
    expect(versions(accept(EMPTY_KEEP, ...packs))).toEqual([4, 3, 2]);
  });

  it("takes the same version with the same contents for no change", async () => {
    const pack = await signed(old, { version: 2 });
    const keep = accept(EMPTY_KEEP, pack);
    expect(offer(keep, pack)).toEqual({ outcome: "unchanged", keep });
  });

  const rollbacks: readonly (readonly [name: string, parts: Partial<Pack>, problem: string])[] = [
    ["a lower version", { version: 1 }, "is older than 2"],
    [
      "the same version with other contents",
      { version: 2, changelog: "Other" },
      "was seen before with other contents",
    ],
    [
      "another layer under the same name",
      { version: 3, layer: "mission" },
      "speaks for the layer mission",
    ],
  ];
  for (const [name, parts, problem] of rollbacks) {
    it(`refuses ${name}, and what is in force stays`, async () => {
      const keep = accept(EMPTY_KEEP, await signed(old, { version: 2 }));
      const answer = offer(keep, await signed(old, parts));
      expect(answer.outcome === "refused" && answer.problem.what).toContain(problem);
      expect(answer.keep).toBe(keep);
    });
  }

  it("refuses a lower version even after the pack was withdrawn", async () => {
    const keep = withdraw(accept(EMPTY_KEEP, await signed(old, { version: 5 })), "mfa.test");
    expect(offer(keep, await signed(old, { version: 4 })).outcome).toBe("refused");
    expect(offer(keep, await signed(old, { version: 5 })).outcome).toBe("accepted");
  });

  it("counts versions by key: what one key drove up does not bind another", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, { version: 999_999_999 }));
    expect(offer(keep, await signed(next, { version: 43 })).outcome).toBe("accepted");
  });

  it("counts versions by pack: one key may sign several", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, { version: 9 }));
    expect(offer(keep, await signed(old, { id: "mfa.crisis", version: 1 })).outcome).toBe(
      "accepted",
    );
  });

  it("refuses a pack with a failing rule whole", async () => {
    const answer = offer(EMPTY_KEEP, await signed(old, {}), [
      fileProblem("must fire and does not", "mend it"),
    ]);
    expect(answer).toMatchObject({ outcome: "refused", keep: EMPTY_KEEP });
  });

  it("lets users bring their own unsigned pack again without a new version", async () => {
    const first = await verified({ id: "me", layer: "personal" }, { delivery: "file" });
    const second = await verified(
      { id: "me", layer: "personal", changelog: "x" },
      { delivery: "file" },
    );
    const keep = accept(EMPTY_KEEP, first, second);
    expect(keep.kept.map(({ hash }) => hash)).toEqual([second.hash, first.hash]);
  });

  it("does not let a personal pack take the name of the ministry's", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, { version: 1 }));
    const mine = await verified({ layer: "personal", version: 2 }, { delivery: "file" });
    expect(offer(keep, mine).outcome).toBe("refused");
  });
});

describe("a rotation of keys", () => {
  it("is believed when the key in use announces it, and retires that key at the first pack of the new one", async () => {
    let keep = accept(EMPTY_KEEP, await signed(old, { version: 1, nextKey: next.key }));
    const pins = pinsOf(keep, [old.pin]);
    expect(pins.map(({ key, pack }) => [key, pack])).toEqual([
      [old.key, undefined],
      [next.key, "mfa.test"],
    ]);
    keep = accept(
      keep,
      await signed(old, { version: 2, nextKey: next.key }, pins),
      await signed(next, { version: 3 }, pins),
    );
    const answer = offer(keep, await signed(old, { version: 9 }, pins));
    expect(answer.outcome === "refused" && answer.problem.what).toContain(
      "its issuer has replaced",
    );
    expect(versions(keep)).toEqual([3, 2, 1]);
  });

  it("falls with the pin that it hangs on", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, { version: 1, nextKey: next.key }));
    expect(pinsOf(keep, [{ key: "another", by: "policy" }]).map(({ key }) => key)).toEqual([
      "another",
    ]);
  });

  it("holds for the pack that announced it alone", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, { version: 1, nextKey: next.key }));
    const reading = await read(await next.seal({ id: "mfa.other" }), {
      delivery: "file",
      pins: pinsOf(keep, [old.pin]),
    });
    expect(reading.ok).toBe(false);
  });
});

describe("first sight", () => {
  it("binds a key to one pack and layer, and yields to any pin of policy or build", async () => {
    const keep = vouch(EMPTY_KEEP, old.key, "mfa.test", "ministry");
    expect((await read(await old.seal({}), { delivery: "file", pins: pinsOf(keep, []) })).ok).toBe(
      true,
    );
    expect(
      (await read(await old.seal({ id: "mfa.more" }), { delivery: "file", pins: pinsOf(keep, []) }))
        .ok,
    ).toBe(false);
    expect(
      (
        await read(await old.seal({ layer: "mission" }), {
          delivery: "file",
          pins: pinsOf(keep, []),
        })
      ).ok,
    ).toBe(false);
    expect(
      (await read(await old.seal({}), { delivery: "file", pins: pinsOf(keep, [next.pin]) })).ok,
    ).toBe(false);
  });
});

describe("a key of the policy", () => {
  const build: Pin = { key: "build", by: "build", layers: ["ministry"] };
  const keysUnder = (policy: Partial<Pin>) =>
    pinsOf(EMPTY_KEEP, [build, { key: "policy", by: "policy", ...policy }]).map(({ key }) => key);

  it("takes the place of the build's where both speak for the same", () => {
    expect(keysUnder({})).toEqual(["policy"]);
    expect(keysUnder({ layers: ["ministry", "mission"] })).toEqual(["policy"]);
  });

  it("leaves the build's alone where it speaks for another layer", () => {
    expect(keysUnder({ layers: ["mission"] })).toEqual(["policy", "build"]);
  });
});

describe("restore", () => {
  const trust = () => ({ pins: [old.pin], now: TRIAL.now, engine: TRIAL.engine });

  it("verifies every pack again", async () => {
    const keep = accept(
      EMPTY_KEEP,
      await signed(old, { version: 1 }),
      await signed(old, { id: "mfa.two" }),
    );
    const { packs, lost } = await restore(keep, trust());
    expect([packs.map(({ pack }) => pack.id).sort(), lost]).toEqual([["mfa.test", "mfa.two"], []]);
  });

  it("falls back to the version before where the newest was tampered with, and says so", async () => {
    const keep = accept(
      EMPTY_KEEP,
      await signed(old, { version: 1 }),
      await signed(old, { version: 2 }),
    );
    const [newest, ...older] = keep.kept;
    const text = newest?.text.replace(/"payload": "./, '"payload": "f') ?? "";
    const { packs, lost } = await restore(
      { ...keep, kept: newest ? [{ ...newest, text }, ...older] : [] },
      trust(),
    );
    expect(packs.map(({ pack }) => pack.version)).toEqual([1]);
    expect(lost).toMatchObject([{ id: "mfa.test", version: 2 }]);
  });

  it("does not take another good pack of the same key for the one that was accepted", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, { version: 1 }));
    const [kept] = keep.kept;
    const text = await old.seal({ version: 1, changelog: "Other" });
    const { packs } = await restore({ ...keep, kept: kept ? [{ ...kept, text }] : [] }, trust());
    expect(packs).toEqual([]);
  });

  it("keeps an expired pack, and one whose day of issue lies ahead of a clock that went back", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, { expires: "2026-11-19" }));
    const { packs } = await restore(keep, { ...trust(), now: "2020-01-01T00:00:00Z" });
    expect(packs).toHaveLength(1);
  });

  it("leaves packs of an unpinned key out, but does not forget them", async () => {
    const keep = accept(EMPTY_KEEP, await signed(old, {}));
    const { packs, lost } = await restore(keep, { ...trust(), pins: [next.pin] });
    expect([packs.length, lost.length, keep.kept.length]).toEqual([0, 1, 1]);
  });
});

describe("keepDelivered", () => {
  it("lets go of what the policy no longer names, and of nothing else", async () => {
    const byPolicy = await verified({ id: "a" }, { delivery: "policy" });
    const stays = await verified({ id: "b" }, { delivery: "policy" });
    const own = await verified({ id: "me", layer: "personal" }, { delivery: "file" });
    const keep = keepDelivered(accept(EMPTY_KEEP, byPolicy, stays, own), ["b"]);
    expect(keep.kept.map(({ id }) => id).sort()).toEqual(["b", "me"]);
  });
});
