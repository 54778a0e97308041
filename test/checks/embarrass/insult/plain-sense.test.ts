import { describe, expect, it } from "vitest";
import { isFound } from "./is-found";

/** Each row: a word of contempt that means what it says, and beside it the same word meant of somebody. */
const rows: readonly (readonly [sense: string, harmless: string, meant: string])[] = [
  [
    "a show at a place",
    "Grande soirée cirque à Bamako ! L'ambassadeur du Togo a tenu l'échelle.",
    "L'ambassadeur du Togo est un clown.",
  ],
  [
    "a show at a place",
    "El circo llegó a Managua y la embajadora de Chile repartió las entradas.",
    "La embajadora de Chile es una payasa.",
  ],
  [
    "puppets of a house",
    "Marionetas na embaixada: o lobo perdeu e o ministro aplaudiu.",
    "O ministro, essa marioneta, aplaudiu.",
  ],
  [
    "what stands on a roof",
    "La girouette de la mairie de Saint-Pierre a été restaurée par l'ambassade.",
    "Le maire, cette girouette, a encore changé d'avis.",
  ],
  [
    "swindlers that are warned of",
    "Atenção: golpistas ligam em nome do consulado e pedem depósito.",
    "O cônsul é um golpista.",
  ],
  [
    "swindlers that are warned of",
    "Alerta: estafadores se hacen pasar por la embajada.",
    "El embajador es un estafador.",
  ],
  [
    "swindlers that are warned of",
    "Un escroc se présente comme le vice-consul à Oran. Ne payez rien.",
    "Le vice-consul à Oran est un escroc.",
  ],
  [
    "swindlers that are warned of",
    "Vorsicht: Betrüger rufen im Namen des Konsulats an.",
    "Der Konsul ist ein Betrüger.",
  ],
  [
    "characters of a story",
    "Reseña: «La valija», de Pía Luna. Un faro y un cónsul que no entiende nada.",
    "Ese cónsul no entiende nada, es un inútil.",
  ],
  [
    "characters of a story",
    "Buchtipp: «Nordlicht» von Ida Rehm. Ein tollpatschiger Diplomat, ein kluger Papagei.",
    "Der Botschafter, dieser Trottel, kam zu spät.",
  ],
  [
    "a costume",
    "Rosenmontag: der Bürgermeister mit Pappnase auf dem Balkon.",
    "Der Bürgermeister ist eine Pappnase.",
  ],
  [
    "a game",
    "Torneo de mus: el embajador es un mentiroso, como manda el juego.",
    "El embajador es un mentiroso.",
  ],
  [
    "said of a thing",
    "La tarta del embajador: fea, torcida, riquísima.",
    "El embajador: feo y tonto.",
  ],
  [
    "an animal's name",
    "O burro Ministro ganhou a corrida de Miranda.",
    "Esse burro do ministro perdeu.",
  ],
  [
    "a court's jester",
    "El bufón del rey se llamaba Estebanillo. Conferencia con la embajadora.",
    "El ministro es un bufón.",
  ],
  [
    "somebody's animal",
    "Le consul s'occupe d'un chien perdu.",
    "Le consul a l'intelligence d'un chien perdu.",
  ],
  [
    "somebody's animal",
    "O ministro falou de um papagaio que viu no Gabão.",
    "O ministro tem o carisma de um papagaio.",
  ],
  [
    "somebody's animal",
    "Hasta un perro siguió la visita del ministro.",
    "Hasta un perro negociaría mejor que el ministro.",
  ],
  [
    "somebody's animal",
    "Sogar ein Hund war bei der Rede des Ministers.",
    "Sogar ein Hund verstünde mehr als dieser Minister.",
  ],
  [
    "somebody's animal",
    "Le ministre a reçu le portrait d'un âne.",
    "Le ministre a le charisme d'un âne.",
  ],
  [
    "a part of a house",
    "O elevador da embaixada não serve para nada sem luz.",
    "A ONU não serve para nada.",
  ],
  [
    "somebody's cat",
    "Faul, fett und zufrieden: der Kater der Botschaft.",
    "Faul, unfähig und verlogen: der Minister lässt grüßen.",
  ],
  [
    "an exclamation",
    "Was für ein Minister! Er hat drei Stunden zugehört.",
    "Was für ein Clown, dieser Minister.",
  ],
  [
    "shavings",
    "El ministro tiene serrín en los zapatos: visitó la carpintería.",
    "Lo que el ministro tiene en la cabeza es serrín.",
  ],
  [
    "a beast that was there",
    "Ratos que detetam minas: o embaixador viu o Ronin. Que rato!",
    "O embaixador é um rato.",
  ],
];

describe("words of contempt in their plain sense", () => {
  it.each(rows)("%s: %s", (_, harmless, meant) => {
    expect([isFound(harmless), isFound(meant)]).toEqual([false, true]);
  });
});
