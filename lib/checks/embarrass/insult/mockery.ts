import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { ENGLISH_MOCKERY } from "./mockery-en";
import {
  FRENCH_MOCKERY,
  GERMAN_MOCKERY,
  PORTUGUESE_MOCKERY,
  SPANISH_MOCKERY,
} from "./mockery-others";
import type { MockeryWords } from "./mockery-words";

/** The mockery of each language. */
export const MOCKERY: Readonly<Record<OfficeLanguage, MockeryWords>> = {
  en: ENGLISH_MOCKERY,
  fr: FRENCH_MOCKERY,
  es: SPANISH_MOCKERY,
  pt: PORTUGUESE_MOCKERY,
  de: GERMAN_MOCKERY,
};
