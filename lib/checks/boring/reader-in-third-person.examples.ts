import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Applicants should bring two photos.",
      found: "Applicants should",
    },
    {
      text: "Citizens residing in the district are requested to register.",
      found: "Citizens residing in the district are requested to",
    },
    {
      text: "Interested parties may write to the desk.",
      found: "Interested parties may",
    },
    {
      text: "Members of the public are invited to come at noon.",
      found: "Members of the public are invited to",
    },
    {
      text: "Les ressortissants résidant à Lyon sont invités à s’inscrire.",
      found: "Les ressortissants résidant à Lyon sont invités à",
    },
    {
      text: "Les usagers doivent apporter deux photos.",
      found: "Les usagers doivent",
    },
    {
      text: "Los interesados deberán presentar dos fotos.",
      found: "Los interesados deberán",
    },
    {
      text: "Los ciudadanos residentes en Lima podrán votar aquí.",
      found: "Los ciudadanos residentes en Lima podrán",
    },
    {
      text: "Die Antragstellerinnen können den Termin online buchen.",
      found: "Die Antragstellerinnen können",
    },
    {
      text: "Antragstellende werden gebeten, zwei Fotos mitzubringen.",
      found: "Antragstellende werden gebeten",
    },
    {
      text: "Os interessados devem trazer duas fotografias.",
      found: "Os interessados devem",
    },
    {
      text: "Os cidadãos residentes em Paris podem votar aqui.",
      found: "Os cidadãos residentes em Paris podem",
    },
  ],
  misses: [
    "Bring two photos.",
    "You can apply online; applicants should bring two photos if you ask for a visa.",
    "Applicants from 40 countries came to the fair.",
    "Citizens of Karst voted in record numbers.",
    "Citizens should not have to queue for two days, the minister said.",
    "Vous habitez à Lyon ? Inscrivez-vous.",
    "Les citoyens ont voté dimanche.",
    "¿Vives en Lima? Vota aquí.",
    "Los ciudadanos votaron el domingo.",
    "Bringen Sie zwei Fotos mit.",
    "Die Bürger wählen am Sonntag.",
    "Traga duas fotografias.",
    { text: "Applicants should bring two photos.", audience: "media" },
    { text: "Applicants should bring two photos.", audience: "diplomats" },
    "",
  ],
};
