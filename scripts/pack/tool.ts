import { parseArgs } from "node:util";
import { type Command, type Desk, Stop } from "./desk";
import { attempt, check, create, diff, test } from "./examine";
import { keygen, policy, sign } from "./release";

const USAGE = `usage: npm run --silent pack -- COMMAND
  new [FILE]                     a pack to begin with
  check FILE…                    is it well formed? every problem, a line each
  test FILE…                     check, and its self-tests, with what they leave unproved
  diff OLD NEW [--strict]        what changed, losses first; --strict fails on a loss
  keygen NAME                    NAME.pem to keep secret, NAME.pub to pin
  sign FILE --key KEY.pem [--out FILE] [--publish DIRECTORY [--until DAY]]
                                 --publish writes latest.json and the file that it names, for a build with its own origin
  try FILE POSTS.jsonl [--channel x]   hits per 1,000 past posts, reach, samples
  policy FILE [--key PUBLIC]… [--out DIRECTORY]   enterprise policy files for each browser and system
FILE is JSON, YAML or a signed envelope. Exit codes: 0 good, 1 problems found, 2 not understood.`;

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ new: create, check, test, diff, keygen, sign, try: attempt, policy }),
);

/** Runs one command of the pack tool; the answer is the exit code. Never throws. */
export async function runPackTool(argv: readonly string[], desk: Desk): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        key: { type: "string", multiple: true },
        out: { type: "string" },
        publish: { type: "string" },
        until: { type: "string" },
        channel: { type: "string" },
        strict: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) {
      desk.print(USAGE);
      return 0;
    }
    const [name = "", ...args] = positionals;
    const command = commands.get(name);
    if (!command) throw new Stop(2, name ? `There is no command "${name}".\n${USAGE}` : USAGE);
    return await command(desk, args, values);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (why) desk.complain(why);
    return error instanceof Stop ? error.code : 2;
  }
}
