import { useEffect, useState } from "react";
import { useSpeech } from "../wording";

type Sources = Readonly<Record<string, string>>;

/** By language; only the one in use is read. English is the checks' own. */
const LANGUAGES: Readonly<Partial<Record<string, () => Promise<{ sources: Sources }>>>> = {
  fr: () => import("./sources/fr"),
  es: () => import("./sources/es"),
  pt: () => import("./sources/pt"),
  de: () => import("./sources/de"),
  ar: () => import("./sources/ar"),
};

/** Where a check has its rule from, in the language of the interface; titles of laws, standards and guides stand as they are. */
export function CheckSource({ of }: { of: string }) {
  const { locale } = useSpeech();
  const [known, setKnown] = useState<Sources>({});
  useEffect(() => {
    let isWanted = true;
    setKnown({});
    // Where it cannot be read, English stands.
    LANGUAGES[locale]?.().then(
      ({ sources }) => isWanted && setKnown(sources),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  const own = known[of];
  return own === undefined ? <bdi lang="en">{of}</bdi> : <span>{own}</span>;
}
