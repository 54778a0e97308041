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
  ],
  misses: [
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
    "",
  ],
};
