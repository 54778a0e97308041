import { beforeAll, describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { encodeBase64 } from "@/lib/pack/base64";
import { sealEnvelope } from "@/lib/pack/envelope";
import { EMPTY_KEEP, type Keep, offer, restore } from "@/lib/pack/keep";
import { layer } from "@/lib/pack/layer";
import { sayProblem } from "@/lib/pack/problems";
import { selfTest } from "@/lib/pack/self-test";
import type { Pin } from "@/lib/pack/signer";
import { makePack, read, TRIAL } from "../make-pack";

// Packs that somebody poisoned. Every one goes the whole way that a pack takes: read, verified, tested, offered to a keep in which a
// good pack is in force. Each must be refused with its reason, and the good one must go on working.

let good: Keep;
let pins: readonly Pin[];
let sign: (text: string) => Promise<string>;
let signAsOther: (text: string) => Promise<string>;

async function makeSigner() {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("no key pair");
  const key = encodeBase64(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  return {
    key,
    sign: (text: string) => sealEnvelope(new TextEncoder().encode(text), pair.privateKey, key),
  };
}

const rule = {
  id: "mfa.jerk",
  kind: "phrase",
  severity: "block",
  policy: "required",
  source: "Circular 3",
  any: ["jerk"],
  tests: { hit: ["What a jerk"], miss: ["How kind"] },
} as const;

beforeAll(async () => {
  const [ministry, other] = await Promise.all([makeSigner(), makeSigner()]);
  pins = [{ key: ministry.key, by: "policy" }];
  sign = ministry.sign;
  signAsOther = other.sign;
  good = await swallow(await sign(json({ version: 10, rules: [rule] })), EMPTY_KEEP).then(
    ({ keep }) => keep,
  );
});

function json(parts: object): string {
  return JSON.stringify({ ...makePack(), ...parts });
}

/** The whole way of a pack: what is in force after it, and what is said. */
async function swallow(
  text: string | Uint8Array,
  keep: Keep,
): Promise<{ keep: Keep; said: string }> {
  const reading = await read(text, { delivery: "file", pins });
  if (!reading.ok) return { keep, said: reading.problems.map(sayProblem).join("\n") };
  const answer = offer(keep, reading.pack, selfTest(reading.pack.pack).failures);
  return {
    keep: answer.keep,
    said: answer.outcome === "refused" ? sayProblem(answer.problem) : answer.outcome,
  };
}

async function expectGoodInForce(keep: Keep): Promise<void> {
  const { packs, lost } = await restore(keep, { pins, now: TRIAL.now, engine: TRIAL.engine });
  expect(lost).toEqual([]);
  expect(packs.map(({ pack }) => [pack.id, pack.version])).toEqual([["mfa.test", 10]]);
  const { findings } = createEngine([], layer(packs)).run(
    [parseDraft("What a jerk")],
    situationOn("2026-11-20"),
  );
  expect(findings.map(({ quote, severity }) => [quote, severity])).toEqual([["jerk", "block"]]);
}

type Poison = readonly [
  name: string,
  reason: string,
  make: () => string | Uint8Array | Promise<string>,
];

/** Signed by the right key: only what the pack says is wrong with it. */
const said = (parts: object) => () => sign(json({ version: 11, ...parts }));
/** The same, as text that no object can stand for. */
const written = (member: string) => () => sign(`${json({ version: 11 }).slice(0, -1)},${member}}`);
const rules = (...list: readonly object[]) => said({ rules: list });
const tampered = async (
  change: (envelope: { payload: string; signatures: { sig: string }[] }) => void,
) => {
  const envelope = JSON.parse(await sign(json({ version: 11 })));
  change(envelope);
  return JSON.stringify(envelope);
};

const poisons: readonly Poison[] = [
  // Signatures and keys
  [
    "a changed payload",
    "not what was signed",
    () =>
      tampered((one) => {
        one.payload = `${one.payload.slice(0, 40)}A${one.payload.slice(41)}`;
      }),
  ],
  [
    "a changed signature",
    "not what was signed",
    () =>
      tampered(({ signatures: [first] }) => {
        if (first) first.sig = `A${first.sig.slice(1)}`;
      }),
  ],
  ["a wrong key", "another key than the one", () => signAsOther(json({ version: 11 }))],
  ["no signature", "is not signed", () => json({ version: 11 })],
  [
    "a personal pack that calls itself the ministry's",
    "speaks for the layer personal",
    () => json({ version: 11, layer: "personal" }),
  ],
  ["a cut file", "is not JSON", async () => (await sign(json({ version: 11 }))).slice(0, -30)],
  [
    "a cut payload",
    "not what was signed",
    () =>
      tampered((one) => {
        one.payload = one.payload.slice(0, -8);
      }),
  ],
  [
    "an envelope in an envelope",
    "is no field of this format",
    async () => sign(await sign(json({ version: 11 }))),
  ],
  ["a weak next key", "is not a public key", said({ nextKey: "short" })],
  // Versions and time
  ["a rollback", "is older than 10", said({ version: 9 })],
  [
    "the same version with other contents",
    "seen before with other contents",
    said({ version: 10, changelog: "Other" }),
  ],
  ["a fast-forward beyond all numbers", "too large", said({ version: 1e15 })],
  ["a version that is no whole number", "wrong type", said({ version: 11.5 })],
  ["a version as text", "wrong type", said({ version: "11" })],
  ["a negative version", "too small", said({ version: -1 })],
  ["a pack from the future", "comes from the future", said({ issued: "2030-01-01" })],
  ["a day that never was", "is not a day", said({ issued: "2026-02-30" })],
  ["an expiry before the issue", "before the day of issue", said({ expires: "2020-01-01" })],
  ["a need for an engine to come", "needs Attaché 99.0", said({ minEngine: "99.0" })],
  ["a format to come", "newer than this engine", said({ format: 2 })],
  ["no format", "format: is missing", () => sign("{}")],
  // Size and nesting
  ["a megabyte in one message", "too large", rules({ ...rule, message: "a".repeat(1_100_000) })],
  ["a gigabyte by repetition", "too large", written(`"changelog":"${"a".repeat(1_200_000)}"`)],
  ["twenty million spaces", "is larger than", () => " ".repeat(20_000_000)],
  [
    "two thousand and one rules",
    "at most 2000 entries",
    rules(...Array.from({ length: 2001 }, (_, index) => ({ ...rule, id: `r.${index + 10_000}` }))),
  ],
  [
    "two hundred and one phrases",
    "at most 200 entries",
    rules({ ...rule, any: Array.from({ length: 201 }, (_, index) => `word${index}`) }),
  ],
  [
    "five thousand and some phrases",
    "hold 5200 phrases",
    rules(
      ...Array.from({ length: 26 }, (_, rank) => ({
        ...rule,
        id: `r.${rank + 10}`,
        any: Array.from({ length: 200 }, (_, index) => `word${rank}x${index}`),
      })),
    ),
  ],
  [
    "five thousand and one approved posts",
    "at most 5000 entries",
    said({
      approvedPosts: Array.from({ length: 5001 }, () => ({ text: "a", date: "2026-01-01" })),
    }),
  ],
  ["a hundred thousand brackets", "nested deeper", () => "[".repeat(100_000)],
  [
    "deep nesting inside the pack",
    "nested deeper",
    written(`"rules":${"[".repeat(60)}${"]".repeat(60)}`),
  ],
  [
    "a number without end",
    "wrong type",
    written(`"quota":{"postsPerDay":1e999,"postsPerDayInCrisis":1}`),
  ],
  // Names
  ["a name twice", "stands twice", written(`"changelog":"a","changelog":"b"`)],
  ["a name twice, once escaped", "stands twice", written(`"state":"XR","st\\u0061te":"XX"`)],
  ["__proto__", "forbidden name", written(`"__proto__":{"isOn":true}`)],
  [
    "__proto__ deep inside",
    "forbidden name",
    written(`"checks":[{"id":"x","options":{"__proto__":{"a":1}}}]`),
  ],
  [
    "constructor.prototype",
    "forbidden name",
    written(`"checks":[{"id":"x","options":{"constructor":{"prototype":{}}}}]`),
  ],
  ["a field that nobody knows", "is no field of this format", said({ script: "alert(1)" })],
  [
    "a kind of rule that nobody knows",
    "is not known here",
    rules({ ...rule, kind: "regex", pattern: "(a+)+$" }),
  ],
  ["an id in Cyrillic", "is not an id", rules({ ...rule, id: "mfа.jerk" })],
  ["an id with capitals", "is not an id", rules({ ...rule, id: "MFA.jerk" })],
  ["two ids alike", "looks like", rules({ ...rule, id: "mfa.l0ck" }, { ...rule, id: "mfa.1ock" })],
  ["an id twice", "is used twice", rules(rule, rule)],
  // What people read
  [
    "HTML in a message",
    "looks like HTML",
    rules({ ...rule, message: 'See <img src=x onerror="alert(1)">' }),
  ],
  [
    "a script in an issuer's name",
    "looks like HTML",
    said({ issuer: { name: "<script>alert(1)</script>" } }),
  ],
  [
    "a closing tag in a fact",
    "looks like HTML",
    said({
      facts: [
        {
          id: "f",
          subjects: ["a b"],
          kind: "text",
          value: "</textarea>",
          source: "s",
          checkedOn: "2026-01-01",
        },
      ],
    }),
  ],
  [
    "HTML in an approved post",
    "looks like HTML",
    said({ approvedPosts: [{ text: "a <b>b</b>", date: "2026-01-01" }] }),
  ],
  [
    "HTML in a test",
    "looks like HTML",
    rules({ ...rule, tests: { hit: ["jerk <svg onload=x>"], miss: ["a"] } }),
  ],
  [
    "a javascript: link",
    "runs code",
    said({ crisis: { on: true, message: "Read javascript:alert(1)" } }),
  ],
  [
    "a javascript: link with spaces and capitals",
    "runs code",
    said({ crisis: { on: true, message: "JavaScript : alert(1)" } }),
  ],
  ["a data: link", "runs code", said({ crisis: { on: true, message: "data:text/html,x" } })],
  ["an http link", "is not https", rules({ ...rule, source: "http://mfa.example/circular" })],
  [
    "a link out of the house",
    "leads out of the issuer's domains",
    rules({ ...rule, source: "https://mfa.example.evil.example/x" }),
  ],
  [
    "a link with a user's name",
    "does not name a plain host",
    rules({ ...rule, source: "https://mfa.example@evil.example/x" }),
  ],
  [
    "a link with a backslash",
    "leads out of the issuer's domains",
    rules({ ...rule, source: String.raw`https://evil.example\@mfa.example/` }),
  ],
  [
    "a link in another script",
    "does not name a plain host",
    rules({ ...rule, source: "https://mfа.example/x" }),
  ],
  [
    "a fact that links to http",
    "is not an https link",
    said({
      facts: [
        {
          id: "f",
          subjects: ["a b"],
          kind: "link",
          value: "ftp://mfa.example",
          source: "s",
          checkedOn: "2026-01-01",
        },
      ],
    }),
  ],
  ["writing turned around", "turns the direction", rules({ ...rule, message: "\u202Egnorw" })],
  ["an isolate left open", "turns the direction", said({ issuer: { name: "MFA\u2066" } })],
  [
    "a zero-width space in a phrase",
    "invisible character",
    rules({ ...rule, any: ["je\u200Brk"] }),
  ],
  ["a soft hyphen in a phrase", "invisible character", rules({ ...rule, any: ["je\u00ADrk"] })],
  ["a byte order mark in a message", "invisible character", rules({ ...rule, message: "\uFEFFa" })],
  [
    "letters in tag characters",
    "invisible character",
    rules({ ...rule, message: "a\u{E0061}\u{E0062}" }),
  ],
  [
    "a filler that looks like nothing",
    "invisible character",
    rules({ ...rule, message: "a\u3164b" }),
  ],
  ["half a character", "no character", written('"changelog":"\\ud83d"')],
  ["a private character", "no character", rules({ ...rule, message: "a\uE000" })],
  ["a terminal's escape", "control character", rules({ ...rule, message: "a\u001B[2J" })],
  ["a NUL", "control character", written('"changelog":"a\\u0000b"')],
  ["a line separator", "control character", rules({ ...rule, message: "a\u2028b" })],
  // Rules that lie
  [
    "a rule that never fires",
    "must fire and does not",
    rules({ ...rule, tests: { hit: ["nothing"], miss: ["a"] } }),
  ],
  ["a rule without tests", "has no self-test", rules({ ...rule, tests: undefined })],
  ["a rule without misses", "too short", rules({ ...rule, tests: { hit: ["jerk"], miss: [] } })],
  [
    "a rule that fires on everything",
    "a mark alone would be found everywhere",
    rules({ ...rule, any: ["."] }),
  ],
  ["a rule on a letter", "a letter would be found everywhere", rules({ ...rule, any: ["e"] })],
  ["a look-alike phrase", "mixes letters", rules({ ...rule, any: ["jеrk"] })],
  [
    "an exception as wide as the rule",
    "covers the rule's own phrase",
    rules({ ...rule, unless: ["jerk"] }),
  ],
  ["an exception that covers the hit", "covers it", rules({ ...rule, unless: ["what a"] })],
  [
    "accepted words that silence a required rule",
    "accepts the very words",
    rules(rule, { id: "mfa.ok", kind: "accept", words: ["Jerk"], source: "s" }),
  ],
  [
    "a fix that goes round in circles",
    "fires on",
    rules(
      {
        ...rule,
        any: undefined,
        kind: "prefer",
        from: ["jerk"],
        to: ["total jerk off"].map(() => "soda jerk cup").slice(0, 1),
        tests: { hit: ["What a jerk"], miss: ["a"] },
      },
      { ...rule, id: "mfa.cup", any: ["soda"], tests: { hit: ["soda"], miss: ["a"] } },
    ),
  ],
  ["a hundred words for a phrase", "words", rules({ ...rule, any: ["jerk ".repeat(39).trim()] })],
  [
    "a slot that jumps a thousand words",
    "at most 10",
    rules({
      ...rule,
      any: undefined,
      kind: "pattern",
      slots: [{ word: "jerk" }, { word: "b", gap: 1000 }],
    }),
  ],
  [
    "thirteen slots",
    "at most 12 entries",
    rules({
      ...rule,
      any: undefined,
      kind: "pattern",
      slots: Array.from({ length: 13 }, () => ({ word: "jerk" })),
    }),
  ],
  // Not packs at all
  ["nothing", "is not JSON", () => ""],
  ["a list", "wrong type", () => "[]"],
  ["a number", "wrong type", () => "1"],
  ["a web page", "is not JSON", () => "<!doctype html><title>Log in</title>"],
  ["bytes that are no text", "is not text in UTF-8", () => Uint8Array.of(0xff, 0xfe, 0x00)],
];

describe(`${poisons.length} poisoned packs`, () => {
  it("are at least sixty", () => {
    expect(poisons.length).toBeGreaterThanOrEqual(60);
  });

  for (const [name, reason, make] of poisons) {
    it(`${name}: refused, because it ${reason}`, async () => {
      const { keep, said } = await swallow(await make(), good);
      expect(said).toContain(reason);
      expect(said).not.toMatch(/[\p{Cf}\p{Co}\p{Cs}\u0000-\u0009\u000B-\u001F]/u);
      await expectGoodInForce(keep);
    });
  }
});

describe("packs that are only shown for what they are", () => {
  it("an expired one checks on, under a stale note", async () => {
    const reading = await read(await sign(json({ version: 11, expires: "2026-11-01" })), {
      delivery: "file",
      pins,
    });
    expect(reading.ok && reading.notes).toEqual(["mfa.test 11 expired on 2026-11-01"]);
  });

  it("phrases made to explode cost what others cost", async () => {
    const words = ["a", "as", "ass", "asses", "at", "ate"].filter((word) => word.length > 1);
    const any = Array.from({ length: 200 }, (_, index) =>
      Array.from({ length: 11 }, (_, place) => words[(index >> (place % 7)) % words.length]).join(
        " ",
      ),
    );
    const many = Array.from({ length: 24 }, (_, index) => ({
      ...rule,
      id: `r.${index + 10}`,
      any: any.map((phrase) => `${phrase} w${index}`),
      inflect: true,
      tests: { hit: ["x"], miss: ["y"] },
    }));
    const reading = await read(await sign(json({ version: 11, rules: many })), {
      delivery: "file",
      pins,
    });
    if (!reading.ok) throw new Error(reading.problems.map(sayProblem).join("\n"));
    const policy = layer([reading.pack]);
    const draft = parseDraft("asses ".repeat(50));
    const begin = performance.now();
    createEngine([], policy).run([draft], situationOn("2026-11-20"));
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
