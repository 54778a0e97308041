import { isRecord } from "./draft-pack";

/** A list as people type it: an entry a line; the members of a group with commas between. */
export function linesOf(value: unknown): string {
  return Array.isArray(value) ? value.map(lineOf).join("\n") : "";
}

/** The list that lines say; undefined for none. An example that carries more than its text keeps it while its line stays. */
export function fromLines(text: string, before: unknown, isGrouped: boolean): unknown {
  const known = new Map(
    Array.isArray(before) ? before.filter(isRecord).map((entry) => [lineOf(entry), entry]) : [],
  );
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return undefined;
  return lines.map((line) => {
    if (!isGrouped) return known.get(line) ?? line;
    return line
      .split(",")
      .map((member) => member.trim())
      .filter((member) => member !== "");
  });
}

function lineOf(entry: unknown): string {
  if (Array.isArray(entry)) return entry.join(", ");
  // Line breaks within an example are shown as spaces: a line is an example.
  const text = isRecord(entry) ? entry["text"] : entry;
  return String(text).replace(/\s*\n\s*/g, " ");
}
