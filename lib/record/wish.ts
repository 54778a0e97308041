/** How the record is to be kept: the user's choice, and what a pack asks for. */
export interface RecordWish {
  readonly isKept: boolean;
  /** The text of what went out is kept, too: never but by the user's own choice. */
  readonly keepsText: boolean;
  readonly months: number;
}
