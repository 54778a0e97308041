import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "“Peace is not made by those who wait for it.”",
      found: "“Peace is not made by those who wait for it.”",
    },
    {
      text: "A thought for today: all roads lead home. “The border is a line that only maps can see” 🌍",
      found: "“The border is a line that only maps can see”",
    },
    {
      text: "Gandhi told us: be the change you wish to see in the world.",
      found: "Gandhi told us: be the change you wish to see in the world.",
    },
    {
      text: "“Let them eat cake” — Marie Antoinette",
      found: "“Let them eat cake” — Marie Antoinette",
    },
    {
      text: "« La paix ne se fait pas avec ceux qui attendent »",
      found: "« La paix ne se fait pas avec ceux qui attendent »",
    },
    {
      text: "„Frieden macht nicht, wer nur darauf wartet“",
      found: "„Frieden macht nicht, wer nur darauf wartet“",
    },
    {
      text: "«La paz no la hacen los que la esperan»",
      found: "«La paz no la hacen los que la esperan»",
    },
    {
      text: "Einstein: Insanity is doing the same thing over and over.",
      found: "Einstein: Insanity is doing the same thing over and over.",
    },
    {
      text: "“We will not sign a text that forgets the fishermen.” That was said this morning in Nouakchott, and it moved the room. Full remarks are on our channel.",
      found:
        "“We will not sign a text that forgets the fishermen.” That was said this morning in Nouakchott, and it move",
    },
    {
      text: "« On ne négocie pas la confiance, on la bâtit. » Entendu ce matin à Dakar.",
      found: "« On ne négocie pas la confiance, on la bâtit. » Entendu ce matin à Dakar",
    },
    {
      text: '"Ningún acuerdo vale más que una vida." Se dijo ayer en Ginebra y lo suscribimos.',
      found: '"Ningún acuerdo vale más que una vida." Se dijo ayer en Ginebra y lo suscribimos',
    },
  ],
  misses: [
    'New on our shelves: "The Forty Rules of Love", "War and Peace" and a guide to mushrooms.',
    "New mural: “Be the change you wish to see in the world.” (often, and wrongly, given to Gandhi). Come!",
    "Como escribió alguien que no fue Cervantes: “Ladran, Sancho, señal que cabalgamos”.",
    '"When the elephants fight, the grass suffers." Swahili and Igbo both claim the proverb.',
    `Gandhi never said "Be the change you wish to see in the world".`,
    "„Die Würde des Menschen ist unantastbar.“ Artikel 1, Absatz 1.",
    "“Peace is not made by those who wait for it.” Thank you, Edda Lund, for these words.",
    "“Peace is not made by those who wait for it.” — Edda Lund",
    "Minister Lund said: “Peace is not made by those who wait for it.”",
    "“Peace is not made by those who wait,” says our minister.",
    "@EddaLund at the UN “Peace is not made by those who wait for it.”",
    "The so-called “peace” plan",
    "Our exhibition “The border is a line that maps can see” opens today.",
    "“Peace is not made by those who wait for it.”\nEdda Lund, 2026",
    "Be the change.",
    "« La paix ne se fait pas en attendant », a déclaré la ministre.",
    "« La mer est un pays sans frontière », chantait Brassens devant notre port.",
    "„Wer reist, der lernt zweimal und vergisst einmal“, schrieb Seume aus Syrakus.",
    "El vocero: «El Gobierno saluda el acuerdo y llama a las partes a cumplirlo».",
    "Allocution de la consule générale (extrait) : « Nous sommes venus en amis et nous le restons. »",
    "Comunicado conjunto: «Las partes reafirman su compromiso con la paz y el diálogo».",
    "„Eine Brücke baut man von beiden Ufern aus.“ Mit diesen Worten schloss die Ministerin den Abend.",
    "«Para que nadie viaje solo por el mundo», ha respondido un niño de seis años.",
    "« Faut-il un visa pour mon chien et pour mon perroquet ? » Pour le chien, non.",
    "“Can I renew my passport at the airport on Sunday?” You cannot; book a slot here.",
    "Our round table « Ports, rails and rivers of the south » is full.",
    "Fact-check: “Voting abroad costs two hundred euros a head.” It is free.",
    "Drei Irrtümer: „Die Botschaft bezahlt jedes verlorene Ticket.“ Nein.",
    "Unser liebster Witz: „Der Stempel ist gleich wieder da.“",
    "Se apuntó al curso «para poder hablar con mi suegra de Cork».",
    "Moussa, 24 ans, étudie le riz. « J’ai grandi dans l’eau jusqu’aux genoux. »",
    "",
  ],
};
