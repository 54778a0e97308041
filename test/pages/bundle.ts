import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { clients, sites } from "./sites";

const pages = fileURLToPath(new URL(".", import.meta.url));
const repository = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(repository, ".cache", "pages");

/**
 * Bundles every page once and keeps the result until a source or the lock file changes.
 * Returns the folder with `<site id>.js` and `<site id>.css`. Fails when a page does not build.
 */
export async function bundlePages(): Promise<string> {
  const folder = join(cache, await contentHash());
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  await build({
    entryPoints: [...sites, clients].map(({ id, entry }) => ({ in: join(pages, entry), out: id })),
    outdir: fresh,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2023",
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    // draft-js and its fbjs were written for Node-style globals.
    define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  // Two runs at once build the same bytes: whoever comes second throws its copy away.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return folder;
}

async function contentHash(): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(pages, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(repository, "package-lock.json")]) {
    hash.update(file.slice(repository.length)).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}
