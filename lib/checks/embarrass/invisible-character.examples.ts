import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "We wel\u200bcome the talks.", found: "\u200b", fixed: "We welcome the talks." },
    { text: "Peace\u00adful elections", found: "\u00ad", fixed: "Peaceful elections" },
    { text: "Our con\ufeffsulate", found: "\ufeff", fixed: "Our consulate" },
    { text: "A\u2060B test word\u2060s", found: "\u2060B test word\u2060", fixed: "AB test words" },
    { text: "Turned \u202etxet\u202c here", found: "\u202etxet\u202c", fixed: "Turned txet here" },
    { text: "Hidden\u{e0041}\u{e0042} tag", found: "\u{e0041}\u{e0042}", fixed: "Hidden tag" },
    { text: "Paix\u200b et sécurité", found: "\u200b", severity: "hint" },
    { text: "\u200bHello from Riga", found: "\u200b", severity: "hint" },
    { text: "#Peace\u200bDay", found: "\u200b", fixed: "#PeaceDay" },
    { text: "Vi\u200dsa", found: "\u200d", fixed: "Visa" },
    { text: "Visa\u3164news", found: "\u3164", fixed: "Visanews" },
    { text: "pa\u200cz", found: "\u200c", fixed: "paz" },
  ],
  misses: [
    "We welcome the talks.",
    "👨\u200d👩\u200d👧 family day",
    "🏳️\u200d🌈 and 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} flags",
    "می\u200cخواهیم صلح",
    "नमस्ते क्\u200dष",
    "สวัสดี\u200bครับ",
    "\u200fשלום\u200f",
    "مرحبا \u200fUN\u200f",
    "L’été à l’ambassade",
    "10 000 visas",
    "❤️ Riga",
    "က\u200bမ္ဘာ",
    "",
  ],
};
