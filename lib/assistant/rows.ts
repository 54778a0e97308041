import type { Severity } from "@/lib/checks/check";
import type { Finding } from "@/lib/engine/finding";
import { wordsOf } from "./ignores";

/** A finding under a name that outlives keystrokes. */
export interface Identified {
  /** Rule, words and, where the same words are found again, which time: the place may move. */
  readonly id: string;
  /** Rule and words: what "ignore" and "answered" speak of. */
  readonly subject: string;
  readonly words: string;
  readonly finding: Finding;
}

const GRAVITY: Readonly<Record<Severity, number>> = { block: 0, warn: 1, hint: 2 };
/** Names whose places are remembered after they are gone: what is typed anew comes back where it was. */
const REMEMBERED = 200;

/** Names findings so that the same words keep their name while the text around them changes. */
export function identify(findings: readonly Finding[], texts: readonly string[]): Identified[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const words = wordsOf(finding, texts[finding.post] ?? "");
    const subject = `${finding.rule} ${words}`;
    const time = times.get(subject) ?? 0;
    times.set(subject, time + 1);
    return { id: `${subject} ${time}`, subject, words, finding };
  });
}

/** The rule in the name of a finding. */
export function ruleOf(id: string): string {
  return id.slice(0, id.indexOf(" "));
}

/**
 * Puts rows in order: the gravest first, among equals those known before in the order they had, then
 * new ones as they come. Nothing a reader looks at jumps while the writer types.
 */
export function inOrder<Row extends { readonly id: string; readonly severity: Severity }>(
  rows: readonly Row[],
  known: readonly string[],
): Row[] {
  const places = new Map(known.map((id, index) => [id, index]));
  const place = ({ id }: Row) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return rows.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || place(a) - place(b));
}

/** The order to remember: what was known keeps its place, also while it is gone, and new names follow. */
export function remembered(
  rows: readonly { readonly id: string }[],
  known: readonly string[],
): readonly string[] {
  const old = new Set(known);
  const added = rows.map(({ id }) => id).filter((id) => !old.has(id));
  return added.length === 0 ? known : [...known, ...added].slice(-REMEMBERED);
}

/** The graver of two severities, or the one there is. */
export function gravest(severities: Iterable<Severity>): Severity | undefined {
  let worst: Severity | undefined;
  for (const severity of severities) {
    if (!worst || GRAVITY[severity] < GRAVITY[worst]) worst = severity;
  }
  return worst;
}

/** Where a walk through the findings stands: at one of them, else at the caret of a post. */
export interface Standing {
  readonly from: Identified | undefined;
  readonly post: number;
  readonly caret: number | undefined;
  readonly step: 1 | -1;
}

/** The id of the next finding as the text reads, round and round; `undefined` when there is none. */
export function nextInText(
  open: readonly Identified[],
  { from, post, caret = -1, step }: Standing,
): string | undefined {
  const inText = open.toSorted(
    ({ finding: a }, { finding: b }) => a.post - b.post || a.start - b.start || a.end - b.end,
  );
  if (from) return inText.at((inText.indexOf(from) + step) % inText.length)?.id;
  const ahead = ({ finding }: Identified) =>
    finding.post > post || (finding.post === post && finding.start >= caret);
  const next = step === 1 ? inText.find(ahead) : inText.findLast((item) => !ahead(item));
  return (next ?? inText.at(step === 1 ? 0 : -1))?.id;
}
