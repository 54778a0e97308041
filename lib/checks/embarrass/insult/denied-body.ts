import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Quotation } from "@/lib/draft/entities";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import type { Clause, Item } from "./clause";
import type { Grammar } from "./grammar";
import { DEFINED, OF, ownerOf, QUOTING, wordIn } from "./scare-quotes";

/** What quotation marks deny a state or a body: what its people are called, that it is what it is called, its justice, its fairness. */
type Denied = "calling" | "office" | "order" | "fairness";

/** Folded; en, fr, es, pt, de. General knowledge, 2026-11-23. */
/** What those who serve a state or a body are called, in the plural: `the "experts" of the Central Bank`. */
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
 * What a quotation denies a state or a body: what its people or offices are called, its justice or its fairness. The latter two
 * are verdicts on a regime, and no insults. Undefined where it denies nothing.
 */
export function deniedToBody(
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
    return body?.target === "body" && (DEFINED.test(before) || /['’]s?\s$/u.test(before))
      ? denied
      : undefined;
  }
  const link = OF.exec(after);
  // "France's “justice” programme"
  const isAlone = link !== null || ENDED.test(after) || grammar.adjectiveFollows;
  if (!isAlone) return undefined;
  const owner = items.findLast(({ end }) => end <= quotation.start);
  if (owner && isOfState(owner) && quotation.start - owner.end < 4) return denied;
  if (/['’]s?\s$/u.test(before)) {
    const possessor = ownerOf(items, quotation.start);
    return possessor && isOfState(possessor) ? denied : undefined;
  }
  // "Venezuelan “democracy”"
  const last = /([\p{L}-]+)\s$/u.exec(before)?.[1];
  if (last && isDemonym(last, grammar)) return denied;
  if (!DEFINED.test(before)) return undefined;
  const next = /^\s(\p{Ll}[\p{L}-]+)/u.exec(after)?.[1];
  if (grammar.adjectiveFollows && next && isDemonym(next, grammar)) return denied;
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
  /^(?:['’]s?\s|\s*(?:[.,;:!?…–—)]|$)|\s(?:\p{Ll}+ed|met|sat|said|spoke|at (?:work|its)|in (?:action|full)|is|was|are|were|has|have|had|will|can|do(?:es)?|did|again|strikes?|walked|s['’]est|se|est|sont|ont|a|à|ha|han|es|son|en|em|tem|têm|são|é|ist|sind|hat|haben|in|wieder|again)(?!\p{L}))/u;

function isAnothersView(text: string): boolean {
  return QUOTING.test(text) || UNRECOGNISED.test(text);
}

function isOfState({ target }: Item): boolean {
  return target === "body" || target === "state" || target === "people";
}

function isDemonym(word: string, { language }: Grammar): boolean {
  return findPlaces(word, language).some(({ kind }) => kind === "demonym");
}
