import { expect, it } from "vitest";
import { newDraft } from "@/lib/studio/draft-pack";
import { judged, markOn, parseMarks, withMark } from "@/lib/studio/marks";
import { overTime, perThousand } from "@/lib/studio/over-time";
import { triablePack } from "@/lib/studio/triable-pack";

const sample = { before: "Talks with ", marked: "Turkey", after: ".", date: "2026-01-10" };

it("keeps what was judged, and no words", () => {
  const one = withMark({}, "names.turkiye", sample, "wrong");
  const two = withMark(one, "names.turkiye", { ...sample, date: "2026-01-11" }, "right");
  expect(judged(two, "names.turkiye")).toEqual({ marked: 2, wrong: 1 });
  expect(markOn(two, "names.turkiye", sample)).toBe("wrong");
  expect(JSON.stringify(two)).not.toMatch(/Turkey|Talks/);
  expect(judged(withMark(two, "names.turkiye", sample, "wrong"), "names.turkiye").marked).toBe(1);
  expect(judged(withMark(two, "names.turkiye", sample, "right"), "names.turkiye").wrong).toBe(0);
  expect(judged({}, "constructor")).toEqual({ marked: 0, wrong: 0 });
  expect(markOn({}, "constructor", sample)).toBe(undefined);
  expect(parseMarks(two)).toEqual({ value: two, isSound: true });
  expect(parseMarks({ a: { b: "maybe" } })).toEqual({ value: {}, isSound: false });
  expect(parseMarks(undefined).isSound).toBe(true);
});

it("forgets the oldest marks of a rule", () => {
  let marks = {};
  for (let day = 0; day < 600; day++)
    marks = withMark(marks, "a", { ...sample, date: String(day) }, "right");
  expect(judged(marks, "a").marked).toBe(500);
});

it("counts by month, and by year where there are many", () => {
  const months = (count: number) =>
    Array.from({ length: count }, (_, index): [string, number] => [
      `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
      10,
    ]);
  expect(overTime(months(2), new Map([["2020-02", 3]]))).toEqual([
    { name: "2020-01", posts: 10, hits: 0 },
    { name: "2020-02", posts: 10, hits: 3 },
  ]);
  expect(overTime(months(30), new Map([["2021-02", 3]]))).toEqual([
    { name: "2020", posts: 120, hits: 0 },
    { name: "2021", posts: 120, hits: 3 },
    { name: "2022", posts: 60, hits: 0 },
  ]);
  expect(overTime([], new Map())).toEqual([]);
  expect([perThousand(1, 3000), perThousand(5, 1000), perThousand(0, 0)]).toEqual([0.3, 5, 0]);
});

it("tries what is finished of a draft", () => {
  const rule = {
    id: "a",
    kind: "phrase",
    severity: "warn",
    any: ["xylophone"],
    source: "C 1",
    tests: { hit: ["A xylophone."], miss: ["A flute."] },
  };
  const draft = {
    ...newDraft("2026-11-20"),
    rules: [rule, { kind: "prefer" }, { ...rule, id: "b", tests: undefined, source: undefined }],
    facts: [{}],
  };
  const { pack, leftOut } = triablePack(draft);
  expect(leftOut).toBe(2);
  expect(pack?.rules?.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(triablePack({ ...draft, version: "x" }).pack).toBe(undefined);
});
