/**
 * Years of events whose anniversaries ministries mark, with the names they go by (folded when read). Undisputed years only;
 * general knowledge, checked on 2026-11-20. A name must be unmistakable on its own.
 */
export const FOUNDING_YEARS: readonly {
  readonly year: number;
  readonly names: readonly string[];
}[] = [
  {
    year: 1945,
    names: [
      "UN Charter",
      "Charter of the United Nations",
      "founding of the United Nations",
      "anniversary of the United Nations",
      "anniversary of the UN",
      "anniversary of UNESCO",
      "Charte des Nations Unies",
      "Carta de las Naciones Unidas",
      "Carta das Nações Unidas",
      "Charta der Vereinten Nationen",
      "bombing of Hiroshima",
      "liberation of Auschwitz",
      "end of the Second World War",
      "end of World War II",
      "end of WWII",
    ],
  },
  {
    year: 1944,
    names: [
      "D-Day",
      "Normandy landings",
      "Bretton Woods",
      "Warsaw Uprising",
      "débarquement de Normandie",
    ],
  },
  { year: 1946, names: ["UNICEF", "first session of the International Court of Justice"] },
  {
    year: 1948,
    names: [
      "Universal Declaration of Human Rights",
      "UDHR",
      "Genocide Convention",
      "anniversary of WHO",
      "World Health Organization",
      "Déclaration universelle des droits de l'homme",
      "Declaración Universal de Derechos Humanos",
      "Declaración Universal de los Derechos Humanos",
      "Declaração Universal dos Direitos Humanos",
      "Allgemeine Erklärung der Menschenrechte",
    ],
  },
  {
    year: 1949,
    names: [
      "Washington Treaty",
      "North Atlantic Treaty",
      "NATO",
      "OTAN",
      "Council of Europe",
      "Conseil de l'Europe",
      "Geneva Conventions",
      "Conventions de Genève",
      "Genfer Konventionen",
      "Europarat",
    ],
  },
  {
    year: 1950,
    names: ["Schuman Declaration", "Déclaration Schuman", "European Convention on Human Rights"],
  },
  {
    year: 1951,
    names: [
      "Refugee Convention",
      "Convention relating to the Status of Refugees",
      "Genfer Flüchtlingskonvention",
    ],
  },
  {
    year: 1957,
    names: [
      "Treaty of Rome",
      "Treaties of Rome",
      "Traité de Rome",
      "Traités de Rome",
      "Tratado de Roma",
      "Römische Verträge",
      "Römischen Verträge",
      "IAEA",
    ],
  },
  { year: 1960, names: ["OPEC", "OPEP"] },
  {
    year: 1961,
    names: [
      "Vienna Convention on Diplomatic Relations",
      "Convention de Vienne sur les relations diplomatiques",
      "Convención de Viena sobre Relaciones Diplomáticas",
      "Antarctic Treaty's entry into force",
      "building of the Berlin Wall",
      "Non-Aligned Movement",
    ],
  },
  {
    year: 1963,
    names: [
      "Élysée Treaty",
      "Traité de l'Élysée",
      "Élysée-Vertrag",
      "Vienna Convention on Consular Relations",
      "Organisation of African Unity",
      "March on Washington",
    ],
  },
  { year: 1967, names: ["ASEAN", "Outer Space Treaty"] },
  { year: 1968, names: ["Prague Spring", "Prager Frühling"] },
  { year: 1969, names: ["Moon landing", "Apollo 11", "Vienna Convention on the Law of Treaties"] },
  { year: 1972, names: ["World Heritage Convention", "Stockholm Conference", "UNEP"] },
  { year: 1974, names: ["Carnation Revolution", "25 de Abril de 1974", "Revolução dos Cravos"] },
  {
    year: 1975,
    names: ["Helsinki Final Act", "ECOWAS", "Acte final d'Helsinki", "Schlussakte von Helsinki"],
  },
  { year: 1979, names: ["CEDAW"] },
  { year: 1985, names: ["Schengen Agreement", "Accord de Schengen"] },
  { year: 1986, names: ["Chernobyl", "Chornobyl", "Tchernobyl", "Tschernobyl"] },
  {
    year: 1987,
    names: ["Montreal Protocol", "Protocole de Montréal", "Erasmus programme", "Erasmus+"],
  },
  {
    year: 1989,
    names: [
      "fall of the Berlin Wall",
      "chute du mur de Berlin",
      "caída del Muro de Berlín",
      "queda do Muro de Berlim",
      "Mauerfall",
      "Fall der Berliner Mauer",
      "Velvet Revolution",
      "Baltic Way",
      "Convention on the Rights of the Child",
    ],
  },
  {
    year: 1990,
    names: [
      "German reunification",
      "German unity",
      "réunification allemande",
      "Deutsche Einheit",
      "Deutschen Einheit",
      "Wiedervereinigung",
    ],
  },
  {
    year: 1991,
    names: ["Visegrád Group", "Visegrad Group", "Mercosur", "Mercosul", "Treaty of Asunción"],
  },
  {
    year: 1992,
    names: ["Maastricht Treaty", "Rio Earth Summit", "Rio Declaration", "Traité de Maastricht"],
  },
  {
    year: 1994,
    names: [
      "genocide against the Tutsi",
      "Rwandan genocide",
      "génocide des Tutsi",
      "génocide contre les Tutsi",
    ],
  },
  {
    year: 1995,
    names: [
      "Srebrenica",
      "Dayton Agreement",
      "Dayton Accords",
      "Dayton Peace Accords",
      "Beijing Declaration",
      "Beijing Platform for Action",
    ],
  },
  {
    year: 1997,
    names: ["Ottawa Convention", "Mine Ban Treaty", "Kyoto Protocol", "Protocole de Kyoto"],
  },
  {
    year: 1998,
    names: [
      "Good Friday Agreement",
      "Belfast Agreement",
      "Rome Statute",
      "Statut de Rome",
      "Estatuto de Roma",
    ],
  },
  { year: 2000, names: ["Resolution 1325", "UNSCR 1325", "résolution 1325", "Resolución 1325"] },
  { year: 2001, names: ["9/11", "September 11 attacks"] },
  { year: 2002, names: ["African Union", "Union africaine"] },
  { year: 2004, names: ["Indian Ocean tsunami", "2004 enlargement"] },
  {
    year: 2015,
    names: [
      "Paris Agreement",
      "Accord de Paris",
      "Acuerdo de París",
      "Acordo de Paris",
      "Pariser Abkommen",
    ],
  },
];
