import { type Casing, casingFits, casingOf } from "./casing";
import type { CountryCode, WorldLanguage } from "./country";
import { fold } from "./fold";

/**
 * States that are no more, and names that a state gave up at the United Nations by its own wish.
 * Named as today's state they are a slip; named in the past ("in the former …", "born in …",
 * a year before `ended`) they are right.
 *
 * Left out on purpose: Burma, Turkey (what to call them is policy, for the pack), Cape Verde, Ivory
 * Coast, Czech Republic, East Timor (still current names), Persia and Siam as adjectives.
 *
 * Source: United Nations list of member states and its notes on name changes, public knowledge as of
 * 2026-11-20.
 */
export interface FormerState {
  readonly id: string;
  /** The year in which the state or the name ended. */
  readonly ended: number;
  /** Renamed since 2000: the old name is still heard, so a check speaks more softly. */
  readonly recent?: true;
  /** The state of today; several where it broke up. */
  readonly successors: readonly CountryCode[];
  readonly names: Readonly<Partial<Record<WorldLanguage, readonly string[]>>>;
  /** Names or parts of names that also mean something of today. */
  readonly doubtful?: readonly string[];
}

export const FORMER_STATES: readonly FormerState[] = [
  {
    id: "soviet-union",
    ended: 1991,
    successors: [
      "RU",
      "UA",
      "BY",
      "UZ",
      "KZ",
      "GE",
      "AZ",
      "LT",
      "MD",
      "LV",
      "KG",
      "TJ",
      "AM",
      "TM",
      "EE",
    ],
    names: {
      en: ["Soviet Union", "USSR", "U.S.S.R."],
      fr: ["Union soviétique", "URSS"],
      es: ["Unión Soviética", "URSS"],
      pt: ["União Soviética", "URSS"],
      de: ["Sowjetunion", "UdSSR"],
    },
  },
  {
    id: "czechoslovakia",
    ended: 1992,
    successors: ["CZ", "SK"],
    names: {
      en: ["Czechoslovakia", "Czecho-Slovakia"],
      fr: ["Tchécoslovaquie"],
      es: ["Checoslovaquia", "Checoeslovaquia"],
      pt: ["Tchecoslováquia", "Checoslováquia"],
      de: ["Tschechoslowakei", "ČSSR"],
    },
  },
  {
    id: "yugoslavia",
    ended: 2003,
    successors: ["RS", "HR", "SI", "BA", "ME", "MK"],
    names: {
      en: ["Yugoslavia"],
      fr: ["Yougoslavie"],
      es: ["Yugoslavia", "Yugoeslavia"],
      pt: ["Iugoslávia", "Jugoslávia"],
      de: ["Jugoslawien"],
    },
  },
  {
    id: "serbia-and-montenegro",
    ended: 2006,
    successors: ["RS", "ME"],
    // "Serbia and Montenegro" in a list of states is right today.
    names: { en: ["Serbia-Montenegro"], fr: ["Serbie-et-Monténégro"], de: ["Serbien-Montenegro"] },
  },
  {
    id: "east-germany",
    ended: 1990,
    successors: ["DE"],
    names: {
      en: ["East Germany", "GDR", "German Democratic Republic"],
      fr: ["Allemagne de l'Est", "RDA", "République démocratique allemande"],
      es: ["Alemania Oriental", "Alemania del Este", "RDA", "República Democrática Alemana"],
      pt: ["Alemanha Oriental", "RDA", "República Democrática Alemã"],
      de: ["DDR", "Deutsche Demokratische Republik"],
    },
    // Said of the region today.
    doubtful: ["Allemagne de l'Est", "Alemania del Este", "East Germany"],
  },
  {
    id: "west-germany",
    ended: 1990,
    successors: ["DE"],
    names: {
      en: ["West Germany"],
      fr: ["Allemagne de l'Ouest"],
      es: ["Alemania Occidental"],
      pt: ["Alemanha Ocidental"],
    },
    doubtful: ["West Germany", "Allemagne de l'Ouest"],
  },
  {
    id: "zaire",
    ended: 1997,
    successors: ["CD"],
    // Not in Portuguese: a province of Angola.
    names: { en: ["Zaire"], fr: ["Zaïre"], es: ["Zaire"], pt: [], de: ["Zaire"] },
  },
  {
    id: "upper-volta",
    ended: 1984,
    successors: ["BF"],
    names: {
      en: ["Upper Volta"],
      fr: ["Haute-Volta"],
      es: ["Alto Volta"],
      pt: ["Alto Volta"],
      de: ["Obervolta"],
    },
  },
  {
    id: "dahomey",
    ended: 1975,
    successors: ["BJ"],
    names: {
      en: ["Dahomey"],
      fr: ["Dahomey"],
      es: ["Dahomey"],
      pt: ["Daomé"],
      de: ["Dahomey", "Dahome"],
    },
    // The historical kingdom, and its art in museums.
    doubtful: ["Dahomey", "Daomé"],
  },
  {
    id: "ceylon",
    ended: 1972,
    successors: ["LK"],
    names: {
      en: ["Ceylon"],
      fr: ["Ceylan"],
      es: ["Ceilán"],
      pt: ["Ceilão"],
      de: ["Ceylon"],
    },
    // The tea.
    doubtful: ["Ceylon"],
  },
  {
    id: "rhodesia",
    ended: 1979,
    successors: ["ZW"],
    names: {
      en: ["Rhodesia", "Southern Rhodesia"],
      fr: ["Rhodésie"],
      es: ["Rodesia"],
      pt: ["Rodésia"],
      de: ["Rhodesien"],
    },
  },
  {
    id: "northern-rhodesia",
    ended: 1964,
    successors: ["ZM"],
    names: { en: ["Northern Rhodesia"], fr: ["Rhodésie du Nord"], de: ["Nordrhodesien"] },
  },
  {
    id: "nyasaland",
    ended: 1964,
    successors: ["MW"],
    names: { en: ["Nyasaland"], fr: ["Nyassaland"], es: ["Nyasalandia"], de: ["Njassaland"] },
  },
  {
    id: "bechuanaland",
    ended: 1966,
    successors: ["BW"],
    names: { en: ["Bechuanaland"], de: ["Betschuanaland"] },
  },
  {
    id: "basutoland",
    ended: 1966,
    successors: ["LS"],
    names: { en: ["Basutoland"], es: ["Basutolandia"], pt: ["Basutolândia"] },
  },
  {
    id: "gold-coast",
    ended: 1957,
    successors: ["GH"],
    names: { fr: ["Côte-de-l'Or"], pt: ["Costa do Ouro"] },
    // Côte-d'Or is a French department; Gold Coast a city in Australia: no English name here.
    doubtful: ["Côte-de-l'Or"],
  },
  {
    id: "tanganyika",
    ended: 1964,
    successors: ["TZ"],
    names: { en: ["Tanganyika"], fr: ["Tanganyika"], es: ["Tanganica"], de: ["Tanganjika"] },
    // The lake.
    doubtful: ["Tanganyika", "Tanganica", "Tanganjika"],
  },
  {
    id: "kampuchea",
    ended: 1989,
    successors: ["KH"],
    names: {
      en: ["Kampuchea"],
      fr: ["Kampuchéa"],
      es: ["Kampuchea"],
      pt: ["Kampuchea"],
      de: ["Kampuchea"],
    },
  },
  {
    id: "siam",
    ended: 1939,
    successors: ["TH"],
    names: { en: ["Siam"], fr: ["Siam"], es: ["Siam"], pt: ["Sião"], de: ["Siam"] },
    // Siam Society, Siam Piwat, the district of Bangkok.
    doubtful: ["Siam", "Sião"],
  },
  {
    id: "persia",
    ended: 1935,
    successors: ["IR"],
    names: { en: ["Persia"], fr: ["Perse"], es: ["Persia"], pt: ["Pérsia"], de: ["Persien"] },
    // The ancient empire and its art.
    doubtful: ["Persia", "Perse", "Pérsia", "Persien"],
  },
  {
    id: "abyssinia",
    ended: 1941,
    successors: ["ET"],
    names: {
      en: ["Abyssinia"],
      fr: ["Abyssinie"],
      es: ["Abisinia"],
      pt: ["Abissínia"],
      de: ["Abessinien"],
    },
  },
  {
    id: "british-honduras",
    ended: 1973,
    successors: ["BZ"],
    names: {
      en: ["British Honduras"],
      fr: ["Honduras britannique"],
      es: ["Honduras Británica"],
      de: ["Britisch-Honduras"],
    },
  },
  {
    id: "british-guiana",
    ended: 1966,
    successors: ["GY"],
    names: { en: ["British Guiana"], fr: ["Guyane britannique"], es: ["Guayana Británica"] },
  },
  {
    id: "dutch-guiana",
    ended: 1975,
    successors: ["SR"],
    names: { en: ["Dutch Guiana"], fr: ["Guyane néerlandaise"], es: ["Guayana Holandesa"] },
  },
  {
    id: "new-hebrides",
    ended: 1980,
    successors: ["VU"],
    names: {
      en: ["New Hebrides"],
      fr: ["Nouvelles-Hébrides"],
      es: ["Nuevas Hébridas"],
      pt: ["Novas Hébridas"],
      de: ["Neue Hebriden"],
    },
  },
  {
    id: "gilbert-islands",
    ended: 1979,
    successors: ["KI"],
    names: { en: ["Gilbert and Ellice Islands"] },
  },
  {
    id: "south-west-africa",
    ended: 1990,
    successors: ["NA"],
    names: {
      en: ["South West Africa", "South-West Africa"],
      fr: ["Sud-Ouest africain"],
      es: ["África del Sudoeste"],
      de: ["Südwestafrika"],
    },
    // The quarter of the continent.
    doubtful: ["South West Africa", "South-West Africa"],
  },
  {
    id: "south-yemen",
    ended: 1990,
    successors: ["YE"],
    names: {
      en: ["South Yemen", "North Yemen"],
      fr: ["Yémen du Sud", "Yémen du Nord"],
      es: ["Yemen del Sur", "Yemen del Norte"],
      pt: ["Iêmen do Sul", "Iêmen do Norte"],
      de: ["Südjemen", "Nordjemen"],
    },
    // Said of the regions today.
    doubtful: [
      "South Yemen",
      "North Yemen",
      "Yémen du Sud",
      "Yémen du Nord",
      "Yemen del Sur",
      "Yemen del Norte",
      "Südjemen",
      "Nordjemen",
    ],
  },
  {
    id: "united-arab-republic",
    ended: 1971,
    successors: ["EG"],
    names: {
      en: ["United Arab Republic"],
      fr: ["République arabe unie"],
      es: ["República Árabe Unida"],
      pt: ["República Árabe Unida"],
      de: ["Vereinigte Arabische Republik"],
    },
  },
  {
    id: "north-vietnam",
    ended: 1976,
    successors: ["VN"],
    names: {
      en: ["North Vietnam"],
      fr: ["Nord-Vietnam"],
      es: ["Vietnam del Norte"],
      pt: ["Vietnã do Norte"],
      de: ["Nordvietnam"],
    },
    doubtful: ["North Vietnam", "Nordvietnam"],
  },
  {
    id: "south-vietnam",
    ended: 1976,
    successors: ["VN"],
    names: {
      en: ["South Vietnam"],
      fr: ["Sud-Vietnam"],
      es: ["Vietnam del Sur"],
      pt: ["Vietnã do Sul"],
      de: ["Südvietnam"],
    },
    doubtful: ["South Vietnam", "Südvietnam"],
  },
  {
    id: "east-pakistan",
    ended: 1971,
    successors: ["BD"],
    names: {
      en: ["East Pakistan"],
      fr: ["Pakistan oriental"],
      es: ["Pakistán Oriental"],
      pt: ["Paquistão Oriental"],
      de: ["Ostpakistan"],
    },
  },
  {
    id: "austria-hungary",
    ended: 1918,
    successors: ["AT", "HU"],
    names: {
      en: ["Austria-Hungary"],
      fr: ["Autriche-Hongrie"],
      es: ["Austria-Hungría", "Imperio austrohúngaro"],
      pt: ["Áustria-Hungria"],
      de: ["Österreich-Ungarn"],
    },
    // Written so of the two states of today, in football above all.
    doubtful: [
      "Austria-Hungary",
      "Autriche-Hongrie",
      "Austria-Hungría",
      "Áustria-Hungria",
      "Österreich-Ungarn",
    ],
  },
  {
    id: "ottoman-empire",
    ended: 1922,
    successors: ["TR"],
    names: {
      en: ["Ottoman Empire"],
      fr: ["Empire ottoman"],
      es: ["Imperio otomano"],
      pt: ["Império Otomano"],
      de: ["Osmanisches Reich", "Osmanischen Reich"],
    },
  },
  {
    id: "swaziland",
    ended: 2018,
    recent: true,
    successors: ["SZ"],
    names: {
      en: ["Swaziland"],
      fr: ["Swaziland"],
      es: ["Suazilandia", "Swazilandia"],
      pt: ["Suazilândia"],
      de: ["Swasiland"],
    },
  },
  {
    id: "fyrom",
    ended: 2019,
    recent: true,
    successors: ["MK"],
    names: {
      en: ["FYROM", "Former Yugoslav Republic of Macedonia"],
      fr: ["ARYM", "ex-République yougoslave de Macédoine"],
      es: ["Antigua República Yugoslava de Macedonia"],
      pt: ["Antiga República Jugoslava da Macedónia"],
      de: ["ehemalige jugoslawische Republik Mazedonien"],
    },
  },
];

/** A former state's name as one phrase of a text. */
export interface FormerName {
  readonly state: FormerState;
  readonly forms: readonly string[];
  readonly casing: Casing;
  readonly doubtful: boolean;
}

const built = new Map<WorldLanguage, ReadonlyMap<string, FormerName>>();

/** Names of former states in a language (English ones where it has none), by `fold`ed key. */
export function formerNames(language: WorldLanguage): ReadonlyMap<string, FormerName> {
  const known = built.get(language);
  if (known) return known;
  const names = FORMER_STATES.flatMap((state) => {
    const forms = state.names[language] ?? state.names.en ?? [];
    return forms.map((form): [string, FormerName] => [
      fold(form),
      {
        state,
        forms: [form],
        casing: casingOf(form),
        doubtful: state.doubtful?.includes(form) ?? false,
      },
    ]);
  });
  const read = new Map(names);
  built.set(language, read);
  return read;
}

const openings = new Map<WorldLanguage, ReadonlySet<string>>();

/** Whether a word, in any case, may be the first of a former state's name: cheap, for asking at every word. */
export function mayOpenFormerName(word: string, language: WorldLanguage): boolean {
  let words = openings.get(language);
  if (!words) {
    words = new Set([...formerNames(language).keys()].map((name) => firstWord(name)));
    openings.set(language, words);
  }
  const key = fold(word);
  return words.has(key) || (key.includes(" ") && words.has(firstWord(key)));
}

function firstWord(name: string): string {
  return /^[\p{L}\p{N}]*/u.exec(name)?.[0] ?? "";
}

/** The former state a phrase names in a language, its letters' case considered. */
export function findFormerState(phrase: string, language: WorldLanguage): FormerName | undefined {
  const name = formerNames(language).get(fold(phrase));
  return name && casingFits(phrase, name.casing, name.forms) ? name : undefined;
}
