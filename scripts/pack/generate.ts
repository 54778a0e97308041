// Writes the files that follow from others: the JSON Schema for editors, the policy examples, and the example ministry's signed packs.
//   npx tsx scripts/pack/generate.ts          A test holds that they are current.
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { sealEnvelope } from "@/lib/pack";
import { policyFiles } from "@/lib/pack/policy-files";
import { packSchema } from "@/lib/pack/schema";
import { fieldTables } from "./fields";
import { readPrivateKey } from "./keys";
import { readPackFile } from "./read-file";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RURITANIA = "test/pack/ruritania";

/** Where the README wants the tables of fields. */
const FIELDS = /(<!-- pack fields -->\n)[\s\S]*?(<!-- end of pack fields -->)/;

/** Small enough to be read in an example; delivered by policy, it needs no signature. */
const EXAMPLE_PACK = {
  format: 1,
  id: "my.ministry",
  layer: "ministry",
  version: 1,
  issued: "2026-11-20",
  issuer: { name: "Ministry of Foreign Affairs" },
  checks: [{ id: "weekday-date", policy: "required", source: "Circular 1/2026" }],
};

/** Every generated file by its path in the repository. The same input gives the same bytes: Ed25519 signatures are deterministic. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const key = (await readFile(`${root}${RURITANIA}/test-key.pub`, "utf8")).trim();
  const files = new Map<string, string>([["public/pack.schema.json", schemaText()]]);
  const content = {
    packs: [JSON.stringify(EXAMPLE_PACK)],
    keys: [{ key, layer: "ministry", pack: "ruritania.base" }],
  };
  for (const { name, text } of policyFiles(content)) files.set(`public/policy/${name}`, text);
  for (const name of ["ministry", "mission"])
    files.set(`${RURITANIA}/${name}.signed.json`, await signed(`${root}${RURITANIA}/${name}.yaml`));
  const readme = await readFile(`${root}README.md`, "utf8").catch(() => "");
  if (FIELDS.test(readme))
    files.set(
      "README.md",
      readme.replace(FIELDS, (_, begin, end) => `${begin}${fieldTables()}${end}`),
    );
  return files;
}

function schemaText(): string {
  const schema = z.toJSONSchema(packSchema, { io: "input", reused: "ref" });
  return `${JSON.stringify({ title: "Attaché rule pack", ...schema }, undefined, 1)}\n`;
}

async function signed(file: string): Promise<string> {
  const reading = await readPackFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { key, publicKey } = await readPrivateKey(`${root}${RURITANIA}/test-key.pem`);
  return sealEnvelope(
    new TextEncoder().encode(`${JSON.stringify(reading.pack.pack)}\n`),
    key,
    publicKey,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generatedFiles();
  for (const [path, text] of files) await writeFile(`${root}${path}`, text);
  const json = [...files.keys()].filter((path) => path.endsWith(".json"));
  spawnSync("npx", ["biome", "format", "--write", ...json], { cwd: root, stdio: "inherit" });
}
