import { cued } from "@/lib/draft/cued-pattern";

/** What a form or a document looks like is shown with the data of nobody; en, fr, es, pt, de. */
const SPECIMEN = cued(
  /sp[ée]cimen|sample(?! text)|example number|ex[ae]mpl[eo]|ejemplo|(?:la|de) muestra|amostra|muster(?!mann|frau|stadt|firma)|beispiel(?!stadt)|fictitious|fictif|fictivement|fictici|fiktiv/iu,
);

/** Whether a text says that its names, dates and numbers are a specimen's. */
export function showsSpecimen(text: string): boolean {
  return SPECIMEN.test(text);
}
