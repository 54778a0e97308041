import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Télégramme n° 1184, Nairobi, 18 novembre.", found: "Télégramme n° 1184, Nairobi" },
    { text: "Telegrama n.º 512, Luanda, 19/11.", found: "Telegrama n.º 512, Luanda" },
    { text: "Our despatch 14/2026 from Harare refers.", found: "Our despatch 14/2026" },
    {
      text: "As reported in eGram 4471, the minister wants the port reopened.",
      found: "eGram 4471",
    },
    { text: "The port stays shut (see telegram 233).", found: "see telegram 233" },
    { text: "R 201512Z NOV 26 FM AMEMBASSY BERN", found: "R 201512Z NOV 26" },
    { text: "Der Hafen bleibt zu, siehe DB Nr. 212.", found: "siehe DB Nr. 212" },
    {
      text: "REF: (A) 26 STATE 10442\nWe thank Lesotho for its hospitality.",
      found: "26 STATE 10442",
    },
    {
      text: "As reported in 26 ABUJA 1187, scholarships doubled this year.",
      found: "26 ABUJA 1187",
    },
    { text: "09 BERLIN 1534 Ministers discussed the grain deal.", found: "09 BERLIN 1534" },
    {
      text: "DIPTEL 044/26: High Commissioner calls on the new Chief Justice.",
      found: "DIPTEL 044/26",
    },
    { text: "See reftel for background. We welcome the vote in the Assembly.", found: "reftel" },
    { text: "SIPDIS\nThe Ambassador opened the new clinic in Mbale.", found: "SIPDIS" },
    { text: "Cable no. 331 – a good meeting with the mayor of Cebu.", found: "Cable no. 331" },
    {
      text: "Drahtbericht Nr. 214: Botschafterin trifft Oppositionsführer.",
      found: "Drahtbericht Nr. 214",
    },
    {
      text: "TD KINSHASA 412 – Entretien avec le ministre de la Défense.",
      found: "TD KINSHASA 412",
    },
    { text: "COREU PAR/0123/26: partners agreed on the statement.", found: "COREU PAR/0123" },
    { text: "TAGS: PREL, PGOV, KE\nA warm welcome in Kisumu.", found: "TAGS: PREL, PGOV, KE" },
    {
      text: "CLASSIFIED BY: DCM Harlow\nWe mourn the victims of the flood.",
      found: "CLASSIFIED BY: DCM",
    },
    {
      text: "WK 10231/2026 INIT: the presidency proposes a new visa code.",
      found: "WK 10231/2026 INIT",
    },
    { text: "Telegrama n° 87: visita del canciller a Asunción.", found: "Telegrama n° 87" },
    {
      text: "ACCRA 00318 – SUBJECT: Training visit. A gate was welded today.",
      found: "ACCRA 00318 – SUBJECT",
    },
    {
      text: "Our telno 017 refers. Two schools became partners this morning.",
      found: "Our telno 017 refers",
    },
    {
      text: "Drahtbericht 0178 – Die Botschafterin eröffnet das Filmfestival.",
      found: "Drahtbericht 0178",
    },
    {
      text: "Our UKMIS NEW YORK telegram 1021 refers. Glad to open the library in Gaborone.",
      today: "2026-11-20",
      found: "telegram 1021 refers",
    },
    {
      text: "NV DI PARIS 2026-0412345 : Bibliothèque inaugurée à Thiès.",
      today: "2026-11-20",
      found: "NV DI PARIS 2026-0412345",
    },
    {
      text: "Cable 26-118 from Lima says the port opens next week. Good news for trade!",
      today: "2026-11-20",
      found: "Cable 26-118 from L",
    },
    {
      text: "DB Nr. 412 vom 18.11.: Bibliothek in Windhuk eröffnet.",
      today: "2026-11-20",
      found: "DB Nr. 412 vom 1",
    },
    {
      text: "Comme écrit dans notre TD Nairobi 1187, le marché est ouvert.",
      found: "notre TD Nairobi 1187",
    },
    {
      text: "Conforme a nuestro cable Quito 322, la feria abre el lunes.",
      found: "nuestro cable Quito 322",
    },
  ],
  misses: [
    "Communiqué n° 1184. Le ministre recevra son homologue.",
    "Cable car No 3 in La Paz is open again.",
    "Follow us on Telegram 24 hours a day.",
    "Cable 12 km long laid under the Baltic.",
    "Doors open on 24 NOV 2026 at the town hall.",
    "From 12 MAY 2027 new passports cost 60 euros.",
    "24 states and 10442 visas: our year in figures.",
    "The Zimmermann telegram of 1917 is on show in our museum.",
    "20 EUR 150 and other prices: see the list at the counter.",
    "A new undersea cable links our islands.",
    "Tune in to CNN 24 HOURS 365 days a year.",
    "Cable car number two is open again.",
    "In reference to your question: yes, you need a visa.",
    "PARIS 2024 and MILANO 2026 in one exhibition.",
    "16 TEAMS 24 matches: our embassies' football cup.",
    "Le télégramme de 1914 est exposé aux archives.",
    "",
    "Edición 143 de la feria del libro: hoy abre el canciller.",
    "AGENDA 2030: our schools take part.",
    "Our cable car in La Paz has 1187 cabins.",
    "Berlin tel. 030 214 000: call us about your passport.",
  ],
};
