// Everything that must hold, in one command: types, lint, unit tests, both builds, their sizes, and the browser tests in
// Chromium and Firefox. Ends with "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { ensureBrowser } from "./browsers/find";
import { buildOnce, root } from "./build-once";

interface Outcome {
  passed: number;
  failed: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface JsonReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  testResults: readonly {
    /** The file's path. */
    name: string;
    status: string;
    message: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
}

const bin = (name: string) => join(root, "node_modules", ".bin", name);
const total: Outcome = { passed: 0, failed: 0 };
/** Told again at the very end: a long run is often read from its last lines. */
const failures: string[] = [];
mkdirSync(join(root, ".cache"), { recursive: true });

await step("types", () =>
  one("types", [bin("tsc"), "--noEmit", "-p", "."], {
    before: [process.execPath, join(root, "node_modules/wxt/bin/wxt.mjs"), "prepare"],
  }),
);
await step("format and lint", () =>
  one("format and lint", [bin("biome"), "check", "--error-on-warnings", "."]),
);
await step("unused code", () => one("unused code", [bin("knip")]));
await step("unit tests", () => vitest("unit", ["-c", "test/vitest.config.ts"]));
await step("builds, sizes and store lint", async () => {
  buildOnce("firefox");
  // It looks at that build while the other is made.
  const lint = one("store lint", [
    bin("web-ext"),
    "lint",
    "--source-dir",
    ".output/firefox-mv3",
    "--no-config-discovery",
  ]);
  buildOnce("chromium");
  const sizes = one("sizes", [process.execPath, join(root, "scripts/run.mjs"), "size"]);
  const [linted, sized] = await Promise.all([lint, sizes]);
  return { passed: linted.passed + sized.passed, failed: linted.failed + sized.failed };
});
await step("browser tests", () => {
  ensureBrowser("chromium");
  ensureBrowser("firefox");
  return vitest("browser", ["-c", "test/browser/vitest.config.ts"]);
});
if (failures.length > 0) console.log(`\nWhat failed:\n  ${failures.join("\n  ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function step(name: string, run: () => Promise<Outcome>): Promise<void> {
  console.log(`\n— ${name}`);
  const started = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failures.push(name);
    outcome = { passed: 0, failed: 1 };
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  console.log(
    `— ${name}: ${outcome.passed} passed, ${outcome.failed} failed in ${Math.round((performance.now() - started) / 1000)} s`,
  );
}

async function one(
  name: string,
  command: readonly string[],
  options: { before?: readonly string[] } = {},
): Promise<Outcome> {
  const isGood = (!options.before || (await succeeds(options.before))) && (await succeeds(command));
  if (!isGood) failures.push(name);
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a vitest suite and reads its own count; a suite that dies without a count is one failure. */
async function vitest(name: string, args: readonly string[]): Promise<Outcome> {
  const file = join(root, ".cache", `${name}.json`);
  rmSync(file, { force: true });
  const isGood = await succeeds([
    bin("vitest"),
    "run",
    ...args,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const {
    numPassedTests,
    numFailedTests,
    numFailedTestSuites,
    numPendingTests,
    testResults: suites,
  } = JSON.parse(readFileSync(file, "utf8")) as JsonReport;
  for (const { name: path, status, message, assertionResults } of suites) {
    const failed = assertionResults.filter((test) => test.status === "failed");
    for (const test of failed) failures.push(`${relative(root, path)}: ${test.fullName}`);
    if (status === "failed" && failed.length === 0)
      failures.push(`${relative(root, path)}: ${message}`);
  }
  const isSkipping = process.env.CI !== undefined && numPendingTests > 0;
  if (isSkipping) failures.push(`${name}: ${numPendingTests} skipped, which CI does not allow`);
  const failed = numFailedTests || (isGood && !isSkipping ? 0 : Math.max(1, numFailedTestSuites));
  if (!isGood && numFailedTests + numFailedTestSuites === 0)
    failures.push(`${name}: an error outside its tests, see above`);
  return { passed: numPassedTests, failed };
}

function succeeds([command = "", ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}
