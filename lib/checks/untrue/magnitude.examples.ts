import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "We pledge $1.2 billion million for relief.", found: "1.2 billion million" },
    { text: "A grant of €5m euros dollars was signed.", found: "€5m euros dollars" },
    { text: "€3 million dollars for schools", found: "€3 million dollars" },
    { text: "Unemployment fell by 4% per cent.", found: "4% per cent" },
    { text: "£20 million euros in loans", found: "£20 million euros" },
    {
      text: "$5 million dollars in aid",
      found: "$5 million dollars",
      severity: "hint",
      fixed: "$5 million in aid",
    },
    { text: "Une aide de 3 milliards millions d’euros", found: "3 milliards millions" },
    { text: "5 millones millones de euros", found: "5 millones millones" },
    { text: "Ein Plus von 3 % Prozent", found: "3 % Prozent" },
  ],
  misses: [
    "We pledge $1.2 billion for relief.",
    "A loan of 5 mil millones de euros",
    "Une dette de 3 mille milliards d’euros",
    "€5m for schools and dollars for roads",
    "5 million euros and 3 million pounds",
    "$5 million (€4.3 million)",
    "4% of a per cent",
    "100k million-tree pledge",
    "",
  ],
};
