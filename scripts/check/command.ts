import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { channels, findChannel } from "@/lib/channels";
import { checks } from "@/lib/checks";
import { layer, readBuiltIn, sayProblem, type VerifiedPack } from "@/lib/pack";
import { NO_POLICY, type Policy } from "@/lib/pack/policy";
import { createWording } from "@/lib/wording/wording";
import { version } from "@/package.json";
import english from "@/public/_locales/en/messages.json";
import { readPackFile } from "../pack/read-file";
import { createAnswerer } from "./answer";
import { isDay, readLine } from "./line";

const USAGE =
  "usage: npm run --silent check -- [--channel x] [--pack FILE]… [--today 2026-11-20] [--all] [--fail-on block|warn] < drafts.jsonl";

/** Where the command reads and writes. */
export interface Place {
  /** What the paths of packs are relative to. */
  readonly directory: string;
  /** Begins to read the drafts, a JSON text a line: lines that come before anybody asks for them are lost. */
  readonly rows: () => AsyncIterable<string> | Iterable<string>;
  /** Takes a line of the answer; settles when there is room for the next. */
  readonly print: (line: string) => Promise<void> | void;
  readonly complain: (line: string) => void;
}

/** The flags or a pack were not understood. */
class Refusal extends Error {}

/** Answers every row, an error in the place of a bad one; the answer is the exit code. Never throws on what it was given. */
export async function runCheck(argv: readonly string[], place: Place): Promise<0 | 1 | 2> {
  const { rows, print, complain } = place;
  try {
    const flags = readFlags(argv);
    if (!flags) {
      await print(USAGE);
      return 0;
    }
    const wording = createWording("en", english);
    const answer = createAnswerer(await readPolicy(flags.packs, place), wording, flags);
    let number = 0;
    let isBad = false;
    let hasFailed = false;
    for await (const row of rows()) {
      number++;
      if (row.trim() === "") continue;
      let out: unknown;
      try {
        const answered = answer(readLine(row));
        out = answered;
        hasFailed ||= answered.findings.some(
          ({ severity }) =>
            severity === "block" || (flags.failOn === "warn" && severity === "warn"),
        );
      } catch (error) {
        out = { line: number, error: sayError(error) };
        isBad = true;
      }
      await print(JSON.stringify(out));
    }
    return isBad || (flags.failOn !== undefined && hasFailed) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    complain(error.message);
    return 2;
  }
}

/** `undefined` where only the usage is asked for. */
function readFlags(argv: readonly string[]) {
  const values = parsed(argv);
  if (values.help) return undefined;
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

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        channel: { type: "string" },
        pack: { type: "string", multiple: true },
        today: { type: "string" },
        all: { type: "boolean" },
        "fail-on": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    return refuse(sayError(error));
  }
}

function refuse(problem: string): never {
  throw new Refusal(`${problem}\n${USAGE}`);
}

function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The packs given, on trial: whatever is well formed governs, and what a browser would want besides is complained of. */
async function readPolicy(
  files: readonly string[],
  { directory, complain }: Place,
): Promise<Policy> {
  if (files.length === 0) return NO_POLICY;
  const packs: VerifiedPack[] = [];
  for (const file of files) {
    const reading = await readPackFile(resolve(directory, file)).catch((error: unknown) =>
      refuse(`--pack ${file}: ${sayError(error)}`),
    );
    if (!reading.ok)
      throw new Refusal(
        reading.problems.map((problem) => `${file}: ${sayProblem(problem)}`).join("\n"),
      );
    for (const note of reading.notes) complain(`${file}: ${note}`);
    packs.push(reading.pack);
  }
  const builtIn = await readBuiltIn({ now: new Date().toISOString(), engine: version });
  if (builtIn.ok) packs.push(builtIn.pack);
  const policy = layer(packs, {
    locale: "en",
    checks: new Map(checks.map((check) => [check.id, check])),
  });
  for (const { pack, message } of policy.refusals)
    complain(`${pack}: ${createWording("en", english).say(message)}`);
  return policy;
}
