import type { OrganisationRow } from "./organisations";

/**
 * Bodies whose members are not listed, for the city they sit in. Same form as organisations.ts.
 *
 * Source: the bodies' own sites, public knowledge as of 2026-11-20. A body with organs in several
 * cities lists them all.
 */
export const SEATED_BODIES = {
  ICJ: {
    names: {
      en: "International Court of Justice;ICJ",
      fr: "Cour internationale de Justice;CIJ",
      es: "Corte Internacional de Justicia;CIJ",
      pt: "Corte Internacional de Justiça;Tribunal Internacional de Justiça;CIJ;TIJ",
      de: "Internationaler Gerichtshof;Internationale Gerichtshof;Internationalen Gerichtshof;IGH",
    },
    seats: "The Hague",
  },
  ICC: {
    names: {
      en: "International Criminal Court;ICC",
      fr: "Cour pénale internationale;CPI",
      es: "Corte Penal Internacional;CPI",
      pt: "Tribunal Penal Internacional;TPI",
      de: "Internationaler Strafgerichtshof;Internationale Strafgerichtshof;Internationalen Strafgerichtshof;IStGH",
    },
    seats: "The Hague",
  },
  OPCW: {
    names: {
      en: "Organisation for the Prohibition of Chemical Weapons;OPCW",
      fr: "Organisation pour l'interdiction des armes chimiques;OIAC",
      es: "Organización para la Prohibición de las Armas Químicas;OPAQ",
      pt: "Organização para a Proibição de Armas Químicas;OPAQ",
      de: "Organisation für das Verbot chemischer Waffen;OVCW",
    },
    seats: "The Hague",
  },
  PCA: { names: { en: "Permanent Court of Arbitration" }, seats: "The Hague" },
  EUROPOL: { names: { en: "Europol" }, seats: "The Hague" },
  EUROJUST: { names: { en: "Eurojust" }, seats: "The Hague" },
  ITLOS: {
    names: { en: "International Tribunal for the Law of the Sea;ITLOS" },
    seats: "Hamburg",
  },
  UNESCO: { names: { en: "UNESCO;Unesco" }, seats: "Paris" },
  FAO: {
    names: { en: "Food and Agriculture Organization;FAO" },
    seats: "Rome",
  },
  WFP: {
    names: {
      en: "World Food Programme;World Food Program;WFP",
      fr: "Programme alimentaire mondial;PAM",
      es: "Programa Mundial de Alimentos;PMA",
      pt: "Programa Mundial de Alimentos;PMA",
      de: "Welternährungsprogramm",
    },
    seats: "Rome",
  },
  IFAD: {
    names: { en: "International Fund for Agricultural Development;IFAD" },
    seats: "Rome",
  },
  IDLO: { names: { en: "International Development Law Organization;IDLO" }, seats: "Rome" },
  WHO: {
    names: {
      en: "World Health Organization;World Health Organisation;WHO",
      fr: "Organisation mondiale de la santé;OMS",
      es: "Organización Mundial de la Salud;OMS",
      pt: "Organização Mundial da Saúde;OMS",
      de: "Weltgesundheitsorganisation;WHO",
    },
    seats: "Geneva",
  },
  ILO: {
    names: {
      en: "International Labour Organization;International Labor Organization;ILO",
      fr: "Organisation internationale du travail;OIT",
      es: "Organización Internacional del Trabajo;OIT",
      pt: "Organização Internacional do Trabalho;OIT",
      de: "Internationale Arbeitsorganisation;ILO",
    },
    seats: "Geneva",
  },
  WTO: {
    names: {
      en: "World Trade Organization;World Trade Organisation;WTO",
      fr: "Organisation mondiale du commerce;OMC",
      es: "Organización Mundial del Comercio;OMC",
      pt: "Organização Mundial do Comércio;OMC",
      de: "Welthandelsorganisation;WTO",
    },
    seats: "Geneva",
  },
  UNHCR: {
    names: {
      en: "UN High Commissioner for Refugees;UN Refugee Agency;UNHCR",
      fr: "Haut-Commissariat des Nations unies pour les réfugiés;HCR",
      es: "Alto Comisionado de las Naciones Unidas para los Refugiados;ACNUR",
      pt: "Alto Comissariado das Nações Unidas para os Refugiados;ACNUR",
      de: "UN-Flüchtlingshilfswerk;UNHCR",
    },
    seats: "Geneva",
  },
  OHCHR: {
    names: { en: "UN Human Rights Office;OHCHR;Human Rights Council" },
    seats: "Geneva",
  },
  IOM: {
    names: {
      en: "International Organization for Migration;IOM",
      fr: "Organisation internationale pour les migrations;OIM",
      es: "Organización Internacional para las Migraciones;OIM",
      pt: "Organização Internacional para as Migrações;OIM",
      de: "Internationale Organisation für Migration;IOM",
    },
    seats: "Geneva",
  },
  ITU: {
    names: { en: "International Telecommunication Union;ITU" },
    seats: "Geneva",
  },
  WIPO: {
    names: { en: "World Intellectual Property Organization;WIPO" },
    seats: "Geneva",
  },
  WMO: { names: { en: "World Meteorological Organization;WMO" }, seats: "Geneva" },
  UNCTAD: { names: { en: "UNCTAD;UN Trade and Development" }, seats: "Geneva" },
  UNAIDS: { names: { en: "UNAIDS" }, seats: "Geneva" },
  IPU: { names: { en: "Inter-Parliamentary Union;IPU" }, seats: "Geneva" },
  ICRC: {
    names: {
      en: "International Committee of the Red Cross;ICRC",
      fr: "Comité international de la Croix-Rouge;CICR",
      es: "Comité Internacional de la Cruz Roja;CICR",
      pt: "Comitê Internacional da Cruz Vermelha;CICV",
      de: "Internationales Komitee vom Roten Kreuz;IKRK",
    },
    seats: "Geneva",
  },
  CERN: { names: { en: "CERN" }, seats: "Geneva" },
  UPU: { names: { en: "Universal Postal Union;UPU" }, seats: "Bern" },
  BIS: { names: { en: "Bank for International Settlements" }, seats: "Basel" },
  IOC: {
    names: {
      en: "International Olympic Committee;IOC",
      fr: "Comité international olympique",
      es: "Comité Olímpico Internacional",
      pt: "Comitê Olímpico Internacional",
      de: "Internationales Olympisches Komitee",
    },
    seats: "Lausanne",
  },
  FIFA: { names: { en: "FIFA" }, seats: "Zurich" },
  UEFA: { names: { en: "UEFA" }, seats: "Nyon" },
  IAEA: {
    names: {
      en: "International Atomic Energy Agency;IAEA",
      fr: "Agence internationale de l'énergie atomique;AIEA",
      es: "Organismo Internacional de Energía Atómica;OIEA",
      pt: "Agência Internacional de Energia Atômica;AIEA",
      de: "Internationale Atomenergie-Organisation;IAEO",
    },
    seats: "Vienna",
  },
  UNIDO: { names: { en: "UNIDO" }, seats: "Vienna" },
  UNODC: { names: { en: "UN Office on Drugs and Crime;UNODC" }, seats: "Vienna" },
  CTBTO: { names: { en: "CTBTO" }, seats: "Vienna" },
  UNEP: {
    names: { en: "UN Environment Programme;UNEP", fr: "PNUE", es: "PNUMA", pt: "PNUMA" },
    seats: "Nairobi",
  },
  UN_HABITAT: { names: { en: "UN-Habitat;ONU-Habitat" }, seats: "Nairobi" },
  UNICEF: { names: { en: "UNICEF;Unicef" }, seats: "New York", offices: "Geneva;Copenhagen" },
  UNDP: {
    names: { en: "UN Development Programme;UNDP", fr: "PNUD", es: "PNUD", pt: "PNUD" },
    seats: "New York",
  },
  UNFPA: { names: { en: "UN Population Fund;UNFPA" }, seats: "New York" },
  UN_WOMEN: { names: { en: "UN Women;ONU Femmes;ONU Mujeres;ONU Mulheres" }, seats: "New York" },
  UNFCCC: { names: { en: "UNFCCC;UN Climate Change" }, seats: "Bonn" },
  UNCCD: { names: { en: "UNCCD" }, seats: "Bonn" },
  UNU: { names: { en: "United Nations University" }, seats: "Tokyo" },
  ICAO: {
    names: { en: "International Civil Aviation Organization;ICAO", fr: "OACI", es: "OACI" },
    seats: "Montreal",
  },
  IMO: { names: { en: "International Maritime Organization;IMO" }, seats: "London" },
  UN_TOURISM: { names: { en: "UN Tourism;UNWTO" }, seats: "Madrid" },
  IMF: {
    names: {
      en: "International Monetary Fund;IMF",
      fr: "Fonds monétaire international;FMI",
      es: "Fondo Monetario Internacional;FMI",
      pt: "Fundo Monetário Internacional;FMI",
      de: "Internationaler Währungsfonds;Internationalen Währungsfonds;IWF",
    },
    seats: "Washington",
  },
  WORLD_BANK: {
    names: {
      en: "World Bank",
      fr: "Banque mondiale",
      es: "Banco Mundial",
      pt: "Banco Mundial",
      de: "Weltbank",
    },
    seats: "Washington",
  },
  IDB: { names: { en: "Inter-American Development Bank" }, seats: "Washington" },
  PAHO: { names: { en: "Pan American Health Organization;PAHO" }, seats: "Washington" },
  IACHR: {
    names: {
      en: "Inter-American Commission on Human Rights",
      es: "Comisión Interamericana de Derechos Humanos",
    },
    seats: "Washington",
  },
  IACTHR: {
    names: {
      en: "Inter-American Court of Human Rights",
      es: "Corte Interamericana de Derechos Humanos",
    },
    seats: "San José",
  },
  ADB: { names: { en: "Asian Development Bank" }, seats: "Manila" },
  AFDB: {
    names: { en: "African Development Bank;AfDB", fr: "Banque africaine de développement" },
    seats: "Abidjan",
  },
  AIIB: { names: { en: "Asian Infrastructure Investment Bank;AIIB" }, seats: "Beijing" },
  NDB: { names: { en: "New Development Bank" }, seats: "Shanghai" },
  EBRD: {
    names: { en: "European Bank for Reconstruction and Development;EBRD" },
    seats: "London",
  },
  ISDB: { names: { en: "Islamic Development Bank" }, seats: "Jeddah" },
  INTERPOL: { names: { en: "Interpol;INTERPOL" }, seats: "Lyon" },
  WCO: { names: { en: "World Customs Organization;WCO" }, seats: "Brussels" },
  IEA: { names: { en: "International Energy Agency;IEA" }, seats: "Paris" },
  ESA: {
    names: { en: "European Space Agency", fr: "Agence spatiale européenne" },
    seats: "Paris",
  },
  IRENA: { names: { en: "International Renewable Energy Agency;IRENA" }, seats: "Abu Dhabi" },
  ISA: { names: { en: "International Seabed Authority" }, seats: "Kingston" },
  ECA: {
    names: { en: "Economic Commission for Africa;UNECA" },
    seats: "Addis Ababa",
  },
  ECLAC: {
    names: { en: "ECLAC", fr: "CEPALC", es: "CEPAL", pt: "CEPAL" },
    seats: "Santiago",
  },
  ESCAP: { names: { en: "ESCAP;UNESCAP" }, seats: "Bangkok" },
  ESCWA: { names: { en: "ESCWA;UNESCWA" }, seats: "Beirut" },
  AFRICAN_COURT: {
    names: { en: "African Court on Human and Peoples' Rights" },
    seats: "Arusha",
  },
  ACHPR: {
    names: { en: "African Commission on Human and Peoples' Rights" },
    seats: "Banjul",
  },
  AFCFTA: { names: { en: "AfCFTA Secretariat" }, seats: "Accra" },
  EUROPEAN_COMMISSION: {
    names: {
      en: "European Commission",
      fr: "Commission européenne",
      es: "Comisión Europea",
      pt: "Comissão Europeia",
      de: "Europäische Kommission;Europäischen Kommission;EU-Kommission",
    },
    seats: "Brussels",
    offices: "Luxembourg",
  },
  EUROPEAN_PARLIAMENT: {
    names: {
      en: "European Parliament",
      fr: "Parlement européen",
      es: "Parlamento Europeo",
      pt: "Parlamento Europeu",
      de: "Europäisches Parlament;Europäischen Parlament;Europaparlament;EU-Parlament",
    },
    seats: "Strasbourg;Brussels",
    offices: "Luxembourg",
  },
  EUROPEAN_COUNCIL: {
    names: {
      en: "European Council;Council of the European Union;Council of the EU",
      fr: "Conseil européen;Conseil de l'Union européenne",
      es: "Consejo Europeo;Consejo de la Unión Europea",
      pt: "Conselho Europeu;Conselho da União Europeia",
      de: "Europäischer Rat;Europäischen Rat;Rat der Europäischen Union",
    },
    seats: "Brussels",
    offices: "Luxembourg",
  },
  CJEU: {
    names: {
      en: "Court of Justice of the European Union;European Court of Justice;CJEU",
      fr: "Cour de justice de l'Union européenne;CJUE",
      es: "Tribunal de Justicia de la Unión Europea;TJUE",
      pt: "Tribunal de Justiça da União Europeia;TJUE",
      de: "Europäischer Gerichtshof;Europäischen Gerichtshof;EuGH",
    },
    seats: "Luxembourg",
  },
  ECTHR: {
    names: {
      en: "European Court of Human Rights;ECtHR",
      fr: "Cour européenne des droits de l'homme;CEDH",
      es: "Tribunal Europeo de Derechos Humanos;TEDH",
      pt: "Tribunal Europeu dos Direitos do Homem;TEDH",
      de: "Europäischer Gerichtshof für Menschenrechte;Europäischen Gerichtshof für Menschenrechte;EGMR",
    },
    seats: "Strasbourg",
  },
  ECB: {
    names: {
      en: "European Central Bank;ECB",
      fr: "Banque centrale européenne;BCE",
      es: "Banco Central Europeo;BCE",
      pt: "Banco Central Europeu;BCE",
      de: "Europäische Zentralbank;Europäischen Zentralbank;EZB",
    },
    seats: "Frankfurt",
  },
  EIB: {
    names: {
      en: "European Investment Bank;EIB",
      fr: "Banque européenne d'investissement",
      es: "Banco Europeo de Inversiones",
      pt: "Banco Europeu de Investimento",
      de: "Europäische Investitionsbank;Europäischen Investitionsbank",
    },
    seats: "Luxembourg",
  },
  FRONTEX: { names: { en: "Frontex" }, seats: "Warsaw" },
  ODIHR: { names: { en: "ODIHR", fr: "BIDDH" }, seats: "Warsaw" },
  EMA: { names: { en: "European Medicines Agency" }, seats: "Amsterdam" },
  UFM: {
    names: {
      en: "Union for the Mediterranean",
      fr: "Union pour la Méditerranée",
      es: "Unión por el Mediterráneo",
    },
    seats: "Barcelona",
  },
  BSEC: { names: { en: "Black Sea Economic Cooperation;BSEC" }, seats: "Istanbul" },
  OECS: { names: { en: "Organisation of Eastern Caribbean States;OECS" }, seats: "Castries" },
  ALADI: { names: { en: "ALADI" }, seats: "Montevideo" },
  GCF: { names: { en: "Green Climate Fund" }, seats: "Incheon" },
} as const satisfies Readonly<Record<string, OrganisationRow>>;
