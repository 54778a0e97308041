import { cued } from "@/lib/draft/cued-pattern";
import { defineCheck, type Hit } from "../check";
import { showsSpecimen } from "./specimen";

const MAY_HOLD = /dob|d\.o\.b|born|birth|geb|naci|naiss|nasc|né|nat[ao]/iu;
const LABEL =
  /(?<!\p{L})(?:d\.?o\.?b\.?|date of birth|birth ?date|date de naissance|née? le|fecha de nacimiento|nacid[oa] el|data de nascimento|nascid[oa] (?:em|a)|geburtsdatum|geb\. ?(?:am)?|geboren am|data di nascita)(?!\p{L})(?: ?\((?:dd|mm|jj)[^)]*\))?(?: (?:is|est|es|é|ist))?\s*[:=–-]?\s*$/iu;
/** These introduce biographies too, so they need a word of a consular or police matter beside them. */
const BIOGRAPHIC =
  /(?<!\p{L})(?:born(?: on)?|née? le|nacid[oa] el|nascid[oa] (?:em|a)|geboren am)\s*$/iu;
const CASE = cued(
  /missing|last seen|in detention|passport|visa applicant|deceased|in hospital|held in|disparu|détenu|desaparecid|detenid|vermisst|festgenommen|inhaftiert/iu,
);
/** Nothing but a name, and the birth in figures: a line of a form ("Maria Silva, born 14.03.1985", "née le 14/03/1985"). */
const OF_A_FORM =
  /^[^\p{L}]*(?:\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’.-]*){0,3},? ?\(?)?(?:born(?: on)?|née? le|nacid[oa] el|nascid[oa] (?:em|a)|geboren am|geb\.|nat[oa] il)\s*$/u;
/** Form fields and the birthdays of states and of the great. */
const NOT_A_PERSON = cued(
  /republic|nation(?!al\b)|country|independence|union|treaty|organi[sz]ation|enter your|your date of birth|votre date|su fecha|ihr geburtsdatum/iu,
);
const YEARS_OF_A_LIFE = 105;
/** So long ago and told in words, it introduces a life that is being remembered. */
const YEARS_REMEMBERED = 85;
/** A whole date of birth of somebody young is no biography of the great. */
const YEARS_OF_THE_YOUNG = 30;

/** A full date of birth beside its label, or in a consular matter. */
export const dateOfBirth = defineCheck({
  id: "date-of-birth",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Data-protection law of the ministries' states: a date of birth identifies a person",
  *check({ text, dates }, { today }): Iterable<Hit> {
    if (dates.length === 0 || !MAY_HOLD.test(text) || NOT_A_PERSON.test(text)) return;
    if (showsSpecimen(text)) return;
    for (const date of dates) {
      if (date.year === undefined || date.year < Number(today.slice(0, 4)) - YEARS_OF_A_LIFE)
        continue;
      const before = text.slice(Math.max(0, date.start - 40), date.start);
      const label = LABEL.exec(before);
      const isYoung = date.year >= Number(today.slice(0, 4)) - YEARS_OF_THE_YOUNG;
      const isForm = OF_A_FORM.test(text.slice(0, date.start)) && isCurt(text, date);
      const isRemembered =
        date.year <= Number(today.slice(0, 4)) - YEARS_REMEMBERED &&
        /\p{L}{3}/u.test(text.slice(date.start, date.end)) &&
        !CASE.test(text);
      if (isRemembered) continue;
      const isCase =
        isForm || (BIOGRAPHIC.test(before) ? CASE.test(text) || isYoung : label !== null);
      if (!isCase) continue;
      yield { start: date.start, end: date.end, message: { key: "date_of_birth_why" } };
      return;
    }
  },
});

const LIVING_SINCE = 1930;
/** In figures, or with nothing told of the person behind it. */
function isCurt(
  text: string,
  date: { start: number; end: number; year?: number | undefined },
): boolean {
  if ((date.year ?? 0) < LIVING_SINCE) return false;
  const isInFigures = /^[\d./-]+$/.test(text.slice(date.start, date.end));
  return isInFigures || (!/^\p{Lu}/u.test(text) && /^[).\s]*$/.test(text.slice(date.end)));
}
