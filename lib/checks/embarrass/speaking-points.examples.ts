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
    {
      text: "Defensive line if asked about the budget: the figures are under review. We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "Defensive line if asked about the budget:",
    },
    {
      text: "If pressed on the delay: we regret it. We opened a library in Gaborone today.",
      today: "2026-11-20",
      found: "If pressed on the delay:",
    },
    {
      text: "En cas de relance sur le retard : nous le regrettons. Bibliothèque inaugurée à Thiès.",
      today: "2026-11-20",
      found: "En cas de relance sur le retard :",
    },
    {
      text: "Si preguntan por el retraso: lo lamentamos. Inauguramos la biblioteca de Cuenca.",
      today: "2026-11-20",
      found: "Si preguntan por el retraso:",
    },
    {
      text: "Falls nach der Verzögerung gefragt wird: Wir bedauern sie. Bibliothek in Windhuk eröffnet.",
      today: "2026-11-20",
      found: "Falls nach der Verzögerung gefragt wird:",
    },
  ],
  misses: [
    "If asked for money by email, do not pay: it is a scam.",
    "If you are asked for your passport at the border, show it.",
    "Si le preguntan por su visado en la frontera, muestre este documento.",
    "Talking points are not enough: we need action on climate.",
    "Lines to take you to the beach: bus 12 and 14.",
    "If pressed for time, read the summary.",
    "If asked, I would say Lomé has the best beaches.",
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
