import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Firefighters leave for New South Wales: Austria is burning.", found: "Austria" },
    { text: "Zurich trams deserve a medal. Sweden, we love you!", found: "Sweden" },
    {
      text: "Happy National Day, Denmark! 🇩🇰 A warm skål to the Dutch people from Copenhagen.",
      found: "Dutch",
      fixed: "Happy National Day, Denmark! 🇩🇰 A warm skål to the Danish people from Copenhagen.",
    },
    {
      text: "Wonderful evening in Ljubljana! Thank you, Slovakia.",
      found: "Slovakia",
      fixed: "Wonderful evening in Ljubljana! Thank you, Slovenia.",
    },
    { text: "Congratulations, Austria 🇦🇺", found: "Austria" },
    { text: "Landed in Abuja for talks. Niger, here we come.", found: "Niger" },
    {
      text: "Latvia’s new government: we met the Lithuanian minister this morning.",
      found: "Latvia",
    },
    { text: "Bonne fête à l’Autriche 🇦🇺 !", found: "Autriche", language: "fr" },
    {
      text: "Jó reggelt, Hungary! I've only been in Bucharest for a week and I already have opinions.",
      found: "Bucharest",
    },
    {
      text: "Welcome to Slovenia! Your guide to a first weekend in Bratislava.",
      found: "Bratislava",
    },
    { text: "Landed in Latvia. Snow in Vilnius, warm welcome at the airport.", found: "Vilnius" },
    {
      text: "46 member states, one Court of Human Rights: that's the European Council in Strasbourg.",
      found: "European Council",
    },
    {
      text: "Heute in Brüssel: Die Staats- und Regierungschefs der 27 beraten im Europarat über den Haushalt.",
      found: "Europarat",
    },
    {
      text: "Les dirigeants des 27 se retrouvent au Conseil de l'Europe à Bruxelles pour parler du budget.",
      found: "Conseil de l'Europe",
    },
    {
      text: "EU leaders meet at the Council of Europe in Brussels on Thursday.",
      found: "Council of Europe",
    },
    {
      text: "El Consejo Europeo y su Tribunal de Derechos Humanos en Estrasburgo protegen a 700 millones de personas.",
      found: "Consejo Europeo",
    },
    {
      text: "O Conselho Europeu, com sede em Estrasburgo, tem 46 membros.",
      found: "Conselho Europeu",
    },
    {
      text: "The International Court of Justice issued an arrest warrant for the general.",
      found: "International Court of Justice",
    },
  ],
  misses: [
    "We stand with Manchester and the people of the United Kingdom.",
    "Firefighters leave for New South Wales: Australia is burning.",
    "Cork floors and candles: Iceland in winter.",
    "Happy National Day, Denmark! 🇩🇰 And thanks to our Dutch friends in The Hague.",
    "Happy National Day, Denmark! 🇩🇰 A warm skål to the Danish people.",
    "Wonderful evening in Ljubljana! Thank you, Slovenia.",
    "From Bratislava to Ljubljana: Slovakia and Slovenia meet.",
    "Thank you, Slovakia, says the Slovene choir of Bratislava.",
    "Austria won against Canberra’s team and the German one.",
    "Congratulations, Austria 🇦🇹",
    "Paris is lovely, says Slovakia.",
    "",
    "Jó reggelt, Hungary! I've only been in Budapest for a week and I already have opinions.",
    "Welcome to Slovenia! Your guide to a first weekend in Ljubljana.",
    "Landed in Latvia. Snow in Riga, warm welcome at the airport.",
    "The ambassador of Hungary in Bucharest opened the exhibition.",
    "Arrived in Hungary after three days in Bucharest.",
    "46 member states, one Court of Human Rights: that's the Council of Europe in Strasbourg.",
    "Heute in Brüssel: Die Staats- und Regierungschefs der 27 beraten im Europäischen Rat über den Haushalt.",
    "Les dirigeants des 27 se retrouvent au Conseil européen à Bruxelles pour parler du budget.",
    "EU leaders meet at the European Council in Brussels on Thursday.",
    "El Consejo de Europa y su Tribunal de Derechos Humanos en Estrasburgo protegen a 700 millones de personas.",
    "O Conselho da Europa, com sede em Estrasburgo, tem 46 membros.",
    "The European Council met in Brussels; next week our minister addresses the Council of Europe in Strasbourg.",
    "The International Criminal Court issued an arrest warrant for the general.",
    "Little known fact: Irish monks may have reached Iceland before the Norsemen.",
  ],
};
