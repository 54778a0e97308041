/** One replacement: UTF-16 half-open offsets into the text as read, and what must stand there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** The characters between start and end as the writer of the edit saw them. */
  expect: string;
}
