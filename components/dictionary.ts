import { useEffect, useState } from "react";
import { useSpeech } from "./wording";

/** Sentences in a language by their words in English. */
export type Dictionary = Readonly<Record<string, string>>;

const NONE: Dictionary = {};

/** The dictionary of the interface's language, read when it is wanted; empty in English, until it is there, and where it cannot be read. */
export function useDictionary(
  languages: Readonly<Partial<Record<string, () => Promise<Dictionary>>>>,
): Dictionary {
  const { locale } = useSpeech();
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    setKnown(NONE);
    languages[locale]?.().then(
      (dictionary) => isWanted && setKnown(dictionary),
      // Then English stands.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale, languages]);
  return known;
}
