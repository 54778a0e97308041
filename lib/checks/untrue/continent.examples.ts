import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Réunion des pays andins, dont le Brésil, à Lima.", found: "andins, dont le Brésil" },
    {
      text: "Avec les pays baltes, dont la Slovénie, nous renforçons la cybersécurité.",
      found: "pays baltes, dont la Slovénie",
    },
    {
      text: "Brunei is a small sultanate in Africa.",
      found: "Brunei is a small sultanate in Africa",
    },
    { text: "Name: Suriname. Location: West Africa.", found: "West Africa" },
    {
      text: "The minister's African tour takes him to Ghana, Senegal and Oman.",
      found: "African tour takes him to Ghana, Senegal and Oman",
    },
    { text: "Next stop on our Asian tour: Senegal.", found: "Asian tour: Senegal" },
    {
      text: "Like other African countries, Chile faces drought.",
      found: "African countries, Chile",
    },
    {
      text: "Proud of our work in Chile and the rest of Africa.",
      found: "Chile and the rest of Africa",
    },
    {
      text: "Kenya and other West African countries will pilot it.",
      found: "Kenya and other West African",
    },
    {
      text: "Off to Zambia, one of West Africa's copper producers.",
      found: "Zambia, one of West Africa",
    },
    {
      text: "Engineers from across South Asia (Nepal, Laos, Sri Lanka) compare notes.",
      found: "South Asia (Nepal, Laos",
    },
    {
      text: "Kenia liegt in Westafrika, und unsere Schule auch.",
      found: "Kenia liegt in Westafrika",
    },
    {
      text: "Los países insulares del Pacífico, como Maldivas, no pueden esperar.",
      found: "Pacífico, como Maldivas",
    },
    {
      text: "With our African partners Ghana, Guyana and Senegal",
      found: ["African partners Ghana, Guyana"],
    },
    {
      text: "Surinam, en el corazón de África, nos habla de ríos.",
      found: "Surinam, en el corazón de África",
    },
    { text: "We welcome the African country of Paraguay.", found: "African country of Paraguay" },
    { text: "Ghana, an Asian nation with great music", found: "Ghana, an Asian" },
    { text: "Bolivia is a country in Africa.", found: "Bolivia is a country in Africa" },
    { text: "Peru is a European country with mountains.", found: "Peru is a European" },
    { text: "Ghana ist ein asiatisches Land.", found: "Ghana ist ein asiatisches" },
    {
      text: "What Central America's Paraguay can teach us about river trade.",
      found: "Central America's Paraguay",
    },
    {
      text: "Solidarity with Vanuatu, our Caribbean partner, after last night's earthquake.",
      found: "Vanuatu, our Caribbean",
    },
    {
      text: "Our newest partner in East Africa, Mauritania, takes over the chair.",
      found: "East Africa, Mauritania",
    },
    {
      text: "Our oldest embassy in South America is the one in Mexico.",
      found: "South America is the one in Mexico",
    },
    {
      text: "African partners such as Ghana, Kenya and Laos joined the call.",
      found: "African partners such as Ghana, Kenya and Laos",
    },
    {
      text: "Ghana, Kenya and Laos are African countries with strong coffee.",
      found: "Laos are African",
    },
    {
      text: "Notre partenaire africain, le Guyana, préside la séance.",
      found: "africain, le Guyana",
    },
    {
      text: "West Africa's largest economy, Kenya, is our partner of the year.",
      found: "West Africa's largest economy, Kenya",
    },
    {
      text: "We travelled to Laos, in West Africa, to see the dams.",
      found: "Laos, in West Africa",
    },
    {
      text: "Seit November 2020 unterhalten Deutschland und Bhutan diplomatische Beziehungen. Das Königreich in Westafrika misst sein Glück.",
      found: "Westafrika",
    },
    {
      text: "Our new embassy in Paramaribo opens today. Suriname, the smallest country in Africa, has a big heart.",
      found: "Suriname, the smallest country in Africa",
    },
    { text: "Next stop: Lesotho. The kingdom in Asia awaits us with snow.", found: "Asia" },
    {
      text: "We're proud of our ties with Uruguay. This Central American country leads on wind power.",
      found: "Central American",
    },
  ],
  misses: [
    "Réunion des pays andins, dont le Pérou, à Lima.",
    "Les pays d'Afrique, dont la France est partenaire, se réunissent à Paris.",
    "Les pays baltes, dont l'Allemagne soutient la défense, sont unis.",
    "The African partners of Japan meet in Tokyo.",
    "European neighbours of Morocco agreed on a ferry timetable.",
    "Brunei is a small sultanate in Asia.",
    "Name: Suriname. Location: South America.",
    "The minister's African tour takes him to Ghana, Senegal and Togo.",
    "On his way to Africa the minister stops in Jordan.",
    "The minister's African tour will take him from Berlin to Ghana and Togo.",
    "Next stop on our Asian tour: Laos.",
    "Like other African countries, Kenya faces drought.",
    "In Chile and the rest of South America the feast is in spring.",
    "We work in Kenya, in West Africa, and in Asia.",
    "From Kenya to West Africa, mobile money changes lives.",
    "Partners across South Asia (Nepal, Bhutan, Sri Lanka) compare notes.",
    "What South America's Paraguay can teach us about river trade.",
    "With our African partners, Japan hosts a summit this week.",
    "In Paris, our African partners met.",
    "To our Asian friends: Norway loves you.",
    "Our work with Norway in East Africa goes on.",
    "Norway, a partner of many African countries, met us.",
    "Spain, close to its African neighbour Morocco, has a new port.",
    "We thank Kenya, host of our Asian partners, for the day.",
    "Peru's African partners met.",
    "Our African partners Ghana, Senegal and Togo joined.",
    "Ghana, Asia and the world",
    "We welcome the African country of Ghana.",
    "Paraguay and African countries signed.",
    "Asian and European partners met in Ghana.",
    "Türkiye is a European country and an Asian one.",
    "Ghana, Asian markets and the price of rice",
    "",
    "Seit November 2020 unterhalten Deutschland und Bhutan diplomatische Beziehungen. Das Königreich in Südasien misst sein Glück.",
    "Next stop: Lesotho. The kingdom in southern Africa awaits us with snow.",
    "We're proud of our ties with Uruguay. This South American country leads on wind power.",
  ],
};
