import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const file = (name: string) => `test/browser/${name}.test.ts`;
/** They write a policy file that governs the extension in every browser of the machine: what loads it runs at another time. */
const governing = ["studio", "packs"].map(file);
/** They load another extension than ours, which no policy of ours governs. */
const harnessed = ["editor", "editor-underline", "editor-behaviour", "editor-pages"].map(file);

/** Minutes long, the longest first, so that none begins when everything else has ended; and what governs one after the other. */
const first = [
  ...["clients", "lifecycle", "accessibility", "channels", "languages", "platforms"].map(file),
  ...["ministry-build", "editor", "studio", "packs"].map(file),
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const at = first.findIndex((name) => moduleId.endsWith(name));
      return at === -1 ? first.length : at;
    };
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

/** Tests in real browsers, two files at a time: with three on two processors nothing ended sooner, and one test lost its time. */
export default defineConfig({
  root: repository,
  resolve: { alias: { "@": repository } },
  test: {
    globalSetup: "test/browser/drive/build.ts",
    sequence: { sequencer: LongestFirst },
    // A browser on a busy machine can lose a key or a frame; what fails twice is ours.
    retry: 1,
    // They end what would never end; the waits inside have ends of their own.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: "beside each other",
          include: ["test/browser/**/*.test.ts"],
          exclude: [...governing, ...harnessed],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "beside what governs",
          include: [...governing, ...harnessed],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
