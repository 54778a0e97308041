import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Scholarships have doubled, from 40 to 60.", found: "doubled, from 40 to 60" },
    {
      text: "We tripled our support from €10 million to €20 million.",
      found: "tripled our support from €10 million to €20 million",
    },
    { text: "Waiting times were halved from 60 to 40 days.", found: "halved from 60 to 40" },
    {
      text: "Le budget a doublé, passant de 30 à 45 millions.",
      found: "doublé, passant de 30 à 45 millions",
    },
    {
      text: "El comercio se duplicó, de 100 a 150 millones de euros.",
      found: "duplicó, de 100 a 150 millones de euros",
    },
    {
      text: "O comércio triplicou, de 100 para 200 milhões.",
      found: "triplicou, de 100 para 200 milhões",
    },
    {
      text: "Der Etat wurde von 20 auf 30 Millionen verdoppelt.",
      found: "20 auf 30 Millionen verdoppelt",
    },
    { text: "More than doubled from 400 to 700 students.", found: "doubled from 400 to 700" },
    { text: "Our team quadrupled from 5 to 15 people.", found: "quadrupled from 5 to 15" },
    {
      text: "A fivefold increase, from 10 to 30 trainees.",
      found: "fivefold increase, from 10 to 30",
    },
    {
      text: "Le nombre de bourses a été multiplié par trois, passant de 20 à 40.",
      found: "multiplié par trois, passant de 20 à 40",
    },
    {
      text: "We cut waiting times by half, from 40 to 30 days.",
      found: "cut waiting times by half, from 40 to 30",
    },
    {
      text: "Our team has tripled. In 2019 we were 10, today we are 20.",
      found: "tripled. In 2019 we were 10, today we are 20",
    },
    {
      text: "Exports doubled: €40 million in 2020, €60 million today.",
      found: "doubled: €40 million in 2020, €60 million",
    },
    {
      text: "In due anni abbiamo raddoppiato le borse, da 35 a 60.",
      found: "raddoppiato le borse, da 35 a 60",
    },
    {
      text: "Visa refusals are down by a third, from 900 to 300.",
      found: "down by a third, from 900 to 300",
    },
    {
      text: "60 cadets sailed in 2023, 120 in 2026. Tripled, in other words.",
      found: "60 cadets sailed in 2023, 120 in 2026. Tripled",
    },
    {
      text: "Twice the places we had last year: 45 instead of 30.",
      found: "Twice the places we had last year: 45 instead of 30",
    },
    {
      text: "Dreimal so viele Anträge wie 2020: damals 200, heute 400.",
      found: "Dreimal so viele Anträge wie 2020: damals 200, heute 400",
      language: "de",
    },
    {
      text: "Hace tres años 25 consultas; hoy son 75, el doble.",
      found: "25 consultas; hoy son 75, el doble",
      language: "es",
    },
    {
      text: "Trade in services between the UK and Rwanda has doubled since 2019, from £310m to £930m.",
      found: "doubled since 2019, from £310m to £930m",
    },
    {
      text: "A decade ago 1,500 of our students went to Korea. Today it's 3,000. Tripled in ten years.",
      found: "1,500 of our students went to Korea. Today it's 3,000. Tripled",
    },
    {
      text: "Le réseau des écoles homologuées a triplé en Inde depuis 2005 : de 40 à 80 établissements, d'après l'AEFE.",
      found: "triplé en Inde depuis 2005 : de 40 à 80",
    },
    {
      text: "Se ha duplicado el número de becarios hondureños en nuestras universidades: de 1.200 a 3.600 en cinco años.",
      found:
        "duplicado el número de becarios hondureños en nuestras universidades: de 1.200 a 3.600",
    },
    {
      text: "Visa waiting times halved: 12 weeks last winter, 9 weeks now.",
      found: "halved: 12 weeks last winter, 9",
    },
    {
      text: "Exports to Chile have doubled, going from $2bn to $3bn in five years.",
      found: "doubled, going from $2bn to $3bn",
    },
    {
      text: "Die Zahl der Visaanträge hat sich verdoppelt, von 4.000 auf 12.000.",
      found: "verdoppelt, von 4.000 auf 12.000",
    },
    {
      text: "O número de alunos de português quadruplicou: eram 200 em 2015, são 600 hoje.",
      found: "quadruplicou: eram 200 em 2015, são 600",
    },
    {
      text: "In 2018 we issued 700 student visas, last year 1,400. That is three times as many.",
      found: "700 student visas, last year 1,400. That is three times as many",
    },
    {
      text: "Emissions at the residence were cut by half: 80 tonnes in 2015, 60 tonnes in 2025.",
      found: "cut by half: 80 tonnes in 2015, 60",
    },
    {
      text: "We have trebled our funding for demining, from £5m a year to £10m.",
      found: "trebled our funding for demining, from £5m a year to £10m",
    },
    {
      text: "Threefold growth: 90 scholarships in 2016, 180 this year.",
      found: "Threefold growth: 90 scholarships in 2016, 180",
    },
    {
      text: "Our followers doubled this year (from 12,000 in January to 18,000 now).",
      found: "doubled this year (from 12,000 in January to 18,000",
    },
    {
      text: "Le nombre de boursiers est passé de 150 à 450 : il a doublé.",
      found: "150 à 450 : il a doublé",
    },
    {
      text: "Trade quadrupled between 2010 (€2 billion) and 2025 (€6 billion).",
      found: "quadrupled between 2010 (€2 billion) and 2025 (€6 billion",
    },
  ],
  misses: [
    "The budget doubles next year: €5 million now, €10 million in 2027.",
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
    "Visa refusals are down by two thirds, from 900 to 300.",
    "Half as many places again as last year: 45 instead of 30.",
    "60 cadets sailed in 2023, 180 in 2026. Tripled, in other words.",
    "",
    "Trade in services between the UK and Rwanda has tripled since 2019, from £310m to £930m.",
    "A decade ago 1,500 of our students went to Korea. Today it's 3,000. Doubled in ten years.",
    "Le réseau des écoles homologuées a doublé en Inde depuis 2005 : de 40 à 80 établissements, d'après l'AEFE.",
    "Se ha triplicado el número de becarios hondureños en nuestras universidades: de 1.200 a 3.600 en cinco años.",
    "Visa waiting times halved: 12 weeks last winter, 6 weeks now.",
    "Exports to Chile have doubled, going from $2bn to $4bn in five years.",
    "Die Zahl der Visaanträge hat sich verdreifacht, von 4.000 auf 12.000.",
    "O número de alunos de português triplicou: eram 200 em 2015, são 600 hoje.",
    "In 2018 we issued 700 student visas, last year 1,400. That is twice as many.",
    "Emissions at the residence were cut by half: 80 tonnes in 2015, 40 tonnes in 2025.",
    "We have trebled our funding for demining, from £5m a year to £15m.",
    "Twofold growth: 90 scholarships in 2016, 180 this year.",
    "Our followers doubled this year (from 12,000 in January to 24,000 now).",
    "Le nombre de boursiers est passé de 150 à 450 : il a triplé.",
  ],
};
