import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Wе welcome the talks.", found: "Wе", fixed: "We welcome the talks." },
    { text: "The pеace talks resume.", found: "pеace", fixed: "The peace talks resume." },
    { text: "Happy Νew Year, Athens!", found: "Νew", fixed: "Happy New Year, Athens!" },
    { text: "Our cоnsulate is open.", found: "cоnsulate", fixed: "Our consulate is open." },
    { text: "#Pеace for all", found: "Pеace", fixed: "#Peace for all" },
    { text: "Россия и Eвропа", found: "Eвропа", fixed: "Россия и Европа" },
    { text: "Мoсква ждёт", found: "Мoсква", fixed: "Москва ждёт" },
    { text: "La pаz es posible", found: "pаz", fixed: "La paz es posible" },
    { text: "Vive la lіberté", found: "lіberté", fixed: "Vive la liberté" },
    { text: "Die Wаhl ist frei", found: "Wаhl", fixed: "Die Wahl ist frei" },
    { text: "A pаz vence", found: "pаz", fixed: "A paz vence" },
    { text: "Kуiv stands", found: "Kуiv" },
  ],
  misses: [
    "Мы приветствуем talks в Женеве.",
    "IT-компания из Киева",
    "α-particles and β-decay",
    "5 μm filters",
    "iPhone'ом снято",
    "Athens (Αθήνα) welcomes you",
    "Ω and Σ in class",
    "Добрий день!",
    "TOЯ festival",
    "We welcome the talks.",
    "Χαίρετε από την Αθήνα",
    "https://раypal.com/help",
    "",
  ],
};
