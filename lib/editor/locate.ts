import { indexOf } from "./read-editable";
import { isTextControl, type Reading, type Segment } from "./reading";

/** A place in the DOM as Selection and Range take it. */
export interface Point {
  node: Node;
  offset: number;
}

/** Where a span of the text is: a range of the DOM, or for a text control its own offsets. */
export type Place =
  | { kind: "range"; range: Range }
  | { kind: "control"; start: number; end: number };

/**
 * Finds a span of a reading in the page; UTF-16 half-open offsets into `reading.text`.
 * `undefined` when the offsets lie outside the text or its nodes have left the page since.
 */
export function locate(reading: Reading, start: number, end: number): Place | undefined {
  if (start < 0 || end < start || end > reading.text.length) return undefined;
  if (isTextControl(reading.root)) return { kind: "control", start, end };
  const points = pointsOf(reading, start, end);
  if (!points) return undefined;
  const { from, to } = points;
  const range = reading.root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return { kind: "range", range };
}

/** Both ends of a span as DOM points, hugging its characters; see `locate` for `undefined`. */
export function pointsOf(
  reading: Reading,
  start: number,
  end: number,
): { from: Point; to: Point } | undefined {
  const { segments } = reading;
  const last = segments.findLast((segment) => segment.start < end && end <= segment.end);
  const to = last ?? segments.find((segment) => segment.start === end);
  const first =
    start === end ? to : segments.find((segment) => segment.start <= start && start < segment.end);
  const from = first ?? segments.findLast((segment) => segment.end === start);
  if (!from || !to) return undefined;
  const points = { from: pointIn(from, start), to: pointIn(to, end) };
  return standing(reading, points.from) && standing(reading, points.to) ? points : undefined;
}

/** The text offset of a DOM point inside the editor, for the caret; `undefined` outside of it. */
export function offsetOf(reading: Reading, node: Node, offset: number): number | undefined {
  const { root, segments } = reading;
  const room = node instanceof Text ? node.data.length : node.childNodes.length;
  if (!root.contains(node) || offset > room) return undefined;
  const own = segments.find((segment) => segment.kind === "text" && segment.node === node);
  if (own) return Math.min(own.start + offset, own.end);
  const point = root.ownerDocument.createRange();
  point.setStart(node, offset);
  const side = ({ node: at, offset: index }: Point) => point.comparePoint(at, index);
  const next = segments.find((segment) => side(pointIn(segment, segment.start)) >= 0);
  const previous = segments.findLast((segment) => side(pointIn(segment, segment.end)) <= 0);
  if (!previous) return next?.start ?? 0;
  // A point between two blocks belongs to the one it stands in: <p>text|</p><p>next</p>.
  const opens = next && node.childNodes[offset]?.contains(next.node);
  return next && (opens || !node.contains(previous.node)) ? next.start : previous.end;
}

/** Whether an edit of this span would cut an emoji image, a line break or a mention chip in two. */
export function cutsAtom(reading: Reading, start: number, end: number): boolean {
  const inside = (segment: Segment, offset: number) =>
    segment.kind === "atom" && segment.start < offset && offset < segment.end;
  return reading.segments.some((segment) => inside(segment, start) || inside(segment, end));
}

function pointIn(segment: Segment, offset: number): Point {
  if (segment.kind === "text") return { node: segment.node, offset: offset - segment.start };
  if (segment.kind === "line") return { node: segment.node, offset: segment.index };
  const parent = segment.node.parentNode ?? segment.node;
  return { node: parent, offset: indexOf(segment.node) + (offset === segment.start ? 0 : 1) };
}

function standing({ root }: Reading, { node, offset }: Point): boolean {
  const room = node instanceof Text ? node.data.length : node.childNodes.length;
  return root.contains(node) && offset <= room;
}
