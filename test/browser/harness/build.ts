import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Builds the test-only extension that lets a page's test call lib/editor; returns its folder. */
export async function buildHarness(): Promise<string> {
  const folder = join(repository, ".cache", `harness-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(here, "content.ts"), join(here, "background.ts")],
    outdir: folder,
    bundle: true,
    format: "iife",
    target: "es2023",
    alias: { "@": repository.replace(/\/$/u, "") },
    logLevel: "error",
  });
  await copyFile(join(here, "manifest.json"), join(folder, "manifest.json"));
  await copyFile(join(repository, "lib/editor/underline.css"), join(folder, "underline.css"));
  return folder;
}
