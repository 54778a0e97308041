import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Dear students, pursuant to Article 12(3) you send two photos.",
      found: "pursuant to Article 12(3)",
    },
    { text: "Gemäß § 5 brauchen Sie zwei Fotos.", found: "Gemäß § 5" },
    {
      text: "For operational reasons, our counter will stay shut on Monday.",
      found: "For operational reasons",
    },
    {
      text: "Please be advised that the hall is being painted.",
      found: "be advised that",
    },
    {
      text: "We apologise for any inconvenience.",
      found: "apologise for any inconvenience",
    },
    {
      text: "The general public is hereby informed of the new hours.",
      found: "The general public is hereby informed",
    },
    {
      text: "Incomplete forms will not be entertained.",
      found: "will not be entertained",
    },
    {
      text: "En raison de problèmes techniques, nos guichets ferment plus tôt.",
      found: "En raison de problèmes techniques",
    },
    {
      text: "Les demandeurs sont priés de bien vouloir patienter.",
      found: "priés de bien vouloir",
    },
    {
      text: "Se informa a la ciudadanía que hay nuevos horarios.",
      found: "Se informa a la",
    },
    {
      text: "El servicio no se encuentra disponible por el momento.",
      found: "no se encuentra disponible",
    },
    {
      text: "Por razones ajenas a nuestra voluntad, la oficina cierra.",
      found: "Por razones ajenas a nuestra voluntad",
    },
    {
      text: "Aus organisatorischen Gründen bleibt der Schalter zu.",
      found: "Aus organisatorischen Gründen",
    },
    {
      text: "Die Rufnummer ist derzeit nur eingeschränkt erreichbar.",
      found: "derzeit nur eingeschränkt erreichbar",
    },
    {
      text: "Informam-se os interessados de que há novos prazos.",
      found: "Informam-se os",
    },
    {
      text: "O serviço encontra-se temporariamente suspenso.",
      found: "encontra-se temporariamente suspenso",
    },
  ],
  misses: [
    { text: "Article 12 gives you thirty days." },
    "The passport printer is broken: come back on Tuesday.",
    "The technical team found two reasons for the delay.",
    "We are sorry: we sent you the wrong form.",
    "She informed the public about the flood on Sunday.",
    "He keeps the children entertained with puppets.",
    "Le serveur est en panne depuis ce matin.",
    "Les techniciens ont trouvé la raison de la panne.",
    "El sistema se cayó esta mañana; escríbenos y te llamamos.",
    "Ana se encuentra bien y volverá el lunes.",
    "Der Bagger hat das Kabel getroffen.",
    "Die Gründe nennt der Bericht auf Seite drei.",
    "A impressora avariou: volte na terça.",
    "A Joana encontrou o caminho sozinha.",
    "“Any inconvenience is regretted” is a sentence nobody should write.",
    { text: "For operational reasons, our counter will stay shut.", audience: "diplomats" },
    "",
  ],
};
