import { describe, expect, it } from "vitest";
import { isFound } from "./is-found";

/** What marks or "so-called" deny a state or a body, and beside it the same words that deny nothing. */
const rows: readonly (readonly [denied: string, slip: string, harmless: string])[] = [
  [
    "what its people are called",
    'The "experts" of the Central Bank of Venezuela have spoken again.',
    'Our class asked the "experts" of the Red Cross youth club how to tie a bandage.',
  ],
  [
    "what its people are called",
    'The "diplomats" of Venezuela walked out of the room again.',
    'The young "diplomats" from Kenya visited the embassy.',
  ],
  [
    "what its people are called",
    "Les « juges » de la Cour constitutionnelle du Mali ont tranché.",
    "Les « experts » en herbe de l'école française ont présenté leurs projets.",
  ],
  [
    "what its people are called",
    "Los «expertos» del Banco Central han hablado otra vez.",
    "Los «expertos» de la feria escolar de Francia han hablado con la embajadora.",
  ],
  [
    "what its people are called",
    "Os «peritos» do Banco Central voltaram a falar.",
    "Os «diplomatas» do clube de debate da escola portuguesa visitaram a embaixada.",
  ],
  [
    "what its people are called",
    "Die „Experten“ der Zentralbank haben wieder gesprochen.",
    "Abgeordnete nennen es das „Parlament“ der Bäume in Berlin.",
  ],
  [
    "an office",
    'The Venezuelan "parliament" voted today.',
    'The "judges" of the Paris cooking contest were four schoolchildren.',
  ],
  [
    "an office",
    'The "government" in Caracas has issued a statement.',
    'The model "government" of our pupils in Berlin resigned after lunch.',
  ],
  [
    "an office",
    "Le « gouvernement » du Mali a publié un communiqué.",
    "Le « parlement » des jeunes de France se réunit demain.",
  ],
  [
    "justice and fairness",
    'Venezuelan "democracy" at work.',
    'The French "liberté" and the American "freedom": a debate at the embassy.',
  ],
  [
    "justice and fairness",
    'Another ruling from the "independent" Constitutional Court of Venezuela.',
    'What does "independent" mean? A talk about the "independent" countries of the Pacific.',
  ],
  [
    "justice and fairness",
    "La « démocratie » vénézuélienne à l'œuvre.",
    "Le programme « Justice » de l'Union européenne finance trois projets.",
  ],
  [
    "after so-called",
    "The so-called parliament of Venezuela met today.",
    "The so-called Security Council veto explained.",
  ],
  [
    "after so-called",
    "France's so-called government is at it again.",
    "The so-called EU acquis has 35 chapters.",
  ],
  [
    "where recognition is denied",
    "The so-called Ministry of Justice voted again.",
    "The so-called Supreme Court of Crimea has no legal standing.",
  ],
  [
    "where recognition is denied",
    "Le soi-disant parlement du Mali s'est réuni.",
    'The so-called "government" of the Donetsk People\'s Republic is not recognised.',
  ],
];

describe("what is denied to a state or a body", () => {
  it.each(rows)("%s: %s", (_, slip, harmless) => {
    expect(isFound(slip)).toBe(true);
    expect(isFound(harmless)).toBe(false);
  });
});
