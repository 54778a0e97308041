import { cued } from "@/lib/draft/cued-pattern";

// How a year is told as a beginning, in English, French, Spanish, Portuguese, German and Italian, by the languages' plain usage
// (2026-11-21).

/** A year, in a group of its own. */
export const YEAR =
  "(?<!\\d)(1[5-9]\\d\\d|20\\d\\d|(?<=(?:in|en|em|im|jahr|of|de) )1[0-4]\\d\\d(?=[,.;:)!?]|$| (?:between|by|entre|par|por|zwischen)))(?!\\d)";
const YEARS = new RegExp(YEAR, "gu");

/** Every year of a text, in order. */
export function yearsIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(YEARS)];
}

const PART = "(?:of|de|du|des|del|d[ao]s?|der)";
/** An article and a word or two. */
const NOUN =
  "(?:\\s(?:the|our|la|le|les|el|los|las|o|a|os|as|der|die|das|des))?(?:\\s[\\p{L}’'-]+){1,2}";

/** A beginning and its year, in this order of trust. */
export const SINCE: readonly RegExp[] = [
  cued(
    new RegExp(
      `(?:anniversary|anniversaire|aniversario|aniversário|jahrestag|years? (?:after|since)|ans après|años (?:después )?de|anos (?:após|depois))(?:\\s+(?:of|the|de|du|des|la|le|del|da|do|des|der))*\\s+(?:the )?${YEAR}`,
      "iu",
    ),
  ),
  // "The 30th anniversary of the reunification of 1990", "25 Jahre nach der Unterzeichnung des Vertrags von 1991"
  cued(
    new RegExp(
      `(?:(?:anniversary|anniversaire|aniversario|aniversário|jahrestag|años después|anos depois)(?=\\s${PART})|(?:years? after|ans après|anos após|jahre nach)${NOUN})(?:\\s${PART}${NOUN}){0,3}\\s(?:of|de|von)\\s${YEAR}`,
      "iu",
    ),
  ),
  // "85 years since the signing of the Charter in 1945"
  cued(
    new RegExp(
      `(?:years? since|ans depuis|años desde|anos desde)${NOUN}(?:\\s${PART}${NOUN}){0,3}\\s(?:of|de|in|en|em)\\s${YEAR}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:founded|established|approved|ratified|exchanged|approuvée?|ratifiée?|aprobad[oa]|ratificad[oa]|aprovad[oa]|verabschiedet|created|opened|signed|signature|born|adopted|launched|began|started|independen\\p{L}+|ties|relations|fondée?|créée?|ouverte?|née?|adoptée?|signée?|fundad[oa]s?|establecid[oa]s?|estabelecid[oa]s?|cread[oa]s?|abiert[oa]|firmad[oa]|nacid[oa]|nació|adoptad[oa]|criad[oa]|abert[oa]|assinad[oa]|nascid[oa]|nasceu|joined|abrió|abriu|inaugur\\p{L}+|finished|completed|built|erected|établie?s?|instaurée?s?|unveiled|set up|arrived|est\\.|dat(?:es|ing) (?:back to|from)|opening|founding|ouverture|création|apertura|creación|abertura|criação|construid[oa]|construíd[oa]|gegründet|eröffnet|unterzeichnet|geboren|erbaut|aufgenommen|since|depuis|desde|seit)(?!\\p{L})[^.;!?\\d]{0,32}?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?\\p{L}+ (?:de |of )?|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? )?${YEAR}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?:ago|ans|años|anos|jahren|jahrzehnten|décennies|décadas)(?: (?:today|tonight|this (?:day|week|month|morning|evening)|ce soir|aujourd['’]hui|hoy|hoje|heute(?: abend)?))?,? (?:(?:in|on|en|em|im jahr|le|el|a|am|no dia) |(?:in|en|em|im) \\p{L}{3,10} (?:de |of |do )?)?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:de |of )?\\p{L}+ (?:de |of )?|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?,? )?${YEAR}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `\\(\\s*(?:b\\. |\\*|né en |née en )?${YEAR}\\s*(?:[–-]\\s*(?:20\\d\\d)?\\s*)?\\)`,
      "u",
    ),
  ),
  cued(new RegExp(`${YEAR}\\s?[–-]\\s?20\\d\\d(?!\\d)`, "u")),
  // "The 60th anniversary of our 1956 treaty"
  cued(new RegExp(`(?:anniversary|years) of (?:our|the|that|their|its) ${YEAR} \\p{L}{4,}`, "iu")),
  // "In 1979, 37 years ago", "since 1960: 56 years"
  new RegExp(
    `${YEAR}(?:\\)|\\s?[:=,;–—-]|,? (?:so|that(?:['’]s| is| makes)|also|soit|donc|es decir|ou seja|das sind)){1,2}\\s(?:(?:il y a|hace|há|vor|just|exactly|genau) )?\\d{1,3} (?:years?|ans|años|anos|jahren?)(?!\\p{L})`,
    "iu",
  ),
  cued(
    new RegExp(
      `${YEAR}(?:\\swurden?\\s(?:\\p{L}+\\s){1,4}|\\s)(?:gegründet|eröffnet|unterzeichnet|aufgenommen|geboren|erbaut|unabhängig|(?:die |seine |ihre )unabhängigkeit)(?:e[mnrs]?)?(?!\\p{L})`,
      "iu",
    ),
  ),
  // "In 1966 our embassy opened its doors", "en 1966 se firmó el tratado"
  cued(
    new RegExp(
      `(?<!\\p{L})(?:in|en|em|im jahr)\\s${YEAR},?\\s(?:[\\p{L}’'-]+\\s){0,6}?(?:founded|established|created|opened|signed|born|adopted|launched|fondée?|créée?|ouverte?|ouvrait|signée?|née?|abrió|firmó|firmad[oa]|fundad[oa]|nació|abriu|assinad[oa]|nasceu)(?!\\p{L})`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:treaty|convention|agreement|charter|accord|pact|declaration|protocol|constitution|traité|tratado|convenio|convención|convenção|acuerdo|acordo|vertrag|abkommen|konvention)\\s(?:of|de|von)\\s${YEAR}`,
      "iu",
    ),
  ),
];
/** Words that make a year a beginning. */
export const BEGAN =
  /(?<!\p{L})(?:since|depuis|desde|founded|established|approved|ratified|exchang\p{L}+|approuv\p{L}+|aprobad[oa]|aprob[óa]\p{L}*|aprovad[oa]|ratific\p{L}+|ratifié\p{L}*|intercambi\p{L}+|échang\p{L}+|trocar\p{L}+|verabschiedet|ausgetauscht|dates?(?= (?:de|from|back))|stammt(?= aus)|built|finished|completed|inaugurat\p{L}+|arrived|recogni[sz]ed|établi\p{L}*|inaugur\p{L}+|aufgenommen|erbaut|create[sd]?|open(?:s|ed)|sign(?:s|ed)|born|adopted|launched|began|started|became|joined|entered|entr[óo]u?(?= (?:en|na|no) )|adh[ée]r\p{L}+|aderiu|adhirió|beigetreten|trat|(?:est|es|é|ist) (?:de|von|aus)(?= (?:1[5-9]|20)\d\d)|independen\p{L}+|came into (?:force|being)|entered into force|first|fondée?s?|créée?s?|ouvert\p{L}*|née?|adopt\p{L}+|signé\p{L}*|signaient|entre en vigueur|fundad[oa]|fund[óa]\p{L}*|cread[oa]|creó|abr\p{L}+|abiert[oa]|firm\p{L}+|naci[óod]\p{L}*|entraron|ingresó|criad[oa]|criou|abert[oa]|assin\p{L}+|nasc\p{L}+|gegründet|gründ\p{L}+|eröffnet|unterzeichne\p{L}+|geboren|seit dem|firmarono|fondat[oa]|nat[oa]|nacque)(?!\p{L})/iu;
