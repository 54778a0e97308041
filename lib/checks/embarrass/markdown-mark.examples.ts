import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "**Breaking:** ministers agree on grain.",
      found: "**Breaking:**",
      fixed: "Breaking: ministers agree on grain.",
    },
    { text: "## Statement\nWe welcome the vote.", found: "## " },
    {
      text: "Read [our statement](https://mfa.example/s1) today.",
      found: "[our statement](https://mfa.example/s1)",
      fixed: "Read our statement https://mfa.example/s1 today.",
    },
    {
      text: "`New` opening hours at the visa section.",
      found: "`New`",
      fixed: "New opening hours at the visa section.",
    },
    { text: "We are __very__ grateful.", found: "__very__", fixed: "We are very grateful." },
    { text: "We are <b>very</b> grateful.", found: ["<b>", "</b>"] },
    {
      text: "Peace&nbsp;and justice for all.",
      found: "&nbsp;",
      fixed: "Peace and justice for all.",
    },
    {
      text: "Our team in Oran &amp; Annaba is ready.",
      found: "&amp;",
      fixed: "Our team in Oran & Annaba is ready.",
    },
    {
      text: "![flag](https://mfa.example/f.png) Happy day!",
      found: "![flag](https://mfa.example/f.png)",
    },
    { text: "### Les chiffres de l'année", found: "### " },
    { text: "**Wichtig** Neue Öffnungszeiten ab Montag", found: "**Wichtig**" },
    {
      text: "Lea [el comunicado](https://mfa.example/c) completo.",
      found: "[el comunicado](https://mfa.example/c)",
    },
  ],
  misses: [
    "Read our statement (https://mfa.example/s1) on the vote.",
    "#Statement\nWe welcome the vote.",
    "- bread\n- salt\n* water",
    "Terms apply** and prices* may change.",
    "2 ** 3 = 8",
    "@__anna__ took this photo.",
    "Oʻzbekiston, so`m va o`quv",
    "Bread & salt <3",
    "[video] (in English)",
    "R&D and Q&A; all at 6 pm",
    "We ❤️ **** this",
    "if a < b then c > d",
    "https://x.example/?a=1&lt=2",
    "",
  ],
};
