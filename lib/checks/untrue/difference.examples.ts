import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "The team has grown from 18 to 26 people, ten new faces.",
      found: "18 to 26 people, ten",
    },
    {
      text: "The fee goes down from 90 to 75 euros: you save 20 euros.",
      found: "90 to 75 euros: you save 20 euros",
    },
    {
      text: "Before: 250 places. Now: 400. 100 more children can learn.",
      found: "250 places. Now: 400. 100",
    },
    {
      text: "Our goal was 500 signatures and we got 640, 150 above it.",
      found: "500 signatures and we got 640, 150",
    },
    {
      text: "The resolution passed with 141 votes, against 128 last year: 23 more states on the side of the children.",
      found: "141 votes, against 128 last year: 23",
    },
    {
      text: "In 2019 our network had 61 honorary consuls. Today it has 88. That's 37 more doors to knock on.",
      found: "61 honorary consuls. Today it has 88. That's 37",
    },
    {
      text: "From March, flights go from 9 to 14 a week. Six extra chances to taste khachapuri.",
      found: "9 to 14 a week. Six",
    },
    {
      text: "The deficit narrowed by $3.2 billion in 2025, from $14.1 billion to $11.9 billion.",
      found: "$3.2 billion in 2025, from $14.1 billion to $11.9 billion",
    },
    {
      text: "Las becas pasan este curso de 48 a 60: diez más que el año pasado.",
      found: "48 a 60: diez",
    },
    {
      text: "Last year we welcomed 240 interns, this year 275: 25 more.",
      found: "240 interns, this year 275: 25",
    },
    {
      text: "We opened 12 schools in 2024 and 19 in 2025, 8 more than the year before.",
      found: "12 schools in 2024 and 19 in 2025, 8",
    },
    {
      text: "Les bourses passent de 20 à 32, soit 10 de plus que l'an dernier.",
      found: "20 à 32, soit 10",
    },
    {
      text: "Die Zahl der Stipendien steigt von 40 auf 55, also zehn mehr als im Vorjahr.",
      found: "40 auf 55, also zehn",
    },
    {
      text: "O número de bolsas passou de 25 para 40, mais 10 do que no ano passado.",
      found: "25 para 40, mais 10",
    },
    { text: "Membership rose by 12, from 80 to 96.", found: "12, from 80 to 96" },
    {
      text: "Vaccination coverage rose from 50% to 60%, a gain of 20 percentage points.",
      found: "50% to 60%, a gain of 20 percentage points",
    },
    {
      text: "El desempleo bajó de 12% a 9%, cuatro puntos porcentuales menos.",
      found: "12% a 9%, cuatro puntos porcentuales",
    },
    {
      text: "Three years ago 15 towns took part. Now 29 do, 12 more than at the start.",
      found: "15 towns took part. Now 29 do, 12",
    },
    {
      text: "145 consuls, 20 more than the 115 we had in 2020.",
      found: "145 consuls, 20 more than the 115",
    },
    {
      text: "A passport took 18 days here in March and takes 11 now. Eight days shaved off!",
      found: "18 days here in March and takes 11 now. Eight",
    },
    {
      text: "We raised $4,700 against a target of $4,000. $600 above target!",
      found: "$4,700 against a target of $4,000. $600",
    },
    {
      text: "A passport used to take 11 weeks and now takes 4, so you get it eight weeks sooner.",
      found: "11 weeks and now takes 4, so you get it eight",
    },
    {
      text: "En diez años la red consular pasó de 34 a 51 oficinas, es decir, 19 nuevas, según la memoria.",
      found: "34 a 51 oficinas, es decir, 19",
    },
    {
      text: "Our network grew from 112 to 127 posts, 12 more than a decade ago.",
      found: "112 to 127 posts, 12",
    },
    { text: "La red pasó de 20 a 26 centros: ocho centros más.", found: "20 a 26 centros: ocho" },
    {
      text: "Il y avait 45 guichets en 2020, il y en a 60 aujourd'hui, soit 20 de plus.",
      found: "45 guichets en 2020, il y en a 60 aujourd'hui, soit 20",
    },
    {
      text: "We went from 18 honorary consuls to 25, a gain of nine.",
      found: "18 honorary consuls to 25, a gain of nine",
    },
    { text: "The wait fell from 30 days to 18, ten days less.", found: "30 days to 18, ten" },
    {
      text: "Statt 21 Tagen dauert es jetzt 14, also neun Tage weniger.",
      found: "21 Tagen dauert es jetzt 14, also neun",
    },
    {
      text: "Antes tardábamos 40 días; ahora, 25. Son 20 días menos.",
      found: "40 días; ahora, 25. Son 20",
    },
    {
      text: "O prazo passou de 60 para 45 dias: menos 20 dias de espera.",
      found: "60 para 45 dias: menos 20",
    },
    {
      text: "Last year 320 students, this year 385. 75 more!",
      found: "320 students, this year 385. 75",
    },
    {
      text: "In March we had 9 shelters open, today 14, so six more than then.",
      found: "9 shelters open, today 14, so six",
    },
    {
      text: "Renewables went from 20% to 25% of the island's power mix, an increase of 25 percentage points since we began.",
      found: "20% to 25% of the island's power mix, an increase of 25 percentage points",
    },
    {
      text: "Turnout rose from 40% to 50%, up 25 percentage points.",
      found: "40% to 50%, up 25 percentage points",
    },
    {
      text: "La part des femmes est passée de 30 % à 36 %, soit une hausse de 20 points.",
      found: "30 % à 36 %, soit une hausse de 20",
    },
    {
      text: "We started with 40 volunteers and now have 65, a gain of 20.",
      found: "40 volunteers and now have 65, a gain of 20",
    },
    { text: "The wait falls by 20 days, from 30 to 12.", found: "20 days, from 30 to 12" },
    {
      text: "A taxa sobe de 60 para 85 euros, mais 20 euros.",
      found: "60 para 85 euros, mais 20 euros",
    },
  ],
  misses: [
    "The wait falls by 18 days, from 30 to 12.",
    "A taxa sobe de 60 para 85 euros, mais 25 euros.",
    "We started with 40 volunteers and now have 65, a gain of 25.",
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
    "A passport used to take 11 weeks and now takes 4, so you get it seven weeks sooner.",
    "En diez años la red consular pasó de 34 a 51 oficinas, es decir, 17 nuevas, según la memoria.",
    "Our network grew from 112 to 127 posts, 15 more than a decade ago.",
    "La red pasó de 20 a 26 centros: seis centros más.",
    "Il y avait 45 guichets en 2020, il y en a 60 aujourd'hui, soit 15 de plus.",
    "We went from 18 honorary consuls to 25, a gain of seven.",
    "The wait fell from 30 days to 18, twelve days less.",
    "Statt 21 Tagen dauert es jetzt 14, also sieben Tage weniger.",
    "Antes tardábamos 40 días; ahora, 25. Son 15 días menos.",
    "O prazo passou de 60 para 45 dias: menos 15 dias de espera.",
    "Last year 320 students, this year 385. 65 more!",
    "In March we had 9 shelters open, today 14, so five more than then.",
    "Renewables went from 20% to 25% of the island's power mix, an increase of 5 percentage points since we began.",
    "Bank of Ghana watchers: the policy corridor was trimmed from 3.5% to 3.0%, a cut of half a percentage point.",
    "Turnout rose from 40% to 50%, up 10 percentage points.",
    "La part des femmes est passée de 30 % à 36 %, soit une hausse de 6 points.",
  ],
};
