import type { Mark } from "@/lib/editor";
import type { Identified } from "./rows";

/** Which marks are asked for: of which post with which text, the row pointed at, where the limit falls (UTF-16). */
export interface Marking {
  readonly post: number;
  readonly text: string;
  readonly pointedAt: string | undefined;
  readonly overflow: number | undefined;
}

/**
 * What to underline in one post: all but hints, and a hint only while it is pointed at. A finding on
 * the whole post underlines nothing: it is about what is not there. What is beyond the limit is tinted.
 */
export function marksOf(
  open: readonly Identified[],
  { post, text, pointedAt, overflow }: Marking,
): Mark[] {
  const marks = open
    .filter(({ id, finding }) => {
      if (finding.post !== post || finding.start >= finding.end) return false;
      if (finding.start === 0 && finding.end === text.length) return false;
      return finding.severity !== "hint" || finding.isRequired || id === pointedAt;
    })
    .map(({ id, finding: { start, end, severity } }): Mark => ({ id, start, end, severity }));
  if (overflow === undefined) return marks;
  return [...marks, { id: "over", start: overflow, end: text.length, severity: "over" }];
}
