/** A part of a text. UTF-16 half-open offsets. */
export type Span = { readonly start: number; readonly end: number };

/** The first of some spans, in order and apart, that ends after `offset`. */
export function firstAfter(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}
