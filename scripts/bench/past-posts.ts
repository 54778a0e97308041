// The posts of the benches of trials: prose, so that they are the same on every machine.
import { readFileSync } from "node:fs";

/** As many as a trial has to manage in two minutes. */
export const POSTS = 10_000;
const PROSE = readFileSync(new URL("./prose.txt", import.meta.url), "utf8").trim();
const SENTENCES = PROSE.split(/(?<=[.!?])\s+/);

/** A post of two to four sentences with a number of its own, so that hardly anything found before is found again for free. */
export function postAt(index: number): string {
  const from = (index * 7) % SENTENCES.length;
  const own = Array.from(
    { length: 2 + (index % 3) },
    (_, at) => SENTENCES[(from + at * 3) % SENTENCES.length],
  );
  return `${own.join(" ")} Turkey sent ${index + 3} experts.`;
}
