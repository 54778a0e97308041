import { type Dictionary, useDictionary } from "../dictionary";

/** By language; only the one in use is read. English is the checks' own. */
const LANGUAGES: Readonly<Partial<Record<string, () => Promise<Dictionary>>>> = {
  fr: async () => (await import("./sources/fr")).sources,
  es: async () => (await import("./sources/es")).sources,
  pt: async () => (await import("./sources/pt")).sources,
  de: async () => (await import("./sources/de")).sources,
  ar: async () => (await import("./sources/ar")).sources,
};

/** Where a check has its rule from, in the language of the interface; titles of laws, standards and guides stand as they are. */
export function CheckSource({ of }: { of: string }) {
  const known = useDictionary(LANGUAGES);
  const own = known[of];
  return own === undefined ? <bdi lang="en">{of}</bdi> : <span>{own}</span>;
}
