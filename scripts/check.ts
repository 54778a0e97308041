// Checks drafts, a JSON line each, from standard input: see "Checking drafts in bulk" in the README.
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import nlp from "compromise/two";
import { channels, findChannel } from "@/lib/channels";
import { checks } from "@/lib/checks";
import { provideParser } from "@/lib/draft/syntax";
import { layer, readBuiltIn, sayProblem, type VerifiedPack } from "@/lib/pack";
import { NO_POLICY, type Policy } from "@/lib/pack/policy";
import { createWording } from "@/lib/wording/wording";
import { version } from "@/package.json";
import english from "@/public/_locales/en/messages.json";
import { createAnswerer } from "./check/answer";
import { isDay, readLine } from "./check/line";
import { readPackFile } from "./pack/read-file";

const USAGE =
  "usage: npm run --silent check -- [--channel x] [--pack FILE]… [--today 2026-11-20] [--all] [--fail-on block|warn] < drafts.jsonl";

const flags = readFlags();
provideParser(nlp);
const answer = createAnswerer(await readPolicy(flags.packs), createWording("en", english), flags);

let number = 0;
let isBad = false;
let hasFailed = false;
for await (const row of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  number++;
  if (row.trim() === "") continue;
  let out: unknown;
  try {
    const answered = answer(readLine(row));
    out = answered;
    hasFailed ||= answered.findings.some(
      ({ severity }) => severity === "block" || (flags.failOn === "warn" && severity === "warn"),
    );
  } catch (error) {
    out = { line: number, error: error instanceof Error ? error.message : String(error) };
    isBad = true;
  }
  if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, "drain");
}
process.exitCode = isBad || (flags.failOn !== undefined && hasFailed) ? 1 : 0;

function readFlags() {
  let values: {
    channel?: string;
    pack?: string[];
    today?: string;
    all?: boolean;
    "fail-on"?: string;
    help?: boolean;
  };
  try {
    ({ values } = parseArgs({
      options: {
        channel: { type: "string" },
        pack: { type: "string", multiple: true },
        today: { type: "string" },
        all: { type: "boolean" },
        "fail-on": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const {
    channel = "x",
    today = new Date().toISOString().slice(0, 10),
    all = false,
    pack = [],
  } = values;
  const failOn = values["fail-on"];
  if (!findChannel(channel))
    refuse(
      `--channel ${channel}: there is no such channel; there are ${channels.map(({ id }) => id).join(", ")}.`,
    );
  if (!isDay(today)) refuse(`--today ${today}: give a day that exists, as 2026-11-20.`);
  if (failOn !== undefined && failOn !== "block" && failOn !== "warn")
    refuse(`--fail-on ${failOn}: give block or warn.`);
  return { channel, today, all, packs: pack, failOn };
}

function refuse(problem: string): never {
  console.error(`${problem}\n${USAGE}`);
  process.exit(2);
}

/** The packs given, on trial: whatever is well formed governs, and what a browser would want besides is said on stderr. */
async function readPolicy(files: readonly string[]): Promise<Policy> {
  if (files.length === 0) return NO_POLICY;
  const packs: VerifiedPack[] = [];
  for (const file of files) {
    const reading = await readPackFile(resolve(process.env.INIT_CWD ?? ".", file)).catch(
      (error: unknown) =>
        refuse(`--pack ${file}: ${error instanceof Error ? error.message : String(error)}`),
    );
    if (!reading.ok) {
      for (const problem of reading.problems) console.error(`${file}: ${sayProblem(problem)}`);
      process.exit(2);
    }
    for (const note of reading.notes) console.error(`${file}: ${note}`);
    packs.push(reading.pack);
  }
  const builtIn = await readBuiltIn({ now: new Date().toISOString(), engine: version });
  if (builtIn.ok) packs.push(builtIn.pack);
  const policy = layer(packs, {
    locale: "en",
    checks: new Map(checks.map((check) => [check.id, check])),
  });
  for (const { pack, message } of policy.refusals)
    console.error(`${pack}: ${createWording("en", english).say(message)}`);
  return policy;
}
