/** How strictly the letters of a name must be written before it counts as that name. */
export type Casing = "any" | "capital" | "exact";

const ACRONYM = /^[\p{Lu}\d.&+\s-]{2,}$/u;
const MIXED_ACRONYMS: ReadonlySet<string> = new Set(["BiH", "CoE", "AfDB", "IStGH", "ECtHR"]);

/** "US" is exact, "France" wants its capital, "français" is free. */
export function casingOf(form: string): Casing {
  const first = form.charAt(0);
  if (first === first.toLowerCase()) return "any";
  return ACRONYM.test(form) || MIXED_ACRONYMS.has(form) ? "exact" : "capital";
}

const letters = (text: string) => text.replace(/[.\s]/gu, "");

/**
 * Whether a surface form may stand for a name, its key being equal already: "us" is no United
 * States, "turkey" no state. Text that shouts ("TURKEY") counts as a capital.
 */
export function casingFits(surface: string, casing: Casing, forms: readonly string[]): boolean {
  if (casing === "exact") return forms.some((form) => letters(form) === letters(surface));
  return casing === "any" || /^[^\p{L}]*\p{Lu}/u.test(surface);
}
