import { describe, expect, it } from "vitest";
import { isFound } from "./is-found";

/** A word of contempt that stands for the thing itself, and beside it the same word meant. */
const rows: readonly (readonly [sense: string, harmless: string, meant: string])[] = [
  [
    "a visit",
    "The National Assembly went to the zoo today, and thanks the keepers.",
    "The National Assembly was a zoo today.",
  ],
  [
    "a show in a town",
    "El circo llegó a Asunción y el embajador aceptó subir a la cuerda.",
    "El Consejo es un circo.",
  ],
  [
    "a show in a town",
    "Noite de circo em Maputo: o Embaixador da Irlanda fez malabarismo.",
    "Aquele circo em Maputo chama-se governo.",
  ],
  [
    "a show in a town",
    "Soirée cirque à Conakry ! Bravo aux acrobates.",
    "Ce cirque de Conseil continue.",
  ],
  [
    "a person in a book",
    "Reseña: «El consulado de los gatos». Siete gatos y un cónsul que no entiende nada.",
    "El cónsul no entiende nada.",
  ],
  [
    "a person in a book",
    'Book review: "The Cats". Two hundred pages, and a consul who has lost the plot.',
    "The consul has lost the plot.",
  ],
  [
    "a warning to the public",
    "Atenção: golpistas ligam em nome do consulado em Miami e pedem depósito.",
    "Ministro Tavares: golpista.",
  ],
  [
    "a dialogue by its author",
    "Plato's \"Statesman\" was Rasko Tiverden's theme. Your questions to the Prime Minister are now online.",
    'Rasko Tiverden\'s "statesman" was the theme. Your questions to the Prime Minister are now online.',
  ],
  [
    "what a town is like",
    "We met Minister Kjeldrup in Aarhus. All the charm of a harbour town in the rain.",
    "Minister Kjeldrup has all the charm of a harbour town in the rain.",
  ],
];

describe("words of contempt at face value", () => {
  it.each(rows)("%s: %s", (_, harmless, meant) => {
    expect(isFound(harmless)).toBe(false);
    expect(isFound(meant)).toBe(true);
  });
});
