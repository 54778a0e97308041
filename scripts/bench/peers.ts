import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { percentiles } from "./percentile";

const PEERS = [
  "harper.js@2.10",
  "retext@9",
  "retext-english@5",
  "retext-passive@5",
  "retext-simplify@8",
  "retext-stringify@4",
  "write-good@1",
];

/** Installs other checkers into a temporary folder, runs them over drafts of 280 characters cut from `prose`, and prints it. */
export async function benchPeers(prose: string, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attache-peers-"));
  console.log(`\nInstalling ${PEERS.join(", ")} for comparison…`);
  try {
    const { status } = spawnSync(
      "npm",
      [
        "install",
        "--no-save",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        "--prefix",
        folder,
        ...PEERS,
      ],
      { stdio: "inherit", shell: process.platform === "win32" },
    );
    if (status !== 0) throw new Error("npm could not install the peers: see above.");
    const require = createRequire(join(folder, "package.json"));
    const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
    console.log("280 characters, ms                    p50      p95");
    const harper = await import(
      pathToFileURL(join(folder, "node_modules/harper.js/dist/index.js")).href
    );
    const inlined = await import(
      pathToFileURL(join(folder, "node_modules/harper.js/dist/binaryInlined.js")).href
    );
    const setUp = performance.now();
    const linter = new harper.LocalLinter({ binary: inlined.binaryInlined });
    await linter.setup();
    console.log(`  harper.js set-up ${(performance.now() - setUp).toFixed(0)} ms`);
    await time("harper.js", (text) => linter.lint(text));
    const { default: writeGood } = await load("write-good");
    await time("write-good", (text) => writeGood(text));
    const { retext } = await import(
      pathToFileURL(join(folder, "node_modules/retext/index.js")).href
    );
    const [{ default: passive }, { default: simplify }] = await Promise.all(
      ["retext-passive", "retext-simplify"].map(
        (name) => import(pathToFileURL(join(folder, `node_modules/${name}/index.js`)).href),
      ),
    );
    const processor = retext().use(passive).use(simplify);
    await time("retext (passive, simplify)", (text) => processor.process(text));
  } catch (error) {
    console.error(
      `The peers could not be measured: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  async function time(name: string, check: (text: string) => unknown): Promise<void> {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const from = (run * 97) % Math.max(1, prose.length - 280);
      const text = prose.slice(from, from + 280);
      const start = performance.now();
      await check(text);
      times.push(performance.now() - start);
    }
    console.log(`  ${name.padEnd(32)}${percentiles(times, [0.5, 0.95])}`);
  }
}
