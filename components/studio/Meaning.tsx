import { useEffect, useState } from "react";
import { useSpeech } from "../wording";

type Meanings = Readonly<Record<string, string>>;

/** By language; only the one in use is read. English is the schema's own. */
const LANGUAGES: Readonly<Partial<Record<string, () => Promise<{ meanings: Meanings }>>>> = {
  fr: () => import("./meanings/fr"),
  es: () => import("./meanings/es"),
  pt: () => import("./meanings/pt"),
  de: () => import("./meanings/de"),
  ar: () => import("./meanings/ar"),
};

/** What a field means, as the pack's schema says in English, in the language of the interface. */
export function Meaning({ of, id }: { of: string; id?: string }) {
  const { locale } = useSpeech();
  const [known, setKnown] = useState<Meanings>({});
  useEffect(() => {
    let isWanted = true;
    setKnown({});
    // Where it cannot be read, English stands.
    LANGUAGES[locale]?.().then(
      ({ meanings }) => isWanted && setKnown(meanings),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  const own = known[of];
  return own === undefined ? (
    <small id={id} lang="en" dir="ltr">
      {of}
    </small>
  ) : (
    <small id={id}>{own}</small>
  );
}
