// Checks the types of everything, entrypoints included.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./build-once";

const run = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
process.exitCode =
  run(join(root, "node_modules/wxt/bin/wxt.mjs"), "prepare") ||
  run(join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", ".");
