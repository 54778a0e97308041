import type { Family } from "@/lib/checks/check";
import { capped } from "@/lib/engine/engine";
import type { Finding } from "@/lib/engine/finding";
import type { Message } from "@/lib/wording/message";
import type { Change } from "./changes";
import type { Examination } from "./examiner";
import { excerpt } from "./excerpt";
import { heatOf } from "./heat";
import { type Ignored, isIgnored } from "./ignores";
import { gravest, type Identified, identify, inOrder } from "./rows";
import type { FindingView, GroupView, RowView, TroubleView, View } from "./view";

/** What the user has decided about a draft; kept while its composer lives. */
interface Decisions {
  /** Subjects (rule and words) that are not to be shown in this draft, or were answered. */
  readonly ignoredHere: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  readonly ignoredAlways: readonly Ignored[];
  /** Families whose further hints were asked for. */
  readonly unfolded: ReadonlySet<Family>;
}

/** All that a view is made from. */
export interface Scene {
  /** One a post. */
  readonly texts: readonly string[];
  readonly examination: Examination | undefined;
  readonly decisions: Decisions;
  readonly changes: readonly Change[];
  readonly troubles: ReadonlyMap<string, TroubleView>;
  /** The order of rows so far. */
  readonly known: readonly string[];
  /** Every finding tells where its rule comes from. */
  readonly explains: boolean;
  readonly facts: Pick<View, "account" | "kind"> & { readonly answeredAt?: string | undefined };
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly lengths: Pick<View, "length" | "others" | "thread">;
}

/** Begins the id of a change that put a tag in. */
export const TAG = "tag ";

/** So much of a mended sentence is shown on each side of what changed, in UTF-16 units. */
const SENTENCE = 90;
/** The longest label that still reads as a button, in UTF-16 units. */
const LABEL = 32;
const NOT_YET: Examination = { report: { findings: [], failures: [], checked: 0 }, tags: [] };
const FAMILIES: readonly Family[] = ["embarrass", "untrue", "boring"];

/** Makes what is shown, and the findings behind the shown rows. Pure. */
export function viewOf(scene: Scene): { view: View; open: readonly Identified[] } {
  const { texts, decisions } = scene;
  const { report, tags } = scene.examination ?? NOT_YET;
  const all = identify(report.findings, texts);
  const answered = all.filter(({ subject }) => decisions.answered.has(subject));
  const ignored = all.filter((item) => isSetAside(item, decisions));
  const setAside = new Set([...answered, ...ignored]);
  const standing = all.filter((item) => !setAside.has(item));
  const unasked = new Set(capped(standing.map(({ finding }) => finding)));
  const isShown = ({ finding }: Identified) =>
    unasked.has(finding) || decisions.unfolded.has(finding.family);
  const open = standing.filter(isShown);
  const groups = FAMILIES.map((family): GroupView => {
    const own = open.filter(({ finding }) => finding.family === family);
    const rows: RowView[] = [
      ...own.map((item) => openRow(item, scene)),
      ...scene.changes.filter((change) => change.family === family).map(solvedRow),
    ];
    const more = standing.filter((item) => item.finding.family === family && !isShown(item));
    return { family, rows: inOrder(rows, scene.known), more: more.length };
  }).filter(({ rows, more }) => rows.length > 0 || more > 0);
  return {
    open,
    view: {
      ...scene.facts,
      ...scene.lengths,
      isReady: scene.examination !== undefined,
      isEmpty: texts.every((text) => text.trim() === ""),
      groups,
      tags,
      coming: scene.examination?.coming ?? [],
      advice: scene.examination?.advice,
      inserted: scene.changes.findLast(({ id }) => id.startsWith(TAG))?.id.slice(TAG.length),
      heat: heatOf({
        kind: scene.facts.kind,
        text: texts.join("\n"),
        rules: standing.map(({ finding }) => finding.rule),
        answeredAt: scene.facts.answeredAt,
        now: scene.now,
      }),
      failures: report.failures,
      checked: report.checked,
      answered: answered.length,
      ignored: ignored.length,
      count: open.length,
      worst: gravest(open.map(({ finding }) => finding.severity)),
    },
  };
}

function isSetAside({ finding, subject, words }: Identified, decisions: Decisions): boolean {
  return decisions.ignoredHere.has(subject) || isIgnored(decisions.ignoredAlways, finding, words);
}

function openRow({ id, finding }: Identified, { texts, troubles, explains }: Scene): FindingView {
  const text = texts[finding.post] ?? "";
  return {
    state: "open",
    id,
    rule: finding.rule,
    title: finding.title,
    severity: finding.severity,
    isQuestion: finding.isQuestion,
    isRequired: finding.isRequired,
    isWhole: finding.start === 0 && finding.end === text.length,
    post: texts.length > 1 ? finding.post + 1 : undefined,
    ...excerpt(text, finding),
    message: finding.message,
    provenance: finding.provenance,
    reason: explains ? (finding.source ?? "") : undefined,
    fixes: finding.fixes.map((fix) => ({ label: labelOf(fix, finding), text: fix.text })),
    rewrite: rewriteOf(text, finding),
    trouble: troubles.get(id),
  };
}

function rewriteOf(text: string, { severity, fixes }: Finding): FindingView["rewrite"] {
  const [fix] = fixes;
  if (severity !== "hint" || !fix) return undefined;
  const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
  return excerpt(mended, { start: fix.start, end: fix.start + fix.text.length }, SENTENCE);
}

/** "19" says little: a fix within a short quotation is shown as the whole will read. */
function labelOf(fix: Finding["fixes"][number], finding: Finding): Message {
  const { start, end, quote } = finding;
  const isOwn = !("text" in fix.label) || fix.label.text !== fix.text;
  if (isOwn || fix.start < start || fix.end > end || fix.text === "") return fix.label;
  const text = quote.slice(0, fix.start - start) + fix.text + quote.slice(fix.end - start);
  return text.length > LABEL || text.includes("\n") ? fix.label : { text };
}

function solvedRow({ id, severity, edit }: Change): RowView {
  return { state: "solved", id, severity, text: edit.text };
}
