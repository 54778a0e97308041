import { cued } from "@/lib/draft/cued-pattern";
import type { Span } from "@/lib/draft/span";

/** What a sentence says that a noun phrase is: the names it stands beside as their apposition, predicate or list. */
export interface Identified<Name extends Span> {
  /** The name right before the phrase: "Vanuatu, our partner", "Vanuatu is our partner". */
  readonly before: Name | undefined;
  /** The name right after it: "our partner Vanuatu", "our newest partner, Vanuatu,". */
  readonly after: Name | undefined;
}

const DETERMINER =
  "(?:the|an?|our|its|their|his|her|my|your|this|another|one of (?:the|our)|all|both|two|three|four|five|le|la|les|une?|notre|nos|votre|son|leur|el|los|las|una|nuestr[oa]s?|o|os|as|um|uma|noss[oa]s?|der|die|das|dem|den|eine?[mnrs]?|unsere?[mnrs]?|il|lo|gli|un['’]|nostr[oaie]|de|het|een)";
/** Adverbs and set adjectives that may stand without a determiner: "now EU member". */
const ALONE =
  "(?:now|also|still|long|already|today|proud|new|newest|fellow|founding|full|current|permanent|historic|beautiful|political|official|administrative|federal|small|little|tiny|landlocked|toujours|désormais|aujourd['’]hui|también|ahora|também|agora|auch|nun|jetzt)";
/** No adjectives: with them the words between are no noun phrase's beginning. */
const NOT_ADJECTIVES =
  "(?:of|in|to|from|for|with|by|on|at|and|or|but|as|than|de|du|des|d|en|em|à|au|aux|avec|pour|par|con|para|por|com|von|mit|für|aus|bei|et|ou|y|e|und|oder|met|meets?|joins?|thanks?|hosts?|visits?|is|are|was|were|has|have|will|said|says)";
const LEADS_IN = `(?:${ALONE}\\s)*(?:${DETERMINER}\\s(?:(?!${NOT_ADJECTIVES}\\s)[\\p{Ll}\\d][\\p{L}\\d’'-]*(?:,?\\s(?:and\\s|et\\s|y\\s|e\\s|und\\s)?)){0,3})?(?:l['’])?`;
const COPULA =
  "(?:(?:which|who|that|qui|que|das|welche[rs]?) )?(?:is(?: not only| not just)?|are|remains?|becomes?|became|being|serves as|acts as|has become|est|sont|reste|demeure|es|son|sigue siendo|é|são|continua a ser|ist|sind|bleibt|è|sono)";
const AS_PREDICATE = cued(new RegExp(`^,?\\s${COPULA}\\s${LEADS_IN}$`, "iu"));
const AS_APPOSITION = cued(new RegExp(`^(?:,|\\s[–—-]|\\s\\(|\\p{RI}{2},?)\\s?${LEADS_IN}$`, "iu"));
const BRACKETED = /^\s\(/u;
/** An apposition ends with its clause, or runs on with what describes it. */
const CLOSES =
  /^(?:['’]s)?\s*(?:[,.!?;:)–—\n]|\p{So}|\p{RI}|$|(?:that|which|who|where|whose|with|for|since|on|this|today|and|qui|où|dont|avec|pour|depuis|que|donde|con|para|desde|onde|com|mit|für|seit|wo|che|per)(?!\p{L}))/iu;
const ENDS_CLAUSE = /^(?:['’]s)?\s*(?:[,.!?;:)–—\n]|\p{So}|\p{RI}|$)/u;
/** "In Vanuatu, our partners …": a phrase of place before the subject. */
const FRONTED =
  /(?:^|[.!?:\n]\s*|\p{So}\s*)(?:in|at|from|after|before|across|near|à|en|au|aux|depuis|après|chez|desde|tras|em|no|na|após|aus|nach|bei|vor)\s(?:the |la |le |l['’]|el |o |a )?$/iu;
/** A stop on the way to what comes next: "after Lyon, the French capital". */
const ON_THE_WAY =
  /(?<!\p{L})(?:after|via|beyond|before|following|après|avant|après|tras|antes de|após|nach|vor|über|dopo)\s$/iu;
/** "Norway and Serbia, EU member": the apposition may belong to either, so it is read of neither. */
const JOINED =
  /(?:[,/]|(?<!\p{L})(?:and|et|y|e|und|or|ou|o|oder)|&)\s(?:the |la |le |l['’]|el |o |a )?$/iu;

const ARTICLE = "(?:the|la|le|les|l['’]|el|los|o|a|os|as|der|die|das|il|lo)";
const DIRECT = /^\s$/u;
const NAMED_AFTER = cued(
  new RegExp(
    `^(?:,?\\s(?:is|remains|est|reste|es|é|ist|bleibt|è)\\s|\\s?:\\s|\\s\\(|\\s[–—]\\s)(?:${ARTICLE}\\s?)?(?:\\p{RI}{2}\\s?)?$`,
    "iu",
  ),
);
const SET_OFF = cued(new RegExp(`^,\\s(?:${ARTICLE}\\s?)?(?:\\p{RI}{2}\\s?)?$`, "iu"));

/** What is said by the way before the verb: "Istanbul, as we all know, is …", "the capital – and main port – is …". */
const ASIDE = cued(
  new RegExp(
    `^(?:,\\s[^,.;:!?]{2,60},|\\s[–—]\\s[^–—.;:!?]{2,60}\\s[–—]|\\s\\([^()]{2,60}\\))(?=\\s${COPULA}\\s)`,
    "iu",
  ),
);

/**
 * The names that a noun phrase ("the capital of Peru", "our African partner") is said to be: by apposition, copula, colon or
 * bracket. `isSingular` phrases only may be followed by their name between commas. English, French, Spanish, Portuguese, German.
 */
export function identified<Name extends Span>(
  text: string,
  phrase: Span,
  names: readonly Name[],
  { isSingular }: { readonly isSingular: boolean },
): Identified<Name> {
  const before = names.findLast(({ end }) => end <= phrase.start);
  const after = names.find(({ start }) => start >= phrase.end);
  return {
    before: before && isBefore(text, before, phrase, isSingular) ? before : undefined,
    after: after && isAfter(text, phrase, after, isSingular) ? after : undefined,
  };
}

function isBefore(text: string, name: Span, phrase: Span, isSingular: boolean): boolean {
  const between = text.slice(name.end, phrase.start).replace(ASIDE, "");
  const follows = text.slice(phrase.end);
  const leads = text.slice(Math.max(0, name.start - 40), name.start);
  if (DENIED.test(leads)) return false;
  // "The minister of Peru is our partner" says nothing of Peru.
  if (AS_PREDICATE.test(between)) return RELATIVE.test(between) || !OF_NAME.test(leads);
  if (!AS_APPOSITION.test(between) || !isSingular) return false;
  if (JOINED.test(leads) || ON_THE_WAY.test(leads)) return false;
  if (BRACKETED.test(between)) return true;
  return (FRONTED.test(leads) ? ENDS_CLAUSE : CLOSES).test(follows);
}

/** What stands right after it is told of the name itself: "in Dar es Salaam, which is …". */
const RELATIVE = /^,\s(?:which|who|qui|que|welche[rs]?)\s/iu;
const DENIED = /(?<!\p{L})(?:not|unlike|instead of|non|pas|no|não|nicht|kein\p{L}*)\s$/iu;

/** Another noun that the name belongs to. */
const OF_NAME =
  /\p{L}\s(?:of|in|from|to|with|between|de|du|des|d['’]|en|au|avec|del|con|do|da|em|com|von|aus|mit|zwischen|di|del|della)\s?(?:the |la |le |l['’]|el |o |a )?$/iu;

function isAfter(text: string, phrase: Span, name: Span, isSingular: boolean): boolean {
  const between = text.slice(phrase.end, name.start).replace(ASIDE, "");
  if (DIRECT.test(between) || NAMED_AFTER.test(between)) return true;
  return isSingular && SET_OFF.test(between) && ENDS_CLAUSE.test(text.slice(name.end));
}
