import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
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
  ],
  misses: [
    "Our African partners Ghana, Senegal and Togo joined.",
    "Ghana, Asia and the world",
    "We welcome the African country of Ghana.",
    "Paraguay and African countries signed.",
    "Asian and European partners met in Ghana.",
    "Türkiye is a European country and an Asian one.",
    "Ghana, Asian markets and the price of rice",
    "",
  ],
};
