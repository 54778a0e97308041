import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our campaign was a smashing success and reached millions.",
      found: "Our campaign was a smashing success",
    },
    {
      text: "Unsere Botschaft setzt Maßstäbe in der digitalen Diplomatie.",
      found: "Botschaft setzt Maßstäbe",
    },
    { text: "Un éxito rotundo de nuestra gestión.", found: "éxito rotundo de nuestra" },
    { text: "O discurso do embaixador foi longamente aplaudido.", found: "longamente aplaudido" },
    {
      text: "L'ambassade est fière de son rôle moteur dans la région.",
      found: "fière de son rôle",
    },
    {
      text: "We are proud to be a global leader in water, as the award that our excellent team received shows.",
      found: "global leader in",
    },
    {
      text: "Ambassador Ortega wowed the crowd with her speech.",
      found: "Ambassador Ortega wowed",
    },
    { text: "Another triumph for our diplomacy!", found: "Another triumph for our" },
    {
      text: "Unser Botschafter überzeugte mit einer mitreißenden Rede.",
      language: "de",
      found: "Unser Botschafter überzeugte",
    },
    { text: "O ministro foi aplaudido de pé.", language: "pt", found: "O ministro foi aplaudido" },
    {
      text: "El embajador deslumbró a los asistentes.",
      language: "es",
      found: "El embajador deslumbró",
    },
    {
      text: "Thanks to the Minister's visionary leadership, exports grew.",
      found: "Minister's visionary leadership",
    },
    { text: "I gave an inspiring keynote at the forum.", found: "I gave an inspiring keynote" },
    { text: "Ruritania once again shows the world the way.", found: "shows the world the way" },
    {
      text: "Our amazing Ambassador spoke to 200 students.",
      found: "Our amazing Ambassador",
    },
    {
      text: "Under the visionary leadership of our Minister, roads were built.",
      found: "visionary leadership",
    },
    { text: "The embassy once again proved what it can do.", found: "once again proved" },
    {
      text: "We are proud of our outstanding achievements.",
      found: "our outstanding achievements",
    },
    { text: "The Minister’s speech was warmly applauded by all.", found: "was warmly applauded" },
    {
      text: "It shows our tireless and dedicated diplomats.",
      found: "our tireless and dedicated diplomats",
    },
    { text: "His words drew thunderous applause.", found: "drew thunderous applause" },
    { text: "This is world-class diplomacy.", found: "world-class diplomacy" },
    {
      text: "Notre brillante ambassadrice a reçu la presse.",
      found: "Notre brillante ambassadrice",
    },
    { text: "El embajador una vez más demostró su talento.", found: "una vez más demostró" },
    { text: "Our remarkable success at the summit says it all.", found: "Our remarkable success" },
    { text: "We are proud of our record on water.", found: "proud of our record" },
    { text: "Our minister was the star of the summit.", found: "Our minister was the star" },
    {
      text: "Ambassador Kovalik once again impressed the audience.",
      found: "once again impressed",
    },
    {
      text: "Proud to be the most active mission in the region!",
      found: "Proud to be the most",
    },
    { text: "The world looks to Ruritania for leadership.", found: "The world looks to" },
    {
      text: "Gran éxito de nuestra embajada en la feria.",
      found: "Gran éxito de nuestra",
    },
  ],
  misses: [
    { text: "Norway's team won the prestigious chess olympiad." },
    { text: "Great job by the firefighters of Valparaíso last night." },
    { text: "Fiers de nos athlètes : cinq médailles à Lima !" },
    "Une élève de 12 ans a ébloui le jury.",
    "Die Schülerin überzeugte die Jury mit einer mitreißenden Rede.",
    "The pupils wowed the crowd with their drums.",
    "The bakers' tireless work fed the whole camp last night.",
    "She gave a keynote on night trains; slides below.",
    "Congratulations to the outstanding nurses of Kulm General: your ward is the best in the country.",
    "Our ambassador visited the best bakery in town. The cinnamon rolls are dangerous.",
    "Minister Orlo thanked the firefighters for their brilliant work.",
    "The world is watching the vote in Karst.",
    "Our Ambassador spoke to 200 students in Lagos.",
    "The nurses’ outstanding work saved 40 lives.",
    "Thank you to the remarkable firefighters of Rhodes.",
    "Their brilliant film won in Cannes.",
    "“Our amazing Ambassador” is the title of a play.",
    "We built roads with the minister of Chad.",
    "She won the Nobel Prize.",
    "An excellent harvest for Kenya’s growers",
    "Notre ambassadrice a reçu la presse.",
    "Nuestra embajadora recibió a la prensa.",
    "The team meets at noon.",
    "",
  ],
};
