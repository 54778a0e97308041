import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import type { TimeMention } from "@/lib/draft/times";
import { defineCheck, type Hit } from "../check";

/** Military and dotted hours beside a word that says so: "at 0930", "at 15.00". */
const OTHER_HOURS =
  /(?<=(?:at|by|from|takes the|um|à|às|a las|las) )(?:0\d[0-5]\d|(?:1\d|2[0-3])[0-5]\d(?= ?(?:hrs|hours|h|local|Z)(?!\p{L}))|\d{1,2}\.[0-5]\d)(?![\d.]\d|\d)/u;
const ONE_TO_TWELVE = {
  en: "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
  fr: "(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt)",
  es: "(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)",
  pt: "(?:uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)",
  de: "(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)",
};
/** Hours in words: "at half past eleven", "à sept heures et demie", "a las siete y media", "às oito e meia", "um halb acht". */
const SPOKEN_HOUR = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:half|(?:a )?quarter|five|ten|twenty) (?:past|to) ${ONE_TO_TWELVE.en}|at (?:noon|midnight|${ONE_TO_TWELVE.en}(?: o['’]clock|(?=[.,;!]|$| (?:sharp|tonight|today|tomorrow|in the (?:morning|evening|afternoon)|each|every|on))))|à (?:midi|minuit|${ONE_TO_TWELVE.fr} heures?(?: (?:et demie|et quart|moins le quart))?)|a la(?:s)? ${ONE_TO_TWELVE.es}(?: y (?:media|cuarto)| menos cuarto)?(?! \\p{L}+s(?!\\p{L}))|[àa]s ${ONE_TO_TWELVE.pt}(?: e (?:meia|quinze))?(?! \\p{L}+s(?!\\p{L}))|um (?:(?:halb|viertel (?:vor|nach)) )?${ONE_TO_TWELVE.de}(?: Uhr)?|um Mitternacht)(?!\\p{L})`,
    "iu",
  ),
);
/** "7 pm" names no Prime Minister. */
const SHORT_TITLE =
  /(?<!\d ?)(?<!\p{L})(?:PM|FM|SG|HM|HRH|HE|H\.E\.)(?=['’]s| \p{Lu}| (?:will|is|lands|touches|arrives|departs|leaves|boards|flies|checks|heads|walks|jogs|dines|transfers|drives|arr|dep|takes|overnights|gets))/u;
type MovementLanguage = (typeof LANGUAGES)[number];

const LANGUAGES = ["en", "fr", "es", "pt", "de"] as const;
const PRINCIPAL =
  /(?<!\p{L})(?:presidents?|prime minister|vice[- ]president|foreign minister|ministers?|secretary(?: of state)?|foreign secretary|state secretary|high commissioner|commissioner|chargé|(?:defence |defense |military )?attaché|consul general|director[- ]general|secretary[- ]general|envoy|governor|premier|hma|hom|dcm|boss|ambassador|chancellor|king|queen|prince(?:ss)?|pope|delegation|motorcade|convoy|head of state|royal couple|royals|first lady|potus|président|présidente|ministre|ambassadeur|ambassadrice|roi|reine|pape|délégation|cortège|presidenta|presidente|canciller|ministr[oa]|embajadora?|rey|reina|papa|delegación|comitiva|chanceler|embaixadora?|rei|rainha|delegação|präsident(?:in)?|bundespräsident(?:in)?|(?:bundes)?kanzler(?:in)?|(?:außen)?minister(?:in)?|botschafter(?:in)?|könig(?:in)?|papst|delegation|kolonne|konvoi|@\w{4,})(?!\p{L})/iu;
const MOVES: Readonly<Record<MovementLanguage, RegExp>> = {
  en: cued(
    /(?<!\p{L})(?:(?:will|is to|are to|is due to|are due to|is set to|is scheduled to|shall|'ll|’ll) (?:\p{L}+ )?(?:land|arrive|touch down|depart|leave|take off|fly|drive|walk|travel|check in|check out|transfer|set off|board|take|jog|ride|head|stay|overnight|roll out|be (?:landing|arriving|departing|leaving|flying|driving|walking|jogging|riding|boarding|travelling|traveling|staying|heading))|(?:is|are) (?:landing|arriving|departing|leaving|flying|driving|taking off|boarding|checking in|heading)|(?<=(?:convoy|motorcade|delegation|plane|flight|party),? )(?:rolling out|heading|departing|leaving|setting off|bound|en route|arriving|landing)|rolls out|passes(?: by| through| under| along)?|brings our|checks into|arrives?|lands?|touches down|departs?|leaves?|takes off|flies|drives|checks (?:in|out)|boards|jogs|walks|heads (?:to|for|out)|gets in|sets off|overnights|drops (?:his|her|the) kids|wheels up|arr\.|dep\.|pick-?up|ETA|ETD|route of|transfers? to|comes? through|is due (?:at|in)|will be on the tarmac|(?:will be |gets? |is |is being )(?:picked up|collected|met|dropped off)|meets us at|(?:is|will be) staying (?:at|in)|stays at|dines? (?:at|in)|(?:has|have|will have) (?:dinner|lunch|breakfast|drinks) (?:at|in)|takes the \d|will be at (?:the )?(?:hotel|residence|airport|terminal|gate|airfield|station|back|side))(?!\p{L})/iu,
  ),
  fr: cued(
    /(?<!\p{L})(?:atterrira|atterrit|arrivera|arrive|partira|part|quittera|quitte|décollera|décolle|se rendra|sera (?:à l['’]hôtel|à l['’]aéroport|à la résidence|au terminal|à la gare)|dînera?|dîne|déjeunera?|déjeune|loge(?:ra)?|sera (?:accueillie?|récupérée?|conduite?|déposée?)|passera (?:par|devant)|emprunte(?:ra)?)(?!\p{L})/iu,
  ),
  es: cued(
    /(?<!\p{L})(?:aterriza(?:rá)?|llega(?:rá)?|sale|saldrá|parte|partirá|despega(?:rá)?|se trasladará|estará en el (?:hotel|aeropuerto|terminal)|cena(?:rá)?|almuerza|almorzará|se (?:aloja|alojará|hospeda|hospedará)|pasará por|(?:recogeremos|recogemos|recogerán|recogen) (?:al|a la)|será recogid[oa]|toma(?:rá)? el (?:tren|vuelo))(?!\p{L})/iu,
  ),
  pt: cued(
    /(?<!\p{L})(?:aterra(?:rá)?|aterriza(?:rá)?|aterrissa(?:rá)?|chega(?:rá)?|sai(?:rá)?|deixa(?:rá)?|parte|partirá|descola(?:rá)?|decola(?:rá)?|estará no (?:hotel|aeroporto|terminal)|janta(?:rá)?|almoça(?:rá)?|fica(?:rá)? (?:hospedad[oa]|alojad[oa])|hospeda-se|passará (?:pela|pelo|por)|será (?:recolhid[oa]|buscad[oa]|apanhad[oa])|apanha(?:rá)? o (?:comboio|voo|trem))(?!\p{L})/iu,
  ),
  de: cued(
    /(?<!\p{L})(?:landet|trifft|ankommt|kommt|reist|fliegt|fährt|verlässt|startet|abreist|eintrifft|isst|speist|übernachtet|wohnt|abgeholt|holen wir|fahren wir|nimmt den (?:zug|flug))(?!\p{L})/iu,
  ),
};
/** A place with a name or of a kind that can be watched. */
const PLACE = cued(
  /(?<!\p{L})(?:airport|restaurant|restaurante|stadium|stade|estadio|estádio|stadion|platform \d|gleis \d|\p{L}*bahnhof|(?:north|south|east|west|main|back|side) (?:gate|entrance)|terminal|gate \w|airfield|air base|airbase|hotel|residence|palace|station|hangar|runway|heliport|port|harbou?r|pier|chancery|aéroport|gare|résidence|palais|hôtel|aeropuerto|residencia|palacio|estación|aeroporto|residência|palácio|estação|flughafen|bahnhof|residenz|palast|rollfeld|corniche|riverside|(?:porte|puerta|portão) \p{L}|porta \d|coach \d|room \d{2,4})(?!\p{L})/iu,
);
/** A place by its name, which its capital tells. */
const NAMED_PLACE =
  /(?<=departs|leaves|departing|leaving|leave|depart|quitte|quittera|verlässt) (?:the )?\p{Lu}\p{L}{2,}|(?<!\p{L})\p{Lu}\p{L}+ (?:Road|Street|Avenue|Bridge|Square)(?!\p{L})|(?<!\p{L})(?:at|from|in|of|to|into|via|vers|hacia|para|towards|à|de|en|em|ao|do|da|von|aus|nach|auf dem|am|im) (?:the |la |le |el |o |a |l['’]|dem |der )?\p{Lu}\p{L}{2,}/u;
const FLIGHT = cued(/(?<!\p{L})(?:flight|on|vuelo|vol|voo|flug) \p{Lu}{2} ?\d{2,4}(?!\d)/iu);
/** Heads of a schedule, which name nobody's verb: "ETA for the PM's convoy: 16:45", "Pick-up for the Ambassador: 8:15". */
const LABELLED = cued(
  /(?:^|[.!?] )(?:ETA|ETD|[Pp]ick-?up|[Dd]rop-?off|[Rr]oute|[Ww]heels up|[Aa]rrival|[Dd]eparture|[Tt]ransfer)(?: time)? (?:for|of) the [\p{L}'’ ]{2,40}:|(?<!\p{L})(?:arr|dep)\. ?\d{1,2}[:.]\d\d|(?<!\p{L})[Ww]heels up (?:at|\d)|(?:^|[.!?] )(?:[Aa]rrivée|[Dd]épart|[Ll]legada|[Ss]alida|[Cc]hegada|[Pp]artida|[Ss]aída|[Aa]nkunft|[Aa]bflug|[Aa]bfahrt|[Aa]rriving|[Dd]eparting) (?:(?:du|de la|de l['’]|del|do|da|des|der) ?\p{L}+ ?\s?:?|(?:tomorrow|today|mon|tue|wed|thu|fri|sat|sun)\p{L}* \d)|(?<!\p{L})(?:[Mm]inister|[Aa]mbassador|[Pp]resident)['’]s (?:flight|train|car|convoy|itinerary|movements|programme|plane|route)(?: is| leaves|:)|(?:^|[.!?] )(?:[Mm]otorcade|[Cc]onvoy) route\s?:/u,
);
const PRONOUN =
  /^(?:[^\p{L}]*(?:then |at \S+ (?:tomorrow )?)?)(?:she|he|they|elle|il|ella|él|ela|ele|sie|er)(?!\p{L})/iu;
/** Where a stranger could wait. */
const GUARDED = cued(
  /(?<!\p{L})(?:airport|airfield|terminal|gate|hotel|residence|embassy|chancery|station|platform|heliport|convoy|motorcade|palace|ambassade|résidence|hôtel|aéroport|gare|embajada|residencia|aeropuerto|palacio|embaixada|residência|aeroporto|botschaft|residenz|flughafen|bahnhof)(?!\p{L})/iu,
);
/** A public occasion: the movement is the invitation. */
const PUBLIC = cued(
  /watch|all welcome|live|livestream|join us|tune in|ceremony|parade|press (?:conference|briefing|point|availability)|photo (?:op|spray)|media|cameras|in public|welcome (?:him|her|them)|en direct|en directo|en vivo|ao vivo|transmiss|im livestream|cérémonie|ceremonia|cerimónia|cerimônia|yesterday|hier soir|ayer|ontem|gestern|marathon|run\b|race|with the (?:ambassador|minister|president)|invites? you|come and/iu,
);

/** A principal's coming movement told with its hour and its place: what a security detail never publishes beforehand. */
export const principalMovement = defineCheck({
  id: "principal-movement",
  family: "embarrass",
  severity: "warn",
  scope: "post",
  readsEachSentence: true,
  languages: LANGUAGES,
  source: "Protective-security practice: time, place and route are not told before the movement",
  *check({ sentences }): Iterable<Hit> {
    let isKnown = false;
    for (const { start, passage } of sentences) {
      const movement = movementIn(passage, isKnown);
      isKnown ||= PRINCIPAL.test(passage.text) || SHORT_TITLE.test(passage.text);
      if (!movement) continue;
      yield {
        start: start + movement.start,
        end: start + movement.end,
        message: { key: "principal_movement_why", values: { time: movement.time } },
      };
    }
  },
});

/** `isKnown`: a principal was named in a sentence before, so that "she" may be the subject. */
function movementIn(
  { text, language, times }: Passage,
  isKnown: boolean,
): (Span & { readonly time: string }) | undefined {
  if (!(/\d/.test(text) || SPOKEN_HOUR.test(text)) || PUBLIC.test(text)) return undefined;
  const label = LABELLED.exec(text);
  const move =
    label ??
    LANGUAGES.filter((each) => each === (language ?? each))
      .map((each) => MOVES[each].exec(text))
      .find((match) => match !== null);
  if (!move) return undefined;
  // English and French say who before what; the others may turn it round.
  const isFixedOrder = !label && (language === "en" || language === "fr");
  const subject = isFixedOrder ? text.slice(0, move.index + move[0].length) : text;
  const isPrincipal = PRINCIPAL.test(subject) || SHORT_TITLE.test(subject);
  if (!isPrincipal && !(isKnown && PRONOUN.test(subject) && GUARDED.test(text))) return undefined;
  const time = movementTime(text, times);
  if (
    !time ||
    !(PLACE.test(text) || GUARDED.test(text) || NAMED_PLACE.test(text) || FLIGHT.test(text))
  )
    return undefined;
  // "9:40 am." ends a sentence, "9:40 a.m." does not.
  const hour = time.text.replace(/(?<=[ap]m)\.$/iu, "");
  return {
    start: Math.min(move.index, time.start),
    end: Math.max(move.index + move[0].length, time.start + hour.length),
    time: hour,
  };
}

/** A schedule's line opens with its hour: "14:35: the President lands …". */
const OPENING_HOUR = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?=\s?[:–—-] )/u;

function movementTime(
  text: string,
  times: readonly TimeMention[],
): { start: number; end: number; text: string } | undefined {
  const opening = OPENING_HOUR.exec(text);
  if (opening) return { start: 0, end: opening[0].length, text: opening[0] };
  const time = times.find(({ isCertain, text: written }) => isCertain || /:/.test(written));
  if (time) return time;
  const other = OTHER_HOURS.exec(text) ?? SPOKEN_HOUR.exec(text);
  return other ? { ...spanOf(other), text: other[0] } : undefined;
}
