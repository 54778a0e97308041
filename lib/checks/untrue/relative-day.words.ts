import { cued } from "@/lib/draft/cued-pattern";
import type { Language } from "@/lib/draft/language";

// Words for days counted from the day of posting, from the languages' plain usage (2026-11-21).

/** A word or phrase, and how many days from the day of posting it is; undefined where it is no such day ("guten Morgen"). */
export interface RelativeWord {
  readonly language: Language;
  readonly days: number | undefined;
}

type Row = readonly [Language, number | undefined, readonly string[]];

/** By language and distance; what is undefined only keeps a shorter word of another row from being read in it. */
export const RELATIVE_WORDS: readonly Row[] = [
  ["en", 0, ["today", "tonight", "this morning", "this afternoon", "this evening"]],
  ["en", 1, ["tomorrow"]],
  ["en", -1, ["yesterday", "last night"]],
  ["en", 2, ["the day after tomorrow", "day after tomorrow"]],
  ["en", -2, ["the day before yesterday", "day before yesterday"]],
  ["fr", 0, ["aujourd'hui", "ce matin", "ce soir", "cet après-midi"]],
  ["fr", 1, ["demain"]],
  ["fr", -1, ["hier"]],
  ["fr", 2, ["après-demain"]],
  ["fr", -2, ["avant-hier"]],
  ["es", 0, ["hoy", "esta tarde", "esta noche", "esta mañana"]],
  ["es", 1, ["mañana"]],
  ["es", -1, ["ayer"]],
  ["es", 2, ["pasado mañana"]],
  ["es", -2, ["anteayer", "antes de ayer"]],
  ["es", undefined, ["la mañana", "por la mañana", "de la mañana", "una mañana", "cada mañana"]],
  ["pt", 0, ["hoje", "esta noite", "esta tarde", "esta manhã"]],
  ["pt", 1, ["amanhã"]],
  ["pt", -1, ["ontem"]],
  ["pt", 2, ["depois de amanhã"]],
  ["pt", -2, ["anteontem"]],
  ["de", 0, ["heute", "heute abend", "heute morgen", "heute nachmittag", "heute früh"]],
  ["de", 1, ["morgen", "morgen abend", "morgen früh"]],
  ["de", -1, ["gestern", "gestern abend"]],
  ["de", 2, ["übermorgen"]],
  ["de", -2, ["vorgestern"]],
  [
    "de",
    undefined,
    ["guten morgen", "am morgen", "jeden morgen", "tag morgen", "gestern morgen", "der morgen"],
  ],
  ["it", 0, ["oggi", "stasera", "stamattina"]],
  ["it", 1, ["domani"]],
  ["it", -1, ["ieri"]],
  ["it", 2, ["dopodomani"]],
  ["it", -2, ["l'altro ieri"]],
];

/** Days in a unit of time, by the folded word for it. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ..."day days jour jours día días dia dias tag tage tagen giorno giorni sleeps nights"
    .split(" ")
    .map((word): [string, number] => [word, 1]),
  ..."week weeks semaine semaines semana semanas woche wochen settimana settimane"
    .split(" ")
    .map((word): [string, number] => [word, 7]),
]);

/** Before a count of days: it leads forward from today. */
export const FORWARD =
  /(?:^|[^\p{L}])(?:in|dans|dentro de|en|em|daqui a|tra|fra)\s(?:(?:just|only|exactly|seulement|solo|só|nur)\s)?$/iu;
/** Before or after it: it leads back. */
export const BACK =
  /(?:^|[^\p{L}])(?:il y a|hace|há|vor)\s(?:(?:just|exactly|exactement|genau)\s)?$/iu;
export const AGO = /^\s(?:ago|atrás|fa)(?!\p{L})/iu;
export const FROM_NOW = /^\s(?:from (?:now|today)|hence)(?!\p{L})/iu;
/** A countdown: "only 5 days left until", "faltan 5 días para", "noch 5 Tage bis", "J-5 avant". */
export const COUNTS_DOWN_BEFORE = cued(
  /(?:^|[^\p{L}])(?:faltan|quedan|faltam|restam|noch|nur noch|plus que|il (?:nous |vous )?reste|mancano|only|just|another|we have|you have|you've got)\s(?:(?:solo|só|apenas|just|only|nur|plus que|sólo)\s)?$/iu,
);
export const COUNTS_DOWN_AFTER =
  /^(?:\s(?:to go|left|remaining|remain|restants?|más|mais))?(?:\s(?:to \p{L}+ ){0,1})?,?\s?(?:until|till|to|before|avant(?: le)?|jusqu['’]au|para(?: el| o)?|hasta el|até(?: o dia)?|bis(?: zum)?|al)\s(?:the\s)?$|^\s(?:to go|left|remaining)\s?[!:,–—(-]\s?(?:until\s|on\s)?$/iu;
/** "A week ago", "dans une semaine": one of the unit, with its article. */
export const ONE_UNIT = cued(
  /(?<!\p{L})(?:a|one|une|una|uma|einer|un|um|einem)\s(week|semaine|semana|woche|settimana|fortnight)(?!\p{L})/giu,
);
/** "This weekend", and the dates beside it. */
export const WEEKEND = cued(
  /(?<!\p{L}|long |week-end )(?:(?:this |next |the |le |ce |el |este |o |no |dieses |am |questo |il )?(?:week-?end|fin de semana|fim de semana|fine settimana|wochenende))(?!\p{L}|['’]s)/giu,
);
/** A week or a month told from today, and how many days off its days may be: the whole of it, wherever weeks begin. */
export const STRETCHES: readonly (readonly [RegExp, from: number, to: number])[] = [
  [
    cued(
      /(?<!\p{L})(?:next week|la semaine prochaine|la próxima semana|la semana que viene|na próxima semana|nächste woche|kommende woche|la prossima settimana)(?!\p{L})/giu,
    ),
    1,
    14,
  ],
  [
    cued(
      /(?<!\p{L})(?:last week|la semaine dernière|la semana pasada|na semana passada|letzte woche|la settimana scorsa)(?!\p{L})/giu,
    ),
    -14,
    -1,
  ],
  [
    cued(
      /(?<!\p{L})(?:later this week|(?<!ago )this week|cette semaine|esta semana|diese woche|questa settimana)(?!\p{L})/giu,
    ),
    -7,
    7,
  ],
];
/** Sales and registrations may begin tomorrow for a day that is far. */
export const OTHER_START = cued(
  /ticket|regist|sign ?up|book|appl(?:y|ic)|deadline|sale|inscri|anmeld|billet|entrada|vorverkauf|r[eé]serv|postul|candidat|iscri|last day|letzter tag|dernier|último/iu,
);
