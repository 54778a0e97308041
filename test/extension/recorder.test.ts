import { beforeEach, describe, expect, it, vi } from "vitest";
import { tellDecisions } from "@/lib/browser/decisions";
import { parseRequest } from "@/lib/browser/messages";
import { loadRecord } from "@/lib/browser/record-store";
import { openRecorder, type Recorder } from "@/lib/browser/recorder";
import type { RecordWish } from "@/lib/record/wish";
import { fakeStorage } from "./fake-extension";

const world = vi.hoisted(() => ({ storage: undefined as unknown, messages: [] as unknown[] }));
vi.mock("webextension-polyfill", () => ({
  default: {
    get storage() {
      return world.storage;
    },
    runtime: {
      getManifest: () => ({ version: "0.1.0" }),
      sendMessage: async (message: unknown) => {
        world.messages.push(message);
        const request = parseRequest(message);
        return request?.type === "decided" ? recorder.take(request.decided) : undefined;
      },
    },
  },
}));

const DRAFT = "Marmalade talks with Varga: 45 million, the first ever.";
let storage: ReturnType<typeof fakeStorage>;
let recorder: Recorder;
let wish: RecordWish;
const onLost = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-20T10:00:30.500Z"), toFake: ["Date"] });
  storage = fakeStorage();
  world.storage = storage;
  world.messages = [];
  wish = { isKept: true, keepsText: false, months: 12 };
  onLost.mockClear();
  recorder = openRecorder({ wish: async () => wish, packs: async () => ["mfa.base 42"] });
});

function telling(keepsText = false) {
  const account = () => "@NorvaniaEmbassy";
  return tellDecisions({ platform: "x", account, keepsText: () => keepsText, onLost });
}

const lines = async () => (await loadRecord()).entries;

describe("the record", () => {
  it("keeps what was decided, when, where and under what", async () => {
    const { decided } = telling();
    decided({ decision: "seen", rules: ["hard-figure"], link: "https://stat.example/" });
    await vi.waitFor(async () =>
      expect(await lines()).toEqual([
        {
          at: "2026-11-20T10:00:30Z",
          decision: "seen",
          draft: expect.stringMatching(/^[0-9a-f]{8}$/),
          platform: "x",
          account: "@NorvaniaEmbassy",
          rules: ["hard-figure"],
          link: "https://stat.example/",
          under: ["attache 0.1.0", "mfa.base 42"],
        },
      ]),
    );
  });

  it("loses none of those that come at once, and tells drafts apart", async () => {
    const { decided, published } = telling();
    decided({ decision: "fixed", rules: ["a"] });
    published({ rules: ["b"], isPastGate: true, text: DRAFT });
    published({ rules: [], isPastGate: false, text: DRAFT });
    await vi.waitFor(async () => expect(await lines()).toHaveLength(3));
    const found = await lines();
    expect(found.map(({ decision }) => decision)).toEqual(["fixed", "past-gate", "published"]);
    expect(found[0]?.draft).toBe(found[1]?.draft);
    expect(found[2]?.draft).not.toBe(found[1]?.draft);
  });

  it("counts the lines that give way where a month is full, until they are erased", async () => {
    wish = { isKept: true, keepsText: true, months: 12 };
    const text = "x".repeat(5000);
    const line = { decision: "published", draft: "0a1b2c3d", platform: "x", account: "" } as const;
    for (let number = 0; number < 90; number++)
      await recorder.take({ ...line, rules: [`rule.${number}`], text });
    const { entries, crowdedOut, isSound } = await loadRecord();
    expect(isSound).toBe(true);
    expect(crowdedOut).toBeGreaterThan(0);
    expect(entries.length + crowdedOut).toBe(90);
    expect(entries.at(-1)?.rules).toEqual(["rule.89"]);
    await recorder.erase();
    expect(await loadRecord()).toEqual({ entries: [], crowdedOut: 0, isSound: true });
  });

  it("holds no word of a draft, nor does any message", async () => {
    const { decided, published } = telling();
    decided({ decision: "ignored", rules: ["insult-office-holder"] });
    published({ rules: ["hard-figure"], isPastGate: true, text: DRAFT });
    await vi.waitFor(async () => expect(await lines()).toHaveLength(2));
    for (const word of DRAFT.match(/\p{L}{4,}|\d{3,}/gu) ?? []) {
      expect(storage.dump()).not.toContain(word);
      expect(JSON.stringify(world.messages)).not.toContain(word);
    }
  });

  it("keeps the text of what went out where the user wants it, and only then, whoever sends it", async () => {
    const asked = telling(true);
    asked.published({ rules: [], isPastGate: false, text: DRAFT });
    await vi.waitFor(async () => expect(await lines()).toHaveLength(1));
    expect(storage.dump()).not.toContain("Marmalade");
    wish = { ...wish, keepsText: true };
    asked.decided({ decision: "fixed", rules: ["a"] });
    asked.published({ rules: [], isPastGate: false, text: DRAFT });
    await vi.waitFor(async () => expect((await lines())[2]?.text).toBe(DRAFT));
    expect((await lines())[1]).not.toHaveProperty("text");
  });

  it("keeps nothing where the user wants none, which is no trouble", async () => {
    wish = { ...wish, isKept: false };
    telling().decided({ decision: "fixed", rules: ["a"] });
    await vi.waitFor(() => expect(world.messages).toHaveLength(1));
    await recorder.prune();
    expect(storage.keys()).toEqual([]);
    expect(onLost).not.toHaveBeenCalled();
  });

  it("says when a decision could not be kept, and keeps what it had", async () => {
    const { decided } = telling();
    decided({ decision: "fixed", rules: ["a"] });
    await vi.waitFor(async () => expect(await lines()).toHaveLength(1));
    storage.local.isFull = true;
    decided({ decision: "fixed", rules: ["b"] });
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
    expect((await lines()).map(({ rules }) => rules)).toEqual([["a"]]);
  });

  it("lets go of what is older than it is to be kept, to the day", async () => {
    const { decided } = telling();
    const decideOn = async (day: string, count: number) => {
      vi.setSystemTime(Date.parse(`${day}T10:00:00Z`));
      decided({ decision: "fixed", rules: ["a"] });
      await vi.waitFor(async () => expect(await lines()).toHaveLength(count));
    };
    await decideOn("2026-06-19", 1);
    await decideOn("2026-06-21", 2);
    await decideOn("2026-11-20", 3);
    wish = { ...wish, months: 5 };
    vi.setSystemTime(Date.parse("2026-11-20T12:00:00Z"));
    await recorder.prune();
    expect((await lines()).map(({ at }) => at.slice(0, 10))).toEqual(["2026-06-21", "2026-11-20"]);
    wish = { ...wish, months: 1 };
    await recorder.prune();
    expect(storage.keys()).toEqual(["record 2026-11"]);
  });

  it("is gone with all its months when it is erased", async () => {
    const { decided } = telling();
    decided({ decision: "fixed", rules: ["a"] });
    await vi.waitFor(async () => expect(await lines()).toHaveLength(1));
    await storage.local.set({ "record 2023-01": [], settings: { theme: "dark" } });
    expect(await recorder.erase()).toBe(true);
    expect(storage.keys()).toEqual(["settings"]);
  });
});
