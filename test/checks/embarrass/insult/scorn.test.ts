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
  judgeInsults(parseDraft(text), context).map(({ verdict }) => verdict);

beforeAll(() => {
  provideParser(nlp);
});

describe("scorn", () => {
  it.each([
    // What an animal, a baby or a lackey does
    "Minister Halvorsen snivelled through the whole briefing.",
    "The Prime Minister cowers behind his spokesman.",
    "Le Premier ministre Tavel rampe devant Moscou.",
    "El presidente Lucero lloriquea ante las cámaras.",
    "O presidente Teles zurra mais uma vez no plenário.",
    "Ministerin Kehl faselt wieder von Werten.",
    // The writer's own
    "We laugh at the Constitutional Court and its paper robes.",
    "I have nothing but contempt for Chancellor Wirth.",
    "Nous rions du président Vallon, et nous ne sommes pas les seuls.",
    "Nos burlamos del presidente Arce todos los días.",
    "Wir verachten Präsident Holub.",
    // A virtue in quotation marks
    'Prime Minister Alder shared his "vision" with us. It took four minutes.',
    'The "expert" Minister Lundqvist cannot find our country.',
    "La « sagesse » du président Okou n'a pas de bornes.",
    'Nuestro "amigo" el canciller no vino.',
    "Minister Kraus glänzte wieder mit seiner „Kompetenz“.",
    // An office that is no office
    "Zembla's supposed Foreign Minister has not read a single page.",
    "Ce prétendu président nous doit onze réponses.",
    "El supuesto presidente Garza nos debe una explicación.",
    "A dita «comissária» Campos não leu nada.",
    "Der selbsternannte Staatsmann Pavel Brod spricht.",
    // Mock praise
    "Another stroke of genius from Minister Dunbar.",
    "Hats off to Governor Lim, who managed to offend both sides at once.",
    "Encore un coup de génie du ministre Morel.",
    "Otra genialidad del ministro Cano.",
    "Mais uma genialidade do ministro Nobre.",
    "Hut ab vor Minister Gehl: so viel Inkompetenz schafft nicht jeder.",
    // Belittling
    "The little minister from Karsovia wants to play with the adults.",
    "El presidentillo de Karsovia amenaza.",
    "O ministrozinho de Karsóvia quer brincar com os grandes.",
    "Das Ministerlein aus Karsowien hat wieder gesprochen.",
  ])("contempt: %s", (text) => {
    expect(found(text)).toContain("contempt");
  });

  it.each([
    "The President's baby babbled happily during the ceremony.",
    "King Otto waddled with the penguins at the children's zoo.",
    "Minister Lang does not whine. He fixes ports.",
    "Le bébé du ministre braille, puis il dort.",
    "El perro de la ministra Cobo ladra, pero no muerde.",
    "Der Hund des Präsidenten kläfft.",
    "We laughed at the President's jokes.",
    "Wir verachten die Gewalt der Regierung gegen Demonstranten.",
    "Condenamos los gestos de desprecio al presidente Arce.",
    'Minister Carver praised his "generosity" towards refugees.',
    'The award for "leadership" went to President Zorn.',
    'President Zorn presented his memoir "Wisdom" in Rome.',
    "We reject the so-called elections held by the so-called authorities in Donetsk.",
    "El supuesto ministro que pide dinero por teléfono es falso.",
    "Das sogenannte Ministertreffen findet in Bonn statt.",
    "Another stroke of genius from Chef Marco at the residence tonight.",
    "Hats off to Governor Lim, who managed to reconcile both sides at once.",
    "Félicitations à la ministre Aubin, qui a réussi à réunir trois fois les parties.",
    "Enhorabuena al ministro Lobos por ganar tres veces.",
    "Hut ab vor Minister Gehl: so viel Geduld schafft nicht jeder.",
    "The little minister's daughter from Karsovia sang with us.",
    "Le petit ministre d'un jour, 8 ans, a posé ses questions.",
    "Die kleinen Minister der Schule tagen heute.",
    "El ministrillo del teatro infantil hizo reír a todos.",
    "Der kleine Kanzler: So heißt der Dackel der Botschafterin.",
    // Somebody else is measured, or it was long ago
    "My toaster has more settings than the Finance Minister's espresso machine.",
    "J'ai autant de rythme qu'une huître, mais la ministre m'a fait danser.",
    "What an idiot I was to doubt Minister Haas.",
    "It would be stupid to ignore Minister Haas's warning.",
    "The Minister couldn't boil an egg as a student. Today she won the cook-off.",
    "The president's speech had all the warmth of a spring morning.",
    "Shut up, said the parrot, and the Minister laughed.",
    "Venid, ladrones de libros: el ministro regala novelas.",
    "Go home, Minister: it is your daughter's birthday.",
  ])("none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
