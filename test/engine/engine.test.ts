import { describe, expect, it } from "vitest";
import { type Check, defineCheck, type Severity } from "@/lib/checks/check";
import { createDraftParser, parseDraft } from "@/lib/draft/draft";
import { capped, createEngine, type Situation } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { NO_POLICY, type Policy } from "@/lib/pack/policy";

const situation: Situation = situationOn("2026-11-20");

function wordCheck(
  id: string,
  word: string,
  severity: Severity,
  extra: Partial<Check> = {},
): Check {
  return defineCheck({
    id,
    family: "boring",
    severity,
    scope: "sentence",
    languages: "any",
    source: "test",
    check: ({ text }) => {
      const start = text.indexOf(word);
      return start < 0
        ? []
        : [
            {
              start,
              end: start + word.length,
              message: { key: id },
              fixes: [{ start, end: start + word.length, text: "x" }],
            },
          ];
    },
    ...extra,
  } as Check);
}

const provenance = { pack: "mfa", version: 1, issuer: "MFA", signed: true, ref: "Circular 1" };

function found(checks: readonly Check[], text: string, policy: Policy = NO_POLICY) {
  return createEngine(checks, policy).run([parseDraft(text)], situation);
}

describe("the engine", () => {
  it("places findings and fixes in the whole draft, gravest first", () => {
    const { findings, checked } = found(
      [wordCheck("mild", "One", "hint"), wordCheck("grave", "three", "block")],
      "One two. Then three.",
    );
    expect(checked).toBe(2);
    expect(findings.map(({ rule, start, quote }) => [rule, start, quote])).toEqual([
      ["grave", 14, "three"],
      ["mild", 0, "One"],
    ]);
    expect(findings[0]?.fixes[0]).toMatchObject({ start: 14, end: 19, text: "x" });
  });

  it("isolates and names a check that throws", () => {
    const broken = wordCheck("broken", "x", "warn", {
      check: () => {
        throw new RangeError("boom: secret draft");
      },
    } as Partial<Check>);
    const { findings, failures } = found([broken, wordCheck("sound", "two", "warn")], "One two");
    expect(findings.map(({ rule }) => rule)).toEqual(["sound"]);
    expect(failures).toEqual([{ rule: "broken", reason: "RangeError" }]);
  });

  it("asks a check only about passages in its languages, and about undecided ones", () => {
    const english = wordCheck("english", "Vienna", "warn", { languages: ["en"] });
    expect(found([english], "We are in Vienna with the minister.").findings).toHaveLength(1);
    expect(found([english], "Vienna").findings).toHaveLength(1);
    expect(found([english], "Nous sommes dans Vienna avec les ministres.").findings).toHaveLength(
      0,
    );
  });

  it("runs a sentence check once a sentence, and again when the day changes", () => {
    let runs = 0;
    const counting = wordCheck("counting", "-", "hint", {
      check: () => {
        runs++;
        return [];
      },
    } as Partial<Check>);
    const engine = createEngine([counting], NO_POLICY);
    const parser = createDraftParser();
    engine.run([parser.parse("One. Two.")], situation);
    engine.run([parser.parse("One. Two. Three.")], situation);
    expect(runs).toBe(3);
    engine.run([parser.parse("One. Two. Three.")], { ...situation, today: "2026-11-21" });
    expect(runs).toBe(6);
  });

  it("tells one slip once: the gravest finding of a family on the same words", () => {
    const { findings } = found(
      [
        wordCheck("a", "two", "warn"),
        wordCheck("b", "two", "block"),
        wordCheck("c", "two", "block"),
      ],
      "One two",
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["b"]);
  });

  it("tells a hint once a sentence where one check speaks for another or for itself", () => {
    const speaker = wordCheck("speaker", "One", "hint", { speaksFor: ["spoken"] });
    const spoken = wordCheck("spoken", "two", "hint");
    const rules = (text: string, policy = NO_POLICY) =>
      found([speaker, spoken], text, policy).findings.map(({ rule }) => rule);
    expect(rules("One, two.")).toEqual(["speaker"]);
    expect(rules("One. Then two.")).toEqual(["speaker", "spoken"]);
    const warns = wordCheck("spoken", "two", "warn");
    expect(found([speaker, warns], "One, two.").findings).toHaveLength(2);
    const insisting = wordCheck("spoken", "two", "hint", {
      check: () => [{ start: 5, end: 8, insists: true as const, message: { key: "spoken" } }],
    });
    expect(found([speaker, insisting], "One, two.").findings).toHaveLength(2);
    const each = wordCheck("each", "é", "hint", {
      speaksFor: ["each"],
      check: ({ text }: { text: string }) =>
        [...text.matchAll(/é/gu)].map(({ index }) => ({
          start: index,
          end: index + 1,
          message: { key: "each" },
        })),
    });
    expect(found([each], "Été. Idée à dé.").findings.map(({ start }) => start)).toEqual([2, 7]);
    expect(rules("")).toEqual([]);
  });

  it("obeys the policy: off, raised, reworded, accepted, required", () => {
    const checks = [
      wordCheck("off", "One", "warn"),
      wordCheck("raised", "two", "hint"),
      wordCheck("locked", "three", "warn"),
    ];
    const base = {
      isOn: true,
      severity: undefined,
      isRequired: false,
      message: undefined,
      provenance,
    };
    const policy: Policy = {
      ...NO_POLICY,
      checks: new Map([
        ["off", { ...base, isOn: false }],
        ["raised", { ...base, severity: "block" as const, message: "Circular 1 forbids it." }],
        ["locked", { ...base, isRequired: true }],
      ]),
      accepted: new Set(["three"]),
    };
    const { findings } = found(checks, "One two three", policy);
    expect(
      findings.map(({ rule, severity, message, provenance: from }) => [
        rule,
        severity,
        message,
        from?.ref,
      ]),
    ).toEqual([
      ["raised", "block", { text: "Circular 1 forbids it." }, "Circular 1"],
      ["locked", "warn", { key: "locked" }, "Circular 1"],
    ]);
  });

  it("leaves opt-in checks off until a pack turns them on", () => {
    expect(found([wordCheck("extra", "One", "warn", { isOptIn: true })], "One").checked).toBe(0);
  });

  it("shows every warning, three hints and two questions", () => {
    const hits = (id: string, question?: true) =>
      wordCheck(id, "a", "hint", {
        check: () =>
          [0, 1, 2, 3, 4].map((at) => ({
            start: at,
            end: at + 1,
            message: { key: id },
            ...(question ? { question } : {}),
          })),
      } as Partial<Check>);
    const { findings } = found(
      [hits("hint"), hits("question", true), wordCheck("warn", "fgh", "warn")],
      "abcdefgh",
    );
    expect(capped(findings).map(({ rule }) => rule)).toEqual([
      "warn",
      "hint",
      "hint",
      "hint",
      "question",
      "question",
    ]);
  });
});
