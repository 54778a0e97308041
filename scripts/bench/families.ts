// What each family of checks costs on drafts of 280 characters after their parse, each its own engine, so that nothing is kept; and,
// with --corpus FILE, on as many real posts; with --slowest, each check alone. Each draft is judged five times anew and its middle time
// counts: what the machine does beside it is no draft's cost. Compare within one run.
//   npx tsx scripts/bench/families.ts [--corpus FILE] [--drafts 400] [--slowest]
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import nlp from "compromise/two";
import { checks } from "@/lib/checks";
import type { Check, Family } from "@/lib/checks/check";
import { createDraftParser, type Draft, type Passage } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { type Ministry, NO_MINISTRY } from "@/lib/pack/ministry";
import { NO_POLICY } from "@/lib/pack/policy";
import { suggestTags } from "@/lib/tags";

const LENGTH = 280;
const WARM_UP = 60;
const TIMES = 5;
const APPROVED = 5000;
const FAMILIES: readonly Family[] = ["untrue", "embarrass", "boring"];

const { values } = parseArgs({
  options: { corpus: { type: "string" }, drafts: { type: "string" }, slowest: { type: "boolean" } },
});
const wanted = Number(values.drafts ?? 400);
provideParser(nlp);
const situation = situationOn("2026-11-20");
const texts = values.corpus ? realPosts(values.corpus) : windows();

timed(checks);

console.log(`${texts.length} drafts of about ${LENGTH} characters, after the parse, ms`);
console.log("               p50      p95");
for (const family of FAMILIES) {
  const own = checks.filter((check) => check.family === family);
  console.log(`${family.padEnd(10)} ${figures(timed(own))}   ${own.length} checks`);
}
const provenance = { pack: "bench", version: 1, issuer: "bench", signed: false, ref: undefined };
const ministry: Ministry = {
  ...NO_MINISTRY,
  approvedPosts: Array.from({ length: APPROVED }, (_, at) => ({
    date: "2026-01-01",
    language: "en",
    provenance,
    text: `${texts[at % texts.length]} #Post${at % 700}`,
  })),
};
console.log(`tags       ${figures(timedTags())}   ${APPROVED} approved posts`);

if (values.slowest) {
  const slowest = checks
    .map((check) => ({ id: check.id, p95: percentile(timed([check]), 0.95) }))
    .sort((a, b) => b.p95 - a.p95)
    .slice(0, 12);
  console.log("\nslowest at p95, each alone (what checks share is paid for by each)");
  for (const { id, p95 } of slowest) console.log(`  ${id.padEnd(28)} ${p95.toFixed(2)}`);
}

function timed(own: readonly Check[]): number[] {
  return timedByDraft((draft) => {
    const engine = createEngine(own, NO_POLICY);
    return () => engine.run([draft], situation);
  });
}

function timedTags(): number[] {
  return timedByDraft((draft) => () => suggestTags([draft], { ...situation, ministry }));
}

/** The middle time of each draft in milliseconds; what `prepare` does before is not counted. */
function timedByDraft(prepare: (draft: Draft) => () => void): number[] {
  const taken = texts.map((text) => {
    const times = Array.from({ length: TIMES }, () => {
      const work = prepare(parsed(text));
      const before = performance.now();
      work();
      return performance.now() - before;
    });
    return percentile(times, 0.5);
  });
  return taken.slice(WARM_UP);
}

/** A draft that nobody has looked at, with its model and grammar ready: neither is a family's. */
function parsed(text: string): Draft {
  const draft = createDraftParser().parse(text);
  for (const { passage } of draft.sentences) touch(passage);
  touch(draft);
  return draft;
}

function touch(passage: Passage): void {
  void [passage.tokens, passage.links, passage.hashtags, passage.mentions, passage.emoji];
  void [passage.quantities, passage.dates, passage.quotations, passage.syntax()];
}

/** Stretches of the invented ministry's prose that begin and end with a word. */
function windows(): string[] {
  const prose = readFileSync(new URL("./prose.txt", import.meta.url), "utf8").trim();
  return Array.from({ length: wanted }, (_, at) => {
    const from = prose.indexOf(" ", (at * 97) % (prose.length - 2 * LENGTH)) + 1;
    return prose.slice(from, prose.lastIndexOf(" ", from + LENGTH));
  });
}

function realPosts(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => String((JSON.parse(row) as { text: unknown }).text))
    .filter((text) => text.length >= 240 && text.length <= LENGTH)
    .filter((_, at) => at % 7 === 0)
    .slice(0, wanted);
}

function figures(times: readonly number[]): string {
  return [0.5, 0.95].map((share) => percentile(times, share).toFixed(2).padStart(7)).join("  ");
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
