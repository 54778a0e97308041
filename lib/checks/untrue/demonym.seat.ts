import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "@/lib/draft/span";

// What places an office-holder at home, in English, French, Spanish, Portuguese and German, by the languages' plain usage
// (2026-11-22). "§" stands for the people in a clause: "received by the § prime minister in ".

/** After the town: "the capital of his country", "sede de su gobierno", "où siège son gouvernement". */
const OWN_SEAT = cued(
  /^,?\s(?:(?:\p{L}+\s)?(?:capital|seat|siège|capitale|sede|Hauptstadt|Sitz)\s(?:of\s(?:his|her|its|their)|de\s(?:son|leur|sus?)|d[eoa]\s(?:seu|sua)|(?:sein|ihr)e[srm]?)\s(?:country|nation|government|state|pays|gouvernement|país|gobierno|governo|Landes|Regierung)|(?:where\s(?:his|her|its|their)\sgovernment\ssits|où\ssiège\s(?:son|leur)\sgouvernement))(?!\p{L})/iu,
);
const CREDENTIALS = cued(
  /(?<!\p{L})(?:credentials|letters? of credence|lettres de créance|credenciales|credenciais|Beglaubigungsschreiben|Akkreditierungsschreiben)(?!\p{L})/iu,
);
/** Credentials are taken at the seat of the state. */
const TO_HEAD = cued(
  /(?:§\s(?:president|head of state|king|queen|Präsident(?:in|en)?|Staatspräsident(?:in|en)?|König(?:in)?)|(?<![\p{L}-])(?:président(?:e)?|president[ea]|roi|reine|rey|reina|rei|rainha)\s§),?\s(?:in|à|en|em)\s$/iu,
);
const OFFICE =
  "(?:president|prime minister|foreign minister|king|queen|président(?:e)?|premi(?:er|ère) ministre|ministre|president[ea]|primer ministro|primera ministra|ministr[oa]|canciller|primeiro-ministro|primeira-ministra|(?:Minister)?[Pp]räsident(?:in|en)?|Premierminister(?:in)?|Außenminister(?:in)?)";
const RECEIVED_BY = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:received|welcomed|hosted)\\sby\\s(?:the\\s)?§\\s${OFFICE}|(?:reçue?s?|accueillie?s?|recibid[oa]s?|recebid[oa]s?|acogid[oa]s?|acolhid[oa]s?)\\s(?:par|por|pel[oa])\\s(?:l[ea]\\s|el\\s)?${OFFICE}\\s§|vo(?:m|n der)\\s§\\s${OFFICE}),?\\s(?:in|à|en|em)\\s$`,
    "iu",
  ),
);

/** The clause up to a town, with "§" for the people named before it. */
function clauseOf(text: string, people: Span, town: Span): string {
  const before = text.slice(Math.max(0, people.start - 60), people.start);
  return `${before}§${text.slice(people.end, town.start)}`;
}

/** Whether the town is said to be the seat of the people's own state, or its head takes credentials there. */
export function sitsIn(text: string, people: Span, town: Span): boolean {
  const isOwn =
    OWN_SEAT.test(text.slice(town.end)) && !/[.;!?\n]/.test(text.slice(people.end, town.start));
  return isOwn || (CREDENTIALS.test(text) && TO_HEAD.test(clauseOf(text, people, town)));
}

/** Whether an office-holder of the people receives somebody in the town: who receives is at home. */
export function receivesIn(text: string, people: Span, town: Span): boolean {
  return RECEIVED_BY.test(clauseOf(text, people, town));
}
