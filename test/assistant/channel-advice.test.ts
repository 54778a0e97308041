import { describe, expect, it } from "vitest";
import { adviseChannel } from "@/lib/assistant/channel-advice";
import { parseDraft } from "@/lib/draft/draft";
import type { Situation } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { type Account, type Ministry, NO_MINISTRY } from "@/lib/ministry/ministry";

const provenance = { pack: "p", version: 1, issuer: "M", signed: true, ref: undefined };
const account = (handle: string, changes: Partial<Account> = {}): Account => ({
  handle,
  kind: "official",
  platform: "x",
  topics: [],
  provenance,
  ...changes,
});
const crisis = { on: true, message: "", keyPoints: [], pinned: [], provenance };
const HALDEN = account("@EstmarkHalden", { language: "en", audience: "foreign-public" });
const NATIONALS = account("@EstmarkHelp", { platform: "facebook", audience: "nationals" });
const FRENCH = account("@EstmarkFR", { language: "fr" });
const with_ = (accounts: Account[], changes: Partial<Ministry> = {}): Ministry => ({
  ...NO_MINISTRY,
  accounts,
  ...changes,
});

const ENGLISH = "The consulate in Halden opens its doors on Monday at nine in the morning.";
const FRENCH_TEXT = "Le consulat de Halden ouvre ses portes lundi à neuf heures du matin.";
const LONG = `${ENGLISH} `.repeat(14);

function advise(text: string, ministry = NO_MINISTRY, changes: Partial<Situation> = {}) {
  const situation = situationOn("2026-11-20", { account: "@EstmarkHalden", ...changes });
  return adviseChannel([parseDraft(text)], situation, ministry);
}

describe("the channel advice", () => {
  it.each([
    [
      "an emergency goes where one's own nationals are",
      ENGLISH,
      with_([HALDEN, NATIONALS], { crisis }),
      {},
      "channel_advice_emergency",
      "@EstmarkHelp",
    ],
    [
      "a draft goes where its language is written",
      FRENCH_TEXT,
      with_([HALDEN, FRENCH]),
      {},
      "channel_advice_language",
      "@EstmarkFR",
    ],
    [
      "a chosen audience is met where it is",
      ENGLISH,
      with_([HALDEN, NATIONALS]),
      { audience: "nationals" },
      "channel_advice_audience",
      "@EstmarkHelp",
    ],
    [
      "what takes many posts goes where there is room",
      LONG,
      NO_MINISTRY,
      {},
      "channel_advice_room",
      undefined,
    ],
    [
      "an emergency comes first",
      LONG,
      with_([HALDEN, NATIONALS], { crisis }),
      {},
      "channel_advice_emergency",
      "@EstmarkHelp",
    ],
    [
      "a question goes where it can be answered",
      "What do you remember of the old port? #Halden",
      NO_MINISTRY,
      { channel: "telegram" },
      "channel_advice_answers",
      undefined,
    ],
    [
      "in Arabic too",
      "ماذا تتذكرون من الميناء القديم؟",
      NO_MINISTRY,
      { channel: "telegram" },
      "channel_advice_answers",
      undefined,
    ],
  ] as const)("%s", (_name, text, ministry, changes, key, handle) => {
    const advice = advise(text, ministry, changes);
    expect(advice).toMatchObject({ key });
    if (handle) expect(advice).toMatchObject({ values: { handle } });
  });

  it("suggests only channels on which the ministry is, where a pack tells", () => {
    const page = account("Estmark in Halden", { platform: "linkedin" });
    expect(advise(LONG, with_([HALDEN, page]))).toMatchObject({ values: { channel: "LinkedIn" } });
    expect(
      advise(LONG, with_([HALDEN, account("@Other", { platform: "bluesky" })])),
    ).toBeUndefined();
  });

  it.each([
    ["what fits", ENGLISH, NO_MINISTRY, {}],
    ["what takes two posts", `${ENGLISH} `.repeat(5), NO_MINISTRY, {}],
    ["an answer", LONG, NO_MINISTRY, { kind: "reply" }],
    ["a message", LONG, NO_MINISTRY, { kind: "message" }],
    ["a channel that nobody counts", LONG, NO_MINISTRY, { channel: "" }],
    [
      "a crisis, on the account for one's own nationals",
      ENGLISH,
      with_([{ ...HALDEN, audience: "nationals" }, NATIONALS], { crisis }),
      {},
    ],
    ["a crisis of which nobody says who reads where", ENGLISH, with_([], { crisis }), {}],
    ["a language that no other account writes in", FRENCH_TEXT, with_([HALDEN, NATIONALS]), {}],
    ["an account that nobody knows", FRENCH_TEXT, with_([HALDEN, FRENCH]), { account: undefined }],
    ["a question where it can be answered", "What do you remember?", NO_MINISTRY, {}],
    [
      "a question that is answered in the text",
      "Why now? Because it is time.",
      NO_MINISTRY,
      { channel: "telegram" },
    ],
    ["nothing", "", NO_MINISTRY, {}],
  ] as const)("is silent on %s", (_name, text, ministry, changes) => {
    expect(advise(text, ministry, changes)).toBeUndefined();
  });
});
