import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import { compileGovernance } from "@/lib/pack/compile";
import { mergeLayers } from "@/lib/pack/layer";
import { readManaged } from "@/lib/pack/managed";
import { sayProblem } from "@/lib/pack/problems";
import { readPack } from "@/lib/pack/verify";
import { makePack, TRIAL } from "./make-pack";

/** Whatever the bytes are, the answer is a pack or a reason; never an exception, never nothing. */
async function isAnswered(input: Uint8Array | string): Promise<boolean> {
  const reading = await readPack(input, TRIAL);
  return (
    reading.ok ||
    (reading.problems.length > 0 &&
      reading.problems.every((problem) => sayProblem(problem).length > 3))
  );
}

const phrase = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("Turkey", "rogue state", "#Tag", "@who", "…", "台湾", "سلام"),
);
const anyRule = fc.record(
  {
    id: fc.oneof(fc.constantFrom("a.b", "c-d"), fc.string()),
    kind: fc.constantFrom(
      "phrase",
      "prefer",
      "limit",
      "consistent",
      "requires",
      "case",
      "pattern",
      "accept",
      "x",
    ),
    severity: fc.constantFrom("warn", "hint", "block", "x"),
    source: fc.constant("s"),
    any: fc.array(phrase),
    from: fc.array(phrase),
    to: fc.array(phrase),
    words: fc.array(phrase),
    forms: fc.array(phrase),
    unless: fc.array(phrase),
    groups: fc.array(fc.array(phrase)),
    slots: fc.array(
      fc.record(
        {
          word: phrase,
          root: phrase,
          tag: fc.constantFrom("verb", "number", "x"),
          gap: fc.integer(),
        },
        { requiredKeys: [] },
      ),
    ),
    if: fc.record(
      { phrases: fc.array(phrase), has: fc.array(fc.constantFrom("link", "x")) },
      { requiredKeys: [] },
    ),
    need: fc.anything(),
    tests: fc.anything(),
    message: fc.anything(),
  },
  { requiredKeys: ["id", "kind"] },
);

describe("reading", () => {
  it("answers any bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), isAnswered), {
      numRuns: 2000,
    });
  });

  it("answers any text, and any text near a pack's", async () => {
    const pack = JSON.stringify(makePack());
    const near = fc
      .tuple(fc.nat(pack.length), fc.nat(8), fc.string())
      .map(([at, cut, put]) => pack.slice(0, at) + put + pack.slice(at + cut));
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json(), near), isAnswered), {
      numRuns: 3000,
    });
  });

  it("answers any value in the place of any part", async () => {
    const part = fc.constantFrom(
      "id",
      "version",
      "issuer",
      "checks",
      "rules",
      "facts",
      "people",
      "handles",
      "campaigns",
      "calendar",
      "approvedPosts",
      "accounts",
      "windows",
      "quota",
      "crisis",
      "internalHosts",
      "exercises",
      "timeZone",
      "expires",
    );
    const value = fc.oneof(fc.jsonValue(), fc.array(anyRule, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(part, value, (name, given) =>
        isAnswered(JSON.stringify({ ...makePack(), [name]: given })),
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a pack that is read", () => {
  it("runs over any draft without a failure", async () => {
    const rule = fc.record({
      id: fc.constant("a.rule"),
      severity: fc.constant("warn"),
      source: fc.constant("s"),
      shape: fc.oneof(
        fc.record({
          kind: fc.constant("phrase"),
          any: fc.array(phrase, { minLength: 1, maxLength: 3 }),
          inflect: fc.boolean(),
          matchCase: fc.boolean(),
        }),
        fc.record({
          kind: fc.constant("prefer"),
          from: fc.array(phrase, { minLength: 1, maxLength: 3 }),
          to: fc.array(phrase, { minLength: 1, maxLength: 2 }),
          unless: fc.array(phrase, { minLength: 1, maxLength: 2 }),
        }),
        fc.record({
          kind: fc.constant("case"),
          forms: fc.array(phrase, { minLength: 1, maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant("consistent"),
          groups: fc.array(fc.array(phrase, { minLength: 2, maxLength: 3 }), {
            minLength: 1,
            maxLength: 2,
          }),
        }),
        fc.record({
          kind: fc.constant("limit"),
          measure: fc.constantFrom("words", "sentences", "words-in-a-sentence", "emoji", "links"),
          max: fc.nat(5),
        }),
        fc.record({
          kind: fc.constant("requires"),
          if: fc.record({ phrases: fc.array(phrase, { minLength: 1, maxLength: 2 }) }),
          need: fc.constant({ has: ["link", "date"] }),
          within: fc.constantFrom("sentence", "post", "thread"),
        }),
        fc.record({
          kind: fc.constant("pattern"),
          slots: fc.constant([
            { word: "the" },
            { tag: "number", gap: 3, optional: true },
            { root: "state", gap: 10 },
          ]),
        }),
      ),
    });
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc
        .array(
          fc.oneof(
            phrase,
            fc.constantFrom("the", "states", ". ", "\n", "THE", "https://a.example/x", "'s"),
          ),
          { maxLength: 30 },
        )
        .map((words) => words.join(" ")),
    );
    let ran = 0;
    await fc.assert(
      fc.asyncProperty(rule, text, async ({ shape, ...common }, draftText) => {
        const reading = await readPack(
          JSON.stringify({ ...makePack({ layer: "personal" }), rules: [{ ...common, ...shape }] }),
          TRIAL,
        );
        if (!reading.ok) return;
        ran++;
        const draft = parseDraft(draftText);
        const hits = compileGovernance(mergeLayers([reading.pack])).rules.find(
          draft,
          {
            ...situationOn("2026-11-20"),
            thread: [draft],
            ministry: NO_MINISTRY,
          },
          (_rule, error) => {
            throw error;
          },
        );
        for (const { start, end, fixes = [] } of hits) {
          for (const span of [{ start, end }, ...fixes]) {
            if (span.start < 0 || span.start >= span.end || span.end > draftText.length)
              throw new Error(`a span out of the draft: ${JSON.stringify(span)}`);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(ran).toBeGreaterThan(500);
  });
});

describe("managed settings", () => {
  it("are answered whatever they hold", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => Array.isArray(readManaged(value, undefined).problems)),
    );
  });
});
