import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { ENGLISH_SCORN } from "./scorn-en";
import { FRENCH_SCORN, GERMAN_SCORN, PORTUGUESE_SCORN, SPANISH_SCORN } from "./scorn-others";
import type { ScornWords } from "./scorn-words";

/** The scorn of each language. */
export const SCORN: Readonly<Record<OfficeLanguage, ScornWords>> = {
  en: ENGLISH_SCORN,
  fr: FRENCH_SCORN,
  es: SPANISH_SCORN,
  pt: PORTUGUESE_SCORN,
  de: GERMAN_SCORN,
};
