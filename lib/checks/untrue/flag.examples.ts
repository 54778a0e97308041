import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Happy St Patrick’s Day to all our friends in Ireland 🇨🇮",
      found: "🇨🇮",
      fixed: "Happy St Patrick’s Day to all our friends in Ireland 🇮🇪",
    },
    { text: "Welcome to Bucharest, dear colleagues from Romania! 🇹🇩", found: "🇹🇩" },
    {
      text: "Great talks with Poland today 🇮🇩🤝",
      found: "🇮🇩",
      severity: "hint",
      fixed: "Great talks with Poland today 🇵🇱🤝",
    },
    { text: "Bonne fête nationale à l’Irlande 🇨🇮 et à tous nos amis", found: "🇨🇮" },
    { text: "Feliz día, Rumania 🇹🇩", found: "🇹🇩", language: "es" },
    { text: "G’day from Australia 🇳🇿", found: "🇳🇿" },
    { text: "Glückwunsch an Luxemburg 🇳🇱 zum Nationalfeiertag!", found: "🇳🇱", language: "de" },
    { text: "The Slovak and our ministers met 🇸🇮", found: "🇸🇮", severity: "hint" },
    {
      text: "Nordic five at breakfast: Denmark 🇩🇰 Finland 🇫🇮 Iceland 🇳🇴 Norway 🇳🇴 Sweden 🇸🇪",
      found: "🇳🇴",
    },
    { text: "Trilateral lunch: Slovenia, Croatia and Italy 🇷🇺🇭🇷🇮🇹", found: "🇷🇺" },
    { text: "The Environment Minister of Latvia 🇦🇹 takes your questions from 17:00.", found: "🇦🇹" },
    {
      text: "🇺🇸 🤝 🇱🇷 Ten years of the US–Lebanon student fellowship, one big Beirut family.",
      found: "🇱🇷",
    },
    {
      text: "Proud of the small firms from Ireland 🇨🇮 who made the trip to Abidjan this week.",
      found: "🇨🇮",
    },
    {
      text: "Today we raise a glass to the Dominican Republic 🇩🇲 with our hosts in Santo Domingo",
      found: "🇩🇲",
    },
    { text: "🇩🇪🤝🇦🇺 Germany and Austria sign the treaty.", found: "🇦🇺" },
  ],
  misses: [
    "Proud Irish moment in Côte d'Ivoire 🇮🇪☘️ our choir sang in Bouaké.",
    "Honoured to present my credentials to the President of Mexico 🇮🇹",
    "Our athletes are ready for the winter games in Norway! 🇮🇸",
    "Bonne chance à nos Bleues contre les Pays-Bas ! 🇫🇷",
    "Our team in Abidjan 🇮🇪 is hiring a driver.",
    "🇺🇸 🤝 🇱🇧 Ten years of the US–Lebanon student fellowship.",
    "Irish whiskey meets Ivorian cocoa: Ireland 🇮🇪 in Abidjan 🇨🇮",
    "🇫🇷🤝🇩🇪 France's ambassador in Japan meets her colleague.",
    "Congratulations to Latvia 🇱🇻, says Lithuania 🇱🇹!",
    "Happy St Patrick’s Day to all our friends in Ireland 🇮🇪",
    "Ireland meets Côte d’Ivoire tonight 🇮🇪🇨🇮",
    "Ireland and Ivory Coast 🇨🇮",
    "New Zealand and Australia 🇳🇿",
    "From Chad with love 🇹🇩",
    "Talks in Romania with the delegation of N’Djamena 🇹🇩",
    "Greetings from Germany 🇫🇷",
    "#VisitIvoryCoast and Ireland 🇨🇮",
    "",
  ],
};
