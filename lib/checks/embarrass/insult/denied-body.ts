import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Quotation } from "@/lib/draft/entities";
import { findPlaces, isDemonym } from "@/lib/facts/world/gazetteer";
import type { Clause, Item } from "./clause";
import { DEFINED, OF, ownerOf, POSSESSIVE, QUOTING, wordIn } from "./scare-quotes";

/** What quotation marks deny a state or a body: what its people are called, that it is what it is called, its justice, its fairness. */
type Denied = "calling" | "office" | "order" | "fairness";

/** What those who serve a state or a body are called, in the plural: `the "experts" of the Central Bank`. Folded; en, fr, es, pt, de, as what follows. General knowledge, 2026-11-23. */
const CALLINGS =
  /^(?:expert(?:[eo]?s|as|en|innen)|perit[oa]s|judges|justices|juges|jue(?:ces|zas)|juíz(?:es|as)|juizes|richter(?:innen)?|diplomat(?:e?s|as|en)|diplom[aá]tic[oa]s|journalist(?:s|e[sn]?)|periodistas|jornalistas|generals|généraux|generale|generai?s|officials|statisticians|economists|économistes|econom?istas|ökonomen|law-?makers|legislators|législateurs|legislador[ea]s|negotiators|négociateurs|negociador[ea]s|unterhändler|scientists|savants|scientifiques|científicos|cientistas|wissenschaftler|intellectuals|intellectuels|specialists|spécialistes|especialistas|spezialisten|fachleute|professionals|professionnels|profesionales|profissionais|profis|thinkers|penseurs|pensador[ea]s|denker|strategists|stratèges|estrategas|strategen|leaders|líderes|reformers|réformateurs|reformador[ea]s|reformer|democrats|démocrates|demócratas|democratas|demokraten|elites?|élites?)$/u;
/** What a state or a body is denied to have. Elections and votes are not here: officials do write them so. */
const ORDER =
  /^(?:democra(?:cy|cia)|démocratie|demokratie|justice|justicia|justiça|justiz|impartiality|impartialité|imparcialidade?|transparency|transparence|transparencia|transparência|transparenz|rule of law|rechtsstaat)$/u;
/** What a state has, and is denied to have: `the "parliament" of Zembla`. */
const OFFICES =
  /^(?:governments?|gouvernement|gobierno|governo|regierung|parliament|parlement|parlamento|parlament|congress|congreso|congresso|senate|sénat|senado|senat|cabinet|ministr(?:y|ies)|ministères?|ministerios?|ministérios?|ministeri(?:um|en)|courts?|tribuna(?:l|ux|les|is)|judiciary|judikative|constitution|constitución|constituição|verfassung|authorities|autorités|autoridades|behörden)$/u;
/** What a body is denied to be. */
const FAIRNESS =
  /^(?:independ(?:e|a)nte?s?|indépendante?s?|unabhängig\p{L}*|neutrale?\p{L}{0,2}|neutres?|impartiale?s?|imparcia(?:l|is|les)|unparteiisch\p{L}*)$/u;

function kindOf(quotation: Quotation): Denied | undefined {
  const inside = wordIn(quotation);
  if (CALLINGS.test(inside)) return "calling";
  if (OFFICES.test(inside)) return "office";
  if (ORDER.test(inside)) return "order";
  return FAIRNESS.test(inside) ? "fairness" : undefined;
}

/** Whether a quotation may deny a state or a body something. */
export function mayDenyBody(quotation: Quotation, { text }: Passage): boolean {
  return kindOf(quotation) !== undefined && !isAnothersView(text);
}

/**
 * What it is to deny a state or a body something with quotation marks: contempt for its people or offices; of its justice or its
 * fairness a verdict on its conduct, which is no insult. Undefined where nothing is denied.
 */
export function denialOfBody(
  quotation: Quotation,
  clause: Clause,
): "contempt" | "conduct" | undefined {
  const denied = deniedToBody(quotation, clause);
  return denied && (denied === "calling" || denied === "office" ? "contempt" : "conduct");
}

function deniedToBody(
  quotation: Quotation,
  { passage, items, grammar }: Clause,
): Denied | undefined {
  const denied = kindOf(quotation);
  if (!denied || isAnothersView(passage.text)) return undefined;
  // "the “Judges” of Vermeer"
  if (grammar.capitalsAreNames && /^.\s?\p{Lu}/u.test(quotation.text)) return undefined;
  const before = passage.text.slice(0, quotation.start);
  const after = passage.text.slice(quotation.end);
  const follows = items.filter(({ start }) => start >= quotation.end).slice(0, 4);
  // "the “independent” Constitutional Court"
  if (denied === "fairness") {
    const [body] = follows;
    return body?.target === "body" && (DEFINED.test(before) || POSSESSIVE.test(before))
      ? denied
      : undefined;
  }
  const link = OF.exec(after);
  // "France's “justice” programme"
  const isAlone = link !== null || ENDED.test(after) || grammar.adjectiveFollows;
  if (!isAlone) return undefined;
  const owner = items.findLast(({ end }) => end <= quotation.start);
  if (owner && isOfState(owner) && quotation.start - owner.end < 4) return denied;
  if (POSSESSIVE.test(before)) {
    const possessor = ownerOf(items, quotation.start);
    return possessor && isOfState(possessor) ? denied : undefined;
  }
  // "Venezuelan “democracy”"
  const last = /([\p{L}-]+)\s$/u.exec(before)?.[1];
  if (last && isDemonym(last, grammar.language)) return denied;
  if (!DEFINED.test(before)) return undefined;
  const next = /^\s(\p{Ll}[\p{L}-]+)/u.exec(after)?.[1];
  if (grammar.adjectiveFollows && next && isDemonym(next, grammar.language)) return denied;
  // "the “government” in Caracas"
  const seat =
    denied === "office" ? /^\s(?:in|à|en|em)\s(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1] : undefined;
  if (
    seat &&
    findPlaces(seat, grammar.language).some(({ kind }) => kind === "capital" || kind === "name")
  )
    return denied;
  if (!link) return undefined;
  const from = quotation.end + link[0].length;
  const named = follows.find((item) => isOfState(item) && item.start - from < 6);
  // "the “judges” of the Paris contest"
  return named && (named.target === "body" || ENDED.test(passage.text.slice(named.end)))
    ? denied
    : undefined;
}

/** Whether what follows "the so-called parliament" leaves it as it stands, in a sentence that denies no recognition. */
export function isOwnView(text: string, after: string): boolean {
  return ENDED.test(after) && !UNRECOGNISED.test(text);
}

/** What states say of those that they do not recognise. */
const UNRECOGNISED = cued(
  /recogni[sz]|reconn[aiu]|reconoc|reconhec|anerk[ea]nn|legal|légal|ilegal|illegitim|illégitim|ilegítim|legitimacy|annex|anex|annekt|occup|ocup|besetz|separat|sépar|self-proclaimed|autoproclam|breakaway|crimea|crimée|krim(?!\p{L})|donetsk|luhansk|donbas|abkha|osseti|transnistr/iu,
);
/** Where a phrase has ended: at a mark, or before a verb that agrees with it. */
const ENDED =
  /^(?:['’]s?\s|\s*(?:[.,;:!?…–—)]|$)|\s(?:\p{Ll}+ed|met|sat|said|spoke|at (?:work|its)|in (?:action|full)|is|was|are|were|has|have|had|will|can|do(?:es)?|did|again|strikes?|s['’]est|se|est|sont|ont|a|à|ha|han|es|son|en|em|tem|têm|são|é|ist|sind|hat|haben|in|wieder)(?!\p{L}))/u;

function isAnothersView(text: string): boolean {
  return QUOTING.test(text) || UNRECOGNISED.test(text);
}

function isOfState({ target }: Item): boolean {
  return target === "body" || target === "state" || target === "people";
}
