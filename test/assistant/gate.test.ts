import { describe, expect, it } from "vitest";
import { asksAbout } from "@/lib/assistant/gate";
import type { FindingView } from "@/lib/assistant/view";
import { checks } from "@/lib/checks";

const finding = (rule: string, parts: Partial<FindingView> = {}): FindingView => ({
  state: "open",
  id: rule,
  rule,
  title: undefined,
  reason: undefined,
  severity: "block",
  isQuestion: false,
  isRequired: false,
  isWhole: false,
  post: undefined,
  before: "",
  quote: "…",
  after: "",
  message: { text: "…" },
  provenance: null,
  fixes: [],
  rewrite: undefined,
  trouble: undefined,
  ...parts,
});
const view = (...rows: readonly FindingView[]) => ({
  groups: [{ family: "embarrass" as const, rows, more: 0 }],
});
const LEAKS = ["handling-marking", "bank-account", "private-phone", "silence-window"];

describe("what is asked about before posting", () => {
  it("is what is grave, and nothing less", () => {
    const shown = view(
      finding("insult-office-holder"),
      finding("weekday-date", { severity: "warn" }),
      finding("source-question", { severity: "hint", isQuestion: true }),
    );
    expect(asksAbout(shown, { isCrisis: false }).map(({ rule }) => rule)).toEqual([
      "insult-office-holder",
    ]);
    expect(asksAbout(view(), { isCrisis: false })).toEqual([]);
  });

  it.each(LEAKS)("%s is asked about in a crisis, too", (rule) => {
    expect(asksAbout(view(finding(rule)), { isCrisis: true })).toHaveLength(1);
    expect(checks.some(({ id }) => id === rule)).toBe(true);
  });

  it.each(["insult-office-holder", "profanity", "ruritania.rogue-state"])(
    "%s is not, while a crisis is on",
    (rule) => {
      expect(asksAbout(view(finding(rule)), { isCrisis: true })).toEqual([]);
      expect(asksAbout(view(finding(rule)), { isCrisis: false })).toHaveLength(1);
    },
  );
});
