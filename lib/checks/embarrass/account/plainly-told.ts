import type { Draft, Passage } from "@/lib/draft/draft";
import { overlaps, type Span } from "@/lib/draft/span";
import { worldMentions } from "@/lib/facts/world/mentions";

/** What a mission speaks of, by pieces of words alike in five languages. */
const OFFICE =
  /(?<!\p{L})(?:embass|ambass|amb\.|repr[eé]s|vertret|embaj|embaix|botschaft|cons[uú]l|konsul|minist|visa|visum|visto|passa?port|pasaport|passe|reisep|deleg|col+[eè]g|kolleg|r[eé]sid[eê]n|mission|misi[oó]n|miss[aã]o|citi[sz]|ciudad|cidad|citoyen|bürger|[uú]nivers|festiv|expo|exhib|ausstell|mus[eé]|proj[eé]|proye|progr|diplom|partn|parc[ée]|inscri|anmeld|regist|gratui|frei|free|entrada|entrée|eintritt|docu|formul|unterlag|student|étudiant|estudiant|schüler|alumn|élèves|conven|accord|acuerdo|acordo|abkommen|ausw[eä]|portal|service|servi[cç]|[eé]tat|country|país|pays|land|nation|community|comuni|gemeind)\p{L}*/giu;

/** How many words of a text are of what a mission speaks of. */
export function countOffices(text: string): number {
  return [...text.matchAll(OFFICE)].length;
}

/**
 * Whether a word stands in a sentence of somebody's own: one that says "I", or that names nothing a mission's posts do, whose work is
 * with places, people, years and travellers. Neither gives advice to its readers. Reads en, fr, es, pt, de alike; offsets are UTF-16
 * into the draft.
 */
export function isPlainlyTold({ sentences }: Draft, { start, end }: Span): boolean {
  const sentence = sentences.findLast((each) => each.start <= start);
  if (!sentence) return false;
  const { text } = sentence.passage;
  if (/https?:/u.test(text) || ADVISED.test(text)) return false;
  const word = { start: start - sentence.start, end: end - sentence.start };
  return SELF.test(text) || isOfNobody(sentence.passage, word);
}
const ADVISED =
  /(?<!\p{L})(?:your|you can|you may|must|should|please|vous|votre|vos|su|sus|ustedes|usted|seu|seus|suas|ihre?n?|Sie)(?!\p{L})/u;
const SELF =
  /(?<!\p{L})(?:I|[Mm]y|[Mm]e|[Mm]yself|[Jj]e|[Jj]['’]\p{L}+|[Mm]on|[Mm]a|[Mm]es|[Mm]oi|[Yy]o|[Mm]is?|[Mm]í|[Ee]u|[Mm]eus?|[Mm]inhas?|[Ii]ch|[Mm]ein\p{L}*|[Mm]ir|[Mm]ich)(?!\p{L})/u;

/** Whether the rest of a sentence, without its domestic word, is about no matter and nobody of a mission's. */
function isOfNobody(passage: Passage, word: Span): boolean {
  const rest = `${passage.text.slice(0, word.start)} · ${passage.text.slice(word.end)}`;
  return (
    // Whom it has happened to is asked, and will be told what to do.
    !rest.trimEnd().endsWith("?") &&
    !(passage.language === "de" ? NAMED_AMONG_NOUNS : NAMED).test(rest) &&
    countOffices(rest) === 0 &&
    !PUBLIC_MATTER.test(rest) &&
    worldMentions(passage).places.every((place) => overlaps(place, word))
  );
}
/** A capital within a sentence that begins no day, feast or kinship; a tag, another account, a year. */
const NAMED =
  /(?<=[\p{L}\p{N},;:–—-]['’]? )(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I['’]|Christmas|Easter|Netflix|Ikea|IKEA|M[uo]m|Dad|Gran)\p{Lu}\p{L}+|[@#]\p{L}|(?<!\p{L})(?:18|19|20)\d\d(?!\p{L})/u;
/** Where every noun has a capital. */
const NAMED_AMONG_NOUNS = /[@#]\p{L}|(?<!\p{L})(?:18|19|20)\d\d(?!\p{L})/u;
/** What else missions speak of, by pieces of words in five languages. */
const PUBLIC_MATTER =
  /(?<!\p{L})(?:travel|advice|refugee|customs|drug|film|series?(?!\p{L})|podcast|balado|reihe|institut|hilf|aide|ayuda|ajuda|rights|droits|derecho|direito|recht|hinweis|conseil|consejo|conselho|reisende|voyageur|viajer|viajant|tradi|poli[czt]|tonn|toneladas|famil(?:ies|ien|les)|gäste|invités|invitados|convidados|charl|palestr|vortr|confér|confere|lyc[ée]|exposi|com[ée]di|compan|hersteller|engineer|science|scien|wissensch|forsch|[éei]nvent|erfind|doctors|patients|clinic|hospitals|charit|campa|kampag)\p{L}*/iu;
