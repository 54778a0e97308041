import { performance } from "node:perf_hooks";
import type { Context } from "@/lib/checks/check";
import { createDraftParser } from "@/lib/draft/draft";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";
import { compileGovernance } from "@/lib/pack/compile";
import { mergeLayers } from "@/lib/pack/layer";
import { NO_POLICY } from "@/lib/pack/policy";
import type { Pack } from "@/lib/pack/schema";
import { selfTest } from "@/lib/pack/self-test";
import { readPack } from "@/lib/pack/verify";
import { percentile } from "./percentile";

// What a pack of 2,000 rules and 5,000 phrases costs: to read and verify, to build, and on every keystroke over 280 characters. Times
// depend on the machine; the ratios in the last lines, taken in one run, are what to compare.

const RULES = 2000;
const ROUNDS = 400;
const SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo xu za che sho tri plo".split(" ");

/** Words that look like words, the same in every run. */
function makeWord(seed: number): string {
  let word = "";
  let rest = seed * 2654435761;
  for (let index = 0; index < 3 + (seed % 2); index++) {
    rest = (rest ^ (rest >>> 13)) >>> 0;
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = (rest * 1597334677 + seed) >>> 0;
  }
  return word;
}

function makePack(rules: number): Pack {
  return {
    format: 1,
    id: "bench.pack",
    layer: "ministry",
    version: 1,
    issued: "2026-11-01",
    issuer: { name: "Bench" },
    rules: Array.from({ length: rules }, (_, index) => {
      const from = [makeWord(index), `${makeWord(index + 5000)} ${makeWord(index + 9000)}`];
      if (index % 4 < 2) from.push(`${makeWord(index + 20_000)} of the ${makeWord(index)}`);
      return {
        id: `bench.rule-${index + 100_000}`,
        kind: "prefer" as const,
        severity: "warn" as const,
        source: "Bench 1/2026",
        from,
        to: [`qu${makeWord(index + 30_000)}`],
        tests: { hit: [`We ${from[0]} the others`], miss: ["Nothing to see"] },
      };
    }),
  };
}

function time(rounds: number, run: (round: number) => void): number {
  return percentile(
    Array.from({ length: rounds }, (_, round) => {
      const begin = performance.now();
      run(round);
      return performance.now() - begin;
    }),
    0.5,
  );
}

const pack = makePack(RULES);
const text = JSON.stringify(pack);
const bytes = new TextEncoder().encode(text);
const trust = {
  delivery: "trial",
  pins: [],
  now: "2026-11-20T12:00:00Z",
  engine: "1.0.0",
} as const;
const phrases = (pack.rules ?? []).flatMap((rule) =>
  rule.kind === "prefer" ? rule.from : [],
).length;
console.log(`${RULES} rules, ${phrases} phrases, ${Math.round(bytes.length / 1000)} KB`);

const reads: number[] = [];
let reading = await readPack(bytes, trust);
for (let round = 0; round < 5; round++) {
  const begin = performance.now();
  reading = await readPack(bytes, trust);
  reads.push(performance.now() - begin);
}
if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
const verified = reading.pack;
console.log(`read and check     ${percentile(reads, 0.5).toFixed(1)} ms`);
const governance = mergeLayers([verified]);
console.log(`merge layers       ${time(9, () => mergeLayers([verified])).toFixed(1)} ms`);
const build = time(9, () => compileGovernance(governance));
console.log(`build the matcher  ${build.toFixed(1)} ms`);
const begin = performance.now();
const report = selfTest(pack);
console.log(
  `self-test          ${(performance.now() - begin).toFixed(0)} ms for ${report.cases} cases (${report.failures.length} failures)`,
);

const words = Array.from({ length: 60 }, (_, index) =>
  index % 20 === 7
    ? makeWord(index)
    : ["the", "of", "our", "visited", "countries", "yesterday"][index % 6],
);
const draftText = words.join(" ").slice(0, 280);
const situation: Omit<Context, "thread" | "ministry"> = situationOn("2026-11-20");
const context: Context = { ...situation, thread: [], ministry: NO_MINISTRY };
const policy = compileGovernance(governance);
const parser = createDraftParser();
/** A new draft each time, as at each keystroke: nothing found before may be found again for free. */
const draftAt = (round: number) => parser.parse(`${draftText.slice(0, 270)} ${round}`);
const fail = () => {
  throw new Error("a rule failed");
};
const drafts = Array.from({ length: ROUNDS }, (_, round) => draftAt(round));
const touched = drafts.map((draft) => draft.tokens.length);
const match = time(ROUNDS, (round) => {
  const draft = drafts[round];
  if (draft) policy.rules.find(draft, context, fail);
});
const hits = drafts[0] ? policy.rules.find(drafts[0], context, fail).length : 0;
console.log(`match 280 chars    ${match.toFixed(3)} ms (${hits} findings, ${touched[0]} words)`);

const parse = time(ROUNDS, (round) => {
  createDraftParser().parse(`${draftText.slice(0, 270)} ${round}`).tokens;
});
const small = await readPack(JSON.stringify(makePack(20)), trust);
if (!small.ok) throw new Error("the small pack is refused");
const smallPolicy = compileGovernance(mergeLayers([small.pack]));
const smallDrafts = Array.from({ length: ROUNDS }, (_, round) => draftAt(round + ROUNDS));
const smallMatch = time(ROUNDS, (round) => {
  const draft = smallDrafts[round];
  draft?.tokens;
  if (draft) smallPolicy.rules.find(draft, context, fail);
});
const engine = createEngine([], policy);
const bare = createEngine([], NO_POLICY);
const with2000 = time(ROUNDS, (round) => engine.run([draftAt(round + 2 * ROUNDS)], situation));
const without = time(ROUNDS, (round) => bare.run([draftAt(round + 3 * ROUNDS)], situation));
console.log(`parse 280 chars    ${parse.toFixed(3)} ms`);
console.log(
  `a keystroke        ${without.toFixed(3)} ms without a pack, ${with2000.toFixed(3)} ms with it`,
);
console.log(`match / parse                 ${(match / parse).toFixed(2)}`);
console.log(`2,000 rules / 20 rules        ${(match / smallMatch).toFixed(2)}`);
