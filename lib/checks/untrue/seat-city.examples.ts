import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "A day at UNESCO headquarters in Geneva.",
      found: "UNESCO headquarters in Geneva",
      fixed: "A day at UNESCO headquarters in Paris.",
    },
    { text: "We visited the headquarters of NATO in Paris.", found: "NATO in Paris" },
    {
      text: "The FAO, headquartered in Geneva, turns to soil.",
      found: "FAO, headquartered in Geneva",
    },
    { text: "Au siège de l’OTAN à Paris, nous avons parlé de tout.", found: "OTAN à Paris" },
    { text: "En la sede de la FAO en Ginebra hablamos de suelos.", found: "FAO en Ginebra" },
    { text: "The Vienna-based ICC opened its doors.", found: "Vienna-based ICC" },
    { text: "Am Sitz der UNESCO in Genf", found: "UNESCO in Genf", language: "de" },
    { text: "La OMS tiene su sede en París.", found: "OMS tiene su sede en París" },
    { text: "Die WHO hat ihren Sitz in Wien.", found: "WHO hat ihren Sitz in Wien" },
    { text: "OPEC’s seat is Geneva.", found: "OPEC’s seat is Geneva" },
    { text: "The seat of the OSCE is in Geneva.", found: "OSCE is in Geneva" },
    {
      text: "In Geneva, at the headquarters of UNESCO, we signed.",
      found: "Geneva, at the headquarters of UNESCO",
    },
    {
      text: "Visite au siège du Conseil de l’Europe, à Bruxelles.",
      found: "Conseil de l’Europe, à Bruxelles",
    },
    {
      text: "Our trainees met the ASEAN Secretariat in Singapore.",
      found: "ASEAN Secretariat in Singapore",
    },
    {
      text: "At the International Court of Justice in Geneva, our agent spoke.",
      found: "International Court of Justice in Geneva",
    },
    { text: "Interpol’s Paris headquarters opened its doors.", found: "Interpol’s Paris" },
  ],
  misses: [
    "At the International Court of Justice in The Hague, our agent spoke.",
    "Interpol’s Lyon headquarters opened its doors.",
    "The International Court of Justice in Geneva’s lecture hall",
    { text: "Visite au siège du Conseil de l’Europe, à Strasbourg." },
    { text: "Our trainees met the ASEAN Secretariat in Jakarta." },
    "Die WHO hat ihren Sitz in Genf.",
    "The seat of the OSCE is in Vienna.",
    "A day at UNESCO headquarters in Paris.",
    "The UNESCO conference in Geneva opens.",
    "The UN in Vienna has a regional office.",
    "NATO ministers in Paris discussed the seat of the table.",
    "The ICC sits in The Hague.",
    "UNESCO’s office in Geneva",
    "",
  ],
};
