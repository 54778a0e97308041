// What trying a pack on past posts costs in the studio: 10,000 posts with every check and a comparison with the version before, spread over
// threads as in the browser, the longest stretch for which the page's own thread is held, and the memory that an archive of 200 MB takes.
//   npx tsx scripts/bench/trial.ts [--threads 2] [FILE of posts]
import { mkdtempSync, openAsBlob, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Pack } from "@/lib/pack";
import { type HiredJudge, hireJudge } from "@/lib/studio/hired-judge";
import type { Assignment } from "@/lib/studio/judge";
import { readPosts } from "@/lib/studio/posts/read-posts";
import type { Readable } from "@/lib/studio/posts/text-stream";
import { trialGovernance } from "@/lib/studio/trial-governance";
import { tryPosts } from "@/lib/studio/try-posts";
import { POSTS, postAt } from "./past-posts";

const { values, positionals } = parseArgs({
  options: { threads: { type: "string" } },
  allowPositionals: true,
});
const threads = Number(values.threads ?? 2);
const ARCHIVE_BYTES = 200e6;
/** An entry of X's archive, as heavy as most are. */
function tweetAt(index: number): string {
  const day = String((index % 28) + 1).padStart(2, "0");
  const tweet = {
    edit_info: { initial: { editTweetIds: [String(index)], editsRemaining: "5" } },
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    id_str: String(1_500_000_000_000 + index),
    favorite_count: "12",
    created_at: `Wed Nov ${day} 12:00:00 +0000 ${2016 + (index % 10)}`,
    full_text: postAt(index),
    lang: "en",
  };
  return JSON.stringify({ tweet }, undefined, 2);
}

const folder = mkdtempSync(join(tmpdir(), "attache-trial-"));

/** Writes an archive of at least so many posts and bytes. */
async function write(name: string, posts: number, bytes: number): Promise<string> {
  const path = join(folder, name);
  const handle = await open(path, "w");
  await handle.write("window.YTD.tweets.part0 = [");
  let index = 0;
  for (let size = 0; index < posts || size < bytes; ) {
    const entries = Array.from({ length: 500 }, () => tweetAt(index++));
    const text = `${index > 500 ? "," : ""}${entries.join(",\n")}`;
    size += text.length;
    await handle.write(text);
  }
  await handle.write("]");
  await handle.close();
  return path;
}

async function readable(path: string): Promise<Readable> {
  const blob = await openAsBlob(path);
  return { name: path, size: blob.size, slice: (start, end) => blob.slice(start, end) };
}

const pack: Pack = {
  format: 1,
  id: "bench.pack",
  layer: "ministry",
  version: 2,
  issued: "2026-11-01",
  issuer: { name: "Bench" },
  rules: [
    {
      id: "bench.turkiye",
      kind: "prefer",
      severity: "warn",
      policy: "required",
      from: ["Turkey"],
      to: ["Türkiye"],
      source: "Bench 1/2026",
      tests: { hit: ["Talks with Turkey."], miss: ["Talks with Türkiye."] },
    },
  ],
};
const at = { now: "2026-11-20T12:00:00.000Z", engine: "1.0.0" };
const governance = await trialGovernance(pack, at);
const before = await trialGovernance({ ...pack, version: 1, rules: [] }, at);
if (!governance || !before) throw new Error("the bench's own pack is refused");
const assignment: Assignment = { governance, channel: "x", today: "2026-11-20" };

/** A thread has no TypeScript of its own accord. */
const STARTER = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./judge.ts", import.meta.url).href)});
})`;

/** A judge in a thread, as the studio hires one in the browser. */
function hire(by: Assignment): HiredJudge {
  return hireJudge(by, ({ onAnswer, onBreak }) => {
    const thread = new Worker(STARTER, { eval: true });
    thread.on("message", onAnswer).on("error", (error) => {
      console.error(error);
      onBreak();
    });
    return { send: (errand) => thread.postMessage(errand), end: () => void thread.terminate() };
  });
}

async function measure(path: string, by: Assignment): Promise<void> {
  let longest = 0;
  let last = performance.now();
  // What a page would feel: how late a task comes that stands in line all the time.
  let isDone = false;
  const wait = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) setImmediate(wait);
  };
  const began = performance.now();
  const cpu = process.cpuUsage();
  setImmediate(wait);
  const { report } = await tryPosts(await readable(path), by, {
    judges: Array.from({ length: threads }, () => hire(by)),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  isDone = true;
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  // On a busy machine the clock tells of the others too.
  const own = (user + system) / 1e6;
  console.log(
    `${report.posts} posts, ${by.before ? "with" : "without"} comparison, ${threads} threads: ${seconds.toFixed(1)} s by the clock, ${own.toFixed(1)} s of processor, ${((own * 1000) / report.posts).toFixed(2)} ms a post; the page held for at most ${longest.toFixed(0)} ms`,
  );
}

try {
  const file = positionals[0]
    ? resolve(process.env.INIT_CWD ?? ".", positionals[0])
    : await write("tweets.js", POSTS, 0);
  await measure(file, assignment);
  await measure(file, { ...assignment, before });
  const large = await write("large.js", 0, ARCHIVE_BYTES);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const began = performance.now();
  let posts = 0;
  let most = 0;
  for await (const batch of readPosts(await readable(large))) {
    posts += batch.posts.length;
    most = Math.max(most, process.memoryUsage().heapUsed - heap);
  }
  console.log(
    `an archive of ${Math.round(statSync(large).size / 1e6)} MB: ${posts} posts read in ${((performance.now() - began) / 1000).toFixed(1)} s, at most ${Math.round(most / 1e6)} MB of heap more`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
