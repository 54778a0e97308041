import { cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";

/**
 * Deaths and accidents told by how a sentence is built, whatever its figures and places: in en, fr, es, pt and de.
 * Source: news and consular notices as ministries word them, written for this project on 2026-11-22.
 */
const COUNTED =
  "(?:(?:more than|at least|over|nearly|almost|about|around|some|up to|plus de|au moins|près de|quelque|más de|al menos|casi|mais de|pelo menos|quase|mehr als|über|mindestens|fast|rund|a|an|the lives of|la vie à|la vida a|a vida a) ){0,3}(?:\\d|hundreds?|thousands|dozens|scores|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|civilians?|children|people|des? (?:dizaines|centaines|milliers)|cientos|miles|decenas|dezenas|centenas|milhares|dutzende|hunderte|tausende)(?![%\\p{L}])";
/** "the flood that killed thousands", "le séisme qui a tué 300 personnes", "das Beben, das Tausende tötete". */
const KILLED = cuedAlternatives(
  [
    `killed ${COUNTED}`,
    `killing ${COUNTED}`,
    `(?:claimed|took) ${COUNTED}[\\d,.]*(?: \\p{L}+)? lives`,
    `(?:a|ont|avait|avaient) tué ${COUNTED}`,
    `(?:mató|mataron|ha matado) a ${COUNTED}`,
    `(?:matou|mataram) ${COUNTED}`,
    `${COUNTED}(?: \\p{L}+){0,2} (?:tötete|töteten|das leben kostete|getötet)`,
  ],
  { before: "(?<!\\p{L})", flags: "iu" },
);

/** "Vaccines ended it": its end is what is celebrated. */
const OVERCOME =
  /(?<!\p{L})(?:vaccin\p{L}*|vacun\p{L}+|vacin\p{L}+|impf\p{L}+|eradicat\p{L}+|cured?)(?!\p{L})/iu;

const VEHICLE =
  "(?:bus|coach|minibus|train|tram|ferry|boat|ship|plane|flight|helicopter|lorry|truck|car|van|cable car|crane|bridge|building|stand|roof|mine|factory|hotel|gas)";
const PLACED =
  "(?: (?:with|carrying) [^.!?,]{3,40}?)? (?:yesterday |last night |overnight |this (?:morning|afternoon|evening) )?(?:in|at|near|off|outside|on|by|over|close to)(?!\\p{L})";
const ACCIDENT: readonly RegExp[] = [
  cued(
    new RegExp(
      `(?<!\\p{L})(?:(?:bus|coach|train|tram|ferry|boat|plane|helicopter|car|road|rail|cable car|air|mine|factory|hotel) (?:accident|crash|collision|fire|collapse|derailment)|(?:crane|bridge|building|roof|stand|mine) collapse|(?:gas |factory )?(?:explosion|blast)|accident|avalanche|mudslide|landslide)${PLACED}`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})${VEHICLE}(?: (?:with|carrying) [^.!?,]{3,40}?)? (?:has |have |had )?(?:overturned|crashed|derailed|capsized|collided|sank|sunk|collapsed|exploded|caught fire|skid(?:s|ded) off|plunged|overturns|crashes|capsizes|collapses)(?!\\p{L})`,
      "iu",
    ),
  ),
  cued(
    /(?<!\p{L})(?:accidents? (?:de (?:car|bus|train|avion|la route|bateau)|ferroviaire|routier)|collision|déraillement|incendie|explosion|effondrement|accidente (?:de (?:autobús|bus|tren|avión|tráfico|barco)|ferroviario|aéreo)|explosión|derrumbe|descarrilamiento|acidente (?:de (?:autocarro|ônibus|comboio|trem|avião|viação|carro|barco)|ferroviário|aéreo)|explosão|desabamento|descarrilamento) (?:près|à|au|aux|en|sur|dans|cerca|de|em|na|no|perto|junto)(?!\p{L})|(?<!\p{L})(?:bus|zug|fähr|flugzeug|schul|gruben|seilbahn|verkehrs)un(?:glück|fall)(?!\p{L})|(?<!\p{L})(?:explosion|einsturz|brand|lawine) (?:in|bei|nahe|auf|an)(?!\p{L})/iu,
  ),
];
/** It has just happened and people may be among it. */
const CONCERN =
  /(?<!\p{L})(?:injured|hurt|trapped|on board|hospitals?|consular (?:staff|team|officers?)|in touch with|on (?:the|their) way|checking (?:whether|if)|emergency (?:number|services|line)|hotline|avoid the area|missing|whether (?:citizens|nationals|our)|this morning|blessée?s?|ressortissants|à bord|cellule de crise|heridos?|heridas?|a bordo|españoles|compatriotas|nacionales|feridos?|portugueses|brasileiros|verletzte?n?|staatsangehörige|an bord|krankenh(?:aus|äuser)|krisen\p{L}+)(?!\p{L})/iu;
/** "Two hikers are missing in the Alps", "three nationals are in hospital". */
const PEOPLE_LOST = cued(
  /(?<!\p{L})(?:hikers?|climbers?|nationals|citizens|tourists|travellers|sailors|fishermen|divers|students|children|pilgrims|passengers|workers|miners|people|crew) (?:(?:is|are|were|was|have been|remain|reported|still) ){1,2}(?:missing|trapped|injured|in (?:the )?hospital|unaccounted for)(?!\p{L})/iu,
);
/** What is told of it is how it got better. */
const IMPROVED =
  /(?<!\p{L})(?:campaign|fewer|reduced?|prevent\p{L}*|insurance|training|exercise|drill|museum|film|novel|song|campagne|prévention|campaña|prevención|campanha|prevenção|kampagne|übung|years? (?:after|since|on))(?!\p{L})/iu;

/** Who is counted as sent away: "40 people", "forty-one nationals", "hundreds of migrants". */
const SENT =
  "(?:\\d|hundreds of|dozens of|several|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\\p{L}\\d.,-]*(?: hundred)? (?:illegal |irregular |foreign |of our )?(?:people|migrants|nationals|overstayers|individuals|offenders)";
const ASKED_FOR =
  "(?:visas?|visum|visado|visto|visumantrag|asylantrag|permit|residence permit|asylum claim|application|demande(?: d['’]asile| de visa)?|recours|solicitud(?: de \\p{L}+)?|pedido(?: de \\p{L}+)?)";
/** A refusal, an expulsion or a force of nature told by its figures: "40 people removed", "your permit has expired", "magnitude 6.8". */
const REFUSED = cuedAlternatives(
  [
    `${ASKED_FOR}(?:['’]s| is| was| were| has| has been| est| a été| ont été| wurden?| fue| foi| ha sido| foram)? (?:refused|denied|rejected|expired|refusée?s?|rejetée?s?|expirée?s?|negad[oa]s?|denegad[oa]s?|rechazad[oa]s?|recusad[oa]s?|indeferid[oa]|abgelehnt)`,
    "(?:visa|asylum) (?:refusals?|rejections?)",
    "refus de visas?",
    "(?:rechazo|negativa|recusa) de vis(?:as?|ados?|tos?)",
    "(?:visum|visa)ablehnung",
    `${SENT} (?:were |have been |was )?(?:removed|deported|expelled|sent (?:home|back)|returned|flown home on (?:a |the )?deportation)`,
    "(?:your|his|her) (?:husband|wife|son|daughter|brother|sister|father|mother)['’]s (?:deportation|removal|expulsion)",
    "deportation (?:charter|flight)",
    "illegal migrants?",
    "(?:magnitude|magnitud|stärke) \\d",
    "(?:strike|raid|attack) on (?:the |a )(?:hospital|school|market|camp|convoy)",
    "locusts?",
  ],
  { before: "(?<!\\p{L})", after: "(?!\\p{L})", flags: "iu" },
);

/** The first such telling, at UTF-16 offsets into the draft. */
export function findToldRefusal({ text }: Draft): Span | undefined {
  const match = REFUSED.first(text);
  return match ? spanOf(match) : undefined;
}

/** The first telling of deaths, at UTF-16 offsets into the draft. */
export function findToldDeaths({ text }: Draft): Span | undefined {
  const match = KILLED.first(text);
  return match && !OVERCOME.test(text) ? spanOf(match) : undefined;
}

/** The first telling of an accident that is news, at UTF-16 offsets into the draft. */
export function findToldAccident({ text }: Draft): Span | undefined {
  const lost = PEOPLE_LOST.exec(text);
  const match = lost ?? accidentIn(text);
  if (!match || IMPROVED.test(text)) return undefined;
  return lost || CONCERN.test(text) ? spanOf(match) : undefined;
}

function accidentIn(text: string): RegExpExecArray | undefined {
  for (const pattern of ACCIDENT) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
