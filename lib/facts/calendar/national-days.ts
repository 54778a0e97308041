/**
 * National days of the 193 members of the United Nations, the Holy See, Palestine, Kosovo and Taiwan: every day of state
 * on which official accounts congratulate, so that no rightful greeting is called wrong. The first of a state is the one
 * its missions abroad celebrate.
 *
 * Sources: the states' holiday laws as collected in the `holidays` package 0.105 (MIT), and the dates in the messages that
 * foreign ministries send. Names: the states' own. Checked on 20 November 2026.
 */
import type { DateRule } from "./observance";

/** What a day of state marks. */
export type NationalDayKind =
  | "independence"
  | "national"
  | "republic"
  | "constitution"
  | "liberation"
  | "unity"
  | "statehood"
  | "revolution"
  | "victory"
  | "monarch"
  | "other";

/** A day of state. Its English name is its own, or that of its kind ("Independence Day"). */
export interface NationalDay {
  readonly on: DateRule;
  readonly kind: NationalDayKind;
  readonly days?: number;
  readonly name?: string;
  /** What the state itself calls it, in an official language. */
  readonly local?: string;
  readonly aliases?: readonly string[];
  /** Tags in use, without "#"; "{year}" stands for 2027. Where none is given, country and kind make one. */
  readonly tags?: readonly string[];
}

/** By ISO 3166-1 alpha-2 code (XK for Kosovo). Empty for a state without a national day. */
export const NATIONAL_DAYS: Readonly<Record<string, readonly NationalDay[]>> = {
  AD: [
    { on: "09-08", kind: "national", local: "Mare de Déu de Meritxell" },
    { on: "03-14", kind: "constitution" },
  ],
  AE: [
    {
      on: "12-02",
      days: 2,
      kind: "national",
      local: "Eid Al Etihad",
      aliases: ["UAE National Day"],
      tags: ["EidAlEtihad", "UAENationalDay"],
    },
  ],
  AF: [
    { on: "08-19", kind: "independence" },
    { on: "02-15", kind: "liberation" },
    { on: "04-28", kind: "victory" },
    { on: "08-15", kind: "victory" },
  ],
  AG: [{ on: "11-01", kind: "independence" }],
  AL: [
    { on: "11-28", kind: "independence", local: "Dita e Flamurit dhe e Pavarësisë" },
    { on: "11-29", kind: "liberation", local: "Dita e Çlirimit" },
  ],
  AM: [
    { on: "09-21", kind: "independence" },
    { on: "05-28", kind: "republic" },
    { on: "07-05", kind: "constitution" },
  ],
  AO: [
    { on: "11-11", kind: "independence", local: "Dia da Independência" },
    { on: "04-04", kind: "other", name: "Day of Peace and National Reconciliation" },
    { on: "02-04", kind: "liberation" },
  ],
  AR: [
    { on: "05-25", kind: "revolution", name: "May Revolution Day", tags: ["25DeMayo"] },
    { on: "07-09", kind: "independence", local: "Día de la Independencia", tags: ["9DeJulio"] },
    { on: "06-20", kind: "other", name: "Flag Day" },
  ],
  AT: [{ on: "10-26", kind: "national", local: "Nationalfeiertag" }],
  AU: [{ on: "01-26", kind: "national", name: "Australia Day", tags: ["AustraliaDay"] }],
  AZ: [
    { on: "05-28", kind: "independence", local: "Müstəqillik Günü", aliases: ["Republic Day"] },
    { on: "10-18", kind: "independence", name: "Day of Restoration of Independence" },
    { on: "11-08", kind: "victory", local: "Zəfər Günü" },
    { on: "06-15", kind: "other", name: "National Salvation Day" },
  ],
  BA: [
    { on: "11-25", kind: "statehood", local: "Dan državnosti" },
    { on: "03-01", kind: "independence", local: "Dan nezavisnosti" },
  ],
  BB: [{ on: "11-30", kind: "independence" }],
  BD: [
    { on: "03-26", kind: "independence" },
    { on: "12-16", kind: "victory" },
  ],
  BE: [{ on: "07-21", kind: "national", tags: ["BelgianNationalDay", "21Juillet"] }],
  BF: [
    { on: "12-11", kind: "national" },
    { on: "08-05", kind: "independence" },
  ],
  BG: [
    { on: "03-03", kind: "liberation", aliases: ["National Day"] },
    { on: "09-22", kind: "independence" },
    { on: "09-06", kind: "unity", name: "Unification Day" },
    { on: "05-24", kind: "other", name: "Day of Bulgarian Education and Culture" },
  ],
  BH: [{ on: "12-16", days: 2, kind: "national" }],
  BI: [
    { on: "07-01", kind: "independence" },
    { on: "02-05", kind: "unity" },
  ],
  BJ: [{ on: "08-01", kind: "independence" }],
  BN: [
    { on: "02-23", kind: "national", aliases: ["Independence Day"] },
    { on: "01-01", kind: "independence" },
    { on: "07-15", kind: "monarch" },
  ],
  BO: [
    { on: "08-06", kind: "independence" },
    { on: "01-22", kind: "other", name: "Plurinational State Day" },
  ],
  BR: [
    { on: "09-07", kind: "independence", local: "Dia da Independência", tags: ["7DeSetembro"] },
    { on: "11-15", kind: "republic", local: "Proclamação da República" },
  ],
  BS: [{ on: "07-10", kind: "independence" }],
  BT: [
    { on: "12-17", kind: "national" },
    { on: "02-21", days: 3, kind: "monarch" },
  ],
  BW: [{ on: "09-30", days: 2, kind: "independence", name: "Botswana Day" }],
  BY: [
    { on: "07-03", kind: "independence" },
    { on: "03-25", kind: "other", name: "Freedom Day" },
    { on: "09-17", kind: "unity" },
  ],
  BZ: [
    { on: "09-21", kind: "independence" },
    { on: "09-10", kind: "national", name: "St George's Caye Day" },
  ],
  CA: [
    {
      on: "07-01",
      kind: "national",
      name: "Canada Day",
      local: "Fête du Canada",
      tags: ["CanadaDay", "FêteDuCanada"],
    },
  ],
  CD: [{ on: "06-30", kind: "independence" }],
  CF: [
    { on: "12-01", kind: "national" },
    { on: "08-13", kind: "independence" },
  ],
  CG: [
    { on: "08-15", kind: "independence" },
    { on: "11-28", kind: "republic" },
  ],
  CH: [
    {
      on: "08-01",
      kind: "national",
      local: "Bundesfeiertag",
      tags: ["SwissNationalDay", "1August"],
    },
  ],
  CI: [{ on: "08-07", kind: "independence" }],
  CL: [
    {
      on: "09-18",
      days: 2,
      kind: "independence",
      local: "Fiestas Patrias",
      tags: ["FiestasPatrias"],
    },
  ],
  CM: [
    { on: "05-20", kind: "national", local: "Fête de l'Unité", aliases: ["Unity Day"] },
    { on: "01-01", kind: "independence" },
    { on: "10-01", kind: "unity" },
  ],
  CN: [{ on: "10-01", days: 7, kind: "national", local: "国庆节" }],
  CO: [
    { on: "07-20", kind: "independence", local: "Día de la Independencia", tags: ["20DeJulio"] },
    { on: "08-07", kind: "victory", name: "Battle of Boyacá Day" },
  ],
  CR: [{ on: "09-15", kind: "independence" }],
  CU: [
    { on: "01-01", kind: "liberation", name: "Triumph of the Revolution" },
    { on: "05-20", kind: "independence" },
    { on: "07-26", kind: "revolution", name: "Day of the National Rebellion" },
    { on: "10-10", kind: "independence" },
  ],
  CV: [{ on: "07-05", kind: "independence", local: "Dia da Independência" }],
  CY: [
    { on: "10-01", kind: "independence" },
    { on: "04-01", kind: "national" },
  ],
  CZ: [
    { on: "10-28", kind: "independence", name: "Independent Czechoslovak State Day" },
    { on: "01-01", kind: "statehood" },
    { on: "09-28", kind: "statehood", name: "Czech Statehood Day" },
    { on: "11-17", kind: "other", name: "Struggle for Freedom and Democracy Day" },
  ],
  DE: [
    {
      on: "10-03",
      kind: "unity",
      name: "German Unity Day",
      local: "Tag der Deutschen Einheit",
      aliases: ["Day of German Unity"],
      tags: ["TagDerDeutschenEinheit", "GermanUnityDay"],
    },
  ],
  DJ: [{ on: "06-27", kind: "independence" }],
  DK: [{ on: "06-05", kind: "constitution", local: "Grundlovsdag", tags: ["Grundlovsdag"] }],
  DM: [{ on: "11-03", kind: "independence" }],
  DO: [
    { on: "02-27", kind: "independence", local: "Día de la Independencia" },
    { on: "08-16", kind: "other", name: "Restoration Day" },
    { on: "11-06", kind: "constitution" },
  ],
  DZ: [
    { on: "11-01", kind: "revolution" },
    { on: "07-05", kind: "independence" },
  ],
  EC: [
    { on: "08-10", kind: "independence", local: "Primer Grito de Independencia" },
    { on: "05-24", kind: "victory", name: "Battle of Pichincha Day" },
    { on: "10-09", kind: "independence" },
  ],
  EE: [
    {
      on: "02-24",
      kind: "independence",
      local: "Iseseisvuspäev",
    },
    { on: "08-20", kind: "independence", name: "Restoration of Independence Day" },
    { on: "06-23", kind: "victory", local: "Võidupüha" },
  ],
  EG: [
    { on: "07-23", kind: "revolution" },
    { on: "10-06", kind: "victory", name: "Armed Forces Day" },
    { on: "01-25", kind: "revolution" },
    { on: "06-30", kind: "revolution" },
  ],
  ER: [
    { on: "05-24", kind: "independence" },
    { on: "09-01", kind: "revolution" },
  ],
  ES: [
    {
      on: "10-12",
      kind: "national",
      local: "Fiesta Nacional de España",
      tags: ["DíaDeLaFiestaNacional", "12DeOctubre"],
    },
    { on: "12-06", kind: "constitution", local: "Día de la Constitución" },
  ],
  ET: [
    { on: "05-28", kind: "national" },
    { on: "03-02", kind: "victory", name: "Adwa Victory Day" },
    { on: "05-05", kind: "victory", name: "Patriots' Victory Day" },
  ],
  FI: [
    { on: "12-06", kind: "independence", local: "Itsenäisyyspäivä", tags: ["Itsenäisyyspäivä"] },
  ],
  FJ: [{ on: "10-10", kind: "independence", name: "Fiji Day", tags: ["FijiDay"] }],
  FM: [
    { on: "11-03", kind: "independence" },
    { on: "05-10", kind: "constitution" },
  ],
  FR: [
    {
      on: "07-14",
      kind: "national",
      name: "Bastille Day",
      local: "Fête nationale",
      aliases: ["14 juillet", "14 July"],
      tags: ["14Juillet", "BastilleDay", "FêteNationale"],
    },
  ],
  GA: [
    { on: "08-16", days: 2, kind: "independence" },
    { on: "08-30", kind: "liberation" },
  ],
  GB: [],
  GD: [{ on: "02-07", kind: "independence" }],
  GE: [
    { on: "05-26", kind: "independence" },
    { on: "04-09", kind: "unity" },
  ],
  GH: [
    { on: "03-06", kind: "independence" },
    { on: "07-01", kind: "republic" },
  ],
  GM: [{ on: "02-18", kind: "independence" }],
  GN: [{ on: "10-02", kind: "independence" }],
  GQ: [{ on: "10-12", kind: "independence" }],
  GR: [
    { on: "03-25", kind: "independence", tags: ["25Μαρτίου", "GreekIndependenceDay"] },
    { on: "10-28", kind: "national", name: "Ohi Day", aliases: ["Oxi Day", "Ochi Day"] },
  ],
  GT: [{ on: "09-15", kind: "independence" }],
  GW: [{ on: "09-24", kind: "independence" }],
  GY: [
    { on: "05-26", kind: "independence" },
    { on: "02-23", kind: "republic", local: "Mashramani" },
  ],
  HN: [{ on: "09-15", kind: "independence" }],
  HR: [
    {
      on: "05-30",
      kind: "statehood",
      local: "Dan državnosti",
      aliases: ["Independence Day"],
    },
    { on: "06-25", kind: "independence" },
    { on: "10-08", kind: "independence", local: "Dan neovisnosti" },
    { on: "08-05", kind: "victory" },
  ],
  HT: [
    { on: "01-01", kind: "independence" },
    { on: "05-18", kind: "other", name: "Flag Day" },
  ],
  HU: [
    { on: "08-20", kind: "statehood", name: "St Stephen's Day", aliases: ["State Foundation Day"] },
    { on: "03-15", kind: "national" },
    { on: "10-23", kind: "revolution" },
  ],
  ID: [{ on: "08-17", kind: "independence", local: "Hari Kemerdekaan" }],
  IE: [{ on: "03-17", kind: "national", name: "St Patrick's Day", tags: ["StPatricksDay"] }],
  IL: [
    {
      on: { since: 2024, dates: "05-14 05-01 04-22 05-12 05-02 04-19 05-08 04-29 04-15" },
      kind: "independence",
      local: "Yom HaAtzmaut",
      aliases: ["Yom Ha'atzmaut"],
    },
    { on: "05-14", kind: "independence" },
  ],
  IN: [
    { on: "08-15", kind: "independence", tags: ["IndependenceDay", "IndependenceDayIndia"] },
    { on: "01-26", kind: "republic", tags: ["RepublicDay", "RepublicDayIndia"] },
    { on: "11-26", kind: "constitution" },
  ],
  IQ: [
    { on: "10-03", kind: "national" },
    { on: "07-14", kind: "republic" },
  ],
  IR: [
    { on: "02-11", kind: "revolution" },
    { on: "04-01", kind: "republic" },
  ],
  IS: [
    { on: "06-17", kind: "national", local: "Þjóðhátíðardagurinn", tags: ["17Júní"] },
    { on: "12-01", kind: "other", name: "Sovereignty Day" },
  ],
  IT: [
    {
      on: "06-02",
      kind: "republic",
      local: "Festa della Repubblica",
      tags: ["FestaDellaRepubblica", "2Giugno"],
    },
    { on: "04-25", kind: "liberation", local: "Festa della Liberazione", tags: ["25Aprile"] },
    { on: "03-17", kind: "unity" },
    { on: "11-04", kind: "unity", name: "National Unity and Armed Forces Day" },
  ],
  JM: [
    { on: "08-06", kind: "independence" },
    { on: "08-01", kind: "other", name: "Emancipation Day" },
  ],
  JO: [{ on: "05-25", kind: "independence" }],
  JP: [
    { on: "02-23", kind: "national", name: "Emperor's Birthday" },
    { on: "02-11", kind: "national", name: "National Foundation Day" },
    { on: "05-03", kind: "constitution", name: "Constitution Memorial Day" },
  ],
  KE: [
    { on: "12-12", kind: "independence", name: "Jamhuri Day", tags: ["JamhuriDay"] },
    { on: "06-01", kind: "other", name: "Madaraka Day", tags: ["MadarakaDay"] },
    { on: "10-20", kind: "other", name: "Mashujaa Day", tags: ["MashujaaDay"] },
  ],
  KG: [{ on: "08-31", kind: "independence" }],
  KH: [
    { on: "11-09", kind: "independence" },
    { on: "09-24", kind: "constitution" },
    { on: "01-07", kind: "victory" },
  ],
  KI: [{ on: "07-12", kind: "independence" }],
  KM: [{ on: "07-06", kind: "independence" }],
  KN: [{ on: "09-19", kind: "independence" }],
  KP: [
    { on: "09-09", kind: "national" },
    { on: "08-15", kind: "liberation" },
  ],
  KR: [
    { on: "10-03", kind: "national", name: "National Foundation Day", local: "개천절" },
    { on: "08-15", kind: "liberation", local: "광복절", aliases: ["Independence Day"] },
    { on: "03-01", kind: "independence", name: "Independence Movement Day" },
    { on: "07-17", kind: "constitution" },
  ],
  KW: [
    { on: "02-25", kind: "national" },
    { on: "02-26", kind: "liberation" },
  ],
  KZ: [
    { on: "12-16", kind: "independence" },
    { on: "10-25", kind: "republic" },
    { on: "08-30", kind: "constitution" },
  ],
  LA: [{ on: "12-02", kind: "national" }],
  LB: [
    { on: "11-22", kind: "independence" },
    { on: "05-25", kind: "liberation" },
  ],
  LC: [
    { on: "02-22", kind: "independence" },
    { on: "12-13", kind: "national" },
  ],
  LI: [{ on: "08-15", kind: "national", local: "Staatsfeiertag" }],
  LK: [{ on: "02-04", kind: "independence" }],
  LR: [{ on: "07-26", kind: "independence" }],
  LS: [{ on: "10-04", kind: "independence" }],
  LT: [
    { on: "02-16", kind: "independence", name: "Day of Restoration of the State of Lithuania" },
    { on: "03-11", kind: "independence", name: "Day of Restoration of Independence of Lithuania" },
    { on: "07-06", kind: "statehood" },
  ],
  LU: [{ on: "06-23", kind: "national" }],
  LV: [
    { on: "11-18", kind: "independence", name: "Proclamation Day of the Republic of Latvia" },
    { on: "05-04", kind: "independence", name: "Restoration of Independence Day" },
  ],
  LY: [
    { on: "12-24", kind: "independence" },
    { on: "02-17", kind: "revolution" },
    { on: "10-23", kind: "liberation" },
  ],
  MA: [
    {
      on: "07-30",
      kind: "monarch",
      name: "Throne Day",
      local: "Fête du Trône",
      tags: ["ThroneDay"],
    },
    { on: "11-18", kind: "independence" },
    { on: "10-31", kind: "unity" },
    { on: "08-20", kind: "revolution", name: "Revolution of the King and the People" },
  ],
  MC: [{ on: "11-19", kind: "national", local: "Fête du Prince" }],
  MD: [{ on: "08-27", kind: "independence", local: "Ziua Independenței" }],
  ME: [
    { on: "07-13", kind: "statehood", local: "Dan državnosti" },
    { on: "05-21", kind: "independence", local: "Dan nezavisnosti" },
  ],
  MG: [{ on: "06-26", kind: "independence" }],
  MH: [{ on: "05-01", kind: "constitution" }],
  MK: [
    { on: "09-08", kind: "independence" },
    { on: "08-02", kind: "republic", name: "Ilinden" },
  ],
  ML: [{ on: "09-22", kind: "independence" }],
  MM: [
    { on: "01-04", kind: "independence" },
    { on: "02-12", kind: "unity", name: "Union Day" },
  ],
  MN: [
    { on: "07-11", days: 5, kind: "national", name: "Naadam", tags: ["Naadam"] },
    { on: "12-29", kind: "independence" },
    { on: "11-26", kind: "republic" },
  ],
  MR: [{ on: "11-28", kind: "independence" }],
  MT: [
    { on: "09-21", kind: "independence" },
    { on: "12-13", kind: "republic" },
    { on: "03-31", kind: "other", name: "Freedom Day" },
    { on: "09-08", kind: "victory" },
    { on: "06-07", kind: "other", name: "Sette Giugno" },
  ],
  MU: [{ on: "03-12", kind: "independence" }],
  MV: [
    { on: "07-26", kind: "independence" },
    { on: "11-11", kind: "republic" },
    { on: { islamic: [3, 1] }, kind: "national" },
    { on: "11-03", kind: "victory" },
  ],
  MW: [{ on: "07-06", kind: "independence" }],
  MX: [
    {
      on: "09-16",
      kind: "independence",
      local: "Día de la Independencia",
      tags: ["VivaMéxico", "16DeSeptiembre"],
    },
    { on: "02-05", kind: "constitution" },
    { on: "11-20", kind: "revolution" },
  ],
  MY: [
    {
      on: "08-31",
      kind: "independence",
      name: "Merdeka Day",
      aliases: ["Hari Merdeka"],
      tags: ["HariMerdeka"],
    },
    { on: "09-16", kind: "national", name: "Malaysia Day", tags: ["MalaysiaDay"] },
  ],
  MZ: [{ on: "06-25", kind: "independence" }],
  NA: [{ on: "03-21", kind: "independence" }],
  NE: [
    { on: "12-18", kind: "republic" },
    { on: "08-03", kind: "independence" },
  ],
  NG: [
    { on: "10-01", kind: "independence" },
    { on: "06-12", kind: "other", name: "Democracy Day" },
  ],
  NI: [
    { on: "09-15", kind: "independence" },
    { on: "07-19", kind: "revolution" },
  ],
  NL: [
    {
      on: { on: "04-27", ifSunday: -1 },
      kind: "monarch",
      name: "King's Day",
      local: "Koningsdag",
      tags: ["Koningsdag", "KingsDay"],
    },
    { on: "05-05", kind: "liberation", local: "Bevrijdingsdag" },
  ],
  NO: [
    {
      on: "05-17",
      kind: "constitution",
      local: "Grunnlovsdagen",
      aliases: ["Syttende mai", "17. mai"],
      tags: ["17Mai", "SyttendeMai"],
    },
  ],
  NP: [
    { on: "09-20", kind: "constitution", aliases: ["National Day"] },
    { on: "05-29", kind: "republic" },
  ],
  NR: [{ on: "01-31", kind: "independence" }],
  NZ: [{ on: "02-06", kind: "national", name: "Waitangi Day", tags: ["WaitangiDay"] }],
  OM: [
    // Kept on 20 November since 2025, on 18 November before.
    { on: "11-20", days: 2, kind: "national" },
    { on: "11-18", kind: "national" },
  ],
  PA: [
    { on: "11-03", kind: "independence", name: "Separation Day" },
    { on: "11-28", kind: "independence" },
  ],
  PE: [
    {
      on: "07-28",
      days: 2,
      kind: "independence",
      local: "Fiestas Patrias",
      tags: ["FiestasPatrias"],
    },
  ],
  PG: [{ on: "09-16", kind: "independence" }],
  PH: [{ on: "06-12", kind: "independence", local: "Araw ng Kalayaan" }],
  PK: [
    { on: "03-23", kind: "national", name: "Pakistan Day", tags: ["PakistanDay"] },
    { on: "08-14", kind: "independence" },
  ],
  PL: [
    { on: "11-11", kind: "independence", local: "Narodowe Święto Niepodległości" },
    { on: "05-03", kind: "constitution", local: "Święto Konstytucji 3 Maja" },
  ],
  PS: [{ on: "11-15", kind: "independence" }],
  PT: [
    {
      on: "06-10",
      kind: "national",
      name: "Portugal Day",
      local: "Dia de Portugal",
      tags: ["DiaDePortugal", "10DeJunho"],
    },
    {
      on: "04-25",
      kind: "other",
      name: "Freedom Day",
      local: "Dia da Liberdade",
      tags: ["25DeAbril"],
    },
    { on: "10-05", kind: "republic", local: "Implantação da República" },
    { on: "12-01", kind: "independence", name: "Restoration of Independence Day" },
  ],
  PW: [
    { on: "10-01", kind: "independence" },
    { on: "07-09", kind: "constitution" },
  ],
  PY: [{ on: "05-14", days: 2, kind: "independence" }],
  QA: [{ on: "12-18", kind: "national", tags: ["QatarNationalDay", "QND"] }],
  RO: [
    {
      on: "12-01",
      kind: "national",
      name: "Great Union Day",
      local: "Ziua Națională",
      tags: ["1Decembrie"],
    },
    { on: "05-10", kind: "independence" },
    { on: "05-09", kind: "independence" },
    { on: "01-24", kind: "unity" },
  ],
  RS: [{ on: "02-15", days: 2, kind: "statehood", local: "Dan državnosti" }],
  RU: [
    {
      on: "06-12",
      kind: "national",
      name: "Russia Day",
      aliases: ["Day of Russia"],
      tags: ["RussiaDay"],
    },
    { on: "11-04", kind: "unity" },
    { on: "05-09", kind: "victory" },
  ],
  RW: [
    { on: "07-01", kind: "independence" },
    { on: "07-04", kind: "liberation" },
  ],
  SA: [
    { on: "09-23", kind: "national", tags: ["SaudiNationalDay"] },
    { on: "02-22", kind: "statehood", name: "Founding Day", tags: ["SaudiFoundingDay"] },
  ],
  SB: [{ on: "07-07", kind: "independence" }],
  SC: [
    { on: "06-29", kind: "independence" },
    { on: "06-18", kind: "constitution" },
  ],
  SD: [{ on: "01-01", kind: "independence" }],
  SE: [
    {
      on: "06-06",
      kind: "national",
      local: "Sveriges nationaldag",
      tags: ["Nationaldagen", "SwedenNationalDay"],
    },
  ],
  SG: [{ on: "08-09", kind: "national", tags: ["NDP{year}"] }],
  SI: [
    {
      on: "06-25",
      kind: "statehood",
      local: "Dan državnosti",
      aliases: ["Independence Day"],
    },
    { on: "12-26", kind: "independence", name: "Independence and Unity Day" },
  ],
  SK: [
    { on: "09-01", kind: "constitution" },
    { on: "01-01", kind: "statehood", aliases: ["Independence Day"] },
    { on: "08-29", kind: "other", name: "Slovak National Uprising Day" },
    { on: "07-17", kind: "independence" },
  ],
  SL: [{ on: "04-27", kind: "independence" }],
  SM: [
    { on: "09-03", kind: "national" },
    { on: "02-05", kind: "liberation" },
  ],
  SN: [{ on: "04-04", kind: "independence", tags: ["4Avril"] }],
  SO: [
    { on: "07-01", kind: "independence" },
    { on: "06-26", kind: "independence" },
  ],
  SR: [{ on: "11-25", kind: "independence", local: "Srefidensi" }],
  SS: [{ on: "07-09", kind: "independence" }],
  ST: [{ on: "07-12", kind: "independence" }],
  SV: [{ on: "09-15", kind: "independence" }],
  SY: [
    { on: "04-17", kind: "independence" },
    { on: "12-08", kind: "liberation" },
  ],
  SZ: [{ on: "09-06", kind: "independence", local: "Somhlolo Day" }],
  TD: [
    { on: "08-11", kind: "independence" },
    { on: "11-28", kind: "republic" },
  ],
  TG: [{ on: "04-27", kind: "independence" }],
  TH: [
    { on: "12-05", kind: "national" },
    { on: "07-28", kind: "monarch" },
    { on: "12-10", kind: "constitution" },
  ],
  TJ: [
    { on: "09-09", kind: "independence" },
    { on: "11-06", kind: "constitution" },
    { on: "06-27", kind: "unity" },
  ],
  TL: [
    { on: "05-20", kind: "independence", name: "Restoration of Independence Day" },
    { on: "11-28", kind: "independence" },
    { on: "08-30", kind: "other", name: "Popular Consultation Day" },
  ],
  TM: [
    { on: "09-27", kind: "independence" },
    { on: "12-12", kind: "other", name: "Neutrality Day" },
    { on: "05-18", kind: "constitution" },
  ],
  TN: [
    { on: "03-20", kind: "independence" },
    { on: "07-25", kind: "republic" },
    { on: "12-17", kind: "revolution" },
    { on: "01-14", kind: "revolution" },
  ],
  TO: [
    { on: "11-04", kind: "national" },
    { on: "06-04", kind: "independence", aliases: ["Emancipation Day"] },
  ],
  TR: [
    {
      on: "10-29",
      kind: "republic",
      local: "Cumhuriyet Bayramı",
      tags: ["29Ekim", "CumhuriyetBayramı"],
    },
    {
      on: "04-23",
      kind: "other",
      name: "National Sovereignty and Children's Day",
      tags: ["23Nisan"],
    },
    {
      on: "05-19",
      kind: "other",
      name: "Commemoration of Atatürk, Youth and Sports Day",
      tags: ["19Mayıs"],
    },
    { on: "08-30", kind: "victory", local: "Zafer Bayramı", tags: ["30Ağustos"] },
    { on: "07-15", kind: "unity", name: "Democracy and National Unity Day", tags: ["15Temmuz"] },
  ],
  TT: [
    { on: "08-31", kind: "independence" },
    { on: "09-24", kind: "republic" },
  ],
  TV: [{ on: "10-01", kind: "independence" }],
  TW: [{ on: "10-10", kind: "national", name: "Double Tenth Day", aliases: ["Double Ten Day"] }],
  TZ: [
    { on: "04-26", kind: "unity", name: "Union Day" },
    { on: "12-09", kind: "independence" },
    { on: "01-12", kind: "revolution", name: "Zanzibar Revolution Day" },
  ],
  UA: [
    { on: "08-24", kind: "independence", tags: ["UkraineIndependenceDay"] },
    { on: "01-22", kind: "unity" },
    { on: "06-28", kind: "constitution" },
    { on: "07-15", kind: "statehood" },
    { on: "07-28", kind: "statehood" },
  ],
  UG: [
    { on: "10-09", kind: "independence" },
    { on: "01-26", kind: "liberation" },
  ],
  US: [
    {
      on: "07-04",
      kind: "independence",
      aliases: ["Fourth of July", "4th of July", "July 4th"],
      tags: ["FourthOfJuly", "IndependenceDay", "July4th"],
    },
    { on: "06-19", kind: "other", name: "Juneteenth", tags: ["Juneteenth"] },
  ],
  UY: [
    { on: "08-25", kind: "independence", local: "Declaratoria de la Independencia" },
    { on: "07-18", kind: "constitution" },
  ],
  UZ: [
    { on: "09-01", kind: "independence" },
    { on: "12-08", kind: "constitution" },
  ],
  // The first is the anniversary of the reigning Pope's election.
  VA: [
    { on: "05-08", kind: "national" },
    { on: "05-18", kind: "national" },
    { on: "02-11", kind: "statehood" },
    { on: "06-29", kind: "national", name: "Feast of Saints Peter and Paul" },
  ],
  VC: [{ on: "10-27", kind: "independence" }],
  VE: [
    { on: "07-05", kind: "independence" },
    { on: "04-19", kind: "independence" },
  ],
  VN: [
    { on: "09-02", kind: "national", local: "Quốc khánh" },
    { on: "04-30", kind: "unity", name: "Reunification Day" },
  ],
  VU: [
    { on: "07-30", kind: "independence" },
    { on: "10-05", kind: "constitution" },
    { on: "11-29", kind: "unity" },
  ],
  WS: [
    { on: "06-01", kind: "independence" },
    { on: "01-01", kind: "independence" },
  ],
  XK: [
    { on: "02-17", kind: "independence", local: "Dita e Pavarësisë" },
    { on: "04-09", kind: "constitution" },
  ],
  YE: [
    { on: "05-22", kind: "unity" },
    { on: "09-26", kind: "revolution" },
    { on: "10-14", kind: "revolution" },
    { on: "11-30", kind: "independence" },
  ],
  ZA: [
    { on: "04-27", kind: "other", name: "Freedom Day", tags: ["FreedomDay"] },
    { on: "09-24", kind: "other", name: "Heritage Day", tags: ["HeritageDay"] },
    { on: "12-16", kind: "other", name: "Day of Reconciliation" },
    { on: "06-16", kind: "other", name: "Youth Day" },
  ],
  ZM: [{ on: "10-24", kind: "independence" }],
  ZW: [
    { on: "04-18", kind: "independence" },
    { on: "08-11", kind: "other", name: "Heroes' Day" },
  ],
};
