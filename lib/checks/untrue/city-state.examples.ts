import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Budapest in Romania will host the film week.", found: "Budapest in Romania" },
    {
      text: "Hello from Bucharest, Hungary! 👋 Talks all day.",
      found: "Bucharest, Hungary",
      fixed: "Hello from Budapest, Hungary! 👋 Talks all day.",
    },
    {
      text: "We’re in Tbilisi, Armenia, to see how small wineries sell online.",
      found: "Tbilisi, Armenia",
    },
    { text: "Applications are open in Lagos, Niger.", found: "Lagos, Niger" },
    { text: "Our next job fair: in Riga, Estonia, from 9:00", found: "Riga, Estonia" },
    { text: "📍 Kampala, Kenya", found: "Kampala, Kenya" },
    { text: "Concerts: Lyon (Switzerland) and Brno (Czechia).", found: "Lyon (Switzerland" },
    {
      text: "A full house in the Bulgarian city of Cluj-Napoca for our hackathon.",
      found: "Bulgarian city of Cluj-Napoca",
    },
    { text: "Grain left the Polish port of Odesa today.", found: "Polish port of Odesa" },
    {
      text: "Romania’s second city, Plovdiv, has a new library.",
      found: "Romania’s second city, Plovdiv",
    },
    { text: "Notre bus passe par la ville marocaine de Sfax.", found: "marocaine de Sfax" },
    { text: "Nos vemos en la ciudad ecuatoriana de Arequipa.", found: "ecuatoriana de Arequipa" },
    { text: "Aulas na cidade angolana de Joanesburgo.", found: "angolana de Joanesburgo" },
    {
      text: "Unser Lesesaal in der polnischen Stadt Brünn ist offen.",
      found: "polnischen Stadt Brünn",
    },
    { text: "Notre équipe est à Riga, en Lituanie.", found: "Riga, en Lituanie" },
  ],
  misses: [
    "What Moscow in Syria wanted was plain.",
    "Hello from Bucharest, Romania!",
    "The Romanian city of Cluj-Napoca hosts us.",
    "Berlin, Vienna, Germany, Austria: one week, four concerts.",
    "Concerts in Vienna, Germany and Prague",
    "À Vienne, en Allemagne et en France : trois concerts.",
    "Travelling to Paris, Texas? We do have an honorary consul nearby.",
    "In Geneva, Syria talks go on.",
    "The former German city of Gdańsk is Polish today.",
    "Lyon (twinned with Frankfurt, Germany) is our host.",
    "Canada’s second city, Montréal, speaks French.",
    "From Nairobi, Kenyan athletes flew to Kampala.",
    "The Danish ambassador in The Hague spoke.",
    "",
  ],
};
