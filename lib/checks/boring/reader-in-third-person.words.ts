import type { Frames } from "./frame-finder";

/**
 * Readers spoken of instead of to: whom a consulate writes for, in the third person, and what they are to do. Curated for this
 * project from the habits of consular notices, 2026-11-21. Who is named by nationality alone, or by a trade, may well be somebody
 * else; those who apply, reside in the district or are concerned are the readers themselves.
 */
const EN_ASKED =
  "(?:(?:is|are) (?:also |hereby |kindly |strongly |therefore |further )*(?:requested|advised|reminded|asked|invited|required|encouraged|urged|welcome|able|eligible) (?:to|that)|must|should|shall|may|can|need to|have to|has to)";
const FR_ASKED =
  "(?:(?:est|sont) (?:également |cordialement |vivement |donc )?(?:invitée?s?|priée?s?|tenue?s?|appelée?s?|encouragée?s?) (?:à|de)|doit|doivent|devront?|peut|peuvent|pourront?|sont en mesure)";
const ES_ASKED =
  "(?:deberán?|podrán?|pueden|puede|deben|debe|tienen que|tiene que|habrán? de|están (?:obligad|invitad)[oa]s a)";
const DE_ASKED =
  "(?:können|kann|müssen|muss|sollen|sollten|haben|hat|dürfen|werden (?:\\p{L}+ )?(?:gebeten|aufgefordert)|wird (?:\\p{L}+ )?(?:gebeten|aufgefordert)|sind (?:verpflichtet|gehalten))";
const PT_ASKED =
  "(?:deverão|deverá|devem|deve|poderão|poderá|podem|pode|têm de|são (?:convidad|convocad)[oa]s a)";

export const THIRD_PERSON: Frames = {
  en: [
    `(?:(?:all|any|those|the|our|prospective|eligible|successful) )*(?:interested (?:parties|persons|citizens|individuals|applicants|candidates)|applicants?|visa holders|passport holders|members of the (?:public|diaspora|community)|all concerned|persons concerned|users of (?:our|the) services?|(?:citizens|nationals|compatriots|persons|individuals)(?: who are)? (?:residing|resident|living|based|who (?:reside|live)|registered)(?: [\\p{L}'-]+){1,7}|persons (?:wishing|intending|seeking|in need)(?: [\\p{L}'-]+){1,8}|(?:those|anyone|persons|individuals) (?:wishing|desirous)(?: [\\p{L}'-]+){1,8}) ${EN_ASKED}`,
  ],
  fr: [
    `(?:les|nos|tous les|toutes les|le|la|l'|toute) ?(?:usag(?:er|ers)|ressortissant(?:e?s)?|demandeurs?|requérante?s?|intéressée?s?|personnes? (?:intéressées?|concernées?|souhaitant|désirant)|compatriotes|administrés|pétitionnaires?|résidents)(?: [\\p{L}'-]+){0,9} ${FR_ASKED}`,
  ],
  es: [
    `(?:l[oa]s|tod[oa]s l[oa]s|nuestr[oa]s|el|la) (?:interesad[oa]s?|solicitantes?|usuari[oa]s?|connacionales|nacionales|compatriotas|ciudadan[oa]s (?:residentes?|radicad[oa]s?|que resid[ae]n)|personas (?:interesadas|que deseen)|postulantes|recurrentes)(?: [\\p{L}'-]+){0,9} ${ES_ASKED}`,
  ],
  de: [
    `(?:(?:die|der|den|alle|das) )?(?:antragsteller(?:in|innen|:innen|\\*innen)?|antragstellende[nr]?|interessent(?:en|innen)|interessierte|betroffene|besucherinnen und besucher|bürgerinnen und bürger|(?:hier |dort )?(?:lebende|ansässige) (?:deutsche|staatsangehörige))(?: [\\p{L}'-]+){0,9} ${DE_ASKED}`,
  ],
  pt: [
    `(?:os|as|todos os|todas as|o|a|aos) (?:interessad[oa]s?|requerentes?|utentes?|utilizador(?:es)?|compatriotas|cidadãos (?:\\p{L}+ )?(?:residentes?|que resid[ae]m)|nacionais residentes|pessoas (?:interessadas|que pretendam)|candidat[oa]s)(?: [\\p{L}'-]+){0,9} ${PT_ASKED}`,
  ],
};

/** The sentence speaks to its reader after all. */
export const SPEAKS_TO: Frames = {
  en: ["you|your|yours|you're|you'll"],
  fr: ["vous|votre|vos|tu|ton|ta|tes"],
  es: ["usted|ustedes|tú|tu|tus|te|os|vuestr[oa]s?"],
  de: ["ihnen|ihr|euch|euer|eure[nmrs]?|du|dein\\p{L}*|ihrem|ihren|ihre"],
  pt: ["você|vocês|tu|teu|tua|lhe|lhes"],
};
