import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { createExaminer } from "@/lib/assistant/examiner";
import { channels } from "@/lib/channels";
import { measure } from "@/lib/channels/measure";
import { checks } from "@/lib/checks";
import { provideParser } from "@/lib/draft/syntax";
import { SITUATIONS } from "@/lib/ministry/situations";
import { NO_POLICY } from "@/lib/pack/policy";
import { exercises } from "@/lib/practice/exercises";

provideParser(nlp);
const ids = new Set(checks.map(({ id }) => id));

describe.each(exercises)("exercise $id", ({ lessons, draft, example, today, channel, kind }) => {
  const findings = (text: string) =>
    createExaminer({
      checks,
      policy: NO_POLICY,
      clock: () => ({ today, now: `${today}T12:00:00Z` }),
    })
      .examine([text], { channel, kind, account: undefined, media: [] })
      .report.findings.map(({ rule, severity }) => ({ rule, severity }));

  it("shows every lesson in its draft", () => {
    const seen = new Set(findings(draft).map(({ rule }) => rule));
    const unseen = lessons.filter(({ rules }) => !rules.some((rule) => seen.has(rule)));
    expect(unseen.map(({ rules }) => rules)).toEqual([]);
    expect(lessons.flatMap(({ rules }) => rules).filter((rule) => !ids.has(rule))).toEqual([]);
  });

  it("shows none of them in its example, nor anything grave", () => {
    const taught = new Set(lessons.flatMap(({ rules }) => rules));
    const left = findings(example).filter(
      ({ rule, severity }) => taught.has(rule) || severity !== "hint",
    );
    expect(left).toEqual([]);
  });

  it("fits its channel in the end", () => {
    const record = channels.find(({ id }) => id === channel);
    expect(record).toBeDefined();
    if (record) expect(measure(example, record).over).toBe(false);
  });
});

/** The practitioners' situations that a course must have: each in each language. */
const ASKED = [
  "emergency",
  "troll",
  "observance",
  "figure",
  "livestream",
  "silence",
  "condolence",
  "audience",
] as const;

describe("all exercises", () => {
  it("have ids of their own, in their language", () => {
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    expect(exercises.filter(({ id, language }) => !id.startsWith(`${language}-`))).toEqual([]);
  });
  it("are forty, ten at least in French and in Spanish, from every situation", () => {
    const count = (language: string) =>
      exercises.filter((exercise) => exercise.language === language).length;
    expect(count("en")).toBeGreaterThanOrEqual(40);
    expect(count("fr")).toBeGreaterThanOrEqual(10);
    expect(count("es")).toBeGreaterThanOrEqual(10);
    for (const language of ["en", "fr", "es"])
      expect(
        ASKED.filter(
          (asked) => !exercises.some((one) => one.language === language && one.situation === asked),
        ),
      ).toEqual([]);
    expect(
      SITUATIONS.filter((name) => !exercises.some(({ situation }) => situation === name)),
    ).toEqual([]);
  });
});
