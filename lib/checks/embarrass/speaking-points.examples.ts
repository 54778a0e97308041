import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Talking points:\n- We welcome the vote.\n- We thank the presidency.",
      found: "Talking points",
    },
    { text: "Speaking points – visit to Vilnius", found: "Speaking points" },
    { text: "LINES TO TAKE\nThe matter is before the courts.", found: "LINES TO TAKE" },
    {
      text: "Line to take if asked about the tanker: an inquiry is under way.",
      found: "Line to take if asked about the tanker:",
    },
    { text: "If asked: we do not comment on intelligence.", found: "If asked" },
    { text: "Only if pressed: the minister did not know.", found: "Only if pressed" },
    { text: "Reactive lines: we regret the decision.", found: "Reactive lines" },
    {
      text: "Background (not for use): the talks nearly failed.",
      found: "Background (not for use)",
    },
    {
      text: "Éléments de langage : la position de la France est constante.",
      found: "Éléments de langage",
    },
    { text: "Si question : nous ne commentons pas.", found: "Si question" },
    { text: "Puntos de conversación:\n- Apoyamos el diálogo.", found: "Puntos de conversación" },
    { text: "Si preguntan: no comentamos casos concretos.", found: "Si preguntan" },
    { text: "Pontos de conversa: apoiamos a mediação.", found: "Pontos de conversa" },
    {
      text: "Sprechzettel für Staatssekretär Alt: wir unterstützen die Vermittlung.",
      found: "Sprechzettel für Staatssekretär Alt:",
    },
    { text: "Auf Nachfrage: wir äußern uns nicht zu Einzelfällen.", found: "Auf Nachfrage" },
    {
      text: "Points to make: 1) thank for votes 2) raise the trawler. We met Minister Silva.",
      found: "Points to make",
    },
  ],
  misses: [
    "Three talking points from a great debate in Accra.",
    "If asked, show your passport and visa.",
    "Our Ambassador is speaking. Points of order later!",
    "The bus lines to take: 4 and 9.",
    "Your questions on visas: if asked for a photo, bring two.",
    "Background: the treaty was signed in 1992.",
    "Key messages: act early, act together.",
    "Elle enseigne les éléments de la langue des signes.",
    "Si questions il y a, notre équipe répond.",
    "Reaktive Stoffe gehören nicht ins Handgepäck.",
    "El argumentario de la exposición es sencillo.",
    "We're all talking. Points for Europe?",
    "",
    "Points to remember: bring your passport and arrive early.",
  ],
};
