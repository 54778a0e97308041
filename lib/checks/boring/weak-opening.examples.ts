import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Today we had the opportunity to visit a school.",
      found: "Today we had the opportunity",
    },
    {
      text: "Following the successful launch last year, the programme is back.",
      found: "Following the successful launch last year,",
    },
    { text: "Wir freuen uns, die Schule zu eröffnen", found: "Wir freuen uns" },
    {
      text: "We are delighted to announce that the library opens its doors to all.",
      found: "We are delighted to announce",
    },
    { text: "As you may know, our visa section moves on 3 March.", found: "As you may know" },
    { text: "Proud to share our new guide for students.", found: "Proud to share" },
    {
      text: "🎉 It is with great pleasure that we open the school.",
      found: "It is with great pleasure",
    },
    { text: "In today’s world, water matters.", found: "In today’s world" },
    { text: "As part of our ongoing work, we train 40 judges.", found: "As part of our ongoing" },
    { text: "Please be advised that the office is closed.", found: "Please be advised" },
    { text: "I’m thrilled to announce 20 scholarships.", found: "I’m thrilled to announce" },
    { text: "Nous avons le plaisir de vous annoncer l’ouverture.", found: "Nous avons le plaisir" },
    {
      text: "Dans le cadre de sa visite, la ministre a planté un arbre.",
      found: "Dans le cadre de",
    },
    { text: "Nos complace anunciar la apertura de la biblioteca.", found: "Nos complace" },
    { text: "En el marco de su visita, la ministra plantó un árbol.", found: "En el marco de" },
  ],
  misses: [
    "Following Lena to work: a day with our vice-consul.",
    "The library opens its doors to all on Monday.",
    "Our visa section moves to Rue Haute 12 on 3 March, as you may know.",
    "Twenty scholarships for young engineers.",
    "“It is with great pleasure” is how he began each letter.",
    "School opens. We are delighted to announce it has books.",
    "Pleased with the harvest, farmers sang.",
    "La bibliothèque ouvre lundi.",
    "La biblioteca abre el lunes.",
    "Water matters in today’s world.",
    "Office closed today.",
    "",
  ],
};
