import { findTimes } from "@/lib/draft/times";
import { defineCheck, type Hit } from "../check";

/** Military and dotted hours beside a word that says so: "at 0930", "at 15.00". */
const OTHER_HOURS =
  /(?<=(?:at|by|from|um|à|às|a las|las) )(?:0\d[0-5]\d|(?:1\d|2[0-3])[0-5]\d(?= ?(?:hrs|hours|h|local|Z)(?!\p{L}))|\d{1,2}\.[0-5]\d)(?![\d.]\d|\d)/u;
/** "7 pm" names no Prime Minister. */
const SHORT_TITLE =
  /(?<!\d ?)(?<!\p{L})(?:PM|FM|SG|HM|HRH|HE|H\.E\.)(?=['’]s| \p{Lu}| (?:will|lands|arrives|departs|leaves))/u;
type MovementLanguage = (typeof LANGUAGES)[number];

const LANGUAGES = ["en", "fr", "es", "pt", "de"] as const;
const PRINCIPAL =
  /(?<!\p{L})(?:presidents?|prime minister|vice[- ]president|foreign minister|ministers?|secretary(?: of state)?|foreign secretary|ambassador|chancellor|king|queen|prince(?:ss)?|pope|delegation|motorcade|convoy|head of state|potus|président|présidente|ministre|ambassadeur|ambassadrice|roi|reine|pape|délégation|cortège|presidenta|presidente|canciller|ministr[oa]|embajadora?|rey|reina|papa|delegación|comitiva|chanceler|embaixadora?|rei|rainha|delegação|präsident(?:in)?|bundespräsident(?:in)?|(?:bundes)?kanzler(?:in)?|(?:außen)?minister(?:in)?|botschafter(?:in)?|könig(?:in)?|papst|delegation|kolonne|konvoi|@\w{4,})(?!\p{L})/iu;
const MOVES: Readonly<Record<MovementLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:(?:will|is to|are to|is due to|are due to|is set to|is scheduled to|shall|'ll|’ll) (?:\p{L}+ )?(?:land|arrive|touch down|depart|leave|take off|fly|drive|walk|travel|check in|check out|transfer|set off|board)|(?:is|are) (?:landing|arriving|departing|leaving|flying|driving|taking off|boarding|checking in)|arrives?|lands?|touches down|departs?|leaves?|takes off|flies|drives|checks (?:in|out)|ETA|ETD)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:atterrira|atterrit|arrivera|arrive|partira|part|quittera|quitte|décollera|décolle|se rendra)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:aterriza(?:rá)?|llega(?:rá)?|sale|saldrá|parte|partirá|despega(?:rá)?|se trasladará)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:aterra(?:rá)?|aterriza(?:rá)?|aterrissa(?:rá)?|chega(?:rá)?|sai(?:rá)?|parte|partirá|descola(?:rá)?|decola(?:rá)?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:landet|trifft|ankommt|kommt|reist|fliegt|fährt|verlässt|startet|abreist|eintrifft)(?!\p{L})/iu,
};
/** A place with a name or of a kind that can be watched. */
const PLACE =
  /(?<!\p{L})(?:airport|restaurant|restaurante|stadium|stade|estadio|estádio|stadion|platform \d|gleis \d|\p{L}*bahnhof|(?:north|south|east|west|main|back|side) (?:gate|entrance)|terminal|gate \w|airfield|air base|airbase|hotel|residence|palace|station|hangar|runway|heliport|port|harbou?r|pier|chancery|aéroport|gare|résidence|palais|hôtel|aeropuerto|residencia|palacio|estación|aeroporto|residência|palácio|estação|flughafen|bahnhof|residenz|palast|rollfeld)(?!\p{L})|(?<=departs|leaves|departing|leaving|leave|depart|quitte|quittera|verlässt) (?:the )?\p{Lu}\p{L}{2,}|(?<!\p{L})(?:at|from|in|to|into|via|à|de|en|em|ao|do|da|von|aus|nach|auf dem|am|im) (?:the |la |le |el |o |a |l['’]|dem |der )?\p{Lu}\p{L}{2,}/u;
/** A public occasion: the movement is the invitation. */
const PUBLIC =
  /watch|live|livestream|join us|tune in|ceremony|parade|press (?:conference|briefing|point|availability)|photo (?:op|spray)|media|cameras|in public|welcome (?:him|her|them)|en direct|en directo|en vivo|ao vivo|transmiss|im livestream|cérémonie|ceremonia|cerimónia|cerimônia|yesterday|hier soir|ayer|ontem|gestern|marathon|run\b|race/iu;

/** A principal's coming movement told with its hour and its place: what a security detail never publishes beforehand. */
export const principalMovement = defineCheck({
  id: "principal-movement",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: LANGUAGES,
  source: "Protective-security practice: time, place and route are not told before the movement",
  *check({ text, language }): Iterable<Hit> {
    if (!/\d/.test(text)) return;
    const move = LANGUAGES.filter((each) => each === (language ?? each))
      .map((each) => MOVES[each].exec(text))
      .find((match) => match !== null);
    if (!move || PUBLIC.test(text)) return;
    // English and French say who before what; the others may turn it round.
    const isFixedOrder = language === "en" || language === "fr";
    const subject = isFixedOrder ? text.slice(0, move.index + move[0].length) : text;
    if (!PRINCIPAL.test(subject) && !SHORT_TITLE.test(subject)) return;
    const time = movementTime(text);
    if (!time || !PLACE.test(text)) return;
    // "9:40 am." ends a sentence, "9:40 a.m." does not.
    const hour = time.text.replace(/(?<=[ap]m)\.$/iu, "");
    yield {
      start: Math.min(move.index, time.start),
      end: Math.max(move.index + move[0].length, time.start + hour.length),
      message: { key: "principal_movement_why", values: { time: hour } },
    };
  },
});

function movementTime(text: string): { start: number; end: number; text: string } | undefined {
  const time = findTimes(text).find(
    ({ isCertain, text: written }) => isCertain || /:/.test(written),
  );
  if (time) return time;
  const other = OTHER_HOURS.exec(text);
  return other
    ? { start: other.index, end: other.index + other[0].length, text: other[0] }
    : undefined;
}
