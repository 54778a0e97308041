import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "The team has grown from 18 to 26 people, ten new faces.", found: "ten" },
    { text: "The fee goes down from 90 to 75 euros: you save 20 euros.", found: "20 euros" },
    { text: "Before: 250 places. Now: 400. 100 more children can learn.", found: "100" },
    { text: "Our goal was 500 signatures and we got 640, 150 above it.", found: "150" },
    {
      text: "The resolution passed with 141 votes, against 128 last year: 23 more states on the side of the children.",
      found: "23",
    },
    {
      text: "In 2019 our network had 61 honorary consuls. Today it has 88. That's 37 more doors to knock on.",
      found: "37",
    },
    {
      text: "From March, flights go from 9 to 14 a week. Six extra chances to taste khachapuri.",
      found: "Six",
    },
    {
      text: "The deficit narrowed by $3.2 billion in 2025, from $14.1 billion to $11.9 billion.",
      found: "$3.2 billion",
    },
    { text: "Las becas pasan este curso de 48 a 60: diez más que el año pasado.", found: "diez" },
    { text: "Last year we welcomed 240 interns, this year 275: 25 more.", found: "25" },
    {
      text: "We opened 12 schools in 2024 and 19 in 2025, 8 more than the year before.",
      found: "8",
    },
    { text: "Les bourses passent de 20 à 32, soit 10 de plus que l'an dernier.", found: "10" },
    {
      text: "Die Zahl der Stipendien steigt von 40 auf 55, also zehn mehr als im Vorjahr.",
      found: "zehn",
    },
    {
      text: "O número de bolsas passou de 25 para 40, mais 10 do que no ano passado.",
      found: "10",
    },
    { text: "Membership rose by 12, from 80 to 96.", found: "12" },
    {
      text: "Vaccination coverage rose from 50% to 60%, a gain of 20 percentage points.",
      found: "20 percentage points",
    },
    {
      text: "El desempleo bajó de 12% a 9%, cuatro puntos porcentuales menos.",
      found: "cuatro puntos porcentuales",
    },
    {
      text: "Three years ago 15 towns took part. Now 29 do, 12 more than at the start.",
      found: "12",
    },
    { text: "145 consuls, 20 more than the 115 we had in 2020.", found: "20" },
    {
      text: "A passport took 18 days here in March and takes 11 now. Eight days shaved off!",
      found: "Eight",
    },
    { text: "We raised $4,700 against a target of $4,000. $600 above target!", found: "$600" },
  ],
  misses: [
    "The team has grown from 18 to 26 people, eight new faces.",
    "The fee goes down from 90 to 75 euros: you save 15 euros.",
    "Our goal was 500 signatures and we got 640, 140 above it.",
    "The resolution passed with 141 votes, against 128 last year: 13 more states on the side of the children.",
    "In 2019 our network had 61 honorary consuls. Today it has 88. That's 27 more doors to knock on.",
    "From March, flights go from 9 to 14 a week. Five extra chances to taste khachapuri.",
    "Our team of volunteers grew from 30 to 42, with 8 more to come in spring.",
    "Flights go from 9 to 14 a week. Four more days to book at the old price.",
    "From 45 to 60 partner cities in one year, five more than planned.",
    "From 9 to 12 March, 5 more films.",
    "Open from 9 to 5, with 6 more seats.",
    "We moved from 3 rooms to 5 and hired 4 more colleagues.",
    "The scheme grew from 30 to 45 schools and reaches 20 more villages.",
    "In 2019 we had 5 consulates. Today we have 8 and 2 more honorary consuls.",
    "Vaccination coverage rose from 50% to 60%, a gain of 10 percentage points.",
    "Las becas pasan este curso de 48 a 60: doce más que el año pasado.",
    "Die Zahl der Stipendien steigt von 40 auf 55, also 15 mehr als im Vorjahr.",
    "145 consuls, 30 more than the 115 we had in 2020.",
    "We raised $4,700 against a target of $4,000. $700 above target!",
    "",
  ],
};
