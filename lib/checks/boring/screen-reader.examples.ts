import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "W e l c o m e to Oslo.", found: "W e l c o m e" },
    { text: "Good night (=^.^=) from Bern.", found: "(=^.^=)" },
    { text: "Visas open again →→→→ apply now", found: "→→→→" },
    { text: "Great news!!!!!!!!", found: "!!!!!!!!" },
    { text: "★★★★★ for our nurses", found: "★★★★★" },
    { text: "==========\nNEWS", found: "==========" },
    { text: "Bravo 👏👏👏👏👏", found: "👏👏👏👏" },
    { text: "No idea ¯\\_(ツ)_/¯", found: "¯\\_(ツ)_/¯" },
    { text: "★ ★ ★ ★ Gala ★", found: "★ ★ ★ ★" },
    { text: "What????? Closed?", found: "?????" },
    { text: "▬▬▬▬▬ Passports", found: "▬▬▬▬▬" },
    { text: "😂😂😂😂 good one", found: "😂😂😂😂" },
  ],
  misses: [
    "Vitamins A B C and D (see below) are in it.",
    "Visas open again → apply now",
    "Great news!",
    "Really?!",
    "Oslo → Bergen → Tromsø → Bodø",
    "👏👏👏 for our nurses",
    "Wait... what…",
    "https://example.org/a====b",
    "10 * 4 * 2 = 80",
    "🇫🇷🇩🇪🇵🇱🇪🇺 in Weimar",
    "Call +49 30 1234-567",
    "(see page 4)",
    "",
  ],
};
