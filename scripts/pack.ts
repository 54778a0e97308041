// Rule packs for a ministry's own continuous integration: see "Rule packs" in the README.
import { generateKeyPairSync } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import nlp from "compromise/two";
import { provideParser } from "@/lib/draft/syntax";
import {
  diffPacks,
  fingerprint,
  layer,
  type Pack,
  sealEnvelope,
  selfTest,
  tryPosts,
} from "@/lib/pack";
import { policyFiles } from "@/lib/pack/policy-files";
import { publicKeyOf, readPrivateKey } from "./pack/keys";
import { knownIn } from "./pack/known";
import { readPosts } from "./pack/posts";
import { needPack, placeOf, readPackFile, tellProblems } from "./pack/read-file";
import { starterPack } from "./pack/starter";

const USAGE = `usage: npm run --silent pack -- COMMAND
  new [FILE]                     a pack to begin with
  check FILE…                    is it well formed? every problem, a line each
  test FILE…                     check, and its self-tests, with what they leave unproved
  diff OLD NEW [--strict]        what changed, losses first; --strict fails on a loss
  keygen NAME                    NAME.pem to keep secret, NAME.pub to pin
  sign FILE --key KEY.pem [--out FILE]
  try FILE POSTS.jsonl [--channel x]   hits per 1,000 past posts, reach, samples
  policy FILE [--key PUBLIC]… [--out DIRECTORY]   enterprise policy files for each browser and system
FILE is JSON, YAML or a signed envelope. Exit codes: 0 good, 1 problems found, 2 not understood.`;

provideParser(nlp);

const commands: Readonly<
  Record<string, (args: readonly string[], flags: Flags) => Promise<number>>
> = {
  new: create,
  check,
  test,
  diff,
  keygen,
  sign,
  try: attempt,
  policy,
};

interface Flags {
  readonly key?: string[];
  readonly out?: string;
  readonly channel?: string;
  readonly strict?: boolean;
}

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        key: { type: "string", multiple: true },
        out: { type: "string" },
        channel: { type: "string" },
        strict: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const [name = "", ...args] = positionals;
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    return command
      ? await command(args, values)
      : misused(name ? `There is no command "${name}".` : "");
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
}

function misused(problem: string): number {
  console.error(problem ? `${problem}\n${USAGE}` : USAGE);
  return 2;
}

async function create([file]: readonly string[]): Promise<number> {
  const text = starterPack(new Date().toISOString().slice(0, 10));
  if (file === undefined) {
    process.stdout.write(text);
    return 0;
  }
  await writeFile(placeOf(file), text, { flag: "wx" });
  console.log(`${file}: written. Next: pack test ${file}`);
  return 0;
}

async function check(files: readonly string[]): Promise<number> {
  if (files.length === 0) return misused("check: which file?");
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await checkOne(file));
  return worst;
}

async function checkOne(file: string): Promise<number> {
  const reading = await readPackFile(file);
  if (!reading.ok) {
    tellProblems(reading.name, reading.problems);
    return 1;
  }
  const { pack, hash } = reading.pack;
  const unknown = knownIn(pack);
  tellProblems(reading.name, unknown);
  for (const note of reading.notes) console.error(`${reading.name}: note: ${note}`);
  console.log(
    `${reading.name}: ${pack.id} ${pack.version} is well formed: ${pack.rules?.length ?? 0} rules, ${pack.checks?.length ?? 0} checks, sha256 ${hash}`,
  );
  return unknown.length > 0 ? 1 : 0;
}

async function test(files: readonly string[]): Promise<number> {
  if (files.length === 0) return misused("test: which file?");
  let worst = 0;
  for (const file of files) {
    const code = await checkOne(file);
    worst = Math.max(worst, code);
    if (code === 0) worst = Math.max(worst, testOne(basename(file), (await needPack(file)).pack));
  }
  return worst;
}

function testOne(name: string, pack: Pack): number {
  const report = selfTest(pack);
  tellProblems(name, report.failures);
  for (const { rule, phrases } of report.unexercised)
    console.log(`${name}: unproved: ${rule}: no hit for ${phrases.join(", ")}`);
  for (const rule of report.untested) console.log(`${name}: untested: ${rule}`);
  console.log(
    `${name}: ${report.rules} rules, ${report.cases} cases, ${report.failures.length} failures, ${report.unexercised.length} rules with phrases that no hit proves`,
  );
  return report.failures.length > 0 ? 1 : 0;
}

async function diff([before, after]: readonly string[], { strict }: Flags): Promise<number> {
  if (before === undefined || after === undefined) return misused("diff: which two files?");
  const changes = diffPacks((await needPack(before)).pack, (await needPack(after)).pack);
  for (const { effect, item, what } of changes) console.log(`${effect.padEnd(8)} ${item}: ${what}`);
  const losses = changes.filter(({ effect }) => effect === "silent" || effect === "looser").length;
  console.log(`${changes.length} changes, ${losses} of them losses`);
  return strict && losses > 0 ? 1 : 0;
}

async function keygen([name]: readonly string[]): Promise<number> {
  if (name === undefined) return misused("keygen: what shall the key be called?");
  if (existsSync(placeOf(`${name}.pem`)))
    return misused(`${name}.pem is there already: it stays as it is.`);
  const { privateKey } = generateKeyPairSync("ed25519");
  const publicKey = publicKeyOf(privateKey);
  await writeFile(placeOf(`${name}.pem`), privateKey.export({ format: "pem", type: "pkcs8" }), {
    mode: 0o600,
    flag: "wx",
  });
  await writeFile(placeOf(`${name}.pub`), `${publicKey}\n`, { flag: "wx" });
  console.log(`${name}.pem: keep it secret and backed up`);
  console.log(`${name}.pub: ${publicKey}`);
  console.log(`fingerprint: ${await fingerprint(publicKey)}`);
  return 0;
}

async function sign([file]: readonly string[], { key, out }: Flags): Promise<number> {
  const [keyFile] = key ?? [];
  if (file === undefined || keyFile === undefined)
    return misused("sign: which file, and --key which?");
  const { pack } = await needPack(file);
  const problems = [...knownIn(pack), ...selfTest(pack).failures];
  if (problems.length > 0) {
    tellProblems(basename(file), problems);
    console.error(`${basename(file)}: not signed`);
    return 1;
  }
  const { key: privateKey, publicKey } = await readPrivateKey(keyFile);
  const payload = new TextEncoder().encode(`${JSON.stringify(pack)}\n`);
  const envelope = await sealEnvelope(payload, privateKey, publicKey);
  const target = out ?? file.replace(/(\.signed)?\.\w+$/, ".signed.json");
  await writeFile(placeOf(target), envelope);
  console.log(`${target}: ${pack.id} ${pack.version}, signed by ${await fingerprint(publicKey)}`);
  return 0;
}

async function attempt(
  [file, posts]: readonly string[],
  { channel = "x" }: Flags,
): Promise<number> {
  if (file === undefined || posts === undefined)
    return misused("try: which pack, and which posts?");
  const { reading } = await needPack(file);
  const trial = tryPosts(layer([reading.pack]), await readPosts(placeOf(posts)), channel);
  const perThousand = (count: number) => ((count / Math.max(1, trial.posts)) * 1000).toFixed(1);
  console.log(
    `${trial.posts} posts, ${trial.reached} reached by any rule (${perThousand(trial.reached)} per 1,000)`,
  );
  for (const { rule, hits, posts: reach, samples } of trial.rules) {
    console.log(`${perThousand(hits).padStart(8)} hits per 1,000, in ${reach} posts: ${rule}`);
    for (const sample of samples) console.log(`         ${sample}`);
  }
  return 0;
}

async function policy([file]: readonly string[], { key = [], out }: Flags): Promise<number> {
  if (file === undefined) return misused("policy: which file?");
  const { reading } = await needPack(file);
  const pins = await Promise.all(
    key.map(async (given) =>
      /^[A-Za-z0-9+/]{43}=$/.test(given) ? given : (await readFile(placeOf(given), "utf8")).trim(),
    ),
  );
  for (const { name, text } of policyFiles({
    packs: [reading.pack.text],
    keys: pins.map((one) => ({ key: one })),
  })) {
    if (out === undefined) console.log(`--- ${name}\n${text}`);
    else await writeFile(`${placeOf(out)}/${name}`, text);
  }
  return 0;
}
