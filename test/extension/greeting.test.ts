import { beforeEach, expect, it, vi } from "vitest";
import { greet } from "@/lib/browser/greeting";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Governance, PackInfo } from "@/lib/pack/governance";
import { fakeStorage } from "./fake-extension";

const world = vi.hoisted(() => ({ storage: undefined as unknown, opened: [] as string[] }));
vi.mock("webextension-polyfill", () => ({
  default: {
    get storage() {
      return world.storage;
    },
    runtime: { getURL: (path: string) => `extension://${path}` },
    tabs: { create: async ({ url }: { url: string }) => void world.opened.push(url) },
  },
}));
beforeEach(() => {
  world.storage = fakeStorage();
  world.opened = [];
});

const WELCOME = ["extension://welcome.html"];
const pack: PackInfo = {
  id: "mfa.base",
  version: 1,
  layer: "ministry",
  delivery: "policy",
  issuer: "MFA",
  contact: undefined,
  hash: "",
  signer: undefined,
  issued: "2026-11-20",
  expires: undefined,
  rules: 0,
  locked: [],
  stopped: [],
};
const governance = (delivery: PackInfo["delivery"], isWelcomed: boolean): Governance => ({
  packs: [{ ...pack, delivery }],
  checks: [],
  rules: [],
  accepted: [],
  ministry: { ...NO_MINISTRY, isWelcomed },
  refusals: [],
});

it.each([
  ["before any pack is known", undefined, WELCOME],
  ["under the built-in pack", governance("built-in", true), WELCOME],
  ["where a policy brings a pack", governance("policy", true), WELCOME],
  ["where such a pack wants none", governance("policy", false), []],
  ["where a file's pack wants none, which comes later", governance("file", false), WELCOME],
])("%s", async (_when, governs, opened) => {
  await greet(async () => governs);
  expect(world.opened).toEqual(opened);
});

it("greets once, however often it is installed anew over what is stored", async () => {
  await greet(async () => undefined);
  await greet(async () => undefined);
  expect(world.opened).toEqual(WELCOME);
});
