// What the extension's scripts cost in a page that has just begun to be written in: their evaluation, the warming of the checks step by
// step, and the first draft, typed word by word while everything is new. The built scripts run in processes of their own, without a
// page; the processor's time counts (helping threads included), and of each step the least of all processes, so that what the machine
// does beside it is no step's cost. A long step is a keystroke that waits.
//   npx tsx scripts/bench/cold.ts [--runs 5] [--steps]
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Script } from "node:vm";
import { take } from "@/lib/assistant/handover";
import { buildOnce } from "../build-once";

const DRAFT = "Our embassy in Vienna is closed on Thursday, 27 November 2026.";
/** A step that is longer costs a frame, in milliseconds. */
const FRAME = 16;

interface Step {
  readonly phase: "evaluation" | "warming" | "first draft";
  readonly what: string;
  readonly ms: number;
}

const { values } = parseArgs({
  options: {
    runs: { type: "string" },
    steps: { type: "boolean" },
    folder: { type: "string" },
  },
});
if (values.folder) await startScripts(values.folder);
else await report(buildOnce("chromium"), Number(values.runs ?? 5));

async function report(folder: string, runs: number): Promise<void> {
  let least: Step[] = [];
  for (let run = 0; run < runs; run++) {
    const steps = await stepsOfOneRun(folder);
    least = steps.map((step, at) => ({
      ...step,
      ms: Math.min(step.ms, least[at]?.ms ?? step.ms),
    }));
  }
  console.log(`cold start, ms, the least of ${runs} processes`);
  console.log("                  sum  longest   steps  over a frame");
  for (const phase of ["evaluation", "warming", "first draft"] as const) {
    row(
      phase,
      least.filter((step) => step.phase === phase),
    );
  }
  row("all", least);
  if (!values.steps) return;
  for (const { phase, what, ms } of [...least].sort((a, b) => b.ms - a.ms).slice(0, 30))
    console.log(`  ${ms.toFixed(1).padStart(7)}  ${phase}: ${what}`);
}

function row(name: string, steps: readonly Step[]): void {
  const times = steps.map(({ ms }) => ms);
  const sum = times.reduce((all, ms) => all + ms, 0);
  console.log(
    `  ${name.padEnd(12)} ${sum.toFixed(0).padStart(6)}  ${Math.max(...times)
      .toFixed(1)
      .padStart(
        7,
      )}  ${String(times.length).padStart(6)}  ${String(times.filter((ms) => ms > FRAME).length).padStart(12)}`,
  );
}

function stepsOfOneRun(folder: string): Promise<Step[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ["--folder", folder]);
    child.once("error", reject);
    // What a child of this very script sends is what `startScripts` gives.
    child.once("message", (steps) => resolve(steps as Step[]));
  });
}

/** In a process of its own: the scripts as a page gets them, its idle times each as short as can be. */
async function startScripts(folder: string): Promise<void> {
  const steps: Step[] = [];
  const timed = <Result>(phase: Step["phase"], what: string, work: () => Result): Result => {
    const begun = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(begun);
    steps.push({ phase, what, ms: (user + system) / 1000 });
    return result;
  };
  const idle: ((pause: object) => void)[] = [];
  const noEvent = { addListener() {}, removeListener() {} };
  const local = { get: async () => ({}), set: async () => {}, onChanged: noEvent };
  Object.assign(globalThis, {
    document: {},
    chrome: { runtime: { id: "bench", onMessage: noEvent }, storage: { local } },
    browser: { runtime: { id: "bench", onMessage: noEvent }, storage: { local } },
    requestIdleCallback: (step: (pause: object) => void) => idle.push(step),
  });
  for (const name of ["syntax.js", "checks.js"]) {
    const code = readFileSync(join(folder, name), "utf8");
    timed("evaluation", name, () => new Script(code, { filename: name }).runInThisContext());
  }
  let examine: ((text: string) => unknown) | undefined;
  take("examiner", (make) => {
    const examiner = make();
    examine = (text) =>
      examiner.examine([text], {
        channel: "x",
        kind: "post",
        account: undefined,
        media: [],
      });
  });
  for (let at = 0, quiet = 0; quiet < 20; ) {
    const step = idle.shift();
    if (step) timed("warming", `step ${at++}`, () => step({ timeRemaining: () => 0 }));
    // Storage answers in turns of its own.
    quiet = step ? 0 : quiet + 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (let end = 1; end <= DRAFT.length; end++) {
    const text = DRAFT.slice(0, end);
    if (/\S$/.test(text)) timed("first draft", text, () => examine?.(text));
  }
  process.send?.(steps);
}
