import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "@/lib/pack/base64";
import { sealEnvelope, signedBytes } from "@/lib/pack/envelope";
import { decodeKey, fingerprint } from "@/lib/pack/keys";
import { sayProblem } from "@/lib/pack/problems";
import type { Pack } from "@/lib/pack/schema";
import type { Pin } from "@/lib/pack/signer";
import type { PackReading, Trust } from "@/lib/pack/verify";
import { makePack, read } from "./make-pack";

interface Signer {
  readonly publicKey: string;
  seal(pack: Pack): Promise<string>;
}

async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  // Without the check TypeScript takes an asymmetric algorithm's answer for a single key too.
  if (!("privateKey" in pair)) throw new Error("no key pair");
  const publicKey = encodeBase64(
    new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
  );
  return {
    publicKey,
    seal: (pack) =>
      sealEnvelope(new TextEncoder().encode(JSON.stringify(pack)), pair.privateKey, publicKey),
  };
}

let ministry: Signer;
let other: Signer;
beforeAll(async () => {
  [ministry, other] = await Promise.all([makeSigner(), makeSigner()]);
});

const pin = (signer: Signer, parts: Partial<Pin> = {}): Pin => ({
  key: signer.publicKey,
  by: "policy",
  ...parts,
});
const byFile = (pins: readonly Pin[]): Partial<Trust> => ({ delivery: "file", pins });

function outcome(reading: PackReading): string {
  return reading.ok ? "good" : reading.problems.map(sayProblem).join("\n");
}

/** The envelope with one thing about it changed. */
function changed(envelope: string, change: (parts: Record<string, unknown>) => object): string {
  return JSON.stringify(change(JSON.parse(envelope)));
}

describe("the signed bytes", () => {
  it("are those of the DSSE protocol's own example", () => {
    const bytes = signedBytes(
      new TextEncoder().encode("hello world"),
      "http://example.com/HelloWorld",
    );
    expect(new TextDecoder().decode(bytes)).toBe(
      "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
    );
  });
});

describe("a signed pack", () => {
  it("is good under its pinned key, and says who signed it", async () => {
    const reading = await read(
      await ministry.seal(makePack()),
      byFile([pin(other), pin(ministry)]),
    );
    expect(reading.ok && reading.pack.signer).toEqual({
      key: ministry.publicKey,
      fingerprint: await fingerprint(ministry.publicKey),
    });
  });

  it("is refused at every single changed byte of its payload", async () => {
    const envelope = await ministry.seal(makePack());
    const payload = decodeBase64(JSON.parse(envelope).payload) ?? new Uint8Array();
    for (let at = 0; at < payload.length; at += 7) {
      const tampered = payload.slice();
      tampered[at] = (tampered[at] ?? 0) ^ 1;
      const text = changed(envelope, (parts) => ({ ...parts, payload: encodeBase64(tampered) }));
      expect(outcome(await read(text, byFile([pin(ministry)])))).toContain("not what was signed");
    }
  });

  const rows: readonly (readonly [
    name: string,
    make: () => Promise<string>,
    pins: () => Pin[],
    problem: string,
  ])[] = [
    [
      "by a key that policy does not pin",
      () => other.seal(makePack()),
      () => [pin(ministry)],
      "another key than the one that the administrator trusts",
    ],
    [
      "by a key that the build does not pin",
      () => other.seal(makePack()),
      () => [pin(ministry, { by: "build" })],
      "this build trusts",
    ],
    [
      "by a key of another layer",
      () => ministry.seal(makePack()),
      () => [pin(ministry, { layers: ["mission"] })],
      "may not speak",
    ],
    [
      "by the key of another pack",
      () => ministry.seal(makePack()),
      () => [pin(ministry, { pack: "mfa.other" })],
      "may not speak",
    ],
    [
      "with another's key named",
      async () =>
        changed(await other.seal(makePack()), (parts) => ({
          ...parts,
          signatures: [{ ...(parts.signatures as object[])[0], keyid: ministry.publicKey }],
        })),
      () => [pin(ministry)],
      "not what was signed",
    ],
    [
      "of another type",
      async () =>
        changed(await ministry.seal(makePack()), (parts) => ({
          ...parts,
          payloadType: "application/json",
        })),
      () => [pin(ministry)],
      "something else than application",
    ],
    [
      "without signatures",
      async () =>
        changed(await ministry.seal(makePack()), (parts) => ({ ...parts, signatures: [] })),
      () => [pin(ministry)],
      "without a signature",
    ],
    [
      "with a cut signature",
      async () =>
        changed(await ministry.seal(makePack()), (parts) => ({
          ...parts,
          signatures: [{ keyid: ministry.publicKey, sig: "AAAA" }],
        })),
      () => [pin(ministry)],
      "not what was signed",
    ],
    [
      "with five signatures",
      async () =>
        changed(await ministry.seal(makePack()), (parts) => ({
          ...parts,
          signatures: Array(5).fill((parts.signatures as object[])[0]),
        })),
      () => [pin(ministry)],
      "too many",
    ],
    [
      "with a payload that is not base64",
      async () =>
        changed(await ministry.seal(makePack()), (parts) => ({ ...parts, payload: "{}" })),
      () => [pin(ministry)],
      "not base64",
    ],
    [
      "with a field of its own",
      async () => changed(await ministry.seal(makePack()), (parts) => ({ ...parts, note: 1 })),
      () => [pin(ministry)],
      "fields that none has",
    ],
    [
      "cut off",
      async () => (await ministry.seal(makePack())).slice(0, 200),
      () => [pin(ministry)],
      "is not JSON",
    ],
    [
      "holding a broken pack",
      () => ministry.seal({ ...makePack(), version: -1 }),
      () => [pin(ministry)],
      "version: is too small",
    ],
  ];
  for (const [name, make, pins, problem] of rows) {
    it(`is refused ${name}`, async () => {
      expect(outcome(await read(await make(), byFile(pins())))).toContain(problem);
    });
  }

  it("is taken with a second signature of a stranger", async () => {
    const pack = makePack();
    const [mine, theirs] = await Promise.all([ministry.seal(pack), other.seal(pack)]);
    const both = changed(theirs, (parts) => ({
      ...parts,
      signatures: [...(parts.signatures as object[]), ...JSON.parse(mine).signatures],
    }));
    expect(outcome(await read(both, byFile([pin(ministry)])))).toBe("good");
  });

  it("of an unknown key is refused, with the fingerprint to confirm", async () => {
    const reading = await read(await other.seal(makePack()), byFile([]));
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.stranger).toMatchObject({
      key: other.publicKey,
      fingerprint: await fingerprint(other.publicKey),
      pack: { id: "mfa.test" },
    });
  });

  it("of an unknown key offers no confirmation where a policy pins another", async () => {
    const reading = await read(await other.seal(makePack()), byFile([pin(ministry)]));
    expect(!reading.ok && reading.stranger).toBeUndefined();
  });

  it("is not believed under a key of small order, whose signatures anybody can make", () => {
    const identity = encodeBase64(
      Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 1 : 0)),
    );
    expect(decodeKey(identity)).toBeUndefined();
    expect(decodeKey(encodeBase64(new Uint8Array(32)))).toBeUndefined();
  });
});

describe("an unsigned pack", () => {
  const rows: readonly (readonly [
    delivery: Trust["delivery"],
    layer: Pack["layer"],
    outcome: string,
  ])[] = [
    ["policy", "ministry", "good"],
    ["policy", "mission", "good"],
    ["built-in", "ministry", "good"],
    ["trial", "ministry", "good"],
    ["file", "personal", "good"],
    ["file", "mission", "speaks for the mission and is not signed"],
    ["file", "ministry", "speaks for the ministry and is not signed"],
    ["origin", "ministry", "speaks for the ministry and is not signed"],
  ];
  for (const [delivery, layer, expected] of rows) {
    it(`of the layer ${layer}, by ${delivery}: ${expected}`, async () => {
      expect(outcome(await read(makePack({ layer }), { delivery }))).toContain(expected);
    });
  }

  it("says that it is not signed", async () => {
    const reading = await read(makePack());
    expect(reading.ok && reading.notes).toEqual(["mfa.test 1 is not signed"]);
  });
});

describe("time", () => {
  it("does not end an expired pack, it makes it stale", async () => {
    const reading = await read(makePack({ expires: "2026-11-19" }));
    expect(reading.ok && reading.notes).toContain("mfa.test 1 expired on 2026-11-19");
  });

  it("refuses a pack from the future, but not one that was accepted before", async () => {
    const pack = makePack({ issued: "2027-01-01" });
    expect(outcome(await read(pack))).toContain("comes from the future");
    expect(outcome(await read(pack, { isKept: true }))).toBe("good");
  });

  it("refuses a pack for a newer engine", async () => {
    expect(outcome(await read(makePack({ minEngine: "1.1" })))).toContain("needs Attaché 1.1");
    expect(outcome(await read(makePack({ minEngine: "1.0" })))).toBe("good");
    expect(outcome(await read(makePack({ minEngine: "0.10" }), { engine: "0.9.5" }))).toContain(
      "needs",
    );
  });
});

describe("the maker of verified packs", () => {
  it("is one file", () => {
    const files = import.meta.glob<string>(
      ["/lib/**/*.ts", "/entrypoints/**/*.{ts,tsx}", "/components/**/*.tsx"],
      {
        eager: true,
        query: "?raw",
        import: "default",
      },
    );
    const makers = Object.entries(files)
      .filter(([, text]) => /as (?:unknown as )?VerifiedPack\b/.test(text))
      .map(([path]) => path);
    expect(makers).toEqual(["/lib/pack/verify.ts"]);
    expect(
      readFileSync("lib/pack/verify.ts", "utf8").match(/as unknown as VerifiedPack/g),
    ).toHaveLength(1);
  });
});
