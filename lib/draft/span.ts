/** A half-open range of UTF-16 offsets into a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern matched. */
export function spanOf({ index, 0: found }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}

/** The same without the spaces at its end and what `lead`, bound to the beginning, takes there. */
export function trimmedSpanOf({ index, 0: found }: RegExpExecArray, lead = /^/u): Span {
  const from = lead.exec(found)?.[0].length ?? 0;
  return { start: index + from, end: index + found.trimEnd().length };
}

/** Moves a span, and the spans it holds, by `by` UTF-16 units. */
export function shift<T extends Span>(span: T, by: number): T {
  if (by === 0) return span;
  const moved: Record<string, unknown> = {
    ...(span as Span),
    start: span.start + by,
    end: span.end + by,
  };
  for (const [key, value] of Object.entries(span)) {
    if (isSpan(value)) moved[key] = shift(value, by);
  }
  // The copy has the very keys of the original, with numbers for numbers and spans for spans.
  return moved as unknown as T;
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

/** Whether two spans share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers the whole of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
