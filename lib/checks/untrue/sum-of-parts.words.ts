// Words that lead from a total to its parts, in English, French, Spanish, Portuguese and German. General usage, 2026-11-20.

/** After the total: ":", a dash, a bracket or a comma, with words before it. */
export const OPENS = /^[^.;!?\d]{0,70}?(?::|\s[–—-]|\s?\(|,|—|–)\s*(?:[\p{P}\p{So}\p{Sk}\s]*)$/u;
export const PARTIAL =
  /(?<!\p{L})(?:including|among|such as|mainly|mostly|notably|e\.g|of (?:which|whom|them)|dont|notamment|parmi|incluid[oa]s?|entre ellos|entre ellas|de (?:los|las) cuales|incluindo|entre eles|dos quais|das quais|darunter|davon|unter anderem|inklusive|over|after|within|für|in|per|at)\s*$/iu;
export const JOINS =
  /^[^.;!?:()\d]{1,60}?(?:,|;|&|\+|\n|,?\s(?:and|plus|et|y|e|und|sowie|as well as))\s*(?:[\p{P}\p{So}\p{Sk}\s\uFE0F]*)(?:a further |another |les |los |as |os )?$/iu;
export const ENDS =
  /^[^.;!?:()\d,\n]{0,60}(?:[.!?)\n]|$|\s?[–—]|,\s|\s(?:in|from|for|de|des|pour|para|aus|für)\s)/u;
export const MEASURES = new Set([
  "percentage-point",
  "years",
  "year",
  "days",
  "day",
  "hours",
  "hour",
  "minutes",
  "weeks",
  "months",
  "km",
  "m",
  "kg",
  "tonnes",
  "ans",
  "jours",
  "heures",
  "mois",
  "años",
  "días",
  "horas",
  "meses",
  "anos",
  "dias",
  "jahre",
  "tage",
  "stunden",
  "th",
  "st",
  "pm",
  "am",
  "uhr",
  "h",
]);

/** Parts of a whole that may leave some out: "of 193 states, 143 in favour and 9 against". */
export const OUT_OF =
  /(?:(?:^|[.!?:;,\n(–—]\s*)(?:of|from|sur|de|dos|das|entre|von)|(?<!\p{L})(?:out of|among|parmi|unter))\s(?:(?:the|our|all|its|les|los|las|os|as|den|nos|nuestros)\s)*$/iu;
/** A total that follows its parts says that it is one: "in all", "soit … au total", "insgesamt". */
export const TOTAL_CUE =
  /(?:that['’]s|that is|that makes|makes|ça fait|das sind|das macht|a total of|in total|in all|making|together|altogether|soit(?: au total)?|au total|en total|no total|total de|insgesamt|zusammen|=)\s*$/iu;
export const TOTAL_AFTER =
  /^(?:\s[\p{L}-]+){0,3},?\s(?:in all|in total|altogether|au total|en total|no total|ao todo|insgesamt)(?!\p{L})/iu;
export const BEFORE_TOTAL = /^[^.;!?()\d]{0,50}?(?:,|:|\s[–—-]|—|–|=|\()\s?[^.;!?()\d]{0,18}$/u;
/** A total in a sentence of its own after its parts: "… 62 last night. That's 412 of our nationals". */
export const NEXT_SENTENCE =
  /^[^.;!?()\d]{0,50}?[.!]\s*(?:that['’]s|that is|that makes|makes|a total of|in total|in all|altogether|au total|ça fait|soit|en total|no total|das sind|das macht|insgesamt|zusammen)\s*$/iu;
/** Parts in the sentence after the total: "30 Stipendien vergeben! 12 für …, 10 für …". */
export const OPENS_NEXT = /^[^.;!?\d]{0,50}[.!]\s*(?:[\p{So}\p{Sk}\uFE0F]\s*)*$/u;
/** What a part is, where it is one of the total's kind: "8 for women", "6 from Togo". */
export const KIND_LEFT_OUT = new Set([
  ...["for", "from", "in", "on", "to", "with", "pour", "de", "du", "en", "dans", "sur", "of"],
  ...["para", "em", "no", "na", "für", "aus", "von", "im", "auf", "au", "last", "this", "at"],
  ...["insgesamt", "altogether", "yesterday", "today", "per", "a", "à", "al", "ao", "nach", "bei"],
]);
/** Two halves that leave nobody out: women and men, adults and children. */
export const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^[\s-](?:(?:were|are|sont|son|são|sind|young|jeunes|jóvenes|junge) )?(?:women|girls|ladies|females?|femmes|filles|mujeres|niñas|chicas|mulheres|meninas|raparigas|frauen|mädchen)(?!\p{L})/iu,
    /^[\s-](?:(?:were|are|sont|son|são|sind|young|jeunes|jóvenes|junge) )?(?:men|boys|gentlemen|males?|hommes|garçons|hombres|niños|chicos|homens|meninos|rapazes|männer|jungen)(?!\p{L})/iu,
  ],
  [
    /^[\s-](?:adults|adultes|adultos|erwachsene)(?!\p{L})/iu,
    /^[\s-](?:children|enfants|niños|crianças|kinder)(?!\p{L})/iu,
  ],
];
