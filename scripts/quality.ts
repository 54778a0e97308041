// Holds the checks against the frozen pairs of a slip and its clean twin under test/quality/.
//   npm run quality -- [--topic id] [--misses] [--pairs FILE] [--corpus FILE]
// --pairs reads one file of pairs, anywhere, instead of the folder.
// Files named "unread-…" give figures only: their pairs were written by somebody who had not seen the checks, and are not read by those
// who write them.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import nlp from "compromise/two";
import { checks } from "@/lib/checks";
import type { Severity } from "@/lib/checks/check";
import { createDraftParser } from "@/lib/draft/draft";
import type { PostKind } from "@/lib/draft/post";
import { provideParser } from "@/lib/draft/syntax";
import { createEngine } from "@/lib/engine/engine";
import type { Finding } from "@/lib/engine/finding";
import { situationOn } from "@/lib/engine/situation";
import { NO_POLICY } from "@/lib/pack/policy";
import { measureCorpus } from "./corpus";

interface Pair {
  readonly id: string;
  readonly topic: string;
  readonly slip: string;
  readonly twin: string;
  readonly quote: string;
  readonly expect: Severity | "question";
  readonly today?: string;
  readonly now?: string;
  readonly channel?: string;
  readonly kind?: PostKind;
  readonly account?: string;
  readonly media?: { kind: "image" | "video" | "gif" | "other"; alt: string | null }[];
}

interface Score {
  pairs: number;
  found: number;
  flagged: number;
  right: number;
  blocked: number;
  notes: string[];
}

const RANK: Readonly<Record<Pair["expect"], number>> = { question: 0, hint: 0, warn: 1, block: 1 };

const { values } = parseArgs({
  options: {
    topic: { type: "string" },
    misses: { type: "boolean" },
    pairs: { type: "string" },
    corpus: { type: "string" },
  },
});
provideParser(nlp);
const parser = createDraftParser();
const engine = createEngine(checks, NO_POLICY);
const folder = fileURLToPath(new URL("../test/quality", import.meta.url));

const files = values.pairs
  ? [values.pairs]
  : readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .map((name) => join(folder, name));
for (const file of files) {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((row) => row.trim() !== "");
  const pairs = rows
    .map((row) => JSON.parse(row) as Pair)
    .filter(({ topic }) => !values.topic || topic === values.topic);
  if (pairs.length > 0) report(basename(file), pairs);
}
if (values.corpus) console.log(await measureCorpus(values.corpus));

function report(file: string, pairs: readonly Pair[]): void {
  // What nobody has read measures; what was read once has become something to build by.
  const isUnread = file.startsWith("unread-");
  const scores = new Map<string, Score>();
  for (const pair of pairs) judge(pair, scoreOf(scores, pair.topic));
  console.log(`\n${file}`);
  console.log("  pairs  found  as block  twins flagged  right  topic");
  const total: Score = { pairs: 0, found: 0, flagged: 0, right: 0, blocked: 0, notes: [] };
  for (const [topic, score] of [...scores].sort(([a], [b]) => a.localeCompare(b))) {
    print(topic, score);
    for (const key of ["pairs", "found", "flagged", "right", "blocked"] as const)
      total[key] += score[key];
    if (values.misses && !isUnread)
      for (const note of score.notes) console.log(`           ${note}`);
  }
  print("all", total);
}

function print(topic: string, { pairs, found, flagged, right, blocked }: Score): void {
  const share = (count: number) => `${Math.round((100 * count) / pairs)}%`.padStart(5);
  console.log(
    `  ${String(pairs).padStart(5)}  ${share(found)}  ${share(blocked).padStart(8)}  ${share(flagged).padStart(13)}  ${share(right)}  ${topic}`,
  );
}

function scoreOf(scores: Map<string, Score>, topic: string): Score {
  const known = scores.get(topic) ?? {
    pairs: 0,
    found: 0,
    flagged: 0,
    right: 0,
    blocked: 0,
    notes: [],
  };
  scores.set(topic, known);
  return known;
}

/** Found: a finding of the expected weight (or more) that overlaps the quoted words. Flagged: the twin gets a warning or block,
 * or, where only a hint was expected, the very rule that found the slip. */
function judge(pair: Pair, score: Score): void {
  const at = pair.slip.indexOf(pair.quote);
  const hits = run(pair, pair.slip).filter(
    (finding) =>
      weight(finding) >= RANK[pair.expect] &&
      finding.start < at + pair.quote.length &&
      at < finding.end,
  );
  const onTwin = run(pair, pair.twin);
  const rules = new Set(hits.map(({ rule }) => rule));
  const isFound = hits.length > 0;
  const isFlagged = onTwin.some(
    (finding) => weight(finding) > 0 || (RANK[pair.expect] === 0 && rules.has(finding.rule)),
  );
  score.pairs++;
  if (isFound) score.found++;
  if (hits.some(({ severity }) => severity === "block")) score.blocked++;
  if (isFlagged) score.flagged++;
  if (isFound && !isFlagged) score.right++;
  if (!isFound) score.notes.push(`missed ${pair.id}: ${pair.slip}`);
  if (isFlagged)
    score.notes.push(
      `twin flagged ${pair.id} by ${[...new Set(onTwin.filter((finding) => weight(finding) > 0 || rules.has(finding.rule)).map(({ rule }) => rule))].join(", ")}: ${pair.twin}`,
    );
}

function weight({ severity }: Finding): number {
  return severity === "hint" ? 0 : 1;
}

function run(pair: Pair, text: string): readonly Finding[] {
  return engine.run([parser.parse(text)], {
    ...situationOn(pair.today ?? "2026-11-20"),
    now: pair.now,
    channel: pair.channel ?? "x",
    kind: pair.kind ?? "post",
    account: pair.account,
    media: pair.media ?? [],
  }).findings;
}
