import { expect, it } from "vitest";
import { statusText } from "@/lib/pack";
import type { PackInfo } from "@/lib/pack/governance";
import { judgeStatus, parseShipped, type Shipped, withShipped } from "@/lib/studio/mission-status";

const HASH = "0123456789abcdef".repeat(4);
const OTHER = "fedcba9876543210".repeat(4);
const base: PackInfo = {
  id: "my.ministry",
  version: 7,
  layer: "ministry",
  delivery: "policy",
  issuer: "Ministry of Ruritania · Press",
  contact: undefined,
  hash: HASH,
  signer: "ABCD 1234",
  issued: "2026-11-01",
  expires: undefined,
  rules: 3,
  locked: ["names.turkiye"],
  stopped: [],
};
const line = (...packs: PackInfo[]) =>
  statusText(
    {
      packs,
      refusals: [{ pack: "m.vienna", item: "x", holder: "my.ministry", message: { text: "" } }],
    },
    { engine: "0.1.0", now: "2026-11-20T12:00:00Z" },
  );
const builtIn: PackInfo = {
  ...base,
  id: "attache.base",
  layer: "built-in",
  version: 7,
  hash: OTHER,
};
const shipped: readonly Shipped[] = [
  { id: "my.ministry", version: 6, hash: OTHER },
  { id: "my.ministry", version: 7, hash: HASH },
  { id: "another.pack", version: 9, hash: OTHER },
];

it.each<[string, string, readonly Shipped[], object]>([
  [
    "in force",
    line(builtIn, base),
    shipped,
    { is: "in-force", version: 7, isSigned: true, staleSince: undefined, stopped: undefined },
  ],
  [
    "wrapped by a mail program",
    line(builtIn, base).replace(/ · /g, " ·\n> "),
    shipped,
    { is: "in-force" },
  ],
  ["the version before", line({ ...base, version: 6 }), shipped, { is: "older", version: 6 }],
  ["a later version", line({ ...base, version: 8 }), shipped, { is: "newer" }],
  [
    "the same version with other contents",
    line({ ...base, hash: OTHER }),
    shipped,
    { is: "differs" },
  ],
  [
    "signed twice as one version",
    line(base),
    [...shipped, { id: "my.ministry", version: 7, hash: OTHER }],
    { is: "in-force" },
  ],
  ["nothing to compare with", line(base), [], { is: "unknown", version: 7 }],
  [
    "another ministry's pack",
    line(builtIn, { ...base, id: "other.ministry" }),
    shipped,
    { is: "absent" },
  ],
  ["a longer id", line({ ...base, id: "my.ministry-old" }), shipped, { is: "absent" }],
  ["no pack at all", line(), shipped, { is: "absent" }],
  ["unsigned", line({ ...base, signer: undefined }), shipped, { is: "in-force", isSigned: false }],
  [
    "stale",
    line({ ...base, expires: "2026-11-10" }),
    shipped,
    { is: "in-force", staleSince: "2026-11-10" },
  ],
  [
    "a rule that does not run",
    line({ ...base, stopped: ["a", "b"] }, { ...builtIn, id: "z" }),
    shipped,
    { stopped: "a, b" },
  ],
  ["something else", "Dear colleague, it works.", shipped, { is: "unreadable" }],
  ["nothing", "", shipped, { is: "unreadable" }],
])("judges %s", (_name, text, own, verdict) => {
  expect(judgeStatus(text, "my.ministry", own)).toMatchObject(verdict);
});

it("keeps the last fifty that were signed", () => {
  let list: readonly Shipped[] = [];
  for (let version = 1; version <= 60; version++)
    list = withShipped(list, { id: "a", version, hash: `${version}` });
  expect(list).toHaveLength(50);
  expect(withShipped(list, { id: "a", version: 60, hash: "60" })).toHaveLength(50);
  expect(parseShipped(list)).toEqual({ value: list, isSound: true });
  expect(parseShipped([{ id: 1 }])).toEqual({ value: [], isSound: false });
  expect(parseShipped(undefined).isSound).toBe(true);
});
