// How often the tags that later posts really bore are among the five suggested, learning from the five years before.
//   npx tsx scripts/bench/tags.ts FILE [--split 2019-01-01] [--posts 500] [--misses 20]
// FILE: JSON lines of {"date","text"}. "end": tags at the end are cut off. "inline": the first tag inside loses its "#".
// "known": the posts of which at least one tag was ever learnt; nothing that learns from past posts can find another.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { createDraftParser } from "@/lib/draft/draft";
import { findHashtags } from "@/lib/draft/entities";
import { situationOn } from "@/lib/engine/situation";
import { type ApprovedPost, type Ministry, NO_MINISTRY } from "@/lib/ministry/ministry";
import { suggestTags } from "@/lib/tags";
import { percentile } from "./percentile";
import { plainNeighbours } from "./plain-neighbours";

interface Post {
  readonly date: string;
  readonly text: string;
  readonly names: readonly string[];
}

interface Task {
  readonly date: string;
  readonly text: string;
  readonly wanted: ReadonlySet<string>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: "string" },
    posts: { type: "string" },
    misses: { type: "string" },
    mode: { type: "string" },
  },
});
const [file] = positionals;
if (!file) throw new Error("usage: tags.ts FILE [--split YYYY-MM-DD] [--posts N] [--misses N]");
const most = Number(values.posts ?? 500);
const YEARS_LEARNT = 5;
const RUNS = 3;
const posts = readPosts(file);
for (const split of values.split ? [values.split] : ["2017-01-01", "2018-01-01", "2019-01-01"]) {
  const from = `${Number(split.slice(0, 4)) - YEARS_LEARNT}${split.slice(4)}`;
  const learnt = posts.filter(({ date }) => from <= date && date < split);
  const later = posts.filter(({ date }) => date >= split);
  const ministry = { ...NO_MINISTRY, state: "US", approvedPosts: learnt.map(approved) };
  const known = new Set(learnt.flatMap(({ names }) => names.map(keyOf)));
  console.log(`\nlearnt from ${learnt.length} posts ${from}–${split}, asked of those after`);
  if (values.mode !== "inline")
    measure("end", later.flatMap(withoutEnd).slice(0, most), ministry, known);
  if (values.mode !== "end")
    measure("inline", later.flatMap(withoutSign).slice(0, most), ministry, known);
}

function measure(
  mode: string,
  tasks: readonly Task[],
  ministry: Ministry,
  known: ReadonlySet<string>,
): void {
  const parser = createDraftParser();
  const tally = {
    all: { asked: 0, hit: 0, first: 0, given: 0, plainHit: 0, plainFirst: 0 },
    known: { asked: 0, hit: 0, first: 0, given: 0, plainHit: 0, plainFirst: 0 },
  };
  const times: number[] = [];
  let shown = 0;
  const start = performance.now();
  suggest("Warm", "2000-01-01");
  const built = performance.now() - start;
  for (const { date, text, wanted } of tasks) {
    const isKnown = [...wanted].some((key) => known.has(key));
    const { tags, took } = suggest(text, date);
    times.push(took);
    const keys = tags.map(keyOf);
    const hit = keys.some((key) => wanted.has(key));
    const others = plainNeighbours(ministry.approvedPosts, text);
    for (const row of isKnown ? [tally.all, tally.known] : [tally.all]) {
      row.asked++;
      row.hit += Number(hit);
      row.first += Number(wanted.has(keys[0] ?? ""));
      row.given += keys.length;
      row.plainHit += Number(others.some((key) => wanted.has(key)));
      row.plainFirst += Number(wanted.has(others[0] ?? ""));
    }
    if (!hit && (isKnown || values.mode) && shown++ < Number(values.misses ?? 0))
      console.log(
        `    ${date} ${text.replaceAll("\n", " ")}\n      wanted ${[...wanted].join(" ")}; got ${tags.join(" ")}`,
      );
  }
  for (const [name, row] of Object.entries(tally)) {
    const { asked, hit, first, given, plainHit, plainFirst } = row;
    const share = (count: number) => (count / Math.max(1, asked)).toFixed(3);
    console.log(
      `  ${mode.padEnd(6)} ${name.padEnd(5)} posts ${String(asked).padStart(4)}  hit@5 ${share(hit)}  precision@1 ${share(first)}  given ${share(given)};  plain nearest neighbours hit@5 ${share(plainHit)}  precision@1 ${share(plainFirst)}`,
    );
  }
  const [p50, p95] = [0.5, 0.95].map((part) => percentile(times, part).toFixed(2));
  console.log(`  ${mode.padEnd(6)} ms p50 ${p50}  p95 ${p95}; index ${built.toFixed(0)} ms`);

  function suggest(text: string, date: string): { tags: string[]; took: number } {
    const draft = parser.parse(text);
    const situation = {
      ...situationOn(date.slice(0, 10)),
      ministry,
    };
    // The best of three: the machine may be busy with other things.
    let took = Number.POSITIVE_INFINITY;
    let tags: string[] = [];
    for (let run = 0; run < RUNS; run++) {
      const begun = performance.now();
      tags = suggestTags([draft], situation).map(({ tag }) => tag);
      took = Math.min(took, performance.now() - begun);
    }
    return { tags, took };
  }
}

function readPosts(path: string): Post[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { date, text }: { date: string; text: string } = JSON.parse(line);
      return { date, text, names: findHashtags(text, []).map(({ name }) => name) };
    })
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function approved({ date, text }: Post): ApprovedPost {
  const provenance = { pack: "bench", version: 1, issuer: "bench", signed: false, ref: undefined };
  return { text, date: date.slice(0, 10), language: "en", provenance };
}

function keyOf(tag: string): string {
  return tag.replace(/^#/, "").toLowerCase();
}

/** The post without the tags, and the links among them, at its end. */
function withoutEnd({ date, text }: Post): Task[] {
  const tail =
    /(?:\s+(?:[#＃]\p{L}[\p{L}\p{M}\p{N}_]*[.,!]?|[#＃]\p{N}+\p{L}[\p{L}\p{N}_]*|https?:\/\/\S+))+\s*$/u.exec(
      text,
    );
  const wanted = findHashtags(tail?.[0] ?? "", []).map(({ name }) => keyOf(name));
  const body = text.slice(0, tail?.index ?? 0);
  if (wanted.length === 0 || body.length < 20) return [];
  return [{ date, text: body, wanted: new Set(wanted) }];
}

/** The post whose first tag inside the text is a plain word again. */
function withoutSign({ date, text }: Post): Task[] {
  const [task] = withoutEnd({ date, text, names: [] });
  const body = task?.text ?? text;
  const [tag] = findHashtags(body, []);
  if (!tag) return [];
  const plain = text.slice(0, tag.start) + text.slice(tag.start + 1);
  return [{ date, text: plain, wanted: new Set([keyOf(tag.name)]) }];
}
