/** A sentence to be said in the user's language: a key of the locale files with its values, or a pack's own words. */
export type Message =
  | { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }
  | { readonly text: string };
