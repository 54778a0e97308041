import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const folders = [
  ...["channels", "checks", "draft", "engine", "facts", "tables", "tags", "wording"],
  ...["house", "practice", "record", "scripts", "studio"],
];
/** What needs no document and mocks nothing shares the modules that it loads, which halves the time of the whole. */
const sharing = [
  ...folders.map((folder) => `test/${folder}/**/*.test.ts`),
  // The one left out asks what holds before the English grammar is loaded, which another file has done by then.
  "test/pack/!(self-test).test.ts",
  "test/pack/*/**/*.test.ts",
];

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    // Ends what would never end; on a slow machine nothing fails for being slow.
    testTimeout: 600_000,
    // One fewer than the processors is the runner's own choice, which leaves one of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: { name: "sharing", include: sharing, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "each by itself",
          setupFiles: "test/patience.ts",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", ...sharing],
        },
      },
    ],
  },
});
