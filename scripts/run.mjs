#!/usr/bin/env node
// The one way into every command. It runs on a fresh clone, before anything is installed, so it is plain JavaScript and
// uses Node alone; the commands themselves are TypeScript under scripts/.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = "", ...rest] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Attaché needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
  process.exit(1);
}
if (!existsSync(join(root, "scripts", `${command}.ts`))) {
  console.error(`There is no command "${command}". See package.json for those there are.`);
  process.exit(2);
}
installOnce();

const child = spawn(
  process.execPath,
  [
    "--import",
    pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href,
    join(root, "scripts", `${command}.ts`),
    ...rest,
  ],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
      INIT_CWD: process.cwd(),
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/** Installs exactly what the lock file names, unless that very lock file was installed before, by us or by hand. */
function installOnce() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".attache-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  if (isInstalled()) {
    writeFileSync(stamp, lock);
    return;
  }
  console.error("Installing the packages of the lock file (once, about a minute)…");
  // Its output goes to standard error: `check` keeps standard output for its answers.
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(
    npm,
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) {
    console.error(
      "npm ci failed: see above. Mend what it names (often the network), then run the same command again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Whether npm's own note of what it put there agrees with the lock file; packages for other systems are never put there. */
function isInstalled() {
  const note = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(note)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  const there = packagesIn(note);
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
    ([place, { integrity, version, optional }]) =>
      place === "" ||
      (there[place]
        ? there[place].version === version && there[place].integrity === integrity
        : optional === true),
  );
}
