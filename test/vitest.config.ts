import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Pure functions of their input, tested on tables: they share the modules that they load, which halves the time of the whole. */
const pure = ["channels", "checks", "draft", "engine", "facts", "tables", "tags", "wording"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: "pure", include: pure, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "each by itself",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**", ...pure],
        },
      },
    ],
  },
});
