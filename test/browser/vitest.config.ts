import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Tests in real browsers: one file at a time, since each starts browsers of its own. */
export default defineConfig({
  root: repository,
  resolve: { alias: { "@": repository } },
  test: {
    include: ["test/browser/**/*.test.ts"],
    fileParallelism: false,
    // A browser on a busy machine can lose a key or a frame; what fails twice is ours.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
