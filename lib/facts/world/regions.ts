import { type CountryCode, countries, type WorldLanguage } from "./country";

/**
 * Continents and regions: their names in five languages and who belongs to them. A region has no
 * official border, so each lists whom everybody counts in (`certain`) and whom only some do
 * (`arguable`); `isIn` stays undecided about the latter.
 *
 * Source: UN M49 regions for the continents (by way of countries.ts), common use for the rest; public
 * knowledge as of 2026-11-20.
 */
export interface Region {
  readonly id: string;
  readonly names: Readonly<Partial<Record<WorldLanguage, readonly string[]>>>;
  readonly certain: ReadonlySet<CountryCode>;
  readonly arguable: ReadonlySet<CountryCode>;
}

/** id | certain | arguable | en | fr | es | pt | de; `@X` stands for the members of a subregion. */
const REGION_ROWS = `africa|@Africa||Africa,African|Afrique,africain|África,africano|África,africano|Afrika,afrikanisch
asia|@Asia||Asia,Asian|Asie,asiatique|Asia,asiático|Ásia,asiático|Asien,asiatisch
europe|@Europe||Europe,European|Europe,européen|Europa,europeo|Europa,europeu|Europa,europäisch
oceania|@Oceania||Oceania|Océanie,océanien|Oceanía,oceánico|Oceania|Ozeanien,ozeanisch
americas|@Americas||Americas,the Americas|Amériques|Américas|Américas|Nord- und Südamerika
south-america|@South America|TT PA|South America,South American|Amérique du Sud,sud-américain|América del Sur,Sudamérica,Suramérica,sudamericano|América do Sul,sul-americano|Südamerika,südamerikanisch
north-america|CA US MX BM PM|GL @Central America @Caribbean|North America,North American|Amérique du Nord,nord-américain|América del Norte,Norteamérica|América do Norte|Nordamerika,nordamerikanisch
central-america|@Central America|MX CO DO|Central America,Central American|Amérique centrale,centraméricain|Centroamérica,América Central,centroamericano|América Central,centro-americano|Mittelamerika,Zentralamerika
latin-america|AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE|HT GY SR BZ PR GF @Caribbean|Latin America,Latin American|Amérique latine,latino-américain|América Latina,Latinoamérica,latinoamericano|América Latina,latino-americano|Lateinamerika,lateinamerikanisch
caribbean|AG BB BS CU DM DO GD HT JM KN LC TT VC PR AW CW SX AI BL BQ GP KY MF MQ MS TC VG VI|BZ GY SR BM CO VE CR NI PA HN GT MX GF US|Caribbean,the Caribbean|Caraïbe,Caraïbes,caribéen|Caribe,caribeño|Caribe,caribenho|Karibik,karibisch
west-africa|BF BJ CI CV GH GM GN GW LR ML NE NG SL SN TG|MR CM TD SH|West Africa,West African,Western Africa|Afrique de l'Ouest,ouest-africain|África Occidental|África Ocidental|Westafrika,westafrikanisch
east-africa|KE TZ UG RW BI ET SO DJ ER|SS SD CD MG MU SC KM MZ MW ZM ZW RE YT|East Africa,East African,Eastern Africa|Afrique de l'Est,est-africain|África Oriental|África Oriental|Ostafrika,ostafrikanisch
central-africa|CF CG CD CM GA GQ TD ST|AO BI RW SS UG ZM|Central Africa|Afrique centrale|África Central|África Central|Zentralafrika
southern-africa|BW LS NA SZ ZA ZW ZM MZ|AO MW MG MU KM SC TZ CD RE|Southern Africa|Afrique australe|África Austral,África Meridional|África Austral|südliches Afrika
north-africa|DZ EG LY MA TN|SD MR EH TD NE ML|North Africa,North African,Northern Africa|Afrique du Nord,nord-africain|África del Norte,Norte de África|Norte da África,norte-africano|Nordafrika,nordafrikanisch
maghreb|DZ MA TN LY MR|EH|Maghreb|Maghreb,maghrébin|Magreb,magrebí|Magrebe|Maghreb
sahel|BF ML MR NE TD|SN SD NG ER GM CM ET DZ GN CF SS|Sahel|Sahel,sahélien|Sahel|Sahel|Sahel
horn-of-africa|DJ ER ET SO|KE SD SS UG|Horn of Africa|Corne de l'Afrique|Cuerno de África|Corno de África,Chifre da África|Horn von Afrika
middle-east|AE BH IL IQ IR JO KW LB OM PS QA SA SY YE EG|TR CY AF PK LY SD TN DZ MA GE AM AZ MR DJ SO|Middle East|Moyen-Orient,Proche-Orient|Oriente Medio,Oriente Próximo,Medio Oriente|Oriente Médio,Médio Oriente|Nahost,Naher Osten,Nahen Osten
gulf|AE BH KW OM QA SA|IQ IR YE|Gulf state,Gulf states|pays du Golfe|países del Golfo|países do Golfo|Golfstaat,Golfstaaten
central-asia|KZ KG TJ TM UZ|AF MN RU CN IR PK|Central Asia,Central Asian|Asie centrale|Asia Central,centroasiático|Ásia Central|Zentralasien,zentralasiatisch
south-asia|BD BT IN LK MV NP PK|AF IR MM IO CN|South Asia,South Asian|Asie du Sud|Asia del Sur,Asia Meridional|Ásia Meridional,Sul da Ásia|Südasien,südasiatisch
southeast-asia|BN ID KH LA MM MY PH SG TH TL VN|CX CC PG TW CN|Southeast Asia,South-East Asia,Southeast Asian|Asie du Sud-Est|Sudeste Asiático|Sudeste Asiático|Südostasien,südostasiatisch
east-asia|CN JP KP KR MN TW HK MO|VN RU SG|East Asia,East Asian|Asie de l'Est|Asia Oriental,Asia del Este|Ásia Oriental,Leste Asiático|Ostasien,ostasiatisch
caucasus|AM AZ GE|RU TR IR|South Caucasus,Caucasus|Caucase,Caucase du Sud|Cáucaso,Cáucaso Sur|Cáucaso|Kaukasus,Südkaukasus
balkans|AL BA BG ME MK RS XK HR GR|SI RO TR MD|Balkans,Balkan|Balkans,balkanique|Balcanes,balcánico|Bálcãs,Balcãs|Balkan
western-balkans|AL BA ME MK RS XK|HR|Western Balkans|Balkans occidentaux|Balcanes Occidentales|Bálcãs Ocidentais,Balcãs Ocidentais|Westbalkan
nordic|DK FI IS NO SE FO GL AX|EE LV LT SJ|Nordic|nordique|nórdico|nórdico|nordisch
scandinavia|DK NO SE|FI IS FO AX GL SJ|Scandinavia,Scandinavian|Scandinavie,scandinave|Escandinavia,escandinavo|Escandinávia,escandinavo|Skandinavien,skandinavisch
baltic-states|EE LV LT|FI PL DE SE DK RU|Baltic state,Baltic states,Baltic|pays balte,pays baltes|país báltico,países bálticos|países bálticos|baltischer Staat,baltische Staaten,Baltikum
iberia|ES PT|AD GI FR|Iberian,Iberian Peninsula|péninsule Ibérique,ibérique|península ibérica,ibérico|Península Ibérica,ibérico|iberische Halbinsel
western-europe|BE FR DE LU NL CH AT GB IE LI MC|ES PT IT AD DK NO SE FI IS MT GB-ENG GB-SCT GB-WLS GB-NIR GR SM VA IM JE GG|Western Europe|Europe occidentale,Europe de l'Ouest|Europa Occidental|Europa Ocidental|Westeuropa
eastern-europe|BY MD RU UA|BG CZ HU PL RO SK AL BA EE HR LT LV ME MK RS SI XK AM AZ GE KZ GR CY|Eastern Europe|Europe de l'Est,Europe orientale|Europa del Este,Europa Oriental|Leste Europeu,Europa Oriental,Leste da Europa|Osteuropa
central-europe|AT CH CZ DE HU LI PL SK SI|HR LT LV EE RO RS LU UA IT BY|Central Europe|Europe centrale|Europa Central,Europa Centroriental|Europa Central|Mitteleuropa
pacific-islands|CK FJ FM KI MH NR NU PW PG SB TO TV VU WS PF NC WF AS GU MP TK|NZ AU TL US CL PN NF|Pacific Island,Pacific Islands|îles du Pacifique|islas del Pacífico|ilhas do Pacífico|Pazifische Inseln,pazifischer Inselstaat
pacific|CK FJ FM KI MH NR NU PW PG SB TO TV VU WS PF NC WF AS GU MP TK NZ AU|US CA MX GT SV HN NI CR PA CO EC PE CL JP RU CN KR KP TW PH ID MY VN TH SG BN TL KH HK MO PN NF FR GB|Pacific|Pacifique|Pacífico|Pacífico|Pazifik,pazifisch
indian-ocean|MV MU SC KM MG LK RE YT IO|IN ID AU KE TZ MZ ZA SO DJ ER OM YE AE IR IQ KW BH QA SA PK BD MM TH MY SG TL FR GB EG SD JO IL|Indian Ocean|océan Indien|Océano Índico|Oceano Índico|Indischer Ozean,Indischen Ozean
mediterranean|MT CY IT GR ES FR TR LB IL SY EG LY TN DZ MA AL ME HR SI BA MC|PT JO PS GI SM VA AD RS MK XK BG GB|Mediterranean|méditerranéen,Méditerranée|Mediterráneo,mediterráneo|Mediterrâneo,mediterrânico|Mittelmeer
andes|BO CO EC PE|VE CL AR|Andean|andin|andino|andino|Andenland,Andenstaat`;

const LANGUAGES: readonly WorldLanguage[] = ["en", "fr", "es", "pt", "de"];

/** Codes of a row's column; `@Name` is everything whose first continent or subregion it is. */
function members(column: string): readonly CountryCode[] {
  const tokens = column.match(/@\w+(?: America)?|\S+/gu) ?? [];
  return tokens.flatMap((token) => {
    if (!token.startsWith("@")) return [token];
    const name = token.slice(1);
    const all = [...countries().values()];
    return all
      .filter((country) => country.continents[0] === name || country.subregion === name)
      .map((country) => country.code);
  });
}

/** States with a second continent: whoever calls Georgia European may be right. */
function alsoClaimed(id: string): readonly CountryCode[] {
  const all = [...countries().values()];
  return all
    .filter(({ continents }) => continents.slice(1).some((name) => name.toLowerCase() === id))
    .map((country) => country.code);
}

function readRegion(row: string): Region {
  const [id = "", certain = "", arguable = "", ...names] = row.split("|");
  const surely = new Set(members(certain));
  const claimed = [...members(arguable), ...alsoClaimed(id)];
  return {
    id,
    certain: surely,
    arguable: new Set(claimed.filter((code) => !surely.has(code))),
    names: Object.fromEntries(
      LANGUAGES.map((language, index) => [language, (names[index] ?? "").split(",")]),
    ),
  };
}

let known: ReadonlyMap<string, Region> | undefined;

/** All regions by id; read once, at the first use. */
export function regions(): ReadonlyMap<string, Region> {
  if (!known) {
    const read = REGION_ROWS.split("\n").map(readRegion);
    known = new Map(read.map((region) => [region.id, region]));
  }
  return known;
}

/** Whether a state lies in a region; undefined: opinions differ, or one of them is unknown. */
export function isIn(regionId: string, code: CountryCode): boolean | undefined {
  const region = regions().get(regionId);
  const country = countries().get(code);
  if (!region || !country) return undefined;
  if (region.certain.has(code)) return true;
  if (region.arguable.has(code)) return undefined;
  // A part or territory belongs where it lies; lists that name its state alone say nothing of it.
  return country.status === "state" || country.status === "observer" ? false : undefined;
}
