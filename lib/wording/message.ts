/** What fills a hole in a sentence: words as they are, a number, or a day ("YYYY-MM-DD"), written as the language writes it. */
export type MessageValue = string | number | { readonly day: string };

/** A sentence to be said in the user's language: a key of the locale files with its values, or a pack's own words. */
export type Message =
  | { readonly key: string; readonly values?: Readonly<Record<string, MessageValue>> }
  | { readonly text: string };
