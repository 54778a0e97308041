import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Trade rose from €80 million to €100 million, a 20% increase.",
      found: "20%",
      fixed: "Trade rose from €80 million to €100 million, a 25% increase.",
    },
    { text: "Visas issued went from 400 to 500 last year, up 20%.", found: "20%" },
    { text: "Scholarships fell from 200 to 150, a drop of 50%.", found: "50%" },
    {
      text: "12 of 48 member states (30%) have ratified.",
      found: "30%",
      fixed: "12 of 48 member states (25%) have ratified.",
    },
    {
      text: "Les échanges sont passés de 80 à 100 millions, soit une hausse de 20 %.",
      found: "20 %",
    },
    { text: "El comercio creció de 80 a 100 millones, un aumento del 20%.", found: "20%" },
    { text: "O comércio cresceu de 80 para 100 milhões, um aumento de 20%.", found: "20%" },
    {
      text: "Der Handel stieg von 80 auf 100 Millionen, ein Plus von 20 Prozent.",
      found: "20 Prozent",
    },
    { text: "We grew from 50 to 75 projects this year (+25%).", found: "25%" },
    { text: "9 out of 36 pupils (20%) speak Ruritanian.", found: "20%" },
    { text: "We issued 120 visas in October, up 50% from 100 in September.", found: "50%" },
    { text: "We have 90 consuls, 50% more than the 75 of last year.", found: "50%" },
    {
      text: "Die Exporte stiegen um 40 Prozent von 50 auf 60 Millionen Euro.",
      found: "40 Prozent",
    },
    { text: "Of the 48 member states, 12 (30%) have ratified.", found: "30%" },
    { text: "Sur 40 projets, 10 (soit 30 %) sont achevés.", found: "30 %" },
    { text: "Uno de cada cuatro niños (35%) no va a la escuela.", found: "35%" },
  ],
  misses: [
    "We issued 125 visas in October, up 25% from 100 in September.",
    "Of the 48 member states, 12 (25%) have ratified.",
    "One in three projects (33%) is finished.",
    "Of the 48 member states, 12 spoke (30% of them women).",
    "Trade rose from €80 million to €100 million, a 25% increase.",
    "Visas issued went from 400 to 500 last year, up nearly 25%.",
    "Trade rose from €80 million to €100 million, and 20% of it is timber.",
    "12 of 48 member states (25%) have ratified.",
    "1 of 3 projects (33%) is finished.",
    "Exports went from 4.1 to 4.9 billion, up 20%.",
    "From 2020 to 2026 exports grew by 20%.",
    "Between 9 and 12 March 20% of posts were closed.",
    "From 3 to 5 countries and from 10 to 12 towns: up 20%.",
    "Der Handel stieg von 80 auf 100 Millionen, ein Plus von 25 Prozent.",
    "",
  ],
};
