import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import { compileRules } from "@/lib/pack/compile";
import type { GoverningRule } from "@/lib/pack/governance";
import type { LookingRule } from "@/lib/pack/rules/rule-kind";
import { createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";
import { type BareRule, find, makeRule } from "./make-pack";

const wording = createWording("en", english);

function governing(rule: LookingRule, parts: Partial<GoverningRule> = {}): GoverningRule {
  return {
    id: rule.id,
    family: "boring",
    severity: rule.severity,
    isRequired: false,
    provenance: { pack: "p", version: 1, issuer: "i", signed: true, ref: rule.source },
    rule,
    message: undefined,
    timeZone: "UTC",
    ...parts,
  };
}

function run(text: string, rules: readonly GoverningRule[], now?: string) {
  const draft = parseDraft(text);
  const failed: string[] = [];
  const hits = compileRules(rules).find(
    draft,
    {
      ...situationOn("2026-11-20", { now }),
      thread: [draft],
      ministry: NO_MINISTRY,
    },
    ({ id }) => failed.push(id),
  );
  return { found: hits.map(({ rule, start, end }) => [rule.id, text.slice(start, end)]), failed };
}

const phrase = (id: string, ...any: string[]) => governing(makeRule({ kind: "phrase", id, any }));

describe("one matcher for many rules", () => {
  it("reports every rule's own place, overlaps included, under its own name", () => {
    const rules = [
      phrase("a", "state visit"),
      phrase("b", "visit"),
      phrase("c", "visit of the king"),
      phrase("d", "state visit of"),
    ];
    expect(run("The state visit of the king", rules).found).toEqual([
      ["a", "state visit"],
      ["b", "visit"],
      ["c", "visit of the king"],
      ["d", "state visit of"],
    ]);
  });

  it("finds thousands of phrases, each in its place", () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index} of${index % 7}`);
    const rules = words.map((word, index) => phrase(`r${index}`, word));
    expect(run(`so ${words[1234]} and ${words[2999]}`, rules).found).toEqual([
      ["r1234", words[1234]],
      ["r2999", words[2999]],
    ]);
  });

  it("loses only the findings of a rule that throws", () => {
    const rule = makeRule({ kind: "prefer", id: "broken", from: ["king"], to: ["queen"] });
    // What no pack that was read can hold, as if a mistake of ours had let it in.
    const broken = governing({ ...rule, to: [undefined] } as unknown as LookingRule);
    expect(run("The king", [broken, phrase("fine", "king")])).toEqual({
      found: [["fine", "king"]],
      failed: ["broken"],
    });
  });

  it("counts days in the pack's zone where the hour is known", () => {
    const rule = makeRule({ kind: "phrase", any: ["king"], validFrom: "2026-11-21" });
    const inZone = (timeZone: string) =>
      run("The king", [governing(rule, { timeZone })], "2026-11-20T20:00:00Z").found.length;
    expect([inZone("Asia/Tokyo"), inZone("UTC")]).toEqual([1, 0]);
  });

  it("tells a rule at most a hundred times in a draft", () => {
    expect(run("king ".repeat(500), [phrase("a", "king")]).found).toHaveLength(100);
  });

  it("finds nothing where there are no rules", () => {
    expect(run("The king", [])).toEqual({ found: [], failed: [] });
  });
});

describe("our own words", () => {
  const rules: readonly (readonly [rule: BareRule, text: string])[] = [
    [{ kind: "phrase", any: ["bad word"] }, "a bad word"],
    [{ kind: "prefer", from: ["bad"], to: ["good"] }, "a bad word"],
    [{ kind: "limit", measure: "words", max: 1 }, "two words"],
    [{ kind: "limit", measure: "words", min: 3 }, "two words"],
    [{ kind: "consistent", groups: [["one", "two"]] }, "one or two"],
    [{ kind: "requires", if: { phrases: ["one"] }, need: { has: ["link"] } }, "one"],
    [{ kind: "case", forms: ["NATO"] }, "Nato"],
    [{ kind: "pattern", slots: [{ word: "bad" }, { word: "word" }] }, "a bad word"],
  ];
  for (const [rule, text] of rules) {
    it(`are there for ${JSON.stringify(rule)}`, () => {
      const [hit] = find(rule, text);
      const said = hit ? wording.say(hit.message) : "";
      expect(said).toMatch(/^\S.*\.$/);
      expect(said).not.toMatch(/[{}]|pack_/);
    });
  }
});
