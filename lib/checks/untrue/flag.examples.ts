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
      fixed: "Great talks with Poland today 🇵🇱🤝",
    },
    { text: "Bonne fête nationale à l’Irlande 🇨🇮 et à tous nos amis", found: "🇨🇮" },
    { text: "Feliz día, Rumania 🇹🇩", found: "🇹🇩", language: "es" },
    { text: "G’day from Australia 🇳🇿", found: "🇳🇿" },
    { text: "Glückwunsch an Luxemburg 🇳🇱 zum Nationalfeiertag!", found: "🇳🇱", language: "de" },
    { text: "The Slovak and our ministers met 🇸🇮", found: "🇸🇮" },
  ],
  misses: [
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
