import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Studies show that girls stay longer in school.", found: "Studies show" },
    { text: "As experts say, the river will rise again.", found: "experts say" },
    { text: "It is widely believed that the border will open.", found: "It is widely believed" },
    {
      text: "Selon des experts, le fleuve montera encore dans la nuit.",
      found: "Selon des experts",
    },
    {
      text: "Los estudios demuestran que las niñas siguen en la escuela.",
      found: "Los estudios demuestran",
    },
    { text: "Especialistas dizem que o rio vai subir.", found: "Especialistas dizem" },
    { text: "Studien zeigen: Mädchen bleiben länger in der Schule.", found: "Studien zeigen" },
    { text: "Many believe this is the year.", found: "Many believe" },
    { text: "According to experts, the river will rise.", found: "According to experts" },
    {
      text: "Several recent studies: no. But most people agree that trade helps.",
      found: "most people agree",
    },
    { text: "D’après des experts, le fleuve montera.", found: "D’après des experts" },
    { text: "Diversos expertos afirman que el río subirá.", found: "Diversos expertos afirman" },
    { text: "De acordo com especialistas, o rio vai subir.", found: "De acordo com especialistas" },
    { text: "Experten zufolge steigt der Fluss.", found: "Experten zufolge" },
    {
      text: "Está demostrado científicamente que el cacao resiste mejor.",
      found: "Está demostrado científicamente que",
    },
    {
      text: "Segundo várias pesquisas, quem canta aprende mais depressa.",
      found: "Segundo várias pesquisas",
    },
    {
      text: "Selon plusieurs recherches, lire le soir aide à dormir.",
      found: "Selon plusieurs recherches",
    },
    {
      text: "Secondo alcuni esperti, si impara meglio cantando.",
      language: "it",
      found: "Secondo alcuni esperti",
    },
    { text: "It is no secret that trams win hearts.", found: "It is no secret that" },
    { text: "Most economists agree: open borders pay.", found: "Most economists agree" },
    {
      text: "Replying to @capitalwire: according to well-placed sources, the direct flight to Tashkent starts in March.",
      found: "according to well-placed sources",
    },
    {
      text: "Selon plusieurs experts, la saison des pluies sera tardive au Sahel.",
      found: "Selon plusieurs experts",
    },
    {
      text: "Dizem os especialistas que o desmatamento voltou a cair no bioma amazônico.",
      found: "Dizem os especialistas",
    },
    { text: "Insiders say the border will reopen next week.", found: "Insiders say" },
    {
      text: "People familiar with the talks expect a deal tonight.",
      found: "People familiar with",
    },
    { text: "De bonne source, le pont rouvrira lundi.", found: "De bonne source" },
    {
      text: "Fuentes cercanas al gobierno aseguran que habrá acuerdo.",
      found: "Fuentes cercanas al gobierno aseguran",
    },
    {
      text: "Aus gut informierten Kreisen heißt es, die Fähre fahre wieder.",
      found: "Aus gut informierten Kreisen",
    },
    { text: "Experten rechnen mit einem harten Winter in der Region.", found: "Experten rechnen" },
  ],
  misses: [
    "Según estudios de la Universidad de Zenda, el cacao resiste mejor.",
    "Segundo fontes oficiais, a ponte abre amanhã.",
    "Laut Studien der Universität Zenda wirkt es.",
    "According to experts from the University of Strelsau, the river will rise.",
    "According to studies by the OECD, trade helps.",
    "New people joined our team.",
    "Our reports say more.",
    "D’après les experts de l’OMS, le nombre baisse.",
    "A study by the University of Strelsau shows that girls stay longer in school.",
    "Studies show it: https://mfa.example/study",
    "Our team says hello from Vienna.",
    "The minister said: “Studies show nothing.”",
    "She studies shows and theatre.",
    "Die Studie der Universität zeigt es.",
    "Selon l’OMS, le nombre baisse.",
    "The crew flies home once the doctors agree.",
    "",
    "Selon les experts de la FAO, la saison des pluies sera tardive au Sahel.",
  ],
};
