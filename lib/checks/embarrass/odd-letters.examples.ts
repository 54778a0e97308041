import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "\u{1d5ea}\u{1d5f2} \u{1d604}\u{1d5f2}\u{1d5f9}\u{1d5f0}\u{1d5fc}\u{1d5fa}\u{1d5f2} the new agreement.",
      found: "\u{1d5ea}\u{1d5f2} \u{1d604}\u{1d5f2}\u{1d5f9}\u{1d5f0}\u{1d5fc}\u{1d5fa}\u{1d5f2}",
      fixed: "We welcome the new agreement.",
    },
    {
      text: "\u{1d614}\u{1d626}\u{1d633}\u{1d624}\u{1d62a} à tous !",
      found: "\u{1d614}\u{1d626}\u{1d633}\u{1d624}\u{1d62a}",
      fixed: "Merci à tous !",
    },
    {
      text: "\u{1d401}\u{1d411}\u{1d404}\u{1d400}\u{1d40a}\u{1d408}\u{1d40d}\u{1d406}: talks resume",
      found: "\u{1d401}\u{1d411}\u{1d404}\u{1d400}\u{1d40a}\u{1d408}\u{1d40d}\u{1d406}",
      fixed: "BREAKING: talks resume",
    },
    { text: "Ⓦⓔⓛⓒⓞⓜⓔ to Oslo", found: "Ⓦⓔⓛⓒⓞⓜⓔ", fixed: "Welcome to Oslo" },
    { text: "ᴡᴇʟᴄᴏᴍᴇ to Oslo", found: "ᴡᴇʟᴄᴏᴍᴇ", fixed: "welcome to Oslo" },
    { text: "Ｖｉｓａ office open", found: "Ｖｉｓａ", fixed: "Visa office open" },
    {
      text: "\u{1d7ee}\u{1d7ec}\u{1d7ee}\u{1d7f2} is our year",
      found: "\u{1d7ee}\u{1d7ec}\u{1d7ee}\u{1d7f2}",
      fixed: "2026 is our year",
    },
    { text: "🅷🅴🅻🅻🅾 Riga", found: "🅷🅴🅻🅻🅾", fixed: "HELLO Riga" },
    {
      text: "Feliz \u{1d4dd}\u{1d4ea}\u{1d4ff}\u{1d4f2}\u{1d4ed}\u{1d4ea}\u{1d4ed}",
      found: "\u{1d4dd}\u{1d4ea}\u{1d4ff}\u{1d4f2}\u{1d4ed}\u{1d4ea}\u{1d4ed}",
      fixed: "Feliz Navidad",
    },
    {
      text: "\u{1d640}\u{1d65e}\u{1d663}\u{1d661}\u{1d656}\u{1d659}\u{1d66a}\u{1d663}\u{1d65c} nach Wien",
      found: "\u{1d640}\u{1d65e}\u{1d663}\u{1d661}\u{1d656}\u{1d659}\u{1d66a}\u{1d663}\u{1d65c}",
      fixed: "Einladung nach Wien",
    },
    {
      text: "\u{1d512}\u{1d52d}\u{1d522}\u{1d52b} day",
      found: "\u{1d512}\u{1d52d}\u{1d522}\u{1d52b}",
      fixed: "Open day",
    },
    {
      text: "\u{1d69f}\u{1d692}\u{1d69c}\u{1d68a} news",
      found: "\u{1d69f}\u{1d692}\u{1d69c}\u{1d68a}",
      fixed: "visa news",
    },
    { text: "Thank you to our hosts in ZÃ¼rich.", found: "ZÃ¼rich" },
    { text: "Un atelier de th\uFFFDâtre pour les petits", found: "th\uFFFDâtre" },
  ],
  misses: [
    "SÃO PAULO, Âncora and Ã by itself",
    "Welcome to Oslo",
    "ℝ and ℂ in our maths contest",
    "20 ℃ in Nuuk",
    "① apply ② pay ③ travel",
    "Ｔシャツ 東京 ＡＢＣ",
    "5 m² and 3ᵉ place",
    "1ᵉʳ prix",
    "№ 1 in trade ™",
    "[wɜːd] /ˈvɪsə/ ᴀʙᴄ",
    "🅰️🅱️ blood donors",
    "Добро пожаловать",
    "مرحبا",
    "𝄞 music night",
    "",
  ],
};
