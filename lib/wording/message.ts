/** What fills a hole in a sentence: words as they are, or what each language writes in its own way. */
export type MessageValue =
  | string
  | number
  /** A day ("YYYY-MM-DD"), with its month in letters. */
  | { readonly day: string }
  /** The weekday of a day ("YYYY-MM-DD"), by its name. */
  | { readonly weekdayOf: string }
  /** A share, 100 being the whole. */
  | { readonly percent: number }
  /** A figure with the word for what it counts, as the writer of that word gave it. */
  | { readonly figure: number; readonly unit: string }
  /** A language by its code (BCP 47), told by its name. */
  | { readonly language: string };

/** A sentence to be said in the user's language: a key of the locale files with its values, or a pack's own words. */
export type Message =
  | { readonly key: string; readonly values?: Readonly<Record<string, MessageValue>> }
  | { readonly text: string };
