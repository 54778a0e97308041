import { expect, it } from "vitest";
import { findInsultWords } from "@/lib/checks/embarrass/insult/lexicon";
import { tokenise } from "@/lib/draft/tokens";

/** The words that most sentences are made of, and the endings that a list of words gives. */
const PLAIN = {
  en: "a an the and or but of to in on at by for with from as is are was were be been has have had do does did not no he she it they we you i his her its their our your this that these those who which what when where why how all any some more most first second last next new s es ed er est ing ly ies",
  fr: "le la les un une des du de et ou mais à au aux en dans sur sous par pour avec sans est sont était être a ont avait ne pas plus il elle ils elles nous vous je tu on son sa ses leur ce cet cette ces qui que quoi dont où premier première deuxième dernier nouveau nouvelle s e es x ve ves eux euse",
  es: "el la los las un una unos unas de del y o pero a al en con sin por para sobre es son era fue ser ha han no más él ella ellos nosotros usted yo tú su sus este esta estos que quien cuyo donde cuando primero primera segundo último nuevo nueva s es a as o os ón ona",
  pt: "o a os as um uma uns umas de do da e ou mas ao em no na com sem por para sobre é são era foi ser há têm não mais ele ela eles nós você eu seu sua este esta que quem cujo onde quando primeiro primeira segundo último novo nova s es ões ão ona onas",
  de: "der die das den dem des ein eine einer einem einen eines und oder aber zu in im am an auf bei mit von vom für ist sind war waren sein hat haben hatte nicht kein er sie es ihr ihm ihn wir ich du mein unser dieser welche wer was wann wo erste erster erstes ersten zweite letzte nächste neue n e en em r s st ste esten",
} as const;

it.each(Object.entries(PLAIN) as [keyof typeof PLAIN, string][])(
  "no plain word of %s, and no ending by itself, is one of contempt",
  (language, words) => {
    const insulting = words
      .split(" ")
      .filter((word) => findInsultWords(tokenise(word), language).length > 0);
    expect(insulting).toEqual([]);
  },
);

it.each([
  ["de", "Wanzen", "beast"],
  ["de", "doofer", "trait"],
  ["de", "scheinheiligen", "figure"],
  ["de", "Politclown", "figure"],
  ["pt", "larápios", "person"],
  ["pt", "rufiões", "person"],
  ["pt", "sanguessugas", "beast"],
  ["fr", "menteurs", "figure"],
  ["es", "payasos", "figure"],
  ["en", "cl0wns", "figure"],
  ["en", "idiooot", "person"],
] as const)("in %s %s is contempt of the class %s", (language, word, kind) => {
  expect(findInsultWords(tokenise(word), language).map(({ value }) => value)).toEqual([kind]);
});
