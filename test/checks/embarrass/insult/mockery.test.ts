import nlp from "compromise/two";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/checks/check";
import { judgeInsults } from "@/lib/checks/embarrass/insult/judge";
import { parseDraft } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";

const context: Context = { ...situationOn("2026-11-20"), thread: [], ministry: NO_MINISTRY };

const found = (text: string) =>
  judgeInsults(parseDraft(text), context).some(({ verdict }) => verdict !== "conduct");

beforeAll(() => {
  provideParser(nlp);
});

describe("mockery by construction", () => {
  it.each([
    // A trifle too much for somebody
    "The Foreign Minister would struggle to find Africa on a map.",
    "The Freedonian government couldn't run a lemonade stand, let alone a border.",
    "The Finance Minister needs both hands to count to ten.",
    "President Varga would fail a geography test in primary school.",
    "I wouldn't trust Prime Minister Lund to water my plants.",
    "Le ministre ne saurait pas trouver l'Afrique sur une carte.",
    "El ministro no sabe ni freír un huevo.",
    "O governo da Ruritânia é incapaz de organizar uma rifa.",
    "Der Minister kann nicht bis drei zählen.",
    // A child, an animal, a puppet
    "The Prime Minister of Ruritania behaves like a five-year-old who lost his toy.",
    "Prime Minister Lund doesn't blink without permission from the palace.",
    "Le Premier ministre aboie quand son maître siffle.",
    "Präsident Varga benimmt sich wie ein Fünfjähriger.",
    // Where somebody belongs
    "The whole Freedonian cabinet belongs in kindergarten.",
    "Der Präsident gehört in den Zirkus.",
    "O presidente devia estar num circo.",
    // Questions that ask nothing
    "Has the Foreign Minister ever read a book?",
    "What has the Prime Minister been smoking?",
    "Who gave President Varga a microphone?",
    "What do you expect from a country like Freedonia?",
    "¿Quién le dio un micrófono al presidente Varga?",
    // Feigned praise and wishes
    "So much for the intelligence of the Foreign Minister.",
    "Imagine being represented by Minister Kovacs.",
    "Congratulations to Minister Lund on his first correct sentence this year.",
    "The best thing about Ruritania is the road out of it.",
    // To somebody's face
    "Grow up, Mr President.",
    "Minister, do your homework.",
    "Retournez à l'école, Monsieur le Ministre.",
    "Werden Sie endlich erwachsen, Herr Präsident.",
  ])("is found: %s", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "Minister Petrov negotiated for nine hours before the text was agreed.",
    "The Ruritanian ministry couldn't organise the event because of the strike.",
    "Our consul can't open a bank account for you.",
    "A visitor to Ruritania couldn't find the museum on a map.",
    "I trust Prime Minister Lund to keep the promise on climate.",
    "President Varga met children who lost their toys in the flood.",
    "The Foreign Minister's dog barks whenever visitors arrive.",
    "The painting belongs in a museum, not in a palace, President Varga said.",
    "Has the Foreign Minister read the report? He answers your questions live.",
    "Who gave President Varga the painting? A school in Zenda.",
    "What can you expect from a trip to Freedonia? Our guide.",
    "So much for us to learn from Minister Lund's visit!",
    "Imagine representing your country at the Olympics: the Minister met the team.",
    "Congratulations to Minister Lund on her first full year in office.",
    "The best thing about Ruritania is its people.",
    "Wake up early, Minister Lund's tip for a good day.",
    "Do your homework before you travel, the Foreign Ministry advises.",
    "Le président Varga a sa place dans l'histoire.",
    "El ministro sacó su título en Salamanca.",
    "O ministro tirou o curso em Coimbra.",
    "Der Präsident geht heute in den Zirkus.",
  ])("is silent on %s", (text) => {
    expect(found(text)).toBe(false);
  });
});
