import { Blob } from "node:buffer";
import { describe, expect, it } from "vitest";
import { checks } from "@/lib/checks";
import type { Pack } from "@/lib/pack";
import { createClerk, hireJudge, JudgeLost } from "@/lib/studio/hired-judge";
import { type Assignment, createJudge } from "@/lib/studio/judge";
import { createSpread, sampleOf } from "@/lib/studio/samples";
import { createTrial, type TrialReport } from "@/lib/studio/trial";
import { trialGovernance } from "@/lib/studio/trial-governance";
import { tryPosts } from "@/lib/studio/try-posts";
import { judgeHere } from "./judge-here";

const at = { now: "2026-11-20T12:00:00.000Z", engine: "1.0.0" };
const turkiye = {
  id: "names.turkiye",
  kind: "prefer",
  severity: "warn",
  from: ["Turkey"],
  to: ["Türkiye"],
  source: "Circular 1/2026",
  tests: { hit: ["Talks with Turkey."], miss: ["Talks with Türkiye."] },
} as const;
const kyiv = {
  ...turkiye,
  id: "names.kyiv",
  from: ["Kiev"],
  to: ["Kyiv"],
  tests: { hit: ["Talks in Kiev."], miss: ["Talks in Kyiv."] },
};
const packOf = (...rules: readonly (typeof turkiye | typeof kyiv)[]): Pack => ({
  format: 1,
  id: "my.ministry",
  layer: "ministry",
  version: 1,
  issued: "2027-01-01",
  issuer: { name: "Ministry of Ruritania" },
  minEngine: "9.0",
  // The rules are written as constants, which the pack's own type leaves open.
  rules: rules as unknown as NonNullable<Pack["rules"]>,
});

const POSTS = [
  { text: "Talks with Turkey, and again with Turkey.", date: "2026-01-10" },
  { text: "Our envoy is in Kiev today.", date: "2026-02-11" },
  { text: "Good morning from Strelsau.", date: "2026-02-12" },
  { text: "A word on Turkey.", date: undefined },
];

async function assignmentOf(pack: Pack, before?: Pack): Promise<Assignment> {
  const governance = await trialGovernance(pack, at);
  if (!governance) throw new Error("the pack is refused");
  const old = before && (await trialGovernance(before, at));
  return { governance, before: old, channel: "x", today: "2026-11-20" };
}

async function report(pack: Pack, before?: Pack): Promise<TrialReport> {
  const assignment = await assignmentOf(pack, before);
  const trial = createTrial(assignment);
  const judge = createJudge([], assignment);
  for (const post of POSTS) trial.add(post, judge(post));
  return trial.report();
}

function fileOf(lines: readonly object[]) {
  const blob = new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
  return {
    name: "posts",
    size: blob.size,
    slice: (from: number, to: number) => blob.slice(from, to),
  };
}

describe("a trial", () => {
  it("counts hits, reach and months by rule, and names what never fired", async () => {
    const told = await report(packOf(turkiye, { ...kyiv, from: ["Kiew"] } as never));
    expect(told).toMatchObject({
      posts: 4,
      undated: 1,
      reached: 2,
      changes: undefined,
      failed: [],
    });
    expect(told.rules.map(({ rule, hits, posts }) => [rule, hits, posts])).toEqual([
      ["names.turkiye", 3, 2],
      ["names.kyiv", 0, 0],
    ]);
    expect([...(told.rules[0]?.months ?? [])]).toEqual([["2026-01", 2]]);
    expect(told.months).toEqual([
      ["2026-01", 1],
      ["2026-02", 2],
    ]);
    expect(told.rules[0]?.samples[0]).toEqual({
      before: "Talks with ",
      marked: "Turkey",
      after: ", and again with Turkey.",
      date: "2026-01-10",
    });
  });

  it("tells what changes against the version before, what falls silent first", async () => {
    const told = await report(
      packOf({ ...turkiye, severity: "hint" } as never),
      packOf(turkiye, kyiv),
    );
    expect(
      told.changes?.map(({ effect, rule, places, aspects }) => [
        effect,
        rule,
        places,
        aspects.join(),
      ]),
    ).toEqual([
      ["silent", "names.kyiv", 1, ""],
      ["changed", "names.turkiye", 3, "severity"],
    ]);
    expect((await report(packOf(kyiv), packOf())).changes).toMatchObject([
      { effect: "new", places: 1 },
    ]);
  });

  it("judges under each of two versions as under that alone, whatever the checks share", async () => {
    const fact = {
      id: "line",
      subjects: ["consular line"],
      kind: "phone" as const,
      source: "Fact sheet",
      checkedOn: "2026-11-01",
    };
    const pack = (version: number, value: string, severity: "hint" | "warn"): Pack => ({
      ...packOf(turkiye),
      version,
      facts: [{ ...fact, value }],
      checks: [{ id: "weekday-date", severity }],
    });
    const posts = [
      "The consular line: +43 1 501151. Talks with Turkey on Thursday, 4 December 2026.",
      "Sydney, the capital of Australia. Exports rose from 40 to 60 million, up 33%.",
    ].map((text) => ({ text, date: undefined }));
    const news = pack(2, "+43 1 501150", "warn");
    for (const olds of [pack(1, "+43 1 501150", "hint"), pack(1, "+43 1 501151", "warn")]) {
      const both = createJudge(checks, await assignmentOf(news, olds));
      const [alone, before] = await Promise.all(
        [news, olds].map(async (one) => createJudge(checks, await assignmentOf(one))),
      );
      for (const post of posts) {
        const told = both(post);
        expect(told.findings).toEqual(alone?.(post).findings);
        expect(told.findings.length).toBeGreaterThan(1);
        const same = JSON.stringify(before?.(post).findings) === JSON.stringify(told.findings);
        expect(told.differences.length === 0).toBe(same);
      }
    }
  });

  it("stops when it is told to, and gives what it has", async () => {
    const assignment = await assignmentOf(packOf(turkiye));
    const stopping = new AbortController();
    const shares: number[] = [];
    const tried = await tryPosts(
      fileOf(Array.from({ length: 5000 }, () => ({ text: "A word on Turkey." }))),
      assignment,
      {
        judges: [judgeHere(assignment), judgeHere(assignment)],
        signal: stopping.signal,
        onProgress({ share }) {
          shares.push(share);
          stopping.abort();
        },
      },
    );
    expect(tried.isWhole).toBe(false);
    expect(tried.report.posts).toBeGreaterThan(0);
    expect(tried.report.posts).toBeLessThan(5000);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });

  it("tells the same however many judge, and however slow each is", async () => {
    const texts = [
      "Talks with Turkey on Thursday, 4 December 2026.",
      "We had a fruitful exchange of views.",
      "Our envoy is in Kiev. Trade grew by 40 per cent.",
    ];
    const file = fileOf(
      Array.from({ length: 120 }, (_, index) => ({
        text: `${texts[index % texts.length]} No. ${index}`,
        date: `2026-0${1 + (index % 9)}-10`,
      })),
    );
    const assignment = await assignmentOf(packOf(turkiye, kyiv), packOf(kyiv));
    const told = async (delays: readonly number[]) => {
      const { signal } = new AbortController();
      const judges = delays.map((delay) => judgeHere(assignment, { known: checks, delay }));
      return tryPosts(file, assignment, { judges, signal, onProgress: () => {} });
    };
    const alone = await told([0]);
    expect(alone.report.posts).toBe(120);
    expect(alone.report.rules.length).toBeGreaterThan(3);
    expect(alone.report.changes).toMatchObject([{ rule: "names.turkiye", places: 40 }]);
    expect(await told([0, 9, 3])).toEqual(alone);
  });

  it("comes to nothing where one judge is lost, and dismisses the others", async () => {
    const assignment = await assignmentOf(packOf(turkiye));
    let ended = 0;
    const good = hireJudge(assignment, ({ onAnswer }) => {
      const clerk = createClerk((given) => createJudge([], given));
      return {
        send(errand) {
          const judged = clerk(errand);
          if (judged) queueMicrotask(() => onAnswer(judged));
        },
        end: () => ended++,
      };
    });
    const lost = hireJudge(assignment, ({ onBreak }) => ({
      send: (errand) => "posts" in errand && queueMicrotask(onBreak),
      end: () => {},
    }));
    const trying = tryPosts(
      fileOf(Array.from({ length: 200 }, () => ({ text: "A word on Turkey." }))),
      assignment,
      { judges: [good, lost], signal: new AbortController().signal, onProgress: () => {} },
    );
    await expect(trying).rejects.toBeInstanceOf(JudgeLost);
    expect(ended).toBe(1);
    await expect(lost.ask([])).rejects.toBeInstanceOf(JudgeLost);
  });
});

it("an archive of 200 MB is read a megabyte at a time, and no further than it is wanted", async () => {
  const assignment = await assignmentOf(packOf(turkiye));
  const line = new TextEncoder().encode(`${JSON.stringify({ text: "A word on Turkey." })}\n`);
  const size = 200_000_000;
  const read: number[] = [];
  const archive = {
    name: "tweets.jsonl",
    size,
    slice: (from: number, to: number) => ({
      async arrayBuffer() {
        read.push(to - from);
        return Uint8Array.from(
          { length: to - from },
          (_, at) => line[(from + at) % line.length] ?? 0,
        ).buffer;
      },
    }),
  };
  const stopping = new AbortController();
  const tried = await tryPosts(archive, assignment, {
    judges: [judgeHere(assignment)],
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  expect(tried.isWhole).toBe(false);
  expect(tried.report.posts).toBeGreaterThan(0);
  expect(Math.max(...read)).toBeLessThanOrEqual(1_048_576);
  expect(read.length).toBeLessThan(20);
});

describe("samples", () => {
  it("come from the whole, and are few", () => {
    const spread = createSpread<number>();
    for (let number = 0; number < 10_000; number++) spread.add(() => number);
    expect(spread.count()).toBe(10_000);
    expect(spread.items().length).toBeGreaterThanOrEqual(6);
    expect(spread.items().length).toBeLessThanOrEqual(12);
    expect(spread.items().at(-1)).toBeGreaterThan(5000);
  });

  it("have some words around, and cut no letter", () => {
    const flags = "🇹🇷".repeat(60);
    const text = `${flags}Turkey${flags}`;
    const sample = sampleOf(text, { start: flags.length, end: flags.length + 6 }, undefined);
    expect(sample.marked).toBe("Turkey");
    expect(sample.before).toMatch(/^…/);
    expect(sample.after).toMatch(/…$/);
    expect(sample.before + sample.after).not.toMatch(/[\uD800-\uDFFF]/u);
    expect(sampleOf("Hello", { start: 0, end: 0 }, undefined)).toMatchObject({
      marked: "",
      after: "Hello",
    });
  });
});
