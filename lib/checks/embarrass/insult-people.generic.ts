import type { Passage } from "@/lib/draft/draft";
import { overlaps, type Span } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { bySentence } from "./insult/by-sentence";
import { likelyLanguages } from "./insult/likely-languages";
import { findPeoples } from "./insult/peoples";

/** Where the people's name stands in a pattern. */
const SLOT = String.raw`(?<people>\p{L}[\p{L}’'-]+)`;

/**
 * What is said of a whole people, faith or group at a stroke: whom not to trust, what they all do, what they cannot even do.
 * The name in the slot decides. General knowledge of such sayings, written for this project on 2026-11-21.
 */
const SAYINGS: Readonly<Record<OfficeLanguage, readonly string[]>> = {
  en: [
    `(?:never|don['’]t (?:ever )?|(?:you|one|nobody|no one) (?:can(?:not|['’]t)?|could(?:n['’]t)?|should(?:n['’]t)?)(?: (?:ever|never))?) trust (?:an? |the |any |those |these )?${SLOT}(?! (?:to|on|and our)(?!\\p{L}))`,
    `what (?:else )?(?:do|did|can|could|would) (?:you|we|one) expect (?:from|of) (?:an? |the |those |these )?${SLOT}(?=\\s*(?:[?!.,…]|$))`,
    `(?:only|trust|leave it to) (?:an? |the )${SLOT} (?:could|would|can|to (?:mess|screw|ruin|botch))(?!\\p{L})`,
    `as (?:lazy|stupid|drunk|dumb|dirty|slow|greedy|mean|thick|crooked|corrupt) as (?:an? |the )?${SLOT}`,
    `how many ${SLOT} does it take to (?:change|screw)`,
    `${SLOT} (?:can['’]t|cannot|can not|couldn['’]t|could not|don['’]t|do not) even (?:run|organi[sz]e|count|read|write|spell|cook|drive|queue|build|govern|agree|manage|make|tie|boil|be bothered|tell|fix|park|dance|play|win|know)(?!\\p{L})`,
    `${SLOT} (?:wouldn['’]t|would not) know (?:\\p{L}+ ){1,5}if`,
    `${SLOT} (?:(?:all|always|just|only|will always|do nothing but|would rather) )*(?:steal|lie|cheat|stink|smell|whine|beg)(?=\\s*(?:[?!.,…]|$| and | from | all | about | like | everything ))`,
    `${SLOT} (?:have|has|had) (?:no|zero) (?:sense of humou?r|culture|manners|honou?r|shame|brains?|taste|class|backbone|work ethic)`,
    `${SLOT} (?:will|can|could) never (?:learn|understand|change|be trusted|govern|be civili[sz]ed)`,
    `${SLOT} (?:are|were) (?:(?:all|always|so|just|too|still|such|simply|naturally|notoriously) )*(?:backwards?|uncivili[sz]ed|primitive|subhuman|inferior|incapable of|born (?:liars|thieves|cheats)|not to be trusted|untrustworthy|good for nothing)(?!\\p{L})`,
  ],
  fr: [
    `(?:ne jamais|il ne faut (?:jamais|pas)|on ne peut (?:jamais|pas)) (?:faire confiance|se fier) (?:aux?|à (?:un|une|ces|des)) ${SLOT}`,
    `${SLOT} (?:ne savent (?:même )?pas(?: même)?|ne comprendront jamais|ne sont pas capables|sont incapables de|n['’]ont aucun(?:e)? (?:culture|honneur|humour|manières))`,
    `${SLOT} (?:volent|mentent|trichent|puent)(?=\\s*(?:[?!.,…]|$| tous| tout| comme))`,
    `${SLOT} sont (?:(?:tous|toujours|tellement|si|trop|vraiment) )*(?:arriérée?s|paresseu(?:x|ses)|fainéante?s|sales|primiti(?:fs|ves)|malhonnêtes)`,
  ],
  es: [
    `(?:nunca (?:confíes|confíe|te fíes|se fíe)|no se puede (?:confiar|fiar)|no (?:hay que|te) f[ií]\\p{L}+) (?:en|de) (?:un |una |los |las |esos )?${SLOT}`,
    `${SLOT} (?:no saben ni|ni siquiera saben|nunca (?:van a|podrán) (?:entender|aprender)|no tienen (?:cultura|vergüenza|honor|educación))`,
    `${SLOT} (?:roban|mienten|apestan|huelen mal)(?=\\s*(?:[?!.,…]|$| todos| todo| siempre| como))`,
    `${SLOT} son (?:(?:todos|todas|unos|unas|siempre|tan|muy) )*(?:atrasad[oa]s|vag[oa]s|perezos[oa]s|suci[oa]s|primitiv[oa]s|flojos)`,
  ],
  pt: [
    `(?:nunca (?:confies?|confie)|não se pode confiar|não dá para confiar) (?:em|num|numa|nos|nas) ${SLOT}`,
    `${SLOT} (?:não sabem nem|nem sequer sabem|nem sabem|nunca vão (?:entender|aprender|perceber)|não têm (?:cultura|vergonha|honra|educação))`,
    `${SLOT} (?:roubam|mentem|cheiram mal|fedem)(?=\\s*(?:[?!.,…]|$| todos| tudo| sempre| como))`,
    `${SLOT} são (?:(?:todos|todas|uns|umas|sempre|tão|muito) )*(?:atrasad[oa]s|preguiços[oa]s|suj[oa]s|primitiv[oa]s)`,
  ],
  de: [
    `(?:traue?n? (?:sie )?(?:nie|niemals|keine[mn])|(?:man kann|kann man) (?:nie|keinem|den)) (?:einem |einer |den )?${SLOT}(?: nicht)? ?(?:trauen)?`,
    `${SLOT} (?:können|konnten) (?:doch )?nicht (?:ein)?mal`,
    `${SLOT} (?:klauen|lügen|stinken|betrügen)(?=\\s*(?:[?!.,…]|$| doch| alle| alles| immer| wie| nur))`,
    `${SLOT} (?:sind|waren) (?:(?:doch|alle|immer|so|einfach|ja|halt) )*(?:rückständig|unzivilisiert|primitiv|minderwertig|faul|dreckig)(?!\\p{L})`,
  ],
};

/** Cheap: a sentence without any of these words can hold no saying. */
const TRIGGER =
  /trust|expect|only|leave it| as |how many|even|know|steal|lie|cheat|stink|smell|whine|beg|have |has |had |never|are |were |jamais|ne |n['’]|volent|mentent|trichent|puent|sont|nunca|no |roban|mienten|apestan|huelen|son |não|nem|roubam|mentem|cheiram|fedem|são|trau|können|konnten|klauen|lügen|stinken|betrügen|sind|waren/iu;

/** Told of others, refuted, or said in pity. */
const NOT_MEANT =
  /(?<!\p{L})(?:myth|stereotypes?|prejudices?|racis\p{L}+|clich[eé]s?|preconceito\p{L}*|prejuicios?|préjugés?|vorurteil\p{L}*|klischee\p{L}*|rassis\p{L}+|says?|said|saying|claims?|claimed|told|novel|film|book|play|museum|wrong|false|untrue|reject|condemn|because of|war|wars|siege|attacks?|occupation|famine|dit|disent|dice|dicen|diz|dizem|sagt|sagen|falsch|faux|falso)(?!\p{L})/iu;

const prepared = new Map<OfficeLanguage, readonly RegExp[]>();

/** Sayings about a whole people, at half-open UTF-16 offsets into the draft. en, fr, es, pt, de. */
export const findSayings = bySentence(sayingsIn);

function sayingsIn(passage: Passage): Span[] {
  const { text, tokens } = passage;
  if (!TRIGGER.test(text) || NOT_MEANT.test(text)) return [];
  return likelyLanguages(passage).flatMap((language) => {
    const peoples = findPeoples(tokens, language, text);
    return patternsOf(language).flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        const people = match.groups?.people ?? "";
        const at = span.start + match[0].indexOf(people);
        const isPeople =
          peoples.some((group) => overlaps(group, { start: at, end: at + people.length })) ||
          findPlaces(people, language).some(({ kind }) => kind === "demonym");
        return isPeople ? [span] : [];
      }),
    );
  });
}

function patternsOf(language: OfficeLanguage): readonly RegExp[] {
  let patterns = prepared.get(language);
  if (!patterns) {
    patterns = SAYINGS[language].map(
      (saying) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${saying})`, "giu"),
    );
    prepared.set(language, patterns);
  }
  return patterns;
}
