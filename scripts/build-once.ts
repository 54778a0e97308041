import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readOrigins } from "@/lib/pack/origins";
import { sayProblem } from "@/lib/pack/problems";
import type { BrowserKind } from "./browsers/find";

/** The repository's root folder, absolute. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = [
  "entrypoints",
  "components",
  "lib",
  "public",
  "package-lock.json",
  "wxt.config.ts",
  "tsconfig.json",
];

/**
 * Builds the extension for a browser unless its sources are those of the last build; the folder to load. With a file of origins it is a
 * ministry's own build, which fetches its packs from there.
 */
export function buildOnce(kind: BrowserKind, origins?: string): string {
  const target = kind === "chromium" ? "chrome" : "firefox";
  const variant = origins ? "ministry" : "";
  const folder = join(root, ".output", variant, `${target}-mv3`);
  const stamp = join(root, ".cache", `build-${variant}${target}`);
  const state = hashOf([...SOURCES.map((name) => join(root, name)), ...(origins ? [origins] : [])]);
  if (
    existsSync(join(folder, "manifest.json")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === state
  )
    return folder;
  console.log(`Building the extension for ${kind === "chromium" ? "Chromium" : "Firefox"}…`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/wxt/bin/wxt.mjs"), "build", "-b", target, "--mv3"],
    // Started from a test run, the build would otherwise be one for tests, which does not draw.
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        NODE_ENV: "production",
        ATTACHE_ORIGINS: origins ? originsIn(origins) : "",
      },
    },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
  return folder;
}

/** The origins in a ministry's file as JSON; a file with a mistake builds nothing. */
function originsIn(path: string): string {
  const reading = readOrigins(readFileSync(path, "utf8"));
  if ("origins" in reading) return JSON.stringify(reading.origins);
  throw new Error(`${path}:\n${reading.problems.map((one) => `  ${sayProblem(one)}`).join("\n")}`);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const visit = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else hash.update(path).update(readFileSync(path));
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}
