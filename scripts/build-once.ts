import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
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

/** Builds the extension for a browser unless its sources are those of the last build; the folder to load. */
export function buildOnce(kind: BrowserKind): string {
  const target = kind === "chromium" ? "chrome" : "firefox";
  const folder = join(root, ".output", `${target}-mv3`);
  const stamp = join(root, ".cache", `build-${target}`);
  const state = hashOf(SOURCES.map((name) => join(root, name)));
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
    { cwd: root, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
  return folder;
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
