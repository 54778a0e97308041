// Prints what each bundle weighs, minified and gzipped, against the budget, and fails over it.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildOnce } from "./build-once";
import { BUDGETS } from "./size-budget";
import { zipSize } from "./zip-size";

/** What the whole may weigh, zipped, in kB of 1,000 bytes. */
const ZIP_KB = 2350;

const folder = buildOnce("chromium");
let isOver = false;
console.log("   min kB    gz kB   budget  what");
for (const { what, files, minifiedKb, gzippedKb } of BUDGETS) {
  const paths = files.flatMap((pattern) => matching(pattern));
  if (paths.length === 0) {
    console.error(`${what}: no file matches ${files.join(", ")}; mend scripts/size-budget.ts.`);
    isOver = true;
    continue;
  }
  const minified = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1000;
  const gzipped =
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1000;
  row(
    minified,
    gzipped,
    minifiedKb !== undefined
      ? minified > minifiedKb
      : gzippedKb !== undefined && gzipped > gzippedKb,
    minifiedKb ? `${minifiedKb} min` : `${gzippedKb} gz`,
    what,
  );
}
const zip = zipSize(folder) / 1000;
row(Number.NaN, zip, zip > ZIP_KB, `${ZIP_KB} zip`, "the whole extension, zipped");
process.exitCode = isOver ? 1 : 0;

function row(minified: number, gzipped: number, over: boolean, budget: string, what: string): void {
  const figure = (value: number) => (Number.isNaN(value) ? "" : value.toFixed(1)).padStart(9);
  console.log(
    `${figure(minified)}${figure(gzipped)} ${budget.padStart(8)}  ${what}${over ? "  OVER" : ""}`,
  );
  isOver ||= over;
}

function matching(pattern: string): string[] {
  const path = join(folder, pattern);
  if (!pattern.endsWith("*")) return existsSync(path) ? [path] : [];
  const [parent = "", start = ""] = [
    join(folder, pattern.slice(0, pattern.lastIndexOf("/") + 1)),
    pattern.slice(pattern.lastIndexOf("/") + 1, -1),
  ];
  return existsSync(parent)
    ? readdirSync(parent)
        .filter((name) => name.startsWith(start) && name.endsWith(".js"))
        .map((name) => join(parent, name))
    : [];
}
