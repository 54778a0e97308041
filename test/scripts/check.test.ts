import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import nlp from "compromise/two";
import { describe, expect, it } from "vitest";
import { provideParser } from "@/lib/draft/syntax";
import { runCheck } from "@/scripts/check/command";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Run {
  code: number;
  out: Record<string, unknown>[];
  err: string;
}

const DAY = ["--today", "2026-11-20"];
const rowsOf = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((row) => JSON.parse(row));

provideParser(nlp);

/** Runs what the command runs, on the given lines. */
async function check(lines: readonly string[], flags: readonly string[] = []): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCheck([...DAY, ...flags], {
    directory: root,
    rows: () => lines,
    print: (line) => void out.push(line),
    complain: (line) => err.push(line),
  });
  return { code, out: rowsOf(out.join("\n")), err: err.join("\n") };
}

/** Runs the command as a lead would: a process with streams, which takes seconds to start. */
function checkInProcess(lines: readonly string[], flags: readonly string[] = []): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["scripts/run.mjs", "check", ...DAY, ...flags], {
      cwd: root,
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    child.stderr.on("data", (chunk) => (err += chunk));
    child.on("close", (code) => resolve({ code: code ?? -1, out: rowsOf(out), err }));
    child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  });
}

const slip = "We open on Thursday, 20 November 2026 at the embassy.";
const line = (extra: object) => JSON.stringify({ id: "1", ...extra });

describe("npm run check", () => {
  it("answers a line with findings, length and tags, in order", async () => {
    const { code, out } = await check([line({ text: slip }), line({ id: "2", text: "" })]);
    expect(code).toBe(0);
    expect(out.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(out[0]).toMatchObject({
      findings: [
        {
          rule: "weekday-date",
          family: "untrue",
          severity: "warn",
          start: 11,
          end: 37,
          quote: "Thursday, 20 November 2026",
          message: "20 November 2026 is a Friday.",
          source: null,
          fixes: [{ label: "Friday", start: 11, end: 19, text: "Friday" }, { text: "19" }],
        },
      ],
      length: { channel: "x", count: 53, max: 280, unit: "weighted", over: false },
      tags: expect.any(Array),
    });
    expect(out[1]).toMatchObject({ findings: [], length: { count: 0, over: false } });
  });

  it("puts an error in the place of a bad line, goes on, and exits 1", async () => {
    const { code, out } = await check([
      "nope",
      '{"id":"1"}',
      line({ text: "x", posts: ["y"] }),
      line({ text: "x", channel: "myspace" }),
      line({ text: "x", today: "2026-02-30" }),
      '{"text":"last"}',
    ]);
    expect(code).toBe(1);
    expect(out.map(({ line: number }) => number)).toEqual([1, 2, 3, 4, 5, undefined]);
    expect(out[0]?.error).toMatch(/not JSON/);
    expect(out[2]?.error).toMatch(/either "text" or "posts"/);
    expect(out[3]?.error).toMatch(/channel/);
    expect(out[4]?.error).toMatch(/2026-11-20/);
    expect(out[5]).toMatchObject({ id: null });
  });

  it("numbers the posts of a thread and lets a line overrule a flag", async () => {
    const { out } = await check(
      [line({ posts: ["One.", slip], channel: "bluesky", today: "2025-11-20" })],
      ["--channel", "x"],
    );
    expect(out[0]).toMatchObject({ length: { channel: "bluesky", max: 300 } });
    expect(out[0]?.findings).toMatchObject([{ rule: "weekday-date", post: 1, start: 11 }]);
  });

  it.each([
    [["--fail-on", "warn"], 1],
    [["--fail-on", "block"], 0],
    [[], 0],
  ])("with %j exits %i on a warning", async (flags, code) => {
    expect((await check([line({ text: slip })], flags)).code).toBe(code);
  });

  it.each([
    [["--channel", "myspace"], /no such channel/],
    [["--today", "tomorrow"], /a day that exists/],
    [["--fail-on", "hint"], /block or warn/],
    [["--nonsense"], /nonsense/],
  ])("refuses %j with a sentence", async (flags, sentence) => {
    const { code, err } = await check([], flags);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  it("obeys a pack, says that it is not signed, and lets no mission loosen the ministry", async () => {
    const packs = [
      "--pack",
      "test/pack/ruritania/ministry.yaml",
      "--pack",
      "test/pack/ruritania/mission.yaml",
    ];
    const { code, out, err } = await check([line({ text: "Talks with Turkey go on." })], packs);
    expect(code).toBe(0);
    expect(out[0]?.findings).toMatchObject([
      {
        quote: "Turkey",
        severity: "block",
        source: { pack: "ruritania.base", ref: "Circular 5/2026" },
        fixes: [{ text: "Türkiye" }],
      },
    ]);
    expect(err).toMatch(/not signed/);
  });

  it("tells a slip in a draft after a thousand ordinary ones without keeping them waiting", async () => {
    const lines = Array.from({ length: 1000 }, (_, index) =>
      line({ id: index, text: `Post ${index} from our embassy.` }),
    );
    const { out } = await check([...lines, line({ text: slip })]);
    expect(out).toHaveLength(1001);
    expect(out.at(-1)?.findings).toHaveLength(1);
  });
});

// Started once each way: what lies between a shell and the function above is the same for every line and flag.
describe("the command", () => {
  it("reads its input to the end, more than a pipe holds, and answers all of it", async () => {
    const bad = Array.from({ length: 3000 }, () => "nope");
    const { code, out, err } = await checkInProcess(
      [line({ text: slip }), ...bad, line({ id: "2", text: slip })],
      ["--pack", "test/pack/ruritania/ministry.yaml", "--pack", "test/pack/ruritania/mission.yaml"],
    );
    expect(out).toHaveLength(3002);
    expect(out[0]?.findings).toMatchObject([{ rule: "weekday-date", start: 11, end: 37 }]);
    expect(out.at(-1)).toMatchObject({ id: "2", findings: out[0]?.findings });
    expect(err).toMatch(/not signed/);
    expect(code).toBe(1);
  });

  it("refuses a flag with a sentence", async () => {
    const { code, err } = await checkInProcess([], ["--nonsense"]);
    expect(code).toBe(2);
    expect(err).toMatch(/nonsense/);
  });
});
