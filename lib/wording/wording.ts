import type { Message } from "./message";
import { createValueWriter } from "./written-value";

/** A locale file: the browsers' own format, `{name}` standing for a value. `key_one`, `key_other`, … are plural forms. */
export type Catalog = Readonly<
  Record<string, { readonly message: string; readonly description?: string }>
>;

/** Says messages in one language. */
export interface Wording {
  readonly locale: string;
  /** The sentence; an unknown key comes back as itself, so that a missing translation never hides a finding. */
  say(message: Message): string;
}

/** Makes a wording from catalogs, the first that has the key speaking. `values.count` picks the plural form. */
export function createWording(locale: string, ...catalogs: readonly Catalog[]): Wording {
  const plurals = new Intl.PluralRules(locale);
  const write = createValueWriter(locale);
  function find(key: string): string | undefined {
    for (const catalog of catalogs) {
      // A key from a pack could be "constructor"; only the file's own keys count.
      if (Object.hasOwn(catalog, key)) return catalog[key]?.message;
    }
    return undefined;
  }
  return {
    locale,
    say(message) {
      if ("text" in message) return message.text;
      const { key, values = {} } = message;
      const plural =
        typeof values.count === "number"
          ? find(`${key}_${plurals.select(values.count)}`)
          : undefined;
      const template = plural ?? find(key) ?? find(`${key}_other`) ?? key;
      return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
        const value = values[name];
        return value === undefined ? hole : write(value);
      });
    },
  };
}
