import { writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { checks } from "@/lib/checks";
import { diffPacks, layer, type Pack, selfTest, tryPosts } from "@/lib/pack";
import { unknownNames } from "@/lib/pack/known";
import { examineExercises } from "@/lib/studio/examine-exercises";
import { type Command, type Desk, Stop } from "./desk";
import { readPosts } from "./posts";
import { needPack, tellProblems } from "./read-file";
import { starterPack } from "./starter";

/** `pack new [FILE]`: never writes over a file. */
export const create: Command = async (desk, [file]) => {
  const text = starterPack(new Date().toISOString().slice(0, 10));
  if (file === undefined) desk.print(text.trimEnd());
  else {
    await writeFile(resolve(desk.directory, file), text, { flag: "wx" });
    desk.print(`${file}: written. Next: pack test ${file}`);
  }
  return 0;
};

/** `pack check FILE…`: whether each is well formed, and names only what there is. */
export const check: Command = async (desk, files) => {
  if (files.length === 0) throw new Stop(2, "check: which file?");
  return eachOf(files, async (file) => (await checkOne(desk, file)).code);
};

/** `pack test FILE…`: check, then the self-tests. */
export const test: Command = async (desk, files) => {
  if (files.length === 0) throw new Stop(2, "test: which file?");
  return eachOf(files, async (file) => {
    const { code, pack } = await checkOne(desk, file);
    return code === 1 ? 1 : testOne(desk, file, pack);
  });
};

/** Every file gets its turn, whatever was wrong with the one before. */
async function eachOf(
  files: readonly string[],
  run: (file: string) => Promise<0 | 1>,
): Promise<0 | 1> {
  let worst: 0 | 1 = 0;
  for (const file of files) {
    const code = await run(file).catch((error: unknown) => {
      if (error instanceof Stop && error.code === 1) return 1;
      throw error;
    });
    if (code === 1) worst = 1;
  }
  return worst;
}

async function checkOne(desk: Desk, file: string): Promise<{ code: 0 | 1; pack: Pack }> {
  const { pack, verified, notes } = await needPack(desk, file);
  const unknown = unknownNames(pack, checks);
  tellProblems(desk, file, unknown);
  for (const note of notes) desk.complain(`${basename(file)}: note: ${note}`);
  if (unknown.length > 0) return { code: 1, pack };
  desk.print(
    `${basename(file)}: ${pack.id} ${pack.version} is well formed: ${pack.rules?.length ?? 0} rules, ${pack.checks?.length ?? 0} checks, sha256 ${verified.hash}`,
  );
  return { code: 0, pack };
}

function testOne(desk: Desk, file: string, pack: Pack): 0 | 1 {
  const name = basename(file);
  const { failures, unexercised, untested, rules, cases } = selfTest(pack);
  const untaught = examineExercises(pack, checks);
  tellProblems(desk, file, [...failures, ...untaught]);
  for (const { rule, phrases } of unexercised)
    desk.print(`${name}: unproved: ${rule}: no hit for ${phrases.join(", ")}`);
  for (const rule of untested) desk.print(`${name}: untested: ${rule}`);
  desk.print(
    `${name}: ${rules} rules, ${cases} cases, ${failures.length} failures, ${unexercised.length} rules with phrases that no hit proves`,
  );
  return failures.length + untaught.length > 0 ? 1 : 0;
}

/** `pack diff OLD NEW [--strict]`. */
export const diff: Command = async (desk, [before, after], { strict }) => {
  if (before === undefined || after === undefined) throw new Stop(2, "diff: which two files?");
  const old = await needPack(desk, before);
  const changes = diffPacks(old.pack, (await needPack(desk, after)).pack);
  for (const { effect, item, what } of changes) desk.print(`${effect.padEnd(8)} ${item}: ${what}`);
  const losses = changes.filter(({ effect }) => effect === "silent" || effect === "looser").length;
  desk.print(`${changes.length} changes, ${losses} of them losses`);
  return strict && losses > 0 ? 1 : 0;
};

/** `pack try FILE POSTS.jsonl`. */
export const attempt: Command = async (desk, [file, posts], { channel = "x" }) => {
  if (file === undefined || posts === undefined)
    throw new Stop(2, "try: which pack, and which posts?");
  const { verified } = await needPack(desk, file);
  const trial = tryPosts(
    layer([verified]),
    await readPosts(resolve(desk.directory, posts)),
    channel,
  );
  const perThousand = (count: number) => ((count / Math.max(1, trial.posts)) * 1000).toFixed(1);
  desk.print(
    `${trial.posts} posts, ${trial.reached} reached by any rule (${perThousand(trial.reached)} per 1,000)`,
  );
  for (const { rule, hits, posts: reach, samples } of trial.rules) {
    desk.print(`${perThousand(hits).padStart(8)} hits per 1,000, in ${reach} posts: ${rule}`);
    for (const sample of samples) desk.print(`         ${sample}`);
  }
  return 0;
};
