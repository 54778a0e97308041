import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "We welcome the African country of Paraguay.", found: "African country of Paraguay" },
    { text: "Ghana, an Asian nation with great music", found: "Ghana, an Asian" },
    { text: "Bolivia is a country in Africa.", found: "Bolivia is a country in Africa" },
    { text: "Peru is a European country with mountains.", found: "Peru is a European" },
    { text: "Ghana ist ein asiatisches Land.", found: "Ghana ist ein asiatisches" },
  ],
  misses: [
    "We welcome the African country of Ghana.",
    "Paraguay and African countries signed.",
    "Asian and European partners met in Ghana.",
    "Türkiye is a European country and an Asian one.",
    "Ghana, Asian markets and the price of rice",
    "",
  ],
};
