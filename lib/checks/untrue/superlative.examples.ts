import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Ruritania is the only country to offer free ferries.", found: "is the only country" },
    { text: "Home of the world’s oldest parliament", found: "the world’s oldest" },
    { text: "A first-ever summit of river mayors", found: "first-ever" },
    { text: "No other country has done this.", found: "No other country" },
    { text: "Everyone agrees that the plan is fair.", found: "Everyone agrees" },
    { text: "Le plus grand port d’Europe est à nous.", found: "Le plus grand port d’Europe" },
    { text: "Somos el único país con trenes de noche.", found: "Somos el único país" },
    { text: "Das größte Museum der Welt steht in Zenda.", found: "Das größte Museum der Welt" },
    { text: "O maior porto do mundo fica aqui.", found: "O maior porto do mundo" },
    { text: "Nobody has done more for peace.", found: "Nobody has done more" },
    {
      text: "Ruritania: the oldest democracy in the world.",
      found: "the oldest democracy in the world",
    },
    { text: "El mejor café del mundo es nuestro.", found: "El mejor café del mundo" },
    { text: "Nous sommes le seul pays à le faire.", found: "sommes le seul pays" },
    { text: "Notre port est le plus propre du monde.", found: "le plus propre du monde" },
    { text: "Somos el mayor productor mundial de almendras.", found: "el mayor productor mundial" },
    {
      text: "Our consulate answers faster than any other in town.",
      found: "faster than any other",
    },
  ],
  misses: [
    { text: "Le plus beau des voyages commence ici." },
    "One of the oldest democracies in the world",
    "Nous sommes le seul service ouvert ce soir.",
    "The only way is to talk.",
    "Our first secretary opened the fair.",
    "Home of the world’s oldest parliament https://mfa.example/parliament",
    "She called it “the world’s best pie”.",
    "For the first time, the two ministers met.",
    "The world’s first lady of song",
    "Le premier ministre est dans le sud.",
    "La primera ministra viaja mañana.",
    "",
  ],
};
