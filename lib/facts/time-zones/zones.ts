/**
 * Which clock a word beside a time means. City names come from the IANA time zone database, as the runtime knows it (its last
 * path part is a city); the further cities, exonyms and abbreviations are general knowledge, checked on 2026-11-20.
 */

/** Cities that the IANA names lack, by their IANA zone; seats of organisations and posts first. */
const CITIES: Readonly<Record<string, string>> = {
  "Europe/Zurich":
    "Geneva Genève Genf Ginebra Genebra Ginevra Bern Berne Basel Davos Lausanne Zürich",
  "Europe/Paris": "Strasbourg Lyon Marseille Nice Parigi París",
  "Europe/Berlin": "Munich München Frankfurt Hamburg Bonn Cologne Köln Düsseldorf Berlín Berlim",
  "Europe/Brussels": "Bruxelles Bruselas Bruxelas Brüssel Antwerp Ghent",
  "Europe/London": "Londres Londra Edinburgh Glasgow Cardiff Belfast Manchester",
  "Europe/Madrid": "Barcelona Sevilla Valencia Madri",
  "Europe/Rome": "Milan Milano Roma Rom Naples Turin Florence Venice",
  "Europe/Amsterdam": "The_Hague La_Haye La_Haya Haia Den_Haag Rotterdam",
  "Europe/Vienna": "Wien Vienne Viena",
  "Europe/Lisbon": "Lisboa Lisbonne Lissabon Porto",
  "Europe/Warsaw": "Warszawa Varsovie Varsovia Varsóvia Warschau Krakow Kraków Gdańsk",
  "Europe/Prague": "Praha Praga Prag Brno",
  "Europe/Copenhagen": "Copenhague København Kopenhagen",
  "Europe/Stockholm": "Estocolmo",
  "Europe/Athens": "Athènes Atenas Athen",
  "Europe/Kyiv": "Kyiv Kyjiw Kiev Kiew Lviv Odesa",
  "Atlantic/Canary": "Canarias Canaries Kanaren Las_Palmas Tenerife",
  "Atlantic/Azores": "Açores Azores",
  "Europe/Moscow": "Moscou Moscú Moscovo Moskau St_Petersburg",
  "Europe/Bucharest": "Bucarest București Bucareste Bukarest",
  "Europe/Istanbul": "Ankara Istanbul Estambul Istambul",
  "Europe/Chisinau": "Chișinău",
  "Asia/Jerusalem": "Tel_Aviv",
  "Asia/Shanghai": "Beijing Peking Pékin Pekín Pequim Shenzhen Guangzhou",
  "Asia/Kolkata":
    "New_Delhi Delhi Mumbai Chennai Bengaluru Bangalore Hyderabad Neu-Delhi Nueva_Delhi",
  "Asia/Karachi": "Islamabad Lahore",
  "Asia/Tokyo": "Tokio Tóquio Osaka Hiroshima Kyoto",
  "Asia/Seoul": "Séoul Seúl Seul Busan",
  "Asia/Ho_Chi_Minh": "Hanoi Hanói",
  "Asia/Riyadh": "Jeddah Riyad Riad",
  "Asia/Dubai": "Abu_Dhabi",
  "Asia/Almaty": "Astana",
  "Asia/Yangon": "Naypyidaw",
  "Africa/Cairo": "Le_Caire El_Cairo Kairo",
  "Africa/Casablanca": "Rabat Marrakesh Marrakech",
  "Africa/Lagos": "Abuja",
  "Africa/Addis_Ababa": "Addis_Ababa Addis_Abeba Addis",
  "Africa/Johannesburg": "Pretoria Cape_Town Durban",
  "Africa/Dar_es_Salaam": "Dodoma",
  "Africa/Abidjan": "Yamoussoukro",
  "America/New_York":
    "Washington Washington_DC Boston Philadelphia Miami Atlanta NYC Nueva_York Nova_York Nova_Iorque Washington_D.C.",
  "America/Chicago": "Houston Dallas",
  "America/Los_Angeles": "San_Francisco Seattle Silicon_Valley San_Diego LA",
  "America/Toronto": "Ottawa Montréal Montreal Québec",
  "America/Sao_Paulo": "Brasília Brasilia Rio_de_Janeiro Rio São_Paulo",
  "America/Mexico_City": "Mexico Ciudad_de_México CDMX",
  "America/Argentina/Buenos_Aires": "Buenos_Aires",
  "America/Guayaquil": "Quito",
  "Australia/Sydney": "Canberra",
  "Pacific/Auckland": "Wellington",
};

/** Offsets in minutes that an abbreviation may mean. Summer and winter forms are both granted: writers mix them up harmlessly. */
const ABBREVIATIONS: Readonly<Record<string, readonly number[] | string>> = {
  GMT: [0],
  UTC: [0],
  Z: [0],
  ET: "America/New_York",
  CT: "America/Chicago",
  PT: "America/Los_Angeles",
  CET: "Europe/Paris",
  CEST: "Europe/Paris",
  MEZ: "Europe/Paris",
  MESZ: "Europe/Paris",
  EET: "Europe/Athens",
  EEST: "Europe/Athens",
  WET: "Europe/Lisbon",
  WEST: "Europe/Lisbon",
  EST: "America/New_York",
  EDT: "America/New_York",
  CDT: "America/Chicago",
  PST: "America/Los_Angeles",
  PDT: "America/Los_Angeles",
  BST: [60],
  MSK: [180],
  JST: [540],
  KST: [540],
  SGT: [480],
  HKT: [480],
  PKT: [300],
  WIB: [420],
  EAT: [180],
  CAT: [120],
  WAT: [60],
  SAST: [120],
  AEST: [600],
  AEDT: [660],
  GST: [240],
  BRT: [-180],
  ART: [-180],
};
/** Abbreviations that several zones share are not read: IST (India, Israel, Ireland), CST (Chicago, China), AST, BST is read as British. */
const OFFSET = /^(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?/;

let cities: Map<string, string> | undefined;

/** Without case and accents: the database writes "Bogota". */
function keyOf(name: string): string {
  return name.replaceAll("_", " ").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function cityZones(): Map<string, string> {
  if (cities) return cities;
  cities = new Map();
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const city = zone.split("/").at(-1);
    if (zone.includes("/") && city) cities.set(keyOf(city), zone);
  }
  for (const [zone, names] of Object.entries(CITIES)) {
    for (const name of names.split(" ")) cities.set(keyOf(name), zone);
  }
  return cities;
}

/** A clock that a text names: where it stands (from the start of the text given) and its possible offsets from UTC in minutes. */
export interface NamedZone {
  readonly length: number;
  readonly name: string;
  readonly offsets: readonly number[];
}

/** Reads the zone at the very start of a text ("CET", "UTC+2", "Paris time", "New York") on a day. Case counts; undefined if none. */
export function zoneAtStart(
  text: string,
  day: { year: number; month: number; day: number },
): NamedZone | undefined {
  const offset = OFFSET.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return {
      length: offset[0].length,
      name: offset[0],
      offsets: [offset[1] === "+" ? minutes : -minutes],
    };
  }
  const words = /^[\p{L}.'-]+(?:[ ][\p{L}.'-]+){0,3}/u.exec(text)?.[0].split(" ") ?? [];
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/[.'-]+$/u, "");
    const abbreviation = Object.hasOwn(ABBREVIATIONS, name) ? ABBREVIATIONS[name] : undefined;
    if (Array.isArray(abbreviation)) return { length: name.length, name, offsets: abbreviation };
    if (typeof abbreviation === "string")
      return { length: name.length, name, offsets: bothSeasons(name, abbreviation, day) };
    const zone = /^\p{Lu}/u.test(name) ? cityZones().get(keyOf(name)) : undefined;
    if (zone) return { length: name.length, name, offsets: [offsetOf(zone, day)] };
  }
  return undefined;
}

/** "ET" follows the season; "CET" in July means, strictly, winter time, but is usually meant as the clock on the wall. */
function bothSeasons(
  name: string,
  zone: string,
  day: { year: number; month: number; day: number },
): number[] {
  const now = offsetOf(zone, day);
  const winter = offsetOf(zone, { ...day, month: 1, day: 15 });
  const summer = offsetOf(zone, { ...day, month: 7, day: 15 });
  if (name.length === 2) return [now];
  const strict = /^(?:EEST|WEST|EDT|CDT|PDT|MESZ|CEST)$/.test(name) ? summer : winter;
  return [...new Set([now, strict])];
}

/** Minutes that a zone is ahead of UTC at noon of a day. */
function offsetOf(
  zone: string,
  { year, month, day }: { year: number; month: number; day: number },
): number {
  const noon = Date.UTC(year, month - 1, day, 12);
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(noon);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Math.round(
    (Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) - noon) /
      60_000,
  );
}
