import type { Draft } from "@/lib/draft/draft";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span } from "@/lib/draft/span";

interface Pun {
  readonly matter: ReadonlySet<string>;
  readonly jokes: PhraseTrie<true>;
}

/** What is a pun beside one kind of disaster, and an honest word elsewhere: the matter's words, then the jokes. */
const PUNS: readonly (readonly [matter: string, jokes: string])[] = [
  [
    "flood floods flooded flooding tsunami inondation inondations inundación inundaciones inundações cheia cheias enchente enchentes hochwasser überschwemmung überschwemmungen flut",
    "swimming pool,free pool,pool party,new pool,water park,waterpark,bring your swimsuit,swimming trunks,pack your swimsuit,snorkel,snorkels,snorkelling,snorkeling,surf's up,paddleboard,build an ark,splash,go with the flow,venice of,little venice,piscine gratuite,sortez les maillots,venise du,piscina gratis,saquen el bañador,traigan el traje de baño,a nadar,venecia de,piscina grátis,tragam o fato de banho,veneza do,badehose,badehosen,freibad,venedig des",
  ],
  [
    "volcano volcanoes volcan volcán vulcão vulkan lava fire fires wildfire wildfires blaze incendie incendies incendio incendios incêndio incêndios waldbrand waldbrände brand feuer",
    "marshmallows,s'mores,toasty,hot stuff,smoking hot,burning love,guimauves,asado gratis,malvaviscos,grillfest,stockbrot",
  ],
  [
    "earthquake earthquakes quake aftershock aftershocks tremor séisme terremoto sismo temblor erdbeben",
    "shake it off,shake it,shaken not stirred,rock and roll,rock n roll,rocked our world,earth moved,twist and shout,dance floor,whole lotta shaking,free massage,rollercoaster,ça bouge,a bailar,sacude,mexe mexe,wackelpudding",
  ],
  [
    "storm hurricane cyclone typhoon tornado ouragan tempête huracán ciclón tormenta furacão ciclone sturm orkan",
    "blown away,hair day,bad hair day,free car wash,surf's up,hold on to your hats,twist and shout,décoiffant,à décorner,volando voy,windig frisiert",
  ],
  [
    "war bombing bombs shelling missiles missile airstrike airstrikes guerre guerra krieg bombardements bombardeos bombardeios bomben raketen",
    "fireworks,free fireworks,alarm clock,netflix,black friday,game on,fun and games,boom goes,feu d'artifice,réveil matin,fuegos artificiales,despertador,fogos de artifício,feuerwerk,wecker",
  ],
  [
    "deport deported deportation deportations deportees returnees expelled expulsion expulsés expulsion deportados deportación deportação abgeschoben abschiebung abschiebungen",
    "bon voyage,safe travels,one way ticket,frequent flyer,air miles,deportation air,window seat,free flight,have a nice trip,nice trip,souvenir,souvenirs,wish you were here,aller simple,buen viaje,boa viagem,gute reise,billete de ida",
  ],
  [
    "dead death deaths died funeral killed tués morts muertos mortos tote toten",
    "dead tired,to die for,dying to,killer outfit,killer party,drop dead gorgeous,quietest,dead quiet",
  ],
];

/** "The swimming pool stays closed", "is now a shelter": news about it, and no play on words. */
const SHUT =
  /^ (?:is (?:now |being |a |used )|serves|sert d|est (?:devenue|utilisée)|es ahora|sirve de|serve de|ist (?:jetzt|nun)|dient als|como (?:depósito|refugio))|^ (?:\p{L}+ ){1,2}(?:closed|shut|fermée?s?|cerrad[oa]s?|fechad[oa]s?|encerrad[oa]s?|geschlossen|gesperrt)(?!\p{L})/iu;

let puns: readonly Pun[] | undefined;

/** A play on the disaster that the draft is about, at UTF-16 offsets into it, and the word it plays on. */
export function findPun({ tokens, text }: Draft): { joke: Span; matter: Span } | undefined {
  puns ??= PUNS.map(([matter, jokes]) => {
    const found = new PhraseTrie<true>();
    for (const joke of jokes.split(",")) found.add(joke, true);
    return { matter: new Set(matter.split(" ")), jokes: found };
  });
  for (const { matter, jokes } of puns) {
    const word = tokens.find(({ text }) => matter.has(text));
    const joke =
      word &&
      jokes
        .find(tokens)
        .find((each) => !overlaps(each, word) && !SHUT.test(text.slice(each.end, each.end + 40)));
    if (joke) return { joke, matter: word };
  }
  return undefined;
}
