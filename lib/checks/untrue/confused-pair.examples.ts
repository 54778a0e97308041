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
  ],
};
