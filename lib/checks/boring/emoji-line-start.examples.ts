import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "📍 Town Hall\n📅 4 March\n⏰ 18:00 CET", found: "📍" },
    { text: "What to bring:\n✅ passport\n✅ photo", found: "✅" },
    { text: "🇫🇷 Bonjour\n🇬🇧 Hello", found: "🇫🇷" },
    { text: "1️⃣ Book\n2️⃣ Pay\n3️⃣ Travel", found: "1️⃣" },
    { text: "👉 Visas\n\n👉 Passports", found: "👉" },
    { text: "News:\n  🌍 climate\n  🌊 oceans", found: "🌍" },
    { text: "👩🏽‍🚒 Firefighters\n👨🏻‍⚕️ Nurses\n🚓 Police", found: "👩🏽‍🚒" },
    { text: "Demain :\n🕕 18 h\n📍 Rabat", found: "🕕" },
  ],
  misses: [
    "📍 Town Hall, 4 March, 18:00 CET",
    "Town Hall 📍\n4 March 📅",
    "- passport\n- photo",
    "Thank you 🙏\nMerci 🙏",
    "🎉 Happy National Day!\nFrom all of us",
    "One line 🌍 two 🌊",
    "1. Book\n2. Pay",
    "",
  ],
};
