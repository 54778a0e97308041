import { describe, expect, it } from "vitest";
import { coolingOf } from "@/lib/assistant/cooling";
import type { KeptDraft } from "@/lib/assistant/kept-drafts";

const now = Date.parse("2026-11-21T10:00:00Z");
const draft = (text: string, keptAt: string): KeptDraft => ({ text, host: "x.com", keptAt });
const cooling = (more: Partial<Parameters<typeof coolingOf>[0]>) =>
  coolingOf({ signs: [], text: "", kept: [], now, isOffered: true, ...more });
const young = draft("Shameful lies.", "2026-11-21T09:58:00.000Z");
const old = draft("Shameful lies.", "2026-11-21T09:50:00.000Z");

describe("what is said of a heated answer", () => {
  it.each([
    ["nothing of a calm one", { text: "Thank you." }, undefined],
    ["the offer", { text: "Shameful lies.", signs: ["harsh"] as const }, "offer"],
    [
      "no offer where it is turned off",
      { text: "Shameful lies.", signs: ["harsh"] as const, isOffered: false },
      undefined,
    ],
    [
      "that it is kept",
      { text: "Shameful lies. ", kept: [young], signs: ["harsh"] as const },
      "cooling",
    ],
    ["that its time is up", { text: "Shameful lies.", kept: [old] }, "cooled"],
    ["what is kept, beside another", { text: "Thank you.", kept: [young] }, "waiting"],
    ["what is kept, though it is turned off", { kept: [old], isOffered: false }, "waiting"],
    [
      "the offer before what is kept",
      { text: "More!", kept: [old], signs: ["harsh"] as const },
      "offer",
    ],
  ])("%s", (_what, more, state) => {
    expect(cooling(more)?.state).toBe(state);
  });

  it("puts back into an empty box only", () => {
    expect(cooling({ kept: [old], text: "" })).toMatchObject({ canPutBack: true, draft: old });
    expect(cooling({ kept: [old], text: "Hm" })).toMatchObject({ canPutBack: false });
  });

  it("tells until when", () => {
    const until = Date.parse("2026-11-21T10:08:00.000Z");
    expect(cooling({ kept: [young], text: young.text })).toMatchObject({ until });
  });
});
