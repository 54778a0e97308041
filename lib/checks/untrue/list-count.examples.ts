import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Five capitals in a week: Vilnius, Riga, Tallinn and Helsinki.", found: "Five" },
    { text: "Four countries: Ghana, Togo and Benin 🌍", found: "Four" },
    { text: "Cinq capitales en une semaine : Vilnius, Riga, Tallinn et Helsinki.", found: "Cinq" },
    { text: "Cuatro países en la mesa: Chile, Perú y Colombia.", found: "Cuatro" },
    {
      text: "Drei Länder, ein Ziel: Deutschland, Frankreich, Polen und Österreich.",
      found: "Drei",
    },
    { text: "Três cidades: Lisboa, Madrid, Roma e Paris.", found: "Três" },
    {
      text: "Two takeaways from Mombasa:\n1️⃣ ports need people\n2️⃣ engineers want in\n3️⃣ beans",
      found: "Two",
    },
    { text: "3 tips for a visa:\n1. Apply early\n2. Bring copies", found: "3" },
    { text: "Four reasons to study here 👇\n• rivers\n• libraries\n• trams", found: "Four" },
    {
      text: "Trois conseils avant le départ :\n✅ un passeport valide\n✅ une assurance",
      found: "Trois",
    },
    { text: "Tres claves de la reunión:\n- agua\n- energía\n- empleo\n- cultura", found: "Tres" },
    { text: "Three stops: Nairobi, Kampala, Kigali and Dodoma.", found: "Three" },
    {
      text: "Four Pacific states (Fiji, Samoa and Tonga) have now ratified the agreement.",
      found: "Four",
    },
    { text: "Two Baltic states, Estonia, Latvia and Lithuania, joined the call.", found: "Two" },
    {
      text: "The five Nordic countries (Denmark, Finland, Iceland and Norway) meet in Oslo.",
      found: "five",
    },
    {
      text: "Bring these five documents:\n1. passport\n2. two photos\n3. proof of address\n4. the form",
      found: "five",
    },
    {
      text: "Nos quatre engagements :\n✅ écouter\n✅ répondre\n✅ agir",
      found: "quatre",
      language: "fr",
    },
    { text: "Two things: register, read the travel advice, and save our number.", found: "Two" },
  ],
  misses: [
    "Three Pacific states (Fiji, Samoa and Tonga) have now ratified the agreement.",
    "Two EU presidents, from Estonia and Latvia, joined the call with Lithuania.",
    "Four countries (including Fiji, Samoa and Tonga) have ratified.",
    "Two countries, Fiji and Samoa, and Tonga's parliament have ratified.",
    "Four capitals in a week: Vilnius, Riga, Tallinn and Helsinki.",
    "Two countries: Bosnia and Herzegovina and Montenegro.",
    "Five countries, among them: Ghana, Togo and Benin.",
    "Ten nations, one goal: peace.",
    "Four countries: Ghana, Togo, Benin and more to come.",
    "Two cities: Lisbon, where we met the mayor, and Porto.",
    "Three takeaways from Mombasa:\n1️⃣ ports\n2️⃣ engineers\n3️⃣ beans",
    "3 tips for a visa:\n1. Apply early\n2. Bring copies\n3. Smile\nMore on our page",
    "Two questions: when, and where?",
    "Five steps to a passport 👉 https://mfa.example/passport",
    "5 things we love about Peru: food, music, people",
    "Trois pays : la France, l’Italie et l’Espagne.",
    "Three topics: trade, culture, science and technology.",
    "Two things: peace and security, trade and jobs.",
    "After three days of talks:\n- a text\n- a map",
    "We support 12 countries with:\n- food\n- water",
    "",
  ],
};
