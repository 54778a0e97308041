import type { TemplateWords } from "./template-place";

/**
 * Scorn by what somebody is said to do, to feel of them, or to be praised for. Templates as in `template.ts`.
 *
 * - `antic`: what an animal, a baby or a lackey does, said of the one named right before it ("the minister bleats")
 * - `disdain`: the writer's own contempt, of the one named right after it ("wir lachen über")
 * - `epithet`: empties the office named right after it ("little")
 * - `credit`: mock praise of the one named right after it ("another stroke of genius from")
 * - `said`, `self`: mock praise and belittling, as in the barbs
 */
export type ScornWords = TemplateWords & {
  readonly antic: readonly string[];
  readonly disdain: readonly string[];
  readonly epithet: readonly string[];
  readonly said: readonly string[];
  readonly credit: readonly string[];
  readonly self: readonly string[];
};

/** Every stem with every ending, parted by spaces. */
export function conjugated(stems: string, endings: string): string {
  const ends = endings.split(" ").map((end) => (end === "-" ? "" : end));
  return stems
    .split(" ")
    .flatMap((stem) => ends.map((end) => stem + end))
    .join(" ");
}
