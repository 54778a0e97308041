import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Scholarships have doubled, from 40 to 60.", found: "doubled" },
    { text: "We tripled our support from €10 million to €20 million.", found: "tripled" },
    { text: "Waiting times were halved from 60 to 40 days.", found: "halved" },
    { text: "Le budget a doublé, passant de 30 à 45 millions.", found: "doublé" },
    { text: "El comercio se duplicó, de 100 a 150 millones de euros.", found: "duplicó" },
    { text: "O comércio triplicou, de 100 para 200 milhões.", found: "triplicou" },
    { text: "Der Etat wurde von 20 auf 30 Millionen verdoppelt.", found: "verdoppelt" },
    { text: "More than doubled from 400 to 700 students.", found: "doubled" },
    { text: "Our team quadrupled from 5 to 15 people.", found: "quadrupled" },
    { text: "A fivefold increase, from 10 to 30 trainees.", found: "fivefold" },
    {
      text: "Le nombre de bourses a été multiplié par trois, passant de 20 à 40.",
      found: "multiplié par trois",
    },
    {
      text: "We cut waiting times by half, from 40 to 30 days.",
      found: "cut waiting times by half",
    },
    { text: "Our team has tripled. In 2019 we were 10, today we are 20.", found: "tripled" },
    { text: "Exports doubled: €40 million in 2020, €60 million today.", found: "doubled" },
    { text: "In due anni abbiamo raddoppiato le borse, da 35 a 60.", found: "raddoppiato" },
  ],
  misses: [
    "Our team has tripled. In 2019 we were 10, today we are 30.",
    "A fivefold increase, from 10 to 50 trainees.",
    "We cut waiting times by half, from 40 to 20 days.",
    "Scholarships have doubled, from 40 to 80.",
    "Nearly doubled from 400 to 780 students.",
    "We tripled our support from €10 million to €30 million.",
    "Waiting times were halved from 60 to 30 days.",
    "From 2020 to 2026 our aid doubled.",
    "From 40 to 60 schools joined; visits doubled and calls tripled.",
    "Le budget a doublé, passant de 30 à 60 millions.",
    "Der Etat wurde von 20 auf 41 Millionen verdoppelt.",
    "",
  ],
};
