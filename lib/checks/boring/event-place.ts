import { cuedAlternatives } from "@/lib/draft/cued-alternatives";

/** What follows "at" and "in": not a language or a month, and no time. */
const EN_PLACE =
  "(?:the |our |my )?(?!\\d|\\p{L}+ time|(?:English|French|Spanish|Portuguese|German|Italian|Arabic|Chinese|Russian|Japanese|Korean|Welsh|Irish|Dutch|Polish|Turkish|Greek|Swedish|Danish|Finnish|Hindi|Swahili|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))(?:\\p{Lu}|embassy|residence|consulate|library|museum|square|park|garden|school|university|church|town hall|city hall|cinema|theat|stadium|beach|gallery|centre|center|auditorium|hall|campus|hotel|restaurant|café|cafe|mission|institute|market|harbour|ambassador)";
const FR_PLACE =
  "(?:la |le |l['’]|notre )?(?:\\p{Lu}|ambassade|consulat|résidence|bibliothèque|musée|place|parc|jardin|école|université|mairie|cinéma|théâtre|stade|galerie|centre|salle|institut|hôtel|cathédrale|église|chapelle|maison|quai|port|gare|halle|marché|palais|château|café|restaurant|lycée|collège|temple|mosquée|esplanade)";
/** "At the embassy", "in Lagos", "à l'Institut", "Town Hall, Room 3", an address. What is short stands by itself: the rest has its cue. */
const PLACES: readonly string[] = [
  `(?<!\\p{L})(?:at|in|inside|outside) ${EN_PLACE}`,
  `(?<!\\p{L})@ ${EN_PLACE}`,
  `(?<!\\p{L})(?:au|aux|chez|dans) ${FR_PLACE}`,
  `(?<!\\p{L})à ${FR_PLACE}`,
  "(?<!\\p{L})en (?:la |el |nuestr[ao] )?(?:\\p{Lu}|embajada|consulado|residencia|biblioteca|museo|plaza|parque|jardín|escuela|universidad|ayuntamiento|cine|teatro|estadio|galería|centro|sala|hotel)",
  "(?:📍|📌)",
  "(?<!\\p{L})at (?:the|our|my|your|his|her) (?!(?:end|moment|time|latest|invitation|heart|weekend|table|same|age|request|top|start|beginning|expense|initiative|side|centre of|center of|core|forefront)(?!\\p{L}))\\p{L}+",
  "(?:\\d[:.h]\\d\\d|[ap]\\.?m\\.?|noon|midday|\\d h)[^.!?\\n]{0,24}, \\p{Lu}\\p{L}+",
  "(?<!\\p{L})(?:quay|pier|hall|room|gate|stand|booth|stall|floor|terminal|salle|quai|stand|sala|muelle|andén) \\p{N}",
  "\\p{L} (?:Church|Hall|Library|Theatre|Theater|Cathedral|Museum|Park|Square|Lane|Street|Avenue|Road|Station|Hotel|University|School|Gallery|Gardens?|Market|Stadium|Centre|Center|Pier|Bridge)(?!\\p{L})",
  "\\p{Lu}\\p{L}+(?:markt|straat|straße|strasse|gasse|platz|plein|allee) \\d",
  "(?<!\\p{L})(?:venue|address|where|lieu|adresse|lugar|dirección|dónde)\\s?:",
  "(?<!\\p{L})où\\s?:",
  "(?<!\\p{L})(?:embassy|consulate|residence) (?:garden|hall|terrace|courtyard|library)",
  "\\d{1,4} (?:rue|avenue|calle|street|st\\b|road|boulevard)",
  "(?<!\\p{L})(?:rue|avenue|calle|avenida|plaza|street) \\p{Lu}",
  "(?<=, )Biblioteca \\p{Lu}",
  "(?<!\\p{L})(?:in|im|an|am|auf|vor|bei)(?: der| dem| den| unser\\p{L}*)? (?:\\p{L}*(?:[Bb]otschaft|[Rr]esidenz|[Kk]onsulat|[Ii]nstitut|[Ss]aal|[Hh]aus|[Ss]chule|[Mm]useum|[Bb]ibliothek|[Gg]arten|[Pp]ark|[Pp]latz|[Kk]irche|[Hh]alle|[Tt]heater|[Kk]ino|[Zz]entrum)(?!\\p{L}))",
  "(?:straße|str\\.|platz|allee|gasse|ufer|weg) \\d",
  "(?<!\\p{L})(?:no|na|nos|nas|em)(?: noss[oa])? (?:\\p{Lu}|embaixada|consulado|residência|biblioteca|museu|praça|parque|jardim|escola|universidade|câmara|cinema|teatro|estádio|galeria|centro|sala|hotel|instituto)",
  "(?<!\\p{L})(?:[Rr]ua|[Aa]venida|[Ll]argo|[Pp]raça|[Tt]ravessa) \\p{Lu}",
];
const places = cuedAlternatives(PLACES, { flags: "u" });

/** Whether a text names a place where people may meet. */
export function namesPlace(text: string): boolean {
  return places.first(text) !== undefined;
}
