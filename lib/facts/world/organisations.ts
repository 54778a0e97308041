import type { WorldLanguage } from "./country";

/**
 * Organisations: names in five languages, members with their dates, seats.
 *
 * Source: the organisations' own lists of members and seats, public knowledge as of 2026-11-20.
 * What is disputed, suspended, announced or not surely known is marked `?`, and checks stay silent.
 *
 * Names: `;` between them, the usual one first; `?w` `?l` as in countries.ts. A language that is
 * missing writes the English names.
 *
 * Members: code, then spells `:from/to` with `,` between them. `from` is the first day; on the day
 * `to` the state left. Dates are days or years; no `from`: since before 1990, or from the start.
 * `?` at a spell's end: uncertain then. `@ID` takes in another organisation's members.
 */
export interface OrganisationRow {
  readonly names: Readonly<Partial<Record<WorldLanguage, string>> & { en: string }>;
  readonly members?: string;
  /** The list is complete only within these days; outside, a state not named is not known. */
  readonly known?: readonly [from: string, to: string];
  /** How many members it has since a day, where disputed ones would leave the count open. */
  readonly size?: { readonly count: number; readonly since: string };
  /** English names of the cities; the first is the seat, all the others are seats too. */
  readonly seats?: string;
  /** Further cities with main offices or organs: "headquarters in Geneva" of the UN is not wrong. */
  readonly offices?: string;
}

export const ORGANISATIONS = {
  UN: {
    names: {
      en: "United Nations;UN;U.N.;United Nations Organization",
      fr: "Organisation des Nations unies;Nations unies;ONU;Nations Unies",
      es: "Organización de las Naciones Unidas;Naciones Unidas;ONU",
      pt: "Organização das Nações Unidas;Nações Unidas;ONU",
      de: "Vereinte Nationen;Vereinten Nationen;UNO;UN",
    },
    size: { count: 193, since: "2011-07-14" },
    members: `@STATES AD:1993-07-28 AM:1992-03-02 AZ:1992-03-09 BA:1992-05-22 CH:2002-09-10
      CZ:1993-01-19 EE:1991-09-17 ER:1993-05-28 FM:1991-09-17 GE:1992-07-31 HR:1992-05-22
      KG:1992-03-02 KI:1999-09-14 KP:1991-09-17 KR:1991-09-17 KZ:1992-03-02 LI:1990-09-18
      LT:1991-09-17 LV:1991-09-17 MC:1993-05-28 MD:1992-03-02 ME:2006-06-28 MH:1991-09-17
      MK:1993-04-08 NA:1990-04-23 NR:1999-09-14 PW:1994-12-15 RS:2000-11-01 SI:1992-05-22
      SK:1993-01-19 SM:1992-03-02 SS:2011-07-14 TJ:1992-03-02 TL:2002-09-27 TM:1992-03-02
      TO:1999-09-14 TV:2000-09-05 UZ:1992-03-02 PS:? TW:? XK:? EH:? CK:? NU:?`,
    seats: "New York",
    offices: "Geneva;Vienna;Nairobi",
  },
  UNSC: {
    names: {
      en: "UN Security Council;United Nations Security Council;UNSC;Security Council",
      fr: "Conseil de sécurité des Nations unies;Conseil de sécurité de l'ONU;Conseil de sécurité",
      es: "Consejo de Seguridad de las Naciones Unidas;Consejo de Seguridad de la ONU;Consejo de Seguridad",
      pt: "Conselho de Segurança das Nações Unidas;Conselho de Segurança da ONU;Conselho de Segurança",
      de: "UN-Sicherheitsrat;Sicherheitsrat der Vereinten Nationen;VN-Sicherheitsrat;Sicherheitsrat;Sicherheitsrats",
    },
    members: `@P5 CH:2023-01-01/2025-01-01 EC:2023-01-01/2025-01-01 JP:2023-01-01/2025-01-01
      MT:2023-01-01/2025-01-01 MZ:2023-01-01/2025-01-01 DZ:2024-01-01/2026-01-01
      GY:2024-01-01/2026-01-01 KR:2024-01-01/2026-01-01 SI:2024-01-01/2026-01-01
      SL:2024-01-01/2026-01-01 DK:2025-01-01/2027-01-01 GR:2025-01-01/2027-01-01
      PA:2025-01-01/2027-01-01 PK:2025-01-01/2027-01-01 SO:2025-01-01/2027-01-01
      BH:2026-01-01/2028-01-01 CD:2026-01-01/2028-01-01 CO:2026-01-01/2028-01-01
      LR:2026-01-01/2028-01-01 LV:2026-01-01/2028-01-01 AT:2027-01-01/2029-01-01
      KG:2027-01-01/2029-01-01 PT:2027-01-01/2029-01-01 TT:2027-01-01/2029-01-01
      ZW:2027-01-01/2029-01-01`,
    known: ["2024-01-01", "2027-12-31"],
    seats: "New York",
  },
  P5: {
    names: {
      en: "P5;permanent five;permanent member of the Security Council;permanent member of the UN Security Council",
      fr: "P5;membre permanent du Conseil de sécurité",
      es: "P5;miembro permanente del Consejo de Seguridad",
      pt: "P5;membro permanente do Conselho de Segurança",
      de: "P5;ständiges Mitglied des Sicherheitsrats;ständiges Mitglied des UN-Sicherheitsrats",
    },
    members: "CN FR GB RU US",
  },
  EU: {
    names: {
      en: "European Union;EU;E.U.",
      fr: "Union européenne;UE",
      es: "Unión Europea;UE",
      pt: "União Europeia;UE",
      de: "Europäische Union;Europäischen Union;EU",
    },
    members: `AT:1995-01-01 BE BG:2007-01-01 CY:2004-05-01 CZ:2004-05-01 DE DK:1973-01-01
      EE:2004-05-01 ES:1986-01-01 FI:1995-01-01 FR GB:1973-01-01/2020-01-31 GR:1981-01-01
      HR:2013-07-01 HU:2004-05-01 IE:1973-01-01 IT LT:2004-05-01 LU LV:2004-05-01 MT:2004-05-01 NL
      PL:2004-05-01 PT:1986-01-01 RO:2007-01-01 SE:1995-01-01 SI:2004-05-01 SK:2004-05-01`,
    seats: "Brussels",
    offices: "Strasbourg;Luxembourg;Frankfurt",
  },
  EURO: {
    names: {
      en: "euro area;eurozone;euro zone",
      fr: "zone euro",
      es: "zona del euro;eurozona;zona euro",
      pt: "zona do euro;zona euro;eurozona",
      de: "Eurozone;Euroraum;Euro-Raum;Euro-Zone",
    },
    members: `AT:1999-01-01 BE:1999-01-01 DE:1999-01-01 ES:1999-01-01 FI:1999-01-01 FR:1999-01-01
      IE:1999-01-01 IT:1999-01-01 LU:1999-01-01 NL:1999-01-01 PT:1999-01-01 GR:2001-01-01
      SI:2007-01-01 CY:2008-01-01 MT:2008-01-01 SK:2009-01-01 EE:2011-01-01 LV:2014-01-01
      LT:2015-01-01 HR:2023-01-01 BG:2026-01-01 AD:? MC:? ME:? SM:? VA:? XK:?`,
  },
  SCHENGEN: {
    names: {
      en: "Schengen area;Schengen Area;Schengen zone;Schengen",
      fr: "espace Schengen;zone Schengen;Schengen",
      es: "espacio Schengen;zona Schengen;Schengen",
      pt: "espaço Schengen;Schengen",
      de: "Schengen-Raum;Schengenraum;Schengen",
    },
    members: `AT BE DE DK ES FI FR GR IS IT LU NL NO PT SE CZ:2007-12-21 EE:2007-12-21 HU:2007-12-21
      LT:2007-12-21 LV:2007-12-21 MT:2007-12-21 PL:2007-12-21 SI:2007-12-21 SK:2007-12-21
      CH:2008-12-12 LI:2011-12-19 HR:2023-01-01 BG:2024-03-31/2025-01-01?,2025-01-01
      RO:2024-03-31/2025-01-01?,2025-01-01 CY:2026-01-01? AD:? MC:? SM:? VA:? GI:?`,
  },
  EEA: {
    names: {
      en: "European Economic Area;EEA",
      fr: "Espace économique européen;EEE",
      es: "Espacio Económico Europeo;EEE",
      pt: "Espaço Económico Europeu;Espaço Econômico Europeu;EEE",
      de: "Europäischer Wirtschaftsraum;Europäischen Wirtschaftsraum;EWR",
    },
    members:
      "@EU IS:1994-01-01 LI:1995-05-01 NO:1994-01-01 GB:1994-01-01/2020-01-31,2020-01-31/2021-01-01?",
  },
  EFTA: {
    names: {
      en: "European Free Trade Association;EFTA",
      fr: "Association européenne de libre-échange;AELE",
      es: "Asociación Europea de Libre Comercio;AELC",
      pt: "Associação Europeia de Comércio Livre;EFTA",
      de: "Europäische Freihandelsassoziation;EFTA",
    },
    members: `CH IS LI:1991 NO AT:/1995-01-01 FI:/1995-01-01 SE:/1995-01-01 PT:/1986-01-01
      DK:/1973-01-01 GB:/1973-01-01`,
    seats: "Geneva",
    offices: "Brussels;Luxembourg",
  },
  NATO: {
    names: {
      en: "North Atlantic Treaty Organization;NATO;North Atlantic Alliance;Atlantic Alliance",
      fr: "Organisation du traité de l'Atlantique Nord;OTAN;Alliance atlantique",
      es: "Organización del Tratado del Atlántico Norte;OTAN;Alianza Atlántica",
      pt: "Organização do Tratado do Atlântico Norte;OTAN;NATO;Aliança Atlântica",
      de: "Nordatlantikpakt;NATO;Nato;Nordatlantische Allianz",
    },
    members: `BE CA DK FR GB IS IT LU NL NO PT US GR:1952-02-18 TR:1952-02-18 DE:1955-05-06
      ES:1982-05-30 CZ:1999-03-12 HU:1999-03-12 PL:1999-03-12 BG:2004-03-29 EE:2004-03-29
      LT:2004-03-29 LV:2004-03-29 RO:2004-03-29 SI:2004-03-29 SK:2004-03-29 AL:2009-04-01
      HR:2009-04-01 ME:2017-06-05 MK:2020-03-27 FI:2023-04-04 SE:2024-03-07`,
    seats: "Brussels",
    offices: "Mons",
  },
  COE: {
    names: {
      en: "Council of Europe;CoE",
      fr: "Conseil de l'Europe",
      es: "Consejo de Europa",
      pt: "Conselho da Europa",
      de: "Europarat;Europarats",
    },
    size: { count: 46, since: "2022-03-16" },
    members: `AD:1994-11-10 AL:1995-07-13 AM:2001-01-25 AT AZ:2001-01-25 BA:2002-04-24 BE
      BG:1992-05-07 CH CY CZ:1993-06-30 DE DK EE:1993-05-14 ES FI FR GB GE:1999-04-27 GR
      HR:1996-11-06 HU:1990-11-06 IE IS IT LI LT:1993-05-14 LU LV:1995-02-10 MC:2004-10-05
      MD:1995-07-13 ME:2007-05-11 MK:1995-11-09 MT NL NO PL:1991-11-26 PT RO:1993-10-07
      RS:2003-04-03 SE SI:1993-05-14 SK:1993-06-30 SM TR UA:1995-11-09
      RU:1996-02-28/2022-03-16 XK:?`,
    seats: "Strasbourg",
  },
  OSCE: {
    names: {
      en: "Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;OSCE",
      fr: "Organisation pour la sécurité et la coopération en Europe;OSCE",
      es: "Organización para la Seguridad y la Cooperación en Europa;OSCE",
      pt: "Organização para a Segurança e Cooperação na Europa;OSCE",
      de: "Organisation für Sicherheit und Zusammenarbeit in Europa;OSZE",
    },
    members: "@COE BY CA KG KZ MN:2012-11-21 RU TJ TM US UZ VA XK:?",
    seats: "Vienna",
    offices: "Warsaw;The Hague",
  },
  OECD: {
    names: {
      en: "Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;OECD",
      fr: "Organisation de coopération et de développement économiques;OCDE",
      es: "Organización para la Cooperación y el Desarrollo Económicos;OCDE",
      pt: "Organização para a Cooperação e Desenvolvimento Econômico;OCDE",
      de: "Organisation für wirtschaftliche Zusammenarbeit und Entwicklung;OECD",
    },
    members: `AT AU BE CA CH DE DK ES FI FR GB GR IE IS IT JP LU NL NO NZ PT SE TR US MX:1994-05-18
      CZ:1995-12-21 HU:1996-05-07 PL:1996-11-22 KR:1996-12-12 SK:2000-12-14 CL:2010-05-07
      SI:2010-07-21 IL:2010-09-07 EE:2010-12-09 LV:2016-07-01 LT:2018-07-05 CO:2020-04-28
      CR:2021-05-25 BG:2026-01-01? HR:2026-01-01? RO:2026-01-01?`,
    seats: "Paris",
  },
  NORDIC_COUNCIL: {
    names: {
      en: "Nordic Council",
      fr: "Conseil nordique",
      es: "Consejo Nórdico",
      pt: "Conselho Nórdico",
      de: "Nordischer Rat;Nordischen Rat;Nordischen Rates",
    },
    members: "AX DK FI FO GL IS NO SE",
    seats: "Copenhagen",
  },
  BENELUX: { names: { en: "Benelux;Benelux Union" }, members: "BE LU NL", seats: "Brussels" },
  VISEGRAD: {
    names: {
      en: "Visegrád Group;Visegrad Four;V4",
      fr: "groupe de Visegrád;V4",
      es: "Grupo de Visegrado;V4",
      pt: "Grupo de Visegrád;V4",
      de: "Visegrád-Gruppe;Visegrád-Staaten;V4",
    },
    members: "CZ HU PL SK",
  },
  G7: {
    names: { en: "G7;Group of Seven;G-7", fr: "G7;Groupe des sept", es: "G7", pt: "G7", de: "G7" },
    members: "CA DE FR GB IT JP US org:EU:? RU:1997/2014-03-24?",
  },
  G20: {
    names: { en: "G20;Group of Twenty;G-20", fr: "G20", es: "G20", pt: "G20", de: "G20" },
    members: `AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA org:EU org:AU:2023-09-09
      ES:? PL:2025-12-01?`,
  },
  BRICS: {
    names: { en: "BRICS;BRICS+" },
    members: `BR CN IN RU ZA:2010-12-24 AE:2024-01-01 EG:2024-01-01 ET:2024-01-01 IR:2024-01-01
      ID:2025-01-06 SA:2024-01-01?`,
  },
  OPEC: {
    names: {
      en: "Organization of the Petroleum Exporting Countries;OPEC",
      fr: "Organisation des pays exportateurs de pétrole;OPEP",
      es: "Organización de Países Exportadores de Petróleo;OPEP",
      pt: "Organização dos Países Exportadores de Petróleo;OPEP",
      de: "Organisation erdölexportierender Länder;OPEC",
    },
    members: `DZ IQ IR KW LY NG SA VE AE:1967/2026-05-01 AO:2007-01-01/2024-01-01 CG:2018-06-22
      EC:/1993,2007/2020-01-01 GA:/1995,2016-07-01 GQ:2017-05-25 ID:/2009,2016-01-01?
      QA:/2019-01-01`,
    seats: "Vienna",
  },
  OPEC_PLUS: {
    names: { en: "OPEC+;OPEC Plus", fr: "OPEP+", es: "OPEP+", pt: "OPEP+", de: "OPEC+" },
    members: `@OPEC AZ:2016-12-10 BH:2016-12-10 BN:2016-12-10 KZ:2016-12-10 MX:2016-12-10?
      MY:2016-12-10 OM:2016-12-10 RU:2016-12-10 SD:2016-12-10 SS:2016-12-10 BR:2024-01-01?`,
  },
  COMMONWEALTH: {
    names: {
      en: "Commonwealth of Nations;Commonwealth?l",
      fr: "Commonwealth;Commonwealth des Nations",
      es: "Mancomunidad de Naciones;Commonwealth;Mancomunidad Británica",
      pt: "Comunidade das Nações;Commonwealth",
      de: "Commonwealth;Commonwealth of Nations",
    },
    members: `AG AU BB BD BN BS BW BZ CA CM:1995-11-13 CY DM FJ:/1987,1997-10-01 GA:2022-06-25 GB GD
      GH GM:/2013-10-02,2018-02-08 GY IN JM KE KI KN LC LK LS MT MU MV:/2016-10-13,2020-02-01 MW MY
      MZ:1995-11-13 NA:1990-03-21 NG NR NZ PG PK:/1972,1989-10-01 RW:2009-11-29 SB SC SG SL SZ
      TG:2022-06-25 TO TT TV TZ UG VC VU WS ZA:/1961,1994-06-01 ZM IE:/1949-04-18
      ZW:1980-04-18/2003-12-07`,
    seats: "London",
  },
  FRANCOPHONIE: {
    names: {
      en: "International Organisation of La Francophonie;Francophonie;La Francophonie;OIF",
      fr: "Organisation internationale de la Francophonie;Francophonie;OIF",
      es: "Organización Internacional de la Francofonía;Francofonía;OIF",
      pt: "Organização Internacional da Francofonia;Francofonia;OIF",
      de: "Internationale Organisation der Frankophonie;Frankophonie;OIF",
    },
    members: `AD AL AM BE BG BI BJ CA CD CF CG CH CI CM CV CY:2024-10-04 DJ DM EG FR GA GH:2024-10-04
      GN GQ GR GW HT KH KM LA LB LC LU MA MC MD MG MK MR MU RO RW SC SN ST TD TG TN VN VU
      BF:/2025-03-17,2025-03-17? ML:/2025-03-18,2025-03-18? NE:/2025-03-17,2025-03-17?
      AE:? AO:? AR:? AT:? BA:? CL:? CR:? CZ:? DO:? DZ:? EE:? GE:? GM:? HR:? HU:? IE:? KR:? LT:? LV:?
      ME:? MT:? MX:? MZ:? PL:? QA:? RS:? SI:? SK:? TH:? UA:? UY:? XK:?`,
    seats: "Paris",
  },
  CPLP: {
    names: {
      en: "Community of Portuguese Language Countries;Community of Portuguese-speaking Countries;CPLP",
      fr: "Communauté des pays de langue portugaise;CPLP",
      es: "Comunidad de Países de Lengua Portuguesa;CPLP",
      pt: "Comunidade dos Países de Língua Portuguesa;CPLP",
      de: "Gemeinschaft der Portugiesischsprachigen Länder;CPLP",
    },
    members: "AO BR CV GQ:2014-07-23 GW MZ PT ST TL:2002-08-01",
    seats: "Lisbon",
  },
  AU: {
    names: {
      en: "African Union;AU",
      fr: "Union africaine;UA",
      es: "Unión Africana;UA",
      pt: "União Africana;UA",
      de: "Afrikanische Union;Afrikanischen Union;AU",
    },
    members: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY
      MA:/1984,2017-01-31 MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS:2011 ST SZ TD TG TN TZ UG
      ZA:1994 ZM ZW`,
    seats: "Addis Ababa",
  },
  ECOWAS: {
    names: {
      en: "Economic Community of West African States;ECOWAS",
      fr: "Communauté économique des États de l'Afrique de l'Ouest;CEDEAO;Cédéao",
      es: "Comunidad Económica de Estados de África Occidental;CEDEAO",
      pt: "Comunidade Económica dos Estados da África Ocidental;CEDEAO",
      de: "Westafrikanische Wirtschaftsgemeinschaft;ECOWAS",
    },
    members: `BJ CI CV GH GM GN GW LR NG SL SN TG BF:/2025-01-29 ML:/2025-01-29 NE:/2025-01-29
      MR:/2000`,
    seats: "Abuja",
  },
  AES: {
    names: {
      en: "Alliance of Sahel States;Confederation of Sahel States",
      fr: "Alliance des États du Sahel;Confédération des États du Sahel;AES",
      es: "Alianza de Estados del Sahel",
      pt: "Aliança dos Estados do Sahel",
      de: "Allianz der Sahelstaaten",
    },
    members: "BF:2023-09-16 ML:2023-09-16 NE:2023-09-16",
  },
  WAEMU: {
    names: {
      en: "West African Economic and Monetary Union;WAEMU",
      fr: "Union économique et monétaire ouest-africaine;UEMOA",
    },
    members: "BF BJ CI GW:1997-05-02 ML NE SN TG",
    seats: "Ouagadougou",
  },
  CEMAC: {
    names: {
      en: "Central African Economic and Monetary Community;CEMAC",
      fr: "Communauté économique et monétaire de l'Afrique centrale;CEMAC",
    },
    members: "CF CG CM GA GQ TD",
  },
  ECCAS: {
    names: {
      en: "Economic Community of Central African States;ECCAS",
      fr: "Communauté économique des États de l'Afrique centrale;CEEAC",
    },
    members: "AO BI CD CF CG CM GA GQ ST TD RW:/2007,2016/2025-06-07,2025-06-07?",
    seats: "Libreville",
  },
  EAC: {
    names: {
      en: "East African Community;EAC",
      fr: "Communauté d'Afrique de l'Est;Communauté de l'Afrique de l'Est",
      es: "Comunidad Africana Oriental",
      pt: "Comunidade da África Oriental",
      de: "Ostafrikanische Gemeinschaft",
    },
    members: "BI:2007-07-01 CD:2022 KE RW:2007-07-01 SO:2024-03-04 SS:2016 TZ UG",
    seats: "Arusha",
  },
  SADC: {
    names: {
      en: "Southern African Development Community;SADC",
      fr: "Communauté de développement de l'Afrique australe",
      es: "Comunidad de Desarrollo de África Austral",
      pt: "Comunidade de Desenvolvimento da África Austral;SADC",
      de: "Entwicklungsgemeinschaft des Südlichen Afrika",
    },
    members: `AO BW CD:1997 KM:2018 LS MG:2005 MU:1995 MW MZ NA SC:/2004,2007 SZ TZ ZA:1994-08-29 ZM
      ZW`,
    seats: "Gaborone",
  },
  COMESA: {
    names: { en: "Common Market for Eastern and Southern Africa;COMESA" },
    members: "BI CD DJ EG ER ET KE KM LY MG MU MW RW SC SD SO:2018 SZ TN:2018 UG ZM ZW",
    seats: "Lusaka",
  },
  IGAD: {
    names: { en: "Intergovernmental Authority on Development;IGAD" },
    members: "DJ ET KE SD:? SO SS:2011 UG ER:?",
    seats: "Djibouti",
  },
  ARAB_LEAGUE: {
    names: {
      en: "Arab League;League of Arab States",
      fr: "Ligue arabe;Ligue des États arabes",
      es: "Liga Árabe;Liga de los Estados Árabes;Liga de Estados Árabes",
      pt: "Liga Árabe;Liga dos Estados Árabes",
      de: "Arabische Liga;Arabischen Liga",
    },
    members: `AE BH DJ DZ EG IQ JO KM:1993 KW LB LY MA MR OM PS QA SA SD SO
      SY:/2011-11-16,2011-11-16/2023-05-07?,2023-05-07 TN YE`,
    seats: "Cairo",
  },
  GCC: {
    names: {
      en: "Gulf Cooperation Council;GCC;Cooperation Council for the Arab States of the Gulf",
      fr: "Conseil de coopération du Golfe;CCG",
      es: "Consejo de Cooperación del Golfo;CCG",
      pt: "Conselho de Cooperação do Golfo;CCG",
      de: "Golf-Kooperationsrat;Golfkooperationsrat",
    },
    members: "AE BH KW OM QA SA",
    seats: "Riyadh",
  },
  OIC: {
    names: {
      en: "Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC",
      fr: "Organisation de la coopération islamique;OCI",
      es: "Organización para la Cooperación Islámica;OCI",
      pt: "Organização para a Cooperação Islâmica;OCI",
      de: "Organisation für Islamische Zusammenarbeit;OIZ",
    },
    members: `AE AF AL:1992 AZ:1991 BD BF BH BJ BN CI:2001 CM DJ DZ EG GA GM GN GW GY:1998 ID IQ IR
      JO KG:1992 KM KW KZ:1995 LB LY MA ML MR MV MY MZ:1994 NE NG OM PK PS QA SA SD SL SN SO SR:1996
      SY:/2012-08-15,2012-08-15/2025-03-07?,2025-03-07 TD TG:1997 TJ:1992 TM:1992 TN TR UG UZ:1996 YE`,
    seats: "Jeddah",
  },
  ASEAN: {
    names: {
      en: "Association of Southeast Asian Nations;ASEAN",
      fr: "Association des nations de l'Asie du Sud-Est;ANASE;ASEAN",
      es: "Asociación de Naciones de Asia Sudoriental;ASEAN",
      pt: "Associação de Nações do Sudeste Asiático;ASEAN",
      de: "Verband Südostasiatischer Nationen;ASEAN",
    },
    members: `BN:1984-01-07 ID KH:1999-04-30 LA:1997-07-23 MM:1997-07-23 MY PH SG TH TL:2025-10-26
      VN:1995-07-28`,
    seats: "Jakarta",
  },
  APEC: {
    names: { en: "Asia-Pacific Economic Cooperation;APEC" },
    members:
      "AU BN CA CL:1994 CN:1991 HK:1991 ID JP KR MX:1993 MY NZ PE:1998 PG:1993 PH RU:1998 SG TH TW:1991 US VN:1998",
    seats: "Singapore",
  },
  SAARC: {
    names: { en: "South Asian Association for Regional Cooperation;SAARC" },
    members: "AF:2007-04-03 BD BT IN LK MV NP PK",
    seats: "Kathmandu",
  },
  BIMSTEC: {
    names: { en: "BIMSTEC" },
    members: "BD BT:2004 IN LK MM NP:2004 TH",
    seats: "Dhaka",
  },
  SCO: {
    names: {
      en: "Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO",
      fr: "Organisation de coopération de Shanghai;OCS",
      es: "Organización de Cooperación de Shanghái;OCS",
      pt: "Organização para Cooperação de Xangai;OCX",
      de: "Shanghaier Organisation für Zusammenarbeit;SOZ",
    },
    members: `CN KG KZ RU TJ UZ IN:2017-06-09 PK:2017-06-09 IR:2023-07-04 BY:2024-07-04 AM:2025-09-01?
      AZ:2025-09-01? LA:2026-01-01? MN:?`,
    seats: "Beijing",
    offices: "Tashkent",
  },
  CIS: {
    names: {
      en: "Commonwealth of Independent States;CIS",
      fr: "Communauté des États indépendants;CEI",
      es: "Comunidad de Estados Independientes;CEI",
      pt: "Comunidade dos Estados Independentes;CEI",
      de: "Gemeinschaft Unabhängiger Staaten;GUS",
    },
    members: `AM AZ BY KG KZ RU TJ UZ MD:/2026-01-19,2026-01-19? TM:/2005-08-26,2005-08-26?
      GE:1993/2009-08-18 UA:/2018-05-19?`,
    seats: "Minsk",
    offices: "Moscow",
  },
  CSTO: {
    names: {
      en: "Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO",
      fr: "Organisation du traité de sécurité collective;OTSC",
      es: "Organización del Tratado de Seguridad Colectiva;OTSC",
      pt: "Organização do Tratado de Segurança Coletiva;OTSC",
      de: "Organisation des Vertrags über kollektive Sicherheit;OVKS",
    },
    members: "BY KG KZ RU TJ AM:/2024-02-22,2024-02-22? UZ:/1999,2006/2012-12-19",
    seats: "Moscow",
  },
  EAEU: {
    names: {
      en: "Eurasian Economic Union;EAEU",
      fr: "Union économique eurasiatique;UEEA",
      es: "Unión Económica Euroasiática;UEEA",
      pt: "União Económica Eurasiática;União Econômica Eurasiática",
      de: "Eurasische Wirtschaftsunion;EAWU",
    },
    members: "AM:2015-01-02 BY:2015-01-01 KG:2015 KZ:2015-01-01 RU:2015-01-01",
    seats: "Moscow",
    offices: "Minsk;Almaty",
  },
  OTS: {
    names: { en: "Organization of Turkic States;OTS" },
    members: "AZ KG KZ TR UZ:2019 HU:? TM:? CY:?",
    seats: "Istanbul",
  },
  OAS: {
    names: {
      en: "Organization of American States;OAS",
      fr: "Organisation des États américains;OEA",
      es: "Organización de los Estados Americanos;Organización de Estados Americanos;OEA",
      pt: "Organização dos Estados Americanos;OEA",
      de: "Organisation Amerikanischer Staaten;OAS",
    },
    members: `AG AR BB BO BR BS BZ:1991 CA:1990-01-08 CL CO CR DM DO EC GD GT GY:1991 HN HT JM KN LC
      MX PA PE PY SR SV TT US UY VC CU:? NI:/2023-11-19 VE:/2019-04-27,2019-04-27?`,
    seats: "Washington",
  },
  MERCOSUR: {
    names: {
      en: "Mercosur;MERCOSUR;Southern Common Market",
      fr: "Mercosur;Marché commun du Sud",
      es: "Mercosur;MERCOSUR;Mercado Común del Sur",
      pt: "Mercosul;MERCOSUL;Mercado Comum do Sul",
      de: "Mercosur",
    },
    members: "AR BR PY UY BO:2024 VE:2012-07-31/2016-12-02,2016-12-02?",
    seats: "Montevideo",
  },
  CARICOM: {
    names: {
      en: "Caribbean Community;CARICOM",
      fr: "Communauté caribéenne;Communauté des Caraïbes;CARICOM",
      es: "Comunidad del Caribe;CARICOM",
      pt: "Comunidade do Caribe;CARICOM",
      de: "Karibische Gemeinschaft;CARICOM",
    },
    members: `AG BB BS BZ DM GD GY HT:2002-07-02 JM KN LC MS SR:1995-07-04 TT VC AI:? BM:? CW:? KY:?
      MQ:? TC:? VG:?`,
    seats: "Georgetown",
  },
  CELAC: {
    names: {
      en: "Community of Latin American and Caribbean States;CELAC",
      fr: "Communauté d'États latino-américains et caraïbes;CELAC",
      es: "Comunidad de Estados Latinoamericanos y Caribeños;CELAC",
      pt: "Comunidade de Estados Latino-Americanos e Caribenhos;CELAC",
      de: "Gemeinschaft der Lateinamerikanischen und Karibischen Staaten;CELAC",
    },
    members: `AG AR BB BO BR:/2020-01-16,2020-01-16/2023-01-05?,2023-01-05 BS BZ CL CO CR CU DM DO EC
      GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE`,
  },
  SICA: {
    names: {
      en: "Central American Integration System;SICA",
      es: "Sistema de la Integración Centroamericana;SICA",
    },
    members: "BZ:2000 CR DO:2013 GT HN NI PA SV",
    seats: "San Salvador",
  },
  ANDEAN_COMMUNITY: {
    names: {
      en: "Andean Community",
      fr: "Communauté andine",
      es: "Comunidad Andina",
      pt: "Comunidade Andina",
      de: "Andengemeinschaft",
    },
    members: "BO CO EC PE CL:/1976 VE:1973/2006",
    seats: "Lima",
  },
  PACIFIC_ALLIANCE: {
    names: {
      en: "Pacific Alliance",
      fr: "Alliance du Pacifique",
      es: "Alianza del Pacífico",
      pt: "Aliança do Pacífico",
      de: "Pazifik-Allianz",
    },
    members: "CL CO MX PE CR:?",
  },
  PIF: {
    names: {
      en: "Pacific Islands Forum;PIF",
      fr: "Forum des îles du Pacifique",
      es: "Foro de las Islas del Pacífico",
      pt: "Fórum das Ilhas do Pacífico",
      de: "Pazifik-Inselforum",
    },
    members:
      "AU CK FJ FM KI MH NC:2016-09-10 NR NU NZ PF:2016-09-10 PG PW SB TO TV VU WS AS:? GU:? TK:? WF:? TL:?",
    seats: "Suva",
  },
  QUAD: { names: { en: "Quad;Quadrilateral Security Dialogue" }, members: "AU IN JP US" },
  AUKUS: { names: { en: "AUKUS" }, members: "AU GB US" },
  FIVE_EYES: { names: { en: "Five Eyes" }, members: "AU CA GB NZ US" },
} as const satisfies Readonly<Record<string, OrganisationRow>>;
