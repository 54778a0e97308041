// Builds the extension for Chromium and Firefox into .output/.
import { buildOnce } from "./build-once";

for (const kind of ["chromium", "firefox"] as const) console.log(buildOnce(kind));
