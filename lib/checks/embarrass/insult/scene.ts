import { wordSet } from "@/lib/checks/word-set";
import type { Span } from "@/lib/draft/span";
import type { Clause } from "./clause";
import type { TargetKind } from "./target-kind";

/** A picture of contempt, and what else its sentence must show for it to be nothing but what is seen. */
interface Scene {
  /** Over the words of contempt in lower case. */
  readonly picture: RegExp;
  /** Folded words, one of which stands outside of the picture. */
  readonly setting: ReadonlySet<string>;
  /** Whom the scene excuses; everybody where it is left out. */
  readonly of?: ReadonlySet<TargetKind>;
}

/** General knowledge of five languages (en, fr, es, pt, de), written for this project on 2026-11-21. */
const SCENES: readonly Scene[] = [
  {
    picture:
      /wet |depth|washed|sink|sank|drown|deep end|water|mouill|nage|noy|agua|água|ahog|afog|nass|wasser|schwimm|baden/,
    setting: wordSet(
      "pool pools pond lake sea swim swims swam swimming swimmer swimmers diving dive dived rain rainstorm dripping pontoon jetty boat boats canoe kayak river harbour piscine bassin baignade mer plongé plongée nageurs régate bateau bateaux piscina mar lago nadar nadadores natación natação barco barcos schwimmbad becken strand regatta boot boote schwimmer see",
    ),
  },
  {
    picture:
      /lead|leash|zoo|kennel|cage|barn|stable|vogel|meise|schwein|laisse|niche|correa|jaula|trela|gaiola|leine|käfig|stall/,
    setting: wordSet(
      "dog dogs puppy puppies trolls llama llamas parrot parrots pigeon pigeons animal animals elephant elephants chien chiens chiot chiots perroquet animaux perro perros loro animales cães cão papagaio animais hund hunde hunden welpe welpen elefant elefanten brieftaube brieftauben papagei papageien wellensittich tiere tier tieren liest lesen vorlesen tombola hauptgewinn kinder kindern",
    ),
  },
  {
    picture:
      /league|poor|hopeless|disaster|awful|terrible|useless|rubbish|toothless|clueless|weak|nulle?s?$|catastroph|minable|mauvais|faible|desastre|fracas|mal[oa]s?$|débil|frac[oa]|péssim|katastrophe|schwach|harmlos|mies|asleep|sleep|choke|collapse|outclassed/,
    // A head of state is not excused by the match he watched.
    of: new Set(["state", "people", "body", "maybe", "name"]),
    setting: wordSet(
      "match matches half halves coach coaches football footballers rugby cricket hockey handball volleyball basketball tennis goal goals goalkeeper penalty penalties final semifinal quarterfinal cup tournament bronze silver medal medals defenders médaille medalla medalha medaille team teams squad wickets innings side mi entraîneur sélectionneur équipe finale coupe but buts remontée entrenador entrenadora equipo partido gol goles copa seleccionador treinador treinadora equipa equipe jogo golo golos gols taça voleibol fútbol futebol halbzeit trainer trainerin mannschaft spiel tor tore pokal elfmeter freundschaftsspiel",
    ),
  },
  {
    picture: /sick|malade|enferm[oa]|doente|krank/,
    setting: wordSet(
      "flu recovery recover recovers well video grippe rétablissement visioconférence gripe recuperación mejore mejoría vídeo melhoras recuperação genesung besserung",
    ),
  },
];

/** Idioms that name a thing: beside the thing itself, or what is done with it, they name no more. */
const THINGS: readonly (readonly [picture: RegExp, setting: ReadonlySet<string>])[] = (
  [
    [/its (?:league|depth)/, "team side squad half match cup goals final season students club"],
    [/marbles/, "champion tournament game glass museum players"],
    [/bats? in|bat crazy|batty/, "colony species roost chapel protected biologist biologists"],
    [/cuckoo|crow|goose|turkey/, "bird birds dressed species nest clock"],
    [/toothless|tooth/, "tooth teeth dentist nursery milk"],
    [/boule|bowl/, "pétanque boules concours terrain"],
    [/\bgrain/, "café blé riz concours récolte moisson"],
    [/low the bar/, "limbo danced record pole"],
    [/pappnase/, "uhr karneval fasching fastnacht fasnacht rosenmontag umzug trug trugen nasen"],
    [/plaque/, "dévoilée dévoilé inaugurée commémorative rue"],
    [/cabra/, "montés monte montesa teide cumbre queso rebaño"],
    [/papeles|papéis/, "tren maleta cartera comboio mala devolvió devolveu"],
    [/\bpata\b/, "palo madera pirata piratas"],
    [/screw|nuts?\b|bolt/, "toolbox workshop engine squirrel squirrels harvest"],
    [/bananas?/, "bread cake plantation growers"],
  ] as const
).map(([picture, setting]) => [picture, wordSet(setting)]);

/** A lecture on somebody who lived once. */
const LECTURE = wordSet(
  "lecture talk historian historians exhibition century biography conférence exposition historien historienne siècle conferencia exposición historiador siglo conferência exposição século palestra vortrag ausstellung schau historiker historikerin jahrhundert",
);
const WAS = wordSet("was were était étaient fut era eran fue era eram foi war waren");

/** Whether the words of a span are the plain sight of what the rest of the sentence tells of: a pool, a match, a kennel. */
export function isSeen(
  { passage: { text }, items }: Clause,
  { start, end }: Span,
  kind?: TargetKind,
): boolean {
  const picture = text.slice(start, end).toLowerCase();
  const isShown = (setting: ReadonlySet<string>) =>
    items.some((item) => (item.end <= start || item.start >= end) && setting.has(item.text));
  if (THINGS.some(([thing, setting]) => thing.test(picture) && isShown(setting))) return true;
  if (kind === "name" && isShown(WAS) && isShown(LECTURE)) return true;
  return SCENES.some(
    ({ of, ...scene }) =>
      scene.picture.test(picture) &&
      (!of || (kind !== undefined && of.has(kind))) &&
      isShown(scene.setting),
  );
}
