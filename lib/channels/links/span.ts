/** A part of a text. UTF-16 half-open offsets. */
export type Span = { readonly start: number; readonly end: number };
