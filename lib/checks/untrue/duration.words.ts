import { cued } from "@/lib/draft/cued-pattern";
// How long something lasts, and what around it says that it lasts otherwise than its days and hours. English, French, Spanish,
// Portuguese and German, by the languages' plain usage (2026-11-21).

/** What a duration is counted in. */
export type DurationUnit = "minute" | "hour" | "day" | "night" | "week" | "month";

const WORDS: Readonly<Record<DurationUnit, string>> = {
  minute: "minute minutes minuto minutos minuten min mins",
  hour: "hour hours heure heures hora horas stunde stunden hrs",
  day: "day days jour jours journées día días dia dias tag tage tagen",
  night: "night nights nuit nuits noche noches noite noites nacht nächte nächten",
  week: "week weeks semaine semaines semana semanas woche wochen",
  month: "month months mois mes meses mês monat monate monaten",
};

/** By the folded word after a number. */
export const DURATION_UNITS: ReadonlyMap<string, DurationUnit> = new Map(
  (["minute", "hour", "day", "night", "week", "month"] as const).flatMap((unit) =>
    WORDS[unit].split(" ").map((word): [string, DurationUnit] => [word, unit]),
  ),
);

/** A sentence without any of these tells no duration: cheap to look for. */
export const DURATION_CUE = cued(
  /minut|minüt|hour|heure|hora|stund|stünd|day|jour|d[ií]as|tag|täg|night|nuit|noche|noite|nacht|nächt|week|semain|seman|woch|wöch|month|mois|meses|mês|monat/iu,
);

/** "Dreitägige", "90-minütiger": German tells number and unit in one word. */
export const GERMAN_MODIFIER = cued(
  /(?<![\p{L}\d])(?:(\d{1,3})-?|(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn))(minütig|stündig|tägig|nächtig|wöchig|monatig)e[mnrs]?(?!\p{L})/iu,
);
export const GERMAN_NUMBERS: readonly string[] =
  "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn".split(" ");
export const GERMAN_UNITS: Readonly<Record<string, DurationUnit>> = {
  minütig: "minute",
  stündig: "hour",
  tägig: "day",
  nächtig: "night",
  wöchig: "week",
  monatig: "month",
};
/** Before the German word: one thing, and not several. */
export const GERMAN_ONE =
  /(?:^|(?<!\p{L})(?:ein|eine[mnrs]?|unser\p{L}{0,2}|d(?:er|ie|em|en|as)|diese[mnrs]?|zu[mr]|im|beim|am|vom)\s)$/iu;

/** The one thing that lasts so long, before "de trois jours". */
export const ROMANCE_HEAD = cued(
  /(?<!\p{L})(?:une?|le|la|cette?|notre|ce|son|sa|l['’]|el|est[ea]|nuestr[oa]|su|um|uma|o|a|ess[ea]|noss[oa]|ao|à|na|no|au|du|del|do|da)\s?(?:\p{L}+\s){0,2}?(\p{L}+)\sd(?:e\s|['’])$/iu,
);

/** Right after a range, before what it comes to: "…, ten days", "…: six hours", "… (three nights)". */
export const IN_APPOSITION =
  /^\)?(?:\s?(?:[,:=(]|[–—](?=\s))|\s(?=(?:for|pendant|durant|durante|por)\s))\s?(?:(?:that['’]s|that is|i\.e\.|for|over|soit|c['’]est|ce sont|pendant|durant|es decir|o sea|son|durante|por|ou seja|isto é|são|also|das sind|a full|just|just over|tout|exactly)\s)?$/iu;
/** After a count of days or hours, what is counted in it and need not fill the range. */
export const IN_PART = cued(
  /^\s(?:of\s|de\s|d['’]|voller\s|lang\s)?(?:\p{L}+\s)?(?:train\p{L}*|lessons?|class(?:es)?|work\p{L}*|sessions?|meetings?|negotiations?|debates?|talks|courses?|cours|formation|travail|séances|réunions|débats|négociations|formación|clases|trabajo|sesiones|reuniones|debates|formação|aulas|trabalho|sessões|reuniões|unterricht|schulung|arbeit|sitzungen|verhandlungen|debatten)(?!\p{L})/iu,
);
/** After the count: it is spread, or is only one part of the time. */
export const SPREAD = cued(
  /^\s(?:for|pour|para|für|are|were|is|will|sont|son|são|sind)\s|^[^.;!?]{0,40}(?<!\p{L}|without a |sans |sin |ohne |sem )(?:in all|in total|total|altogether|spread|each|a week|per week|left|to go|ago|before|after|later|earlier|until|off|closed|au total|en tout|répart\p{L}*|chacune?s?|par semaine|avant|après|en total|repartid\p{L}+|cada|por semana|antes|después|no total|depois|insgesamt|verteilt|je|pro woche|vor|nach|noch|enough|suffi\p{L}*|break|pause|pausa|lunch|déjeuner|almuerzo|almoço)(?!\p{L})/iu,
);
/** Before the count: it runs up to something, or is a part. */
export const LEADS_UP = cued(
  /(?<!\p{L})(?:in|within|after|another|next|last|first|only|just|every|each|than|up to|at least|about|around|nearly|some|almost|over|dans|sous|après|encore|plus que|prochains|premiers|derniers|environ|près de|en|dentro de|tras|faltan|quedan|próximos|primeros|últimos|unos|casi|em|após|faltam|primeiros|quase|binnen|nach|noch|nächsten|ersten|letzten|rund|etwa|fast|knapp|über|mehr als|minimum|mindestens)\s(?:the |les |los |os |den )?$/iu,
);
/** Before the count: it is one of several, or of what takes so long. */
export const OF_EACH = /(?<!\p{L})(?:of|de|von|takes?|prend|tardan?|demora|dauern?)\s$/iu;
/** What is good for so long lies somewhere in the range; hours of a flight are told in two zones. */
export const VALID = cued(
  /(?<!\p{L})(?:valid|tickets?|pass|flights?|time difference|valables?|billets?|vols?|décalage|válid[oa]s?|billetes?|vuelos?|bilhetes?|voos?|gültig\p{L}*|\p{L}*tickets?|flug|flüge|zeitverschiebung)(?!\p{L})/iu,
);
/** "Une heure": one, where the word for it is an article too. */
export const ONE_UNIT = cued(
  /(?<!\p{L})(?:an (hour)|une (heure|semaine)|una (hora|semana)|uma (hora|semana)|eine[rn]? (stunde|woche))(?!\p{L})/iu,
);
/** Between the thing and the range: the one lies somewhere in the other, or another thing is meant. */
export const ELSEWHERE = cued(
  /(?<!\p{L})(?:part|during|within|weeks?|months?|between|some ?time|any|every|each|daily|per|slots?|before|after|ahead|follow\p{L}*|until|preced\p{L}+|margins|break|regist\p{L}+|appl[iy]\p{L}*|deadline|spread|pendant|durant|entre|avant|après|chaque|au choix|marge|cadre|semaines?|mois|inscri\p{L}+|candidat\p{L}+|dentro|durante|antes|después|cada|marco|semanas?|mes|depois|âmbito|mês|während|innerhalb|zwischen|vor|nach|jede\p{L}*|rahmen|woche\p{L}*|monat\p{L}*|anmeld\p{L}+|bewerb\p{L}+|pause|pausa|pace|film\p{L}*|movie|video|v[ií]deo|document\p{L}+|pel[ií]cula|year|année|año|ano|jahr|extend\p{L}*|shorten\p{L}*|instead|not|a day|par jour|al d[ií]a|por d[ií]a|pro tag|täglich|prolong\p{L}*|verläng\p{L}+)(?!\p{L})|(?<!\p{L})(?:and|et|y|e|und)\s(?:an?|the|\d|two|three|une?|des|la|le|una?|uma?|eine?|die|der)\s/iu,
);
/** Before a range: the thing lies at one time of it. */
export const AT_SOME_TIME =
  /(?<!\p{L})(?:between|entre|zwischen|within|during|innerhalb|durant|pendant|durante|dans la semaine|week of)\s(?:the |le |el |o |dem |den |las |les |as )?$/iu;
/** Who travels counts the nights, or the days between. */
export const TRAVELS = cued(
  /(?<!\p{L})(?:visit\p{L}*|trips?|stays?|tours?|travel\p{L}*|journey|voyage|séjour|tournée|déplacement|viaje|estancia|gira|viagem|estadia|besuch\p{L}*|reise\p{L}*|aufenthalt|deplacement|nights?)(?!\p{L})/iu,
);
/** Plural in form, one event in meaning. */
export const ONE_EVENT =
  /^(?:talks|celebrations|festivities|consultations|negotiations|games|series|congress|cours|congrès|assises|jornadas|campus|process|princess|business|address|access|class|press)$/iu;
