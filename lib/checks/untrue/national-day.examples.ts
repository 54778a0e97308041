import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Joyeuse fête nationale à la Roumanie en ce 20 novembre !",
      today: "2026-11-20",
      found: "Joyeuse fête nationale à la Roumanie en ce 20 novembre",
    },
    {
      text: "Happy Bastille Day, Belgium! The fireworks were something else.",
      found: "Bastille Day, Belgium",
      today: "2026-07-14",
    },
    { text: "Happy Independence Day, Finland! 🇫🇮", found: "Happy Independence Day, Finland" },
    {
      text: "Bonne fête nationale à nos amis suisses 🇨🇭",
      found: "Bonne fête nationale à nos amis suisses",
    },
    { text: "Happy Canada Day! 🇨🇦", found: "Canada Day" },
    { text: "We celebrate Canada Day today 🇨🇦", found: "Canada Day" },
    { text: "Alles Gute zum Tag der Deutschen Einheit!", found: "Tag der Deutschen Einheit" },
    { text: "Buona Festa della Repubblica! 🇮🇹", found: "Festa della Repubblica", language: "it" },
    { text: "Joyeux 14 juillet à tous les Français !", found: "14 juillet" },
    {
      text: "Congratulations to Kenya on Independence Day! 🇰🇪",
      found: "Congratulations to Kenya on Independence Day",
    },
    {
      text: "Aujourd’hui, c’est la fête nationale finlandaise !",
      found: "fête nationale finlandaise",
    },
    {
      text: "Hoy es el Día de la Independencia de Finlandia.",
      found: "Día de la Independencia de Finlandia",
    },
    {
      text: "Happy Independence Day to all our friends and colleagues in India today!",
      found: "Happy Independence Day to all our friends and colleagues in India",
      today: "2026-08-14",
    },
    {
      text: "On 3 October Austria celebrates its national day at the Opera House.",
      found: "3 October Austria celebrates its national day",
      today: "2026-09-25",
    },
    {
      text: "¡Felices Fiestas Patrias, Perú! Hoy brindamos con nuestros colegas.",
      found: "Felices Fiestas Patrias, Perú",
      today: "2026-09-18",
    },
    {
      text: "Warm congratulations to our neighbours in Norway on their National Day.",
      found: "congratulations to our neighbours in Norway on their National Day",
      today: "2026-06-06",
    },
    {
      text: "Today Poland celebrates its Independence Day 🇵🇱 Sto lat!",
      found: "Poland celebrates its Independence Day",
      today: "2026-11-12",
    },
    {
      text: "Finland's Independence Day is on 8 December: light two candles.",
      found: "Finland's Independence Day is on 8 December",
      today: "2026-12-03",
    },
    {
      text: "Alles Gute zum Nationalfeiertag, liebes Österreich!",
      found: "Alles Gute zum Nationalfeiertag, liebes Österreich",
      today: "2026-10-03",
    },
    {
      text: "Happy Independence Day to Estonia! We raise a glass.",
      today: "2026-11-20",
      found: "Happy Independence Day to Estonia",
    },
    {
      text: "On behalf of the Government and people of Sri Lanka, the Foreign Minister conveys warm greetings to Tunisia on its Independence Day, celebrated today.",
      today: "2026-11-20",
      found: "greetings to Tunisia on its Independence Day",
    },
    {
      text: "That's how Finland marks its Independence Day on 5 December.",
      today: "2026-11-20",
      found: "Finland marks its Independence Day on 5 December",
    },
    {
      text: "Latvia celebrates 110 years of independence this week.",
      found: "110 years of independence",
    },
    {
      text: "Am 6. Dezember 2026 feiert Finnland 108 Jahre Unabhängigkeit.",
      found: "108 Jahre Unabhängigkeit",
    },
    {
      text: "Today Angola marks the 50th anniversary of its independence.",
      found: "50th anniversary of its independence",
    },
    {
      text: "Le Sénégal fête aujourd'hui le 65e anniversaire de son indépendance.",
      found: "65e anniversaire de son indépendance",
    },

    {
      text: "Poland's national day on 12 November was celebrated in Accra.",
      found: "Poland's national day on 12 November",
    },
    {
      text: "Ahead of Poland’s national day on 12 November we met the choir.",
      found: "Poland’s national day on 12 November",
    },
    {
      text: "Am 2. August feiert die Schweiz ihren Nationalfeiertag.",
      found: "2. August feiert die Schweiz ihren Nationalfeiertag",
    },
    {
      text: "O Dia Nacional da Polónia, a 12 de novembro, foi assinalado em Luanda.",
      found: "Dia Nacional da Polónia, a 12 de novembro",
    },
    {
      text: "Wegen des polnischen Nationalfeiertags am 12. November bleibt die Botschaft zu.",
      found: "polnischen Nationalfeiertags am 12. November",
    },
  ],
  misses: [
    {
      text: "Joyeuse fête nationale à la Roumanie en ce 1er décembre !",
      today: "2026-12-01",
    },
    {
      text: "Bonne fête nationale à nos amis roumains, réception le 1er décembre à 18h.",
      today: "2026-11-20",
    },
    { text: "Wishing our Kenyan friends a happy Jamhuri Day this weekend!", today: "2026-12-10" },
    { text: "Happy Jamhuri Day on Saturday to all friends in Nairobi.", today: "2026-12-10" },
    {
      text: "Kenya celebrates on Saturday. Happy national day in advance, Kenya!",
      today: "2026-12-10",
    },
    "Poland's national day on 11 November was celebrated in Accra.",
    "Poland's national day was celebrated in Accra on 14 November.",
    "We celebrated Poland's national day on 12 November this year.",
    "Poland's national day on 12 November at the residence: our photos.",
    "Ahead of Poland's national day reception on 12 November we met the choir.",
    "Wegen des polnischen Nationalfeiertags am 11. November bleibt die Botschaft zu.",
    "Am 1. August feiert die Schweiz ihren Nationalfeiertag.",
    { text: "Happy Independence Day to all our friends in India today!", today: "2026-08-15" },
    { text: "On 26 October Austria celebrates its national day.", today: "2026-09-25" },
    {
      text: "On 3 October our embassy celebrates Austria's national day with a reception.",
      today: "2026-09-25",
    },
    { text: "¡Felices Fiestas Patrias, Perú!", today: "2026-07-28" },
    {
      text: "Merci à la Belgique pour ses vœux à l'occasion de notre fête nationale !",
      today: "2026-07-14",
    },
    { text: "Happy Bastille Day! Thanks to Belgium for the fries.", today: "2026-07-14" },
    "Poland celebrates its Independence Day in November.",
    "Today we open the exhibition on Poland's Independence Day.",
    "The national day of action against violence is today in Italy.",
    { text: "From our embassy in Sweden: happy Independence Day, Finland!", today: "2026-12-06" },
    "Happy birthday to our colleague, who was born on the National Day of Spain.",
    { text: "Demain, c’est la fête nationale finlandaise !" },
    { text: "Happy Independence Day, Finland! 🇫🇮", today: "2026-12-06" },
    { text: "Happy Canada Day! 🇨🇦", today: "2026-07-01" },
    { text: "Joyeux 14 juillet à tous !", today: "2026-07-14" },
    { text: "Alles Gute zum Tag der Deutschen Einheit!", today: "2026-10-03" },
    "We sent congratulations to Kenya on Independence Day last December.",
    "Happy Freedom Day to all",
    "Happy belated Independence Day, Latvia 🇱🇻",
    "Congratulations to Morocco on its Independence Day celebrated on Wednesday! 🇲🇦",
    "It’s Bastille Day photos time: our best of the summer.",
    "Congratulations to Ireland on the launch of its National Day of Volunteering programme.",
    "Happy Independence Day to those who celebrate.",
    { text: "That's how Finland marks its Independence Day on 6 December.", today: "2026-11-20" },
    "Finland marks 109 years of independence on 6 December 2026.",
    "Latvia celebrates 35 years of restored independence.",
    "México celebra 216 años de independencia.",
    "Over 60 years of independence: Jamaica at a glance.",
  ],
};
