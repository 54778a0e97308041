import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const repository = fileURLToPath(new URL("../..", import.meta.url));
/** They write a policy file that governs every browser of the machine, so that nothing runs beside them. */
const governing = ["test/browser/packs.test.ts", "test/browser/studio.test.ts"];

/** Minutes long, the longest first, so that none of them begins when everything else has ended. */
const longest = ["clients", "accessibility", "editor", "lifecycle", "ministry-build"].map(
  (name) => `test/browser/${name}.test.ts`,
);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(name));
      return at === -1 ? longest.length : at;
    };
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

/** Tests in real browsers, two files at a time: a browser waits more than it works. */
export default defineConfig({
  root: repository,
  resolve: { alias: { "@": repository } },
  test: {
    globalSetup: "test/browser/drive/build.ts",
    sequence: { sequencer: LongestFirst },
    // A browser on a busy machine can lose a key or a frame; what fails twice is ours.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "beside each other",
          include: ["test/browser/**/*.test.ts"],
          exclude: governing,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: governing,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
