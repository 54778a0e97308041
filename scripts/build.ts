// Builds the extension for Chromium and Firefox into .output/, or a ministry's own into .output/ministry/.
//   npm run build [-- --origins FILE]
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildOnce } from "./build-once";

const { values } = parseArgs({ options: { origins: { type: "string" } } });
const origins =
  values.origins === undefined ? undefined : resolve(process.env.INIT_CWD ?? ".", values.origins);
if (origins !== undefined && !existsSync(origins)) {
  console.error(`--origins ${values.origins}: there is no such file.`);
  process.exit(2);
}
try {
  for (const kind of ["chromium", "firefox"] as const) console.log(buildOnce(kind, origins));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
