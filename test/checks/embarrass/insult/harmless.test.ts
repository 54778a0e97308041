import { describe, expect, it } from "vitest";
import { isFound } from "./is-found";

/** Each row: a word of contempt in another sense, and beside it the same word meant. */
const rows: readonly (readonly [sense: string, harmless: string, meant: string])[] = [
  [
    "a part in a play",
    "Thank you, Prime Minister Silva: your Clown in the school pageant stole the show.",
    "Thank you, Prime Minister Silva, you clown: the show is yours.",
  ],
  [
    "a part in a play",
    "As Malvolio, Ambassador Hart was pompous, vain and a joy to watch.",
    "As host, Ambassador Hart was pompous and vain.",
  ],
  [
    "a part in a play",
    "O Bobo do ministro no Rei Lear foi muito aplaudido.",
    "O bobo do ministro foi muito aplaudido.",
  ],
  [
    "a toy that hangs where somebody else rules",
    "Ein Hampelmann aus dem Erzgebirge hängt jetzt im Präsidentenpalast: unser Gastgeschenk.",
    "Ein Hampelmann aus dem Erzgebirge im Präsidentenpalast: unser Gastgeber.",
  ],
  [
    "a circus and its emoji",
    "Premier Sandoval beim Zirkustag, heute früh im Radio: 🤡🎪",
    "Premier Sandoval beim Wahlkampf, heute früh im Radio: 🤡",
  ],
  [
    "an epithet",
    "Juana la Loca: charla del ministro de Cultura en el Cervantes.",
    "La ministra está loca.",
  ],
  [
    "an epithet",
    "Karl der Einfältige, Ludwig der Faule: Quiz mit der Bildungsministerin.",
    "Die Bildungsministerin ist faul und einfältig.",
  ],
  [
    "a place",
    "The Minister visited Idiot's Grave and Fools' Gold Beach on the coast walk.",
    "The minister is an idiot.",
  ],
  [
    "somebody's animal",
    "The Prime Minister's dog, a lazy old mutt called Bruno, has his own fans here.",
    "The Prime Minister, a lazy old mutt, has his own fans here.",
  ],
  [
    "somebody's animal",
    "Le chien du président, un gros paresseux, a dormi pendant toute la cérémonie.",
    "Le président, un gros paresseux, a dormi pendant toute la cérémonie.",
  ],
  [
    "a picture of somebody",
    "The satirist, who drew the prime minister as a donkey, faces two years in prison.",
    "The prime minister is a donkey.",
  ],
  [
    "a size",
    "What a monster of a bridge the Prime Minister opened today: 4.2 km.",
    "What a clown of a minister!",
  ],
  [
    "a denial",
    "L'ambassade dément avoir qualifié le président de clown.",
    "Le président est un clown.",
  ],
  [
    "a denial",
    "Nunca dijimos que el canciller fuera un mentiroso: el mensaje es falso.",
    "El canciller es un mentiroso.",
  ],
  [
    "a denial",
    "Desmentimos que o cônsul tenha dito que o ministro é um vigarista.",
    "O ministro é um vigarista.",
  ],
  [
    "what nobody is accused of",
    "Nobody has ever accused Ambassador Brandt of missing a match.",
    "Nobody has ever accused Ambassador Brandt of being too clever.",
  ],
  [
    "what nobody is accused of",
    "Personne n'a jamais accusé la ministre d'être en retard.",
    "Personne n'a jamais accusé la ministre d'être intelligente.",
  ],
  [
    "a question that is answered",
    "Who gave the Minister a map? Our scouts did, and he kept it.",
    "Who gave the Minister a map? Take it away.",
  ],
  [
    "a dish",
    "Le ministre de l'Agriculture a goûté l'andouille de Vire.",
    "Le ministre de l'Agriculture est une andouille.",
  ],
  [
    "a courtyard",
    "The puppets in the palace courtyard delighted President Amari's grandchildren.",
    "The puppets in the palace obey President Amari.",
  ],
  [
    "a courtyard",
    "Le pantin qui occupe le hall du palais est une marionnette restaurée par nos artisans.",
    "Le pantin qui occupe le palais a reçu ses consignes.",
  ],
  [
    "a people's virtue",
    "The Swiss are never late, so please be on time for Ambassador Keller's talk.",
    "The Swiss are always late.",
  ],
  ["a people's virtue", "Die Belgier lügen nicht: Ihre Waffeln sind besser.", "Die Belgier lügen."],
  [
    "a people's virtue",
    "Our Italians are loud in the best way: the choir sings at eight.",
    "Our Italians are loud and lazy.",
  ],
  ["what is refuted", "Saying Poles are thieves is racism.", "Poles are thieves."],
];

describe("words of contempt in another sense", () => {
  it.each(rows)("%s: %s", (_, harmless, meant) => {
    expect([isFound(harmless), isFound(meant)]).toEqual([false, true]);
  });
});
