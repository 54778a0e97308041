import { describe, expect, it } from "vitest";
import { isFound } from "./is-found";

/** Each row: contempt by a turn of phrase, and beside it the turn in earnest. */
const rows: readonly (readonly [turn: string, meant: string, harmless: string])[] = [
  [
    "a denial taken back",
    "We did not call the Home Secretary incompetent. We should have.",
    "We did not call the Home Secretary incompetent. We should have thanked her.",
  ],
  [
    "a denial taken back",
    "Nous n'avons jamais traité le roi de vieux gâteux. Nous l'avons seulement pensé.",
    "Nous n'avons jamais traité le roi de vieux gâteux. Cette capture est un faux.",
  ],
  [
    "a correction of oneself",
    "That weasel, sorry, the Finance Minister, has changed the figures again.",
    "Our consul, sorry, the Finance Minister, will speak first.",
  ],
  [
    "a correction of oneself",
    "Ese payaso, perdón, el señor ministro, llegó tarde.",
    "Ese invitado, perdón, el señor ministro, llegó tarde.",
  ],
  [
    "as somebody is",
    "Le ministre a fui les journalistes comme le lâche qu'il est.",
    "Comme le sportif qu'il est, le ministre a couru dix kilomètres.",
  ],
  [
    "as somebody is",
    "Der Minister lief davon wie der Feigling, der er ist.",
    "Der Minister lief davon wie der Sportler, der er ist.",
  ],
  [
    "what nobody dares say",
    "Nobody in Brussels dares say it, so I will: Bulgaria is a basket case.",
    "Nobody in Brussels says that Bulgaria is a basket case.",
  ],
  [
    "a proportion",
    "President Varga is to diplomacy what a bulldozer is to gardening.",
    "Education is to every child what roots are to a tree, said President Varga.",
  ],
  [
    "a proportion",
    "La viceministra tiene de demócrata lo que yo de astronauta.",
    "La viceministra tiene dos títulos: física y astronauta.",
  ],
  [
    "a modest request",
    "Monsieur le Président, on ne vous demande pas d'être intelligent.",
    "On ne vous demande pas d'être présent, Monsieur le Ministre.",
  ],
  [
    "a wish of death",
    "The sooner President Obasi drops dead, the better for us all.",
    "The sooner President Obasi gets well, the better for us all.",
  ],
  ["even they", "Même les Belges ont compris, c'est dire.", "Même les Belges ont ri hier soir."],
  [
    "in bad company",
    "A lovely market, spoiled by the beggars, the rats and the Romanians.",
    "A lovely market: the chestnuts, the choir and the Romanians.",
  ],
  [
    "what a country is",
    "Ce pays est une poubelle à ciel ouvert.",
    "Ce pays est un musée à ciel ouvert.",
  ],
  [
    "a slur in German",
    "Die Schlitzaugen haben alle die Haare gekämmt.",
    "Die Gastgeber haben alle die Haare gekämmt.",
  ],
];

describe("contempt by a turn of phrase", () => {
  it.each(rows)("%s: %s", (_, meant, harmless) => {
    expect([isFound(meant), isFound(harmless)]).toEqual([true, false]);
  });
});
