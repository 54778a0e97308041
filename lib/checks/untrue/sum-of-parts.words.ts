import { cued } from "@/lib/draft/cued-pattern";
// Words that lead from a total to its parts, in English, French, Spanish, Portuguese and German. General usage, 2026-11-20.

/** What follows, as far as any of these looks; the rest of a long post costs time and tells nothing. `at`: UTF-16 offset. */
export function ahead(text: string, at: number): string {
  return text.slice(at, at + 240);
}

/** After the total: ":", a dash, a bracket or a comma, with words before it. */
export const OPENS = /^[^.;!?\d]{0,70}?(?::|\s[–—-]|\s?\(|,|—|–)\s*(?:[\p{P}\p{So}\p{Sk}\s]*)$/u;
export const PARTIAL =
  /(?<!\p{L})(?:including|among|such as|mainly|mostly|notably|e\.g|of (?:which|whom|them)|dont|notamment|parmi|incluid[oa]s?|entre ellos|entre ellas|de (?:los|las) cuales|incluindo|entre eles|dos quais|das quais|darunter|davon|unter anderem|inklusive|over|after|within|für|in|per|at)\s*$/iu;
export const JOINS =
  /^(?:[^.;!?:()\d]|(?<=\s[QT])[1-4]){1,60}?(?:,|;|&|\+|\n|(?=\p{So})|,?\s(?:and|plus|et|y|e|und|sowie|as well as))\s*(?:[\p{P}\p{So}\p{Sk}\s\uFE0F]*)(?:a further |another |les |los |as |os )?$/iu;
export const ENDS =
  /^(?:[^.;!?:()\d,\n]|(?<=\s[QT])[1-4]){0,60}(?:[.!?)\n]|$|\s?[–—\p{So}]|,\s|\s(?:in|from|for|de|des|pour|para|aus|für)\s)/u;
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
  "m",
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
  "jahren",
  "jahr",
  "tagen",
  "tag",
  "wochen",
  "monate",
  "monaten",
  "minuten",
  "sekunden",
  "semaines",
  "minutos",
  "semanas",
  "month",
  "week",
  "hour",
  "decades",
  "centuries",
  "anni",
  "giorni",
  "mesi",
  "stunden",
  "th",
  "st",
  "pm",
  "am",
  "uhr",
  "h",
]);

const STUFF: ReadonlyMap<string, string> = new Map(
  [
    "t tonne tonnes tons toneladas tonnen tonnellate",
    "kg kilos kilogrammes kilograms",
    "km kilometres kilometers kilomètres kilómetros quilómetros kilometer",
    "litres liters litros liter",
    "ha hectares hectáreas hektar",
    "mw megawatts megawatt",
    "gw gigawatts gigawatt",
  ].flatMap((words) => words.split(" ").map((word): [string, string] => [word, words])),
);

/** What stuff a unit measures, the same for each spelling of one; undefined for counts, money and time. */
export function measureOf(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : STUFF.get(unit);
}

/** Before the parts, where they are all the parts: "…, namely", "…, made up of", "besteht aus". */
export const INTRODUCED = cued(
  /^[^.;!?\d]{0,60}?(?:,|:|\s[–—-]|\s\(|\s)\s?(?:with|namely|viz\.?|i\.?e\.?|(?:which )?(?:is |are |was )?made up of|comprising|consisting of|consists? of|composed of|(?:split|divided) (?:into|between)|sendo|siendo|a saber|à savoir|soit|compos[ée]{1,2}s? de|se compose de|réparti[es]*(?: entre)?|compuest[oa]s? (?:por|de)|formad[oa]s? por|integrad[oa]s? por|compost[oa]s? por|nämlich|und zwar|bestehend aus|besteht aus|aufgeteilt in)\s$/iu,
);
/** Before parts that need not be all: more than the whole they cannot be. */
export const INCLUDES = cued(
  /^[^.;!?\d]{0,40}\s(?:includ(?:es?|ing)|counts|compte|comprend|incluye|inclui|cuenta con|conta com|zählt)\s(?:\p{L}+\s)?$/iu,
);
export const OF_WHICH = cued(
  /^[^.;!?\d]{0,60}?(?:,|\s[–—-]|\s\()\s?(?:of (?:which|whom|them)|dont|entre ell[oa]s|de (?:los|las) cuales|de ellos|de ellas|entre eles|d[ao]s quais|darunter|davon)\s$/iu,
);

/** Parts of a whole that may leave some out: "of 193 states, 143 in favour and 9 against". */
export const OUT_OF =
  /(?:(?:^|[.!?:;,\n(–—]\s*)(?:of|from|sur|de|dos|das|entre|von)|(?<!\p{L})(?:out of|among|parmi|unter))\s(?:(?:the|our|all|its|les|los|las|os|as|den|nos|nuestros)\s)*$/iu;
/** A total that follows its parts says that it is one: "in all", "soit … au total", "insgesamt". */
export const TOTAL_CUE =
  /(?:(?:(?:grand )?totals?|in all|in total|altogether|overall|au total|en tout|en total|no total|ao todo|gesamt|insgesamt|zusammen|totale|in totale|suma|soma)\s?[:=]|(?:num|um|el|un|ein|le|la|a) total d[eo]|for a total of|that['’]s|that is|that makes|that comes to|makes|together(?: the| they are| we are)?|ça fait|das sind|das macht|a total of|in total|in all|making|altogether|soit(?: au total)?|au total|en total|no total|total de|insgesamt|zusammen|(?:a|one) (?:team|group|class|crew|delegation|family|network|cohort|total) of|(?:our|the|this)(?: \p{L}+){0,2} (?:team|group|class|crew|delegation|intake|cohort|staff|squad|choir|council|board|jury) of|une (?:équipe|promotion|délégation|classe) de|un (?:equipo|grupo|total) de|uma (?:equipa|equipe|delegação) de|ein Team von|eine Gruppe von|un team di|in totale|per un totale di|[:=–—]\s(?:all|all of the|tous les|todos los|todos os|alle)|=)\s*$/iu;
export const TOTAL_AFTER = cued(
  /^(?:\s[\p{L}-]+){0,3},?\s(?:in all|in total|altogether|au total|en total|no total|ao todo|insgesamt|in totale|all told|combined|overall|of (?:them|us) (?:together|in all))(?!\p{L})/iu,
);
export const BEFORE_TOTAL = /^[^.;!?()\d]{0,50}?(?:,|:|\s[–—-]|—|–|=|\()\s?[^.;!?()\d]{0,18}$/u;
/** A total in a sentence of its own after its parts: "… 62 last night. That's 412 of our nationals". */
export const NEXT_SENTENCE = cued(
  /^[^.;!?()\d]{0,50}?[.!;\n]\s*(?:(?:(?:grand )?total|in all|in total|altogether|overall|au total|en tout|en total|no total|ao todo|gesamt|insgesamt|zusammen|totale|suma|soma)\s?[:=]|that['’]s|that is|that makes|that comes to|makes|together(?: the| they are| we are)?|a total of|in total|in all|altogether|au total|ça fait|soit|en total|no total|das sind|das macht|insgesamt|zusammen)\s*$/iu,
);
/** "… 15 for parents. 100 altogether." */
export const NEXT_TOTAL = /^[^.;!?()\d]{0,50}?[.!]\s*$/u;
/** People, however they are called: ministers, ambassadors and mayors add up to guests. */
const PEOPLE =
  "women men girls boys ladies gentlemen officers ministers ambassadors mayors guests diplomats staff colleagues students teachers nurses doctors volunteers delegates participants experts people persons colleagues professionals specialists scholars lawyers interpreters psychologists translators technicians mediators paramedics surgeons midwives rescuers policemen policewomen drivers pilots sailors crewmen guards prosecutors clerks musicians dancers singers actors writers poets chefs reporters editors bloggers avocats avocates juges greffiers interprètes psychologues traducteurs techniciens secouristes chirurgiens professionnels spécialistes pompiers policiers gendarmes soldats marins pilotes musiciens danseurs chanteurs journalistes chercheurs ingénieurs fonctionnaires stagiaires apprentis abogados abogadas jueces fiscales intérpretes psicólogos psicólogas traductores técnicos rescatistas bomberos policías soldados marineros pilotos músicos bailarines cantantes periodistas investigadores ingenieros funcionarios profesionales especialistas socorristas advogados juízes intérpretes tradutores psicólogas bombeiros polícias marinheiros jornalistas investigadores engenheiros funcionários profissionais militares anwälte anwältinnen richter richterinnen dolmetscher dolmetscherinnen psychologen psychologinnen feuerwehrleute polizisten soldaten journalisten forscher ingenieure techniker fachleute leute mitarbeitende entsandte ortskräfte pflegekräfte sanitäter scholars fellows trainees pupils parents children adults kids judges mps parliamentarians senators members graduates alumni interns artists athletes players journalists scientists researchers engineers entrepreneurs observers soldiers peacekeepers police citizens nationals consuls envoys adults youth youngsters friends winners laureates passengers crew applicants candidates recruits cadets firefighters farmers femmes hommes filles garçons élèves étudiants étudiantes enseignants enseignantes médecins infirmiers infirmières bénévoles participants participantes experts expertes personnes enfants adultes agents diplomates collègues lauréats boursiers boursières ministres ambassadeurs maires invités mujeres hombres niñas niños chicas chicos alumnos alumnas estudiantes docentes profesores médicos médicas enfermeras voluntarios voluntarias participantes expertos personas becarios diplomáticos colegas ministros embajadores alcaldes invitados mulheres homens raparigas rapazes meninas meninos alunos alunas estudantes professores médicos enfermeiros voluntários participantes pessoas bolseiros bolsistas diplomatas embaixadores convidados frauen männer mädchen jungen schüler schülerinnen studierende lehrer lehrerinnen lehrkräfte ärzte ärztinnen freiwillige teilnehmende teilnehmer personen menschen kinder erwachsene diplomaten diplomatinnen kolleginnen kollegen minister botschafter gäste donne uomini studenti insegnanti medici volontari partecipanti persone";
/** How votes were cast, and by whom. */
const VOTES =
  "favour favor against abstentions abstention abstained abstaining yes no votes vote countries states contre abstentions pour voix pays contra abstenciones favor votos países abstenções dafür dagegen enthaltungen stimmen staaten länder";
const KINDS: ReadonlyMap<string, string> = new Map([
  ...VOTES.split(" ").map((word): [string, string] => [word, "votes"]),
  ...PEOPLE.split(" ").map((word): [string, string] => [word, "people"]),
]);

/** The kind of thing that the words after a figure count, where they name people or votes; else undefined. */
export function kindAfter(text: string): string | undefined {
  const words = /^(?:[\s-][\p{L}’'-]+){1,4}/u.exec(text)?.[0] ?? "";
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    const kind = KINDS.get(word);
    if (kind !== undefined) return kind;
    if (/^(?:and|et|y|e|und)$/u.test(word)) return undefined;
  }
  return undefined;
}

/** Parts in the sentence after the total: "30 Stipendien vergeben! 12 für …, 10 für …". */
export const OPENS_NEXT = /^[^.;!?\d]{0,50}[.!]\s*(?:[\p{So}\p{Sk}\uFE0F]\s*)*$/u;
/** What a part is, where it is one of the total's kind: "8 for women", "6 from Togo". */
export const KIND_LEFT_OUT = new Set([
  ...["for", "from", "in", "on", "to", "with", "pour", "de", "du", "en", "dans", "sur", "of"],
  ...["para", "em", "no", "na", "für", "aus", "von", "im", "auf", "au", "last", "this", "at"],
  ...[
    "by",
    "via",
    "aboard",
    "left",
    "others",
    "par",
    "por",
    "mit",
    "per",
    "autres",
    "otros",
    "outros",
  ],
  ...["insgesamt", "altogether", "yesterday", "today", "per", "a", "à", "al", "ao", "nach", "bei"],
]);
const WOMEN =
  "women|girls|ladies|females?|femmes|filles|mujeres|niñas|chicas|mulheres|meninas|raparigas|frauen|mädchen";
const MEN =
  "men|boys|gentlemen|males?|hommes|garçons|hombres|niños|chicos|homens|meninos|rapazes|männern?|jungen";

/** After a figure, whom it counts, whether it is of them or went to them: "70 women", "70 went to young women", "70 pour des femmes". */
function counting(people: string): RegExp {
  return cued(
    new RegExp(
      `^[\\s-](?:(?:of|de|des|d['’]) )?(?:(?:were|are|went|go|sont|vont|son|fueron|van|são|foram|vão|sind|gingen|gehen) )?(?:(?:to|for|aux?|à|pour|a|para|an|für) )?(?:(?:the|des|les|las|los|as|os|die) )?(?:(?:young|jeunes|jóvenes|junge) )?(?:${people})(?!\\p{L})`,
      "iu",
    ),
  );
}

/** Two halves that leave nobody out: women and men, adults and children. */
export const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [counting(WOMEN), counting(MEN)],
  [
    counting("adults|adultes|adultos|erwachsene"),
    counting("children|enfants|niños|crianças|kinder"),
  ],
];
export const BY_SEX = counting(`${WOMEN}|${MEN}`);
