// What the engine costs: keystroke to findings, cold start, memory; with --peers, others on the same drafts in the same run.
//   npm run bench -- [--peers] [--runs 200]
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { situationOn } from "@/lib/engine/situation";
import { benchPeers } from "./bench/peers";
import { percentiles } from "./bench/percentile";

const { values } = parseArgs({ options: { peers: { type: "boolean" }, runs: { type: "string" } } });
const runs = Number(values.runs ?? 200);

const coldStart = performance.now();
const [
  { checks },
  { createDraftParser },
  { createEngine },
  { NO_POLICY },
  { channels },
  { measure },
  { suggestTags },
] = await Promise.all([
  import("@/lib/checks"),
  import("@/lib/draft/draft"),
  import("@/lib/engine/engine"),
  import("@/lib/pack/policy"),
  import("@/lib/channels"),
  import("@/lib/channels/measure"),
  import("@/lib/tags"),
]);
const loaded = performance.now() - coldStart;
const parserStart = performance.now();
const { default: nlp } = await import("compromise/two");
const { provideParser } = await import("@/lib/draft/syntax");
provideParser(nlp);
const parserLoaded = performance.now() - parserStart;

/** Ordinary official prose of the invented ministry, long enough to cut any draft from. */
const PROSE = readFileSync(new URL("./bench/prose.txt", import.meta.url), "utf8").trim();
const situation = situationOn("2026-11-20");

const first = performance.now();
type(PROSE.slice(0, 280), 1);
console.log(
  `cold start: modules ${loaded.toFixed(0)} ms, English parser ${parserLoaded.toFixed(0)} ms, first findings ${(performance.now() - first).toFixed(0)} ms`,
);
console.log(`checks: ${checks.length}`);
console.log("\nkeystroke to findings, ms            p50      p95");
for (const length of [280, 3_000, 63_206]) {
  const text = PROSE.repeat(Math.ceil(length / PROSE.length)).slice(0, length);
  const times = type(text, length > 10_000 ? Math.min(40, runs) : runs);
  console.log(
    `  ${String(length).padStart(6)} characters              ${percentiles(times, [0.5, 0.95])}`,
  );
}
console.log(`\nwhole draft of 280 never seen before, ms ${fresh()}`);
console.log(`memory after: ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB of heap`);
if (values.peers) await benchPeers(PROSE, runs);

/** Types the last letters of a draft, one a run: parse, checks, count on every channel and tags, as the sidebar does. */
function type(text: string, times: number): number[] {
  const parser = createDraftParser();
  const engine = createEngine(checks, NO_POLICY);
  const taken: number[] = [];
  for (let run = 0; run < times + 5; run++) {
    const draft = `${text.slice(0, -12)}${" and so on to".slice(0, (run % 12) + 1)}${run}`;
    const start = performance.now();
    const parsed = [parser.parse(draft)];
    engine.run(parsed, situation);
    for (const channel of channels) measure(draft, channel);
    suggestTags(parsed, { ...situation, ministry: NO_POLICY.ministry });
    if (run >= 5 || times === 1) taken.push(performance.now() - start);
  }
  return taken;
}

function fresh(): string {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const from = (run * 97) % Math.max(1, PROSE.length - 280);
    const text = PROSE.slice(from, from + 280);
    const parser = createDraftParser();
    const engine = createEngine(checks, NO_POLICY);
    const start = performance.now();
    engine.run([parser.parse(text)], situation);
    times.push(performance.now() - start);
  }
  return `p50 ${percentiles(times, [0.5])}  p95 ${percentiles(times, [0.95])}`;
}
