import { isRecord } from "./draft-pack";
import type { Sample } from "./samples";

/** The lead's word on a finding. */
export type Mark = "right" | "wrong";

/** By rule, then by the key of the place: nothing of a post's words is kept. */
export type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;

/** More on one rule tell nothing new. */
const MOST_A_RULE = 500;

/** The stored marks; unsound where something else stood there. */
export function parseMarks(found: unknown): { readonly value: Marks; readonly isSound: boolean } {
  if (found === undefined) return { value: {}, isSound: true };
  const isSound =
    isRecord(found) &&
    Object.values(found).every(
      (rule) =>
        isRecord(rule) && Object.values(rule).every((mark) => mark === "right" || mark === "wrong"),
    );
  // Every part was just looked at.
  return isSound ? { value: found as Marks, isSound } : { value: {}, isSound };
}

/** What stands on a place, if anything. */
export function markOn(marks: Marks, rule: string, sample: Sample): Mark | undefined {
  return Object.hasOwn(marks, rule) ? marks[rule]?.[keyOf(sample)] : undefined;
}

/** The marks with one more; the same mark again takes it away. The oldest of a rule go where there are too many. */
export function withMark(marks: Marks, rule: string, sample: Sample, mark: Mark): Marks {
  const key = keyOf(sample);
  const { [key]: before, ...others } = Object.hasOwn(marks, rule) ? (marks[rule] ?? {}) : {};
  const own = before === mark ? others : { ...others, [key]: mark };
  return { ...marks, [rule]: Object.fromEntries(Object.entries(own).slice(-MOST_A_RULE)) };
}

/** How many findings of a rule were judged, and how many of them were false alarms. */
export function judged(
  marks: Marks,
  rule: string,
): { readonly marked: number; readonly wrong: number } {
  const own = Object.values(Object.hasOwn(marks, rule) ? (marks[rule] ?? {}) : {});
  return { marked: own.length, wrong: own.filter((mark) => mark === "wrong").length };
}

/** A name for a place that does not tell its words: two FNV-1a sums of 32 bits. http://www.isthe.com/chongo/tech/comp/fnv (read 2026-11-21) */
function keyOf({ before, marked, after, date }: Sample): string {
  const text = [date ?? "", before, marked, after].join("\n");
  return [0x811c9dc5, 0x9747b28c].map((seed) => sumOf(text, seed)).join("");
}

function sumOf(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at++)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}
