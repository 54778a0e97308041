import { CueList } from "@/lib/draft/cue-list";
import { cued, mayMatch } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { LatePattern } from "@/lib/draft/late-pattern";
import { type Span, spanOf } from "@/lib/draft/span";
import { isDemonym } from "@/lib/facts/world/gazetteer";
import { bySentence } from "./insult/by-sentence";

/**
 * Contempt for a country, a people or a faith that is no slur: what kind of country, people or faith it is said to be.
 * Usage, curated for this project on 2026-11-20. What a government does is not in here.
 */
const CROWD: Readonly<Record<"en" | "fr" | "es" | "pt" | "de", string>> = {
  en: "savages|barbarians|thieves|liars|crooks|cheats|peasants|idiots|morons|cowards|drunks|drunkards|beggars|parasites|animals|illiterates|primitives",
  fr: "sauvages|barbares|voleurs|menteurs|escrocs|tricheurs|idiots|abrutis|lâches|ivrognes|mendiants|parasites|arriérés|ploucs|bouseux|fainéants",
  es: "salvajes|bárbaros|ladrones|mentirosos|estafadores|tramposos|idiotas|cobardes|borrachos|mendigos|parásitos|vagos|ignorantes|analfabetos",
  pt: "selvagens|bárbaros|ladrões|mentirosos|vigaristas|trapaceiros|idiotas|cobardes|covardes|bêbados|mendigos|parasitas|preguiçosos|ignorantes|analfabetos",
  de: "wilden?|barbaren|dieben?|lügnern?|betrügern?|idioten|feiglingen?|säufern?|bettlern?|parasiten|faulenzern?|analphabeten|hinterwäldlern?",
};

const SOURCES: readonly string[] = [
  String.raw`banana republics?(?! (?:clothing|store|jeans))|(?:third|fourth|tenth)[- ]rate (?:country|nation|people|state)|(?:tin[- ]?pot|shithole|godforsaken|two[- ]bit|mickey mouse) (?:country|countries|nation|place)|(?:medieval|backwards?|primitive|savage|ridiculous|stupid|idiotic|barbaric) (?:religion|faith|people|peoples|nation|country|tribes?|mentality)`,
  `(?:country|nation|people|bunch|land|tribe|race) (?:full )?of (?:${CROWD.en})`,
  `(?:they|those people|these people|people (?:there|here|like that)|the locals) (?:are|were) (?:all|just|nothing but) (?:${CROWD.en})`,
  String.raw`(?:the )?(?:people|locals|natives|folks?|villagers|peasants)(?: (?:here|there|around here|over there|up there|down there))? (?:are|were) (?:(?:so|all|very|still|quite|really|rather|pretty|such|just) )*(?:primitive|backwards?|savages?|uncivili[sz]ed|dirty|filthy|lazy|stupid|dumb|illiterate|simple-minded|inbred|as (?:dumb|stupid|thick|slow|dirty) as)|these (?:savages|primitives|barbarians|peasants) (?:eat|live|still|can|don['’]t|do not|have|are|think)|(?:among|amongst|with) the (?:natives|savages|primitives|peasants|barbarians)(?! of)|(?:such a|a|this|that|what a) (?:backwards?|primitive|uncivili[sz]ed|godforsaken|barbaric|stupid) (?:little |tiny |dusty )?(?:country|nation|land|people|tribe|culture|religion|faith|custom)|(?:speak|talk|eat|live|behave|negotiate)s? like (?:cavemen|savages|peasants|animals|barbarians|apes|monkeys)|(?:you|those|these) people (?:deaf|blind|stupid|retarded|dumb)(?: or (?:just )?(?:stupid|dumb|deaf|blind))?|(?:deaf|blind) or just (?:stupid|dumb|thick)|(?:a )?(?:bunch|pack|gang|horde|crowd|band) of (?:gyps(?:y|ies)|savages|natives|cripples|retards|peasants|illegals)|the gypsies are (?:back|here|coming|in town)|(?:what a|such a|so|totally|completely|this|that|these|another|your|their|how|is|are|was) retarded|retarded (?:idea|form|rule|plan|system|decision|question|policy|law|people|minister|answer)|(?:be|being|are|is|was) deaf and dumb|(?:a|some|like) deaf and dumb|illegals (?:are|have|keep|should)|the illegals|that['’]?s so gay|women drivers|women belong in the kitchen|make me a sandwich|(?:sky (?:fairy|daddy|wizard)|imaginary friend in the sky|magic sky|(?:pray|prays|praying|bow|bowing|kneel|kneeling) to (?:a |their |an )(?:cow|elephant|monkey|rat|stone|rock|idol|donkey|goat))|(?:their|his|her) (?:silly|stupid|ridiculous|weird|primitive|barbaric|backward) (?:god|gods|religion|faith|prayers?|rituals?|customs?|superstitions?|traditions?)(?! of hospitality)`,
  String.raw`(?:back of beyond|middle of nowhere) among the (?:peasants|natives|savages)|like (?:arguing|talking|speaking) (?:with|to) (?:a bunch of )?(?:deaf[- ]mutes|retards|the deaf|cripples|mental patients)`,
  String.raw`républiques? bananières?|(?:pays|peuple|nation|bande|ramassis) (?:de|d['’])\s?(?:${CROWD.fr})|(?:religion|foi|peuple|peuples|mentalité) (?:moyenâgeuse?|arriérée?s?|rétrograde|primitive?s?|de barbares)|(?:ces gens(?:-là)?|ils|les gens d['’]ici) sont tous (?:des |de )?(?:${CROWD.fr})`,
  String.raw`repúblicas? bananeras?|(?:país|pueblo|nación|panda|banda|tierra) de (?:${CROWD.es})|paisuch[oa]|(?:religión|fe|pueblo|pueblos|mentalidad) (?:medieval|atrasad[oa]s?|primitiv[oa]s?)|(?:son|eran) todos (?:unos |puros )?(?:${CROWD.es})`,
  String.raw`repúblicas? das bananas|(?:país|povo|nação|bando|terra) de (?:${CROWD.pt})|(?<!zé )povinho|(?:religião|fé|povo|mentalidade) (?:medieval|atrasad[oa]s?|primitiv[oa]s?)|(?:são|eram) todos (?:uns )?(?:${CROWD.pt})`,
  String.raw`bananenrepublik(?:en)?|(?:land|volk|haufen|bande) (?:voller |von )(?:${CROWD.de})|hinterwäldler[ns]?|(?:mittelalterliche|rückständige|primitive)[nrs]? (?:religion|glauben?|volk|völker|mentalität)|(?:sind|waren) (?:doch )?alle(?:s)? (?:${CROWD.de})`,
].map((pattern) => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?!\p{L})`);
const PATTERNS = new CueList(
  SOURCES.map((source) => new LatePattern(source, () => new RegExp(source, "giu"))),
  ({ cue }) => cue,
);

/** "Typical Belgians: can't agree on lunch." */
const TYPICAL = cued(
  /(?:(?<=^|[.!?…]\s+)Typical(?:ly)? )(\p{Lu}\p{L}+s)(?=\s?[:,!?.…–—]|\s(?:can['’]t|cannot|always|never|don['’]t|won['’]t))/gu,
);

/** Named to be refuted, told of another time, or of one's own house. */
const NOT_MEANT = cued(
  /(?<!\p{L})(?:isn['’]t|aren['’]t|nobody|no one|myth|stereotypes?|prejudices?|racis\p{L}+|called (?:us|them|him|her)|so[- ]called|museum|exhibition|exposition|exposición|exposição|ausstellung|völkerwanderung|siècle|siglo|século|jahrhundert|novel|film|book|play|album|century|mythe|préjugé\p{L}*|clichés?|racisme|roman|musée|no son|prejuicios?|estereotip\p{L}+|novela|museo|preconceito\p{L}*|romance|museu|vorurteil\p{L}*|klischee\p{L}*|rassis\p{L}+|calling|rejeit\p{L}+|conden\p{L}+|zurückweis\p{L}*|verurteil\p{L}*|rechaz\p{L}+|arrest\p{L}*|caught|detuv\p{L}*|captur\p{L}+|arrêt\p{L}+|prendeu|deteve|detiveram|festgenommen|says?|claims?|claimed|wrong to|condemn\p{L}*|reject\p{L}*)(?!\p{L})/iu,
);
/** Denied right before. */
const DENIED =
  /(?<!\p{L})(?:not|never|no longer|n['’]t|pas|jamais|no|nunca|não|nicht|kein\p{L}*)(?:\s\p{L}+){0,3}\s$/iu;

/** Where a draft speaks with contempt of a country, a people or a faith; UTF-16 half-open offsets. */
export const findContempt = bySentence(contemptIn);

function contemptIn({ text }: Passage): Span[] {
  const may = PATTERNS.heldBy(text);
  if (may.length === 0 && !mayMatch(TYPICAL, text)) return [];
  const matches = [
    ...may.flatMap(({ pattern }) => [...text.matchAll(pattern)]),
    ...[...text.matchAll(TYPICAL)].filter(([, people = ""]) => isDemonym(people, "en")),
  ];
  if (matches.length === 0 || NOT_MEANT.test(text)) return [];
  return matches.filter(({ index }) => !DENIED.test(text.slice(0, index))).map(spanOf);
}
