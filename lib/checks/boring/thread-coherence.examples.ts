import type { Examples } from "../check";

const OPENING = "The harbour festival opens on Saturday at noon. 1/3";
const OTHERS = "Ferries leave the old pier every half hour. 2/3";
const PLEDGE = "Our consulate stays open for everyone who needs papers.";

export const examples: Examples = {
  hits: [
    {
      text: "Bring your children: the fireboats are on show. 2/3",
      before: [OPENING, OTHERS],
      found: "2/3",
      fixed: "Bring your children: the fireboats are on show. 3/3",
    },
    {
      text: "Ferries leave the old pier every half hour. 2/4",
      before: [OPENING],
      found: "2/4",
      fixed: "Ferries leave the old pier every half hour. 2/3",
    },
    {
      text: "Ferries leave the old pier every half hour. (3/3)",
      before: ["The harbour festival opens on Saturday at noon. (1/3)"],
      found: "3/3",
      fixed: "Ferries leave the old pier every half hour. (2/3)",
    },
    {
      text: "1/5 Les inscriptions ferment vendredi.",
      before: ["1/5 Le concours est ouvert."],
      found: "1/5",
    },
    {
      text: "3/ Entries close on Friday.",
      before: ["1/ The competition is open."],
      found: "3/",
      fixed: "2/ Entries close on Friday.",
    },
    {
      text: "Ferries leave the old pier every half hour. 3/3",
      before: ["A word on Saturday.", "The harbour festival opens at noon. 1/3"],
      found: "3/3",
    },
    { text: "(٢) Abfahrt am Kai 5/5", before: ["Das Fest beginnt am Samstag 1/5"], found: "5/5" },
    { text: `${PLEDGE} Call before you come.`, before: [PLEDGE], found: PLEDGE },
    { text: PLEDGE, before: [`Good news. ${PLEDGE}`, "The lines are open."], found: PLEDGE },
    {
      text: "OUR CONSULATE STAYS OPEN FOR EVERYONE WHO NEEDS PAPERS!",
      before: [PLEDGE],
      found: "OUR CONSULATE STAYS OPEN FOR EVERYONE WHO NEEDS PAPERS!",
    },
    {
      text: "Le consulat reste ouvert à toutes celles qui en ont besoin. Venez tôt.",
      before: ["Le consulat reste ouvert à toutes celles qui en ont besoin."],
      found: "Le consulat reste ouvert à toutes celles qui en ont besoin.",
    },
    {
      text: "تبقى القنصلية مفتوحة لكل من يحتاج إلى وثائق.",
      before: ["تبقى القنصلية مفتوحة لكل من يحتاج إلى وثائق. اتصلوا بنا."],
      found: "تبقى القنصلية مفتوحة لكل من يحتاج إلى وثائق.",
    },
    {
      text: `${PLEDGE} 3/3`,
      before: [`${PLEDGE} 1/3`],
      found: [PLEDGE, "3/3"],
    },
  ],
  misses: [
    "",
    PLEDGE,
    "Bring your children: the fireboats are on show. 5/5",
    { text: OTHERS, before: [OPENING] },
    { text: "2/ Entries close on Friday.", before: ["1/ The competition is open."] },
    { text: "Our line is open 24/7", before: ["The consulate is closed. 1/2"] },
    { text: "Turnout reached 2/3 in the north.", before: [OPENING] },
    { text: "We remember 11/9", before: ["Europe changed that night. 1/2"] },
    { text: "Doors open on 3/12/2026", before: [OPENING] },
    // The parts are numbered from the second on.
    { text: "Then the ferries. 2/2", before: ["A word on Saturday.", "First the boats. 1/2"] },
    // No number at all where others have one: a picture's part, an afterthought.
    { text: "And thank you to the harbour master.", before: [OPENING, OTHERS] },
    { text: "More tomorrow at ten.", before: ["More tomorrow at ten."] },
    { text: "#Halden https://mfa.example/papers", before: ["#Halden https://mfa.example/papers"] },
    {
      text: "Our consulate stays open for everyone who needs help.",
      before: [PLEDGE],
    },
    { text: "Ostrova 3/4", before: ["Varga 1/2, and much more to see in the north", "Hello."] },
  ],
};
