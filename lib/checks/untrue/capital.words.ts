import { cued } from "@/lib/draft/cued-pattern";
// Words around the noun for a seat of government. English, French, Spanish, Portuguese, German, some Italian and Dutch. General usage,
// 2026-11-21.

/** Most drafts name no capital. */
export const CUE = cued(/capita|Hauptst|hoofdst|seat of gov/iu);
/** The noun, where it is a seat of government: no money, no letter, no capital of culture, business or a region. */
export const CAPITAL = cued(
  /(?<!\p{L})(?:capital(?:e)?(?: city)?|seat of government|Hauptstadt|hoofdstad)(?!\p{L}|-)(?! (?:of (?:culture|fashion|peace|music|europe|world|africa|asia|the world|the region|cool|coffee|wine)|markets?|flows?|gains?|punishment|letters?|goods|investments?|expenditure|projects?|controls?|region|area|district|economic|économique|européenne|culturelle|mondiale|régionale|económica|europea|mundial|cultural|humano|social|privado|semilla|extranjero|de riesgo|econômica|europeia|finance|financière|financiera|financeira|der mode|der kultur|de la (?:mode|culture|cultura|moda)|da (?:cultura|moda)))/giu,
);
/** What may stand right before it: of the "royal", "economic" or "former" capital nothing is said here. */
export const PLAIN_BEFORE =
  /(?:^|[^\p{L}\s]\s*|(?<!\p{L})(?:the|an?|(?:country|nation|kingdom|republic|island)['’]s|our|its|their|his|is|as|now|in|from|to|la|le|l['’]|a|el|de|die|der|das|una?|nuestra|notre|nossa|unsere[rn]?|est|es|é|ist|na|no|da|do|à|pela|del|al|im|zur|einer|ihre[nr]?|seine[nr]?|new|neue[nr]?|nouvelle|nueva|nova|beautiful|historic|vibrant|lively|bustling|busy|sunny|rainy|official|political|administrative|federal|national|lovely|great|wonderful|charming|elegant|belle|magnifique|hermosa|bela|linda|schöne[nr]?) )$/iu;
/** "political capital" is influence in English and a seat of government after a noun in French. */
export const OF =
  /^(?: (?:politique|administrative|officielle|fédérale|política|administrativa|oficial|federal|politica|amministrativa|ufficiale))?,?\s(?:of|de|du|des|d['’]|do|da|dos|das|del|dei|degli|della|dello|dell['’]|di|van|von|der)\s?(?:the |la |l['’]|il |lo |het |le |el |o |a |os |as |los |las |der |die |den |des )?$/iu;
/** German puts the state after it without a word: "Hauptstadt Frankreichs". */
export const GENITIVE = /^\s$/u;
export const POSSESSIVE =
  /^(?:['’]s|['’])\s(?:beautiful |historic |vibrant |lively |bustling |busy |sunny |new |official |own |federal )?$/u;
export const ADJECTIVE = /^\s(?:beautiful |historic |vibrant |lively |official )?$/u;
export const DEFINITE =
  /(?<!\p{L})(?:the|(?:country|nation|kingdom|republic|island)['’]s|la|a|na|da|die|der|de|our|its|their|sa|su|sua|ihre[rn]?|seine[rn]?|notre|nuestra|nossa) (?:(?:new|beautiful|historic|vibrant|lively|bustling|sunny|official|belle|hermosa|bela|schönen?) )?$/iu;

/** What was the capital, or was told of it. */
export const WAS = cued(
  /(?<!\p{L})(?:was|were)(?! (?:in|to|at)(?!\p{L}))(?: \p{L}+){0,4} capital(?!\p{L})|(?<!\p{L})capital(?: city)?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)? (?:was|were)(?!\p{L})/iu,
);
export const HISTORY =
  /(?<!\p{L})(?:former|the then|then[- ]capital|once|until|up to|hasta|até|jusqu\p{L}*|historical|temporary|alors|entonces|então|ehemalige\p{L}*|frühere\p{L}*|damalige\p{L}*|kulturhauptstadt|moved? (?:its|the) capital|no longer|not the)(?!\p{L})/iu;

/** "Capital: Canberra" of a state's profile, on a line or in a sentence of its own. */
export const LABEL_BEFORE = /(?:^|\n|[.•·|;,–]\s*|\p{So}\s*)$/u;
export const LABEL_AFTER = /^\s?:\s/u;
/** Of a part of a state, which has its own. */
export const OF_PART =
  /(?<!\p{L})(?:state|province|region|county|island|département|région|estado|provincia|província|región|região|isla|ilha|Bundesland|Kanton|Provinz|Insel)(?!\p{L})/iu;
