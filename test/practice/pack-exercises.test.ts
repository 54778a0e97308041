import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { checks } from "@/lib/checks";
import { provideParser } from "@/lib/draft/syntax";
import { type Pack, selfTest } from "@/lib/pack";
import { unknownNames } from "@/lib/pack/known";
import { mergeLayers } from "@/lib/pack/layer";
import { exercisesOf } from "@/lib/practice/pack-exercises";
import { examineEntry } from "@/lib/studio/examine-draft";
import { examineExercises } from "@/lib/studio/examine-exercises";
import { makePack, verified } from "../pack/make-pack";

provideParser(nlp);

const rule = {
  id: "names.turkiye",
  kind: "prefer",
  severity: "warn",
  from: ["Turkey"],
  to: ["Türkiye"],
  source: "Circular 1/2026",
  tests: { hit: ["Talks with Turkey."], miss: ["Talks with Türkiye."] },
} as const;
const exercise = {
  id: "ankara",
  language: "en",
  situation: "event",
  brief: "You announce a film week.",
  draft: "Film week in Turkey on Thursday, 4 December 2026.",
  channel: "x",
  today: "2026-11-23",
  lessons: [
    { rules: ["names.turkiye"], why: "The host reads its own name first.", source: "Circular 1" },
    { rules: ["weekday-date"], why: "Guests plan by the weekday.", source: "Practitioners" },
  ],
  example: "Film week in Türkiye on Friday, 4 December 2026.",
} as const;
// What a literal cannot be, a list that may grow, is all that is added.
const pack = (changes: object = {}) =>
  makePack({ rules: [rule], exercises: [{ ...exercise, ...changes }] } as unknown as Partial<Pack>);

describe("a pack's exercise", () => {
  it("goes through signing and layers to the page of practice, under its issuer's name", async () => {
    const { ministry } = mergeLayers([
      await verified(pack({ reply: true })),
      await verified({
        ...pack({ id: "mission-one" }),
        id: "mfa.mission",
        layer: "mission",
        rules: [],
      }),
    ]);
    expect(exercisesOf(ministry)).toMatchObject([
      { id: "mfa.test/ankara", kind: "reply", issuer: "Ministry of Tests", lessons: { length: 2 } },
      { id: "mfa.mission/mission-one", kind: "post", issuer: "Ministry of Tests" },
    ]);
  });

  it("of a lower layer takes no upper one's place", async () => {
    const { ministry, refusals } = mergeLayers([
      await verified(pack()),
      await verified({
        ...pack({ brief: "Another." }),
        id: "mfa.mission",
        layer: "mission",
        rules: [],
      }),
    ]);
    expect(ministry.exercises.map(({ brief }) => brief)).toEqual([exercise.brief]);
    expect(refusals).toMatchObject([{ pack: "mfa.mission", item: "ankara", holder: "mfa.test" }]);
  });

  it.each([
    ["that can be learnt from", {}, []],
    [
      "whose draft shows nothing of a lesson",
      { draft: "Film week in Türkiye on Thursday, 4 December 2026." },
      ["exercises[0].lessons[0].rules: is taught, but nothing sees it in the draft"],
    ],
    [
      "whose example is not mended",
      { example: "Film week in Türkiye on Thursday, 4 December 2026." },
      ["exercises[0].lessons[1].rules: is taught, but is still seen in the example"],
    ],
  ])("%s is told so before signing", (_what, changes, told) => {
    expect(
      examineExercises(pack(changes), checks).map(({ path, what }) => `${path}: ${what}`),
    ).toEqual(told);
    expect(selfTest(pack(changes)).failures).toEqual([]);
  });

  it("names only checks, rules and channels that there are", () => {
    const wrong = pack({
      channel: "twitter",
      lessons: [{ ...exercise.lessons[0], rules: ["weekday-dat", "names.turkiye"] }],
    });
    expect(unknownNames(wrong, checks)).toMatchObject([
      { path: "exercises[0].channel", what: 'there is no channel "twitter"' },
      { path: "exercises[0].lessons[0].rules[0]", mend: 'did you mean "weekday-date"?' },
    ]);
  });

  it("is examined in the studio with the rules that it teaches, as it is typed", () => {
    const draft = { rules: [rule] };
    expect(examineEntry("exercises", exercise, checks, draft)).toEqual([]);
    expect(
      examineEntry("exercises", { ...exercise, example: exercise.draft }, checks, draft),
    ).toMatchObject([{ path: "lessons[0].rules" }, { path: "lessons[1].rules" }]);
    expect(examineEntry("exercises", {}, checks, draft).length).toBeGreaterThan(5);
  });
});
