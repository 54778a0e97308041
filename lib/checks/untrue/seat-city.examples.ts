import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "La Unión Africana, cuya sede está en Nairobi, busca becario.",
      found: "Unión Africana, cuya sede está en Nairobi",
    },
    {
      text: "Die Afrikanische Union, deren Sitz in Nairobi ist, sucht Leute.",
      found: "Afrikanische Union, deren Sitz in Nairobi",
    },
    {
      text: "The UNEP team at its Geneva headquarters welcomed our interns.",
      found: "UNEP team at its Geneva",
    },
    { text: "Der Europarat in Brüssel hat 46 Mitglieder.", found: "Europarat in Brüssel" },
    { text: "Europol (Brussels) signed the arrangement.", found: "Europol (Brussels" },
    {
      text: "The African Union Commission, based in Nairobi, thanked us.",
      found: "African Union Commission, based in Nairobi",
    },
    {
      text: "Der Internationale Strafgerichtshof in Genf verhandelt heute.",
      found: "Internationale Strafgerichtshof in Genf",
    },
    {
      text: "We stood up for bread at UNESCO headquarters in Brussels: there’s some left in my office.",
      found: "UNESCO headquarters in Brussels",
    },
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
    {
      text: "Our Permanent Mission to the African Union in Nairobi is hiring.",
      found: "African Union in Nairobi",
    },
    {
      text: "Notre ambassadeur auprès de l'OMC a pris la parole au siège de l'organisation à Bruxelles.",
      found: "siège de l'organisation à Bruxelles",
    },
    { text: "Our team at WHO HQ, Vienna, wishes you a healthy year.", found: "WHO HQ, Vienna" },
    {
      text: "Nairobi, seat of the African Union, welcomed our minister.",
      found: "Nairobi, seat of the African Union",
    },
    {
      text: "From Brussels, at the headquarters of the OECD, our negotiators report.",
      found: "Brussels, at the headquarters of the OECD",
    },
    {
      text: "Our minister spoke to the WTO this morning, at the organisation's headquarters in Paris.",
      found: "headquarters in Paris",
    },
    {
      text: "Der Internationale Strafgerichtshof mit Sitz in Genf hat entschieden.",
      found: "Internationale Strafgerichtshof mit Sitz in Genf",
    },
  ],
  misses: [
    "La Unión Africana, cuya sede se encuentra en Adís Abeba, busca becario.",
    "Council of Europe ministers met at a conference in Brussels.",
    "The UNEP team at its Nairobi headquarters welcomed our interns.",
    "Europol (The Hague) signed the arrangement.",
    "Our Permanent Mission to the African Union in Addis Ababa is hiring.",
    "Our Permanent Mission to the United Nations in Nairobi is hiring.",
    "The World Bank team based in Nairobi approved the loan.",
    "After talks at NATO headquarters, Paris and Berlin agreed.",
    "From NATO headquarters to Paris by train.",
    "Our delegation to the OSCE met in Warsaw.",
    "Israel won a seat in the UNESCO board in Paris.",
    "At UNESCO, home of world heritage, Rome presented its list.",
    "Our minister spoke to the WTO this morning, at the organisation's headquarters in Geneva.",
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
