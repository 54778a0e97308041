import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Happy birthday 🎉🎂🥳🎈🎊", found: "🎈🎊" },
    { text: "🌍 One 🌊 sea 🐟 for ☀️ all", found: "☀️" },
    { text: "Rain 🌧 🌧️ 🌧️ 🌧️ 🌧️", found: "🌧️" },
    { text: "Bravo 👏👏👏👏", found: "👏" },
    { text: "👩🏽‍🚒👨‍🚒👩‍🚒🧑‍🚒 thank you", found: "🧑‍🚒" },
    { text: "Merci 🙏 💐 🎶 🥂", found: "🥂" },
    { text: "Gracias 🌻🌻🌻🌻🌻", found: "🌻🌻" },
    { text: "Read 📖 write ✍️ count 🔢 learn 🎓 win 🏆", found: "🎓 win 🏆" },
  ],
  misses: [
    "Happy birthday 🎉🎂🥳",
    "🇫🇷🇩🇪🇵🇱🇪🇺 together in Weimar",
    "🇳🇴🤝🇰🇪 Fish and flowers",
    "No emoji here",
    "👩🏽‍🚒👨‍🚒👩‍🚒",
    "✓ ✓ ✓ ✓ ✓",
    "→ Oslo → Bergen → Tromsø",
    "Score 3–3",
    "",
  ],
};
