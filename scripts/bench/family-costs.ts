// Measures what each family of checks costs; see families.ts, which calls it as the extension ships it.
import { readFileSync } from "node:fs";
import nlp from "compromise/two";
import { checks } from "@/lib/checks";
import type { Check, Family } from "@/lib/checks/check";
import { createDraftParser, type Draft, type Passage } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { type Ministry, NO_MINISTRY } from "@/lib/ministry/ministry";
import { NO_POLICY } from "@/lib/pack/policy";
import { suggestTags } from "@/lib/tags";
import { percentile, percentiles } from "./percentile";

const LENGTH = 280;
const ROUNDS = 5;
const APPROVED = 5000;
const FAMILIES: readonly Family[] = ["untrue", "embarrass", "boring"];
const situation = situationOn("2026-11-20");

export interface Measured {
  /** The invented ministry's prose, from which drafts are cut. */
  readonly prose: string;
  /** A file of real posts to be measured instead. */
  readonly corpus: string | undefined;
  /** How many drafts. */
  readonly drafts: number;
  /** Each check alone as well. */
  readonly slowest: boolean;
}

/** What is measured: prepares its work for a draft, and returns that work. */
type Work = (draft: Draft) => () => void;

/** Prints the middle and the 95th of a hundred drafts for each family and for tags, in milliseconds. */
export function reportFamilyCosts({ prose, corpus, drafts, slowest }: Measured): void {
  provideParser(nlp);
  const texts = corpus ? realPosts(corpus, drafts) : windows(prose, drafts);
  const rows: { name: string; about: string; work: Work }[] = FAMILIES.map((family) => {
    const own = checks.filter((check) => check.family === family);
    return { name: family, about: `${own.length} checks`, work: judged(own) };
  });
  rows.push({ name: "tags", about: `${APPROVED} approved posts`, work: tagged(texts) });
  const costs = timedByTurns(
    texts,
    rows.map(({ work }) => work),
  );

  console.log(`${texts.length} drafts of about ${LENGTH} characters, after the parse, ms`);
  console.log("               p50      p95");
  for (const [at, { name, about }] of rows.entries())
    console.log(`${name.padEnd(10)} ${percentiles(costs[at] ?? [], [0.5, 0.95])}   ${about}`);
  if (slowest) reportSlowest(texts);
}

function reportSlowest(texts: readonly string[]): void {
  const costs = timedByTurns(
    texts,
    checks.map((check) => judged([check])),
  );
  const slowest = checks
    .map(({ id }, at) => ({ id, p95: percentile(costs[at] ?? [], 0.95) }))
    .sort((a, b) => b.p95 - a.p95)
    .slice(0, 12);
  console.log("\nslowest at p95, each alone (what checks share is paid for by each)");
  for (const { id, p95 } of slowest) console.log(`  ${id.padEnd(28)} ${p95.toFixed(2)}`);
}

function judged(own: readonly Check[]): Work {
  return (draft) => {
    const engine = createEngine(own, NO_POLICY);
    return () => engine.run([draft], situation);
  };
}

function tagged(texts: readonly string[]): Work {
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
  return (draft) => () => suggestTags([draft], { ...situation, ministry });
}

/**
 * By work the middle time of each draft in milliseconds; what is prepared is not counted. Works and drafts take turns in rounds, so
 * that a stretch in which the machine is slow is no draft's and no family's; the round in which the compiler learns them is dropped.
 */
function timedByTurns(texts: readonly string[], works: readonly Work[]): readonly number[][] {
  const taken = works.map(() => texts.map((): number[] => []));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, work] of works.entries()) {
      for (const [place, text] of texts.entries()) {
        const run = work(parsed(text));
        const before = performance.now();
        run();
        const time = performance.now() - before;
        if (round > 0) taken[at]?.[place]?.push(time);
      }
    }
  }
  return taken.map((ofWork) => ofWork.map((times) => percentile(times, 0.5)));
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
  void [passage.quantities, passage.dates, passage.times, passage.quotations, passage.syntax()];
}

/** Stretches of the invented ministry's prose that begin and end with a word. */
function windows(prose: string, wanted: number): string[] {
  return Array.from({ length: wanted }, (_, at) => {
    const from = prose.indexOf(" ", (at * 97) % (prose.length - 2 * LENGTH)) + 1;
    return prose.slice(from, prose.lastIndexOf(" ", from + LENGTH));
  });
}

function realPosts(file: string, wanted: number): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => String((JSON.parse(row) as { text: unknown }).text))
    .filter((text) => text.length >= 240 && text.length <= LENGTH)
    .filter((_, at) => at % 7 === 0)
    .slice(0, wanted);
}
