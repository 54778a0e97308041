// What each family of checks costs on drafts of 280 characters after their parse, each its own engine, so that nothing is kept; and,
// with --corpus FILE, on as many real posts; with --slowest, each check alone. Each draft is judged anew in five rounds, in which the
// families take turns, and its middle time counts: what the machine does beside it is no draft's cost. Compare within one run.
//   npx tsx scripts/bench/families.ts [--corpus FILE] [--drafts 400] [--slowest]
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import type { reportFamilyCosts } from "./family-costs";

const { values } = parseArgs({
  options: { corpus: { type: "string" }, drafts: { type: "string" }, slowest: { type: "boolean" } },
});
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "attache-bench-"));
const outfile = join(folder, "family-costs.mjs");
try {
  // Minified, as it ships: what runs TypeScript as it stands gives each function its name at every call that makes one.
  await build({
    entryPoints: [here("./family-costs.ts")],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2024",
    tsconfig: here("../../tsconfig.json"),
  });
  const shipped = (await import(pathToFileURL(outfile).href)) as {
    reportFamilyCosts: typeof reportFamilyCosts;
  };
  shipped.reportFamilyCosts({
    prose: readFileSync(here("./prose.txt"), "utf8").trim(),
    corpus: values.corpus && resolve(process.env["INIT_CWD"] ?? ".", values.corpus),
    drafts: Number(values.drafts ?? 400),
    slowest: values.slowest === true,
  });
} finally {
  rmSync(folder, { recursive: true });
}
