import { foldText } from "./fold";
import type { Language } from "./language";

/** Folded names of one language's months (1–12) and weekdays (0 = Sunday), with the inflections that posts use. */
export interface DateNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** The language's way to write a weekday in the sentence, by its number, for a fix. */
  readonly weekdayNames: readonly string[];
}

/**
 * Forms that `Intl.DateTimeFormat` does not give, from the languages' standard grammars (2026-11-20): cases after the usual
 * prepositions, short forms, and, for English, the usual abbreviations. A language that is not listed here is not read at all.
 */
const INFLECTIONS: Readonly<
  Partial<Record<Language, { weekdays: readonly string[]; months?: readonly string[] }>>
> = {
  en: {
    weekdays: ["sun", "mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat"],
    months: ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"],
  },
  fr: {
    weekdays: ["dim", "lun", "mar", "mer", "jeu", "ven", "sam"],
    months: [
      "janv",
      "févr fevrier fev",
      "",
      "avr",
      "",
      "",
      "juil",
      "aout",
      "sept",
      "oct",
      "nov",
      "déc decembre",
    ],
  },
  es: {
    weekdays: ["dom", "lun", "mar", "mié miercoles mie", "jue", "vie", "sáb sabado sab"],
    months: [
      "ene",
      "feb",
      "mar",
      "abr",
      "",
      "jun",
      "jul",
      "ago",
      "sep sept setiembre",
      "oct",
      "nov",
      "dic",
    ],
  },
  pt: {
    weekdays: [
      "dom",
      "segunda seg 2a-feira",
      "terça terca ter 3a-feira",
      "quarta qua 4a-feira",
      "quinta qui 5a-feira",
      "sexta sex 6a-feira",
      "sáb sabado",
    ],
    months: ["jan", "fev", "mar marco", "abr", "", "jun", "jul", "ago", "set", "out", "nov", "dez"],
  },
  de: {
    weekdays: ["so", "mo", "di", "mi", "do", "fr", "sa sonnabend"],
    months: [
      "jan jänner",
      "feb feber",
      "mrz maerz",
      "apr",
      "",
      "jun",
      "jul",
      "aug",
      "sep sept",
      "okt",
      "nov",
      "dez",
    ],
  },
  it: {
    weekdays: [
      "dom",
      "lun lunedi",
      "mar martedi",
      "mer mercoledi",
      "gio giovedi",
      "ven venerdi",
      "sab",
    ],
    months: [
      "gen",
      "feb",
      "mar",
      "apr",
      "mag",
      "giu",
      "lug",
      "ago",
      "set sett",
      "ott",
      "nov",
      "dic",
    ],
  },
  nl: {
    weekdays: ["zo", "ma", "di", "wo", "do", "vr", "za"],
    months: ["jan", "feb", "mrt", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dec"],
  },
  sv: {
    weekdays: ["söndagen", "måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen"],
  },
  da: { weekdays: ["", "", "", "", "", "", ""] },
  nb: { weekdays: ["", "", "", "", "", "", ""] },
  fi: {
    weekdays: [
      "sunnuntaina",
      "maanantaina",
      "tiistaina",
      "keskiviikkona",
      "torstaina",
      "perjantaina",
      "lauantaina",
    ],
  },
  pl: { weekdays: ["niedzielę", "", "", "środę", "", "", "sobotę"] },
  cs: { weekdays: ["neděli", "", "", "středu", "", "", "sobotu"] },
  ro: {
    weekdays: ["duminica", "lunea", "marți marti marţi", "miercurea", "joia", "vinerea", "sâmbăta"],
  },
  hu: {
    weekdays: ["vasárnap", "hétfőn", "kedden", "szerdán", "csütörtökön", "pénteken", "szombaton"],
  },
  tr: { weekdays: ["", "", "", "", "", "", ""] },
  id: { weekdays: ["ahad", "", "", "", "", "jum'at", ""] },
  hr: { weekdays: ["nedjelju", "", "", "srijedu", "", "", "subotu"] },
  ru: { weekdays: ["воскресенье", "", "", "среду", "", "пятницу", "субботу"] },
  uk: { weekdays: ["неділю", "", "", "середу", "", "пятницю п'ятницю", "суботу"] },
  bg: { weekdays: ["неделя", "", "", "сряда", "", "", ""] },
  sr: { weekdays: ["недељу", "", "", "среду", "", "", "суботу"] },
  el: { weekdays: ["", "", "", "", "", "", ""] },
};

const cache = new Map<Language, DateNames | undefined>();

/** The date names of a language, or undefined where it is not listed: dates in it are then not read. Built at first use. */
export function dateNames(language: Language): DateNames | undefined {
  if (!cache.has(language)) cache.set(language, build(language));
  return cache.get(language);
}

function build(language: Language): DateNames | undefined {
  const inflections = INFLECTIONS[language];
  if (!inflections) return undefined;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const inDate = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  for (let month = 1; month <= 12; month++) {
    const date = Date.UTC(2026, month - 1, 15);
    const inflected = inDate.formatToParts(date).find((part) => part.type === "month")?.value ?? "";
    for (const name of [
      inflected,
      alone.format(date),
      ...(inflections.months?.[month - 1] ?? "").split(" "),
    ]) {
      addName(months, name, month);
    }
  }
  const weekdayNames: string[] = [];
  for (let day = 0; day < 7; day++) {
    // 1 November 2026 was a Sunday.
    const name = weekday.format(Date.UTC(2026, 10, 1 + day));
    weekdayNames.push(name);
    addName(weekdays, name, day);
    for (const form of (inflections.weekdays[day] ?? "").split(" ")) addName(weekdays, form, day);
  }
  return { months, weekdays, weekdayNames };
}

function addName(names: Map<string, number>, name: string, value: number): void {
  const folded = foldText(name).replace(/\.$/, "").trim();
  if (!folded) return;
  names.set(folded, value);
  // "segunda-feira" and "п'ятниця" are two tokens each; the reader joins neighbours with one hyphen.
  names.set(folded.replace(/[' ]/g, "-"), value);
}
