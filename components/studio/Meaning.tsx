import { type Dictionary, useDictionary } from "../dictionary";

/** By language; only the one in use is read. English is the schema's own. */
const LANGUAGES: Readonly<Partial<Record<string, () => Promise<Dictionary>>>> = {
  fr: async () => (await import("./meanings/fr")).meanings,
  es: async () => (await import("./meanings/es")).meanings,
  pt: async () => (await import("./meanings/pt")).meanings,
  de: async () => (await import("./meanings/de")).meanings,
  ar: async () => (await import("./meanings/ar")).meanings,
};

/** What a field means, as the pack's schema says in English, in the language of the interface. */
export function Meaning({ of, id }: { of: string; id?: string }) {
  const known = useDictionary(LANGUAGES);
  const own = known[of];
  return own === undefined ? (
    <small id={id} lang="en" dir="ltr">
      {of}
    </small>
  ) : (
    <small id={id}>{own}</small>
  );
}
