// Runs the checks over a file of real posts, each with its own date as today, and prints how often they fire.
//   npx tsx scripts/corpus.ts [FILE] [--rule id,id] [--severity block|warn|hint|question] [--samples N] [--every N]

import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import nlp from "compromise/two";
import { checks } from "@/lib/checks";
import { createDraftParser } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { createEngine } from "@/lib/engine/engine";
import type { Finding } from "@/lib/engine/finding";
import { situationOn } from "@/lib/engine/situation";
import { NO_POLICY } from "@/lib/pack/policy";
import { createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";
import { HintShare } from "./corpus/hint-share";

interface Tally {
  hits: number;
  samples: string[];
}

/** Counts findings by rule and severity over a JSON-lines file of `{"date","text"}`; the report is ready to print. */
export async function measureCorpus(
  file: string,
  options: {
    rules?: ReadonlySet<string>;
    severity?: string;
    samples?: number;
    every?: number;
  } = {},
): Promise<string> {
  provideParser(nlp);
  const wording = createWording("en", english);
  const parser = createDraftParser();
  const engine = createEngine(
    options.rules ? checks.filter(({ id }) => options.rules?.has(id)) : checks,
    NO_POLICY,
  );
  const tallies = new Map<string, Tally>();
  const hintShare = new HintShare();
  let posts = 0;
  let line = 0;
  let warned = 0;
  let failures = 0;
  const started = performance.now();
  for await (const row of createInterface({ input: createReadStream(file) })) {
    if (!row.trim() || line++ % (options.every ?? 1) !== 0) continue;
    const { date, text } = JSON.parse(row) as { date: string; text: string };
    posts++;
    const report = engine.run([parser.parse(text)], situationOn(date.slice(0, 10), { now: date }));
    failures += report.failures.length;
    if (report.findings.some(({ severity }) => severity !== "hint")) warned++;
    hintShare.add(date, report.findings);
    for (const finding of report.findings) {
      const level = finding.isQuestion ? "question" : finding.severity;
      if (options.severity && options.severity !== level) continue;
      const tally = tallies.get(`${level} ${finding.rule}`) ?? { hits: 0, samples: [] };
      tally.hits++;
      tally.samples.push(sample(finding, text, date, wording.say(finding.message)));
      tallies.set(`${level} ${finding.rule}`, tally);
    }
  }
  const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b));
  return [
    `${posts} posts in ${Math.round(performance.now() - started)} ms, ${failures} failures; posts with a warning or block: ${((100 * warned) / posts).toFixed(2)} per 100`,
    ...["block", "warn", "question", "hint"].map((level) => {
      const hits = rows
        .filter(([key]) => key.startsWith(`${level} `))
        .reduce((sum, [, tally]) => sum + tally.hits, 0);
      return `${level}: ${hits} (${((100 * hits) / posts).toFixed(2)} per 100 posts)`;
    }),
    ...hintShare.report(),
    ...rows.flatMap(([key, { hits, samples }]) => [
      `  ${key}: ${hits} (${((100 * hits) / posts).toFixed(3)} per 100)`,
      ...samples.slice(0, options.samples ?? 0).map((one) => `      ${one}`),
    ]),
  ].join("\n");
}

function sample(finding: Finding, text: string, date: string, message: string): string {
  const before = text.slice(Math.max(0, finding.start - 60), finding.start);
  const after = text.slice(finding.end, finding.end + 60);
  return `${date.slice(0, 10)} …${before}⟦${finding.quote}⟧${after}… — ${message}`.replace(
    /\s+/g,
    " ",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rule: { type: "string" },
      severity: { type: "string" },
      samples: { type: "string" },
      every: { type: "string" },
    },
  });
  const file = positionals[0] ?? "../shared/corpus/official-posts.jsonl";
  if (!existsSync(file)) {
    console.error(`${file}: no such file. Give a JSON-lines file of {"date","text"}.`);
    process.exit(2);
  }
  console.log(
    await measureCorpus(file, {
      ...(values.rule ? { rules: new Set(values.rule.split(",")) } : {}),
      ...(values.severity ? { severity: values.severity } : {}),
      samples: Number(values.samples ?? 5),
      every: Number(values.every ?? 1),
    }),
  );
}
