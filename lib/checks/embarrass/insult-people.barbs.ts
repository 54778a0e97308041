import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { isCapitalAt } from "@/lib/draft/letter-case";
import { overlaps, type Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import type { BarbKind } from "./insult/barb-words";
import { type Barb, findBarbs } from "./insult/barbs";
import { bySentence } from "./insult/by-sentence";
import { grammarOf } from "./insult/grammar";
import { findPeoples, isMemberOfPeople } from "./insult/peoples";

/** Named to be refuted; any language. */
const REFUTED = cued(
  /(?<!\p{L})(?:myths?|stereotypes?|prejudices?|racism|racists(?! ,? ?but)|clich[eé]s?|preconceito\p{L}*|prejuicios?|préjugés?|vorurteil\p{L}*|klischee\p{L}*|rassismus|racisme|in (?:17|18|19)\d\d|novel|film|museum|wrong|false|untrue|reject|rejeit\p{L}*|rechaz\p{L}*|zurückweis\p{L}*|weisen|condemn|conden\p{L}*|verurteil\p{L}*|hateful|stop (?:calling|saying)|(?:any|every)(?:one|body) who (?:thinks|believes|says)|those who (?:think|believe|say)|falsch|faux|falso)(?!\p{L})/iu,
);
/** Told of others, before the barb. */
const TOLD = cued(
  /(?<!\p{L})(?:says?|said|saying|claims?|claimed|told|(?<!the )calls?|called|calling|dit|disent|dice|dicen|diz|dizem|sagt|sagen)(?!\p{L})/iu,
);

const AT_GROUPS: ReadonlySet<BarbKind> = new Set([
  "people",
  "subject",
  "ofPeople",
  "adjective",
  "alone",
]);
/** Said of a people that is named right before. */
const OF_SUBJECT: ReadonlySet<BarbKind> = new Set(["people", "subject"]);

/** "Some Finns cannot read the form", "two Poles lie injured": not said of them all. */
const COUNTED =
  /(?:^|[^\p{L}])(?:some|many|several|few|two|three|four|five|other|older|young|younger|elderly|half|third|percent|\d[\d.,%]*)(?: of)?(?: the| our| these| those)?(?: \p{L}+)? $/iu;

/** "lügen nicht", "mentent rarement", "are loud in the best way": what follows takes it back, or makes it fond. */
const TURNED =
  /^ (?:(?:rarement|pas|peu|jamais|nicht|nie|niemals|kaum|selten)(?!\p{L})|(?:in the (?:best|nicest)|im besten|dans le bon|en el mejor|no melhor) |(?:,? ?(?:and|und|et|y|e) )(?:proud|warm|kind|friendly|generous|lovely|wonderful|happy|fun|herzlich|fröhlich|freundlich|stolz|chaleureu\p{L}+|fiers?|joyeu\p{L}+|généreu\p{L}+|alegres|cariños[oa]s|generos[oa]s|calorosos))/iu;

/** What must follow the people where a barb alone is too often harmless: "Even Finns laughed", "trop de Soudanais ont faim". */
const TAILS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^even/i,
    /^ (?:could|can|would|manage|know)(?! not)(?: to)?(?: (?:do|manage|run|have|be|read|count|organi[sz]e|behave|cook|drive|queue|tell|know|how|better|understand))/i,
  ],
  [
    /too many$/i,
    /^(?:\s*(?:[.,!?;…]|$)| (?:here|around here|already|about|in (?:this|our|my) (?:country|city|town|building|street|office|club|school|schools|neighbou?rhood|delegation))(?!\p{L})(?! (?:who|live|are|have|face|suffer)))/iu,
  ],
  [
    /^(?:kick|throw|send|ship|deport)/i,
    /^ (?:all )?(?:back|home|out|away|packing|off)(?!\p{L})|^\s*(?:[.!]|$)/iu,
  ],
  [
    /^(?:ask|expect|getting|trust)/i,
    /^ to (?:be (?:on time|honest|punctual|sober|polite|quiet|humble)|tell the truth|arrive on time|pay|queue|keep (?:his|their|her|a)|work|apologi[sz]e|share)|^\s*(?:[?!.,]|$)| with (?:money|a )/iu,
  ],
  [/^(?:an|one) /i, /^\s?\?/u],
  [
    /^(?:même|incluso|hasta|até|sogar|selbst) /iu,
    /^ (?:(?:l['’])?ont compris|comprennent|y arrivent|lo (?:entienden|entendieron|han entendido)|(?:já )?(?:entendem|entenderam|percebem|perceberam)|verstehen|kapieren|schaffen das|haben (?:es |das )?(?:verstanden|kapiert))(?!\p{L})/iu,
  ],
  [/^la seule chose/iu, /^ (?:savent|sachent|réussissent|font) /iu],
  [
    /^(?:(?:il y a )?trop d|assez d|demasiados|zu viele|inva[sz])/iu,
    /^\s*(?:[.!?…]|$)| (?:ici|chez nous|dans (?:ce|cette|notre|nos|le quartier)|en esta?|en nuestr[oa]s?|aquí|aqui|nest[ea]|n[oa]s? noss[oa]s?|hier|bei uns|in (?:diesem|dieser|unserem|unserer))(?!\p{L})/iu,
  ],
  [
    /^(?:que|o que) .*esperar d|^was (?:will|kann|soll|sollte|erwarte[tn]?|hat) /iu,
    /^\s*(?:[.!?,…]|$)| (?:auch|schon|denn|anderes|sonst|erwarten|halten)(?!\p{L})/iu,
  ],
  [/^said no/i, /^ ever(?!\p{L})/iu],
  [/^how /i, /^ of (?:you|them|him|her|it)(?!\p{L})/iu],
  [
    /^(?:lock|bolt|hide|guard|count)/i,
    /^ (?:are|have|is|has|came|come)(?!\p{L})|^\s*(?:[.!,]|$)/iu,
  ],
];

/** "These people are all heroes": whoever is pointed at is praised or pitied. */
const PRAISED = cued(
  /(?<!\p{L})(?:thank\p{L}*|hero(?:es|ic)?|volunteers?|bravo|proud|brave|generous|best|go home to|gracias|héroes|voluntari\p{L}+|bomberos|generos[oa]s?|orgullos[oa]s?|valientes?|merci|bénévoles|pompiers|héros|courageu\p{L}+|obrigad[oa]s?|heróis|voluntári[oa]s|bombeiros|danke|dank|helfer|helden|besten|mutig\p{L}*)(?!\p{L})/iu,
);
const POINTED = /people|gente|gens|leute|menschen/iu;

/** Barbs at a whole people or group; UTF-16 half-open offsets into the draft. */
export const findGroupBarbs = bySentence(groupBarbsIn);

function groupBarbsIn(passage: Passage): Span[] {
  const barbs = findBarbs(passage).filter(({ value }) => AT_GROUPS.has(value));
  if (barbs.length === 0 || REFUTED.test(passage.text)) return [];
  const isPraise = PRAISED.test(passage.text);
  return barbs.flatMap((barb) => {
    if (isPraise && POINTED.test(passage.text.slice(Math.max(0, barb.start - 8), barb.end)))
      return [];
    if (TOLD.test(passage.text.slice(0, barb.start))) return [];
    if (barb.value === "alone") return [barb];
    const { tokens } = passage;
    const near =
      OF_SUBJECT.has(barb.value) || barb.value === "adjective"
        ? tokens.slice(Math.max(0, barb.firstToken - 3), barb.firstToken)
        : tokens.slice(barb.afterToken, barb.afterToken + 2);
    const people = peopleAmong(passage, near, barb);
    if (!people || !isMeant(passage.text, barb, people)) return [];
    return [{ start: Math.min(people.start, barb.start), end: Math.max(people.end, barb.end) }];
  });
}

/** Whether what stands around a barb and its people leaves it one. */
function isMeant(text: string, barb: Barb, people: Span): boolean {
  if (OF_SUBJECT.has(barb.value))
    return !COUNTED.test(text.slice(0, people.start)) && !TURNED.test(text.slice(barb.end));
  if (barb.value === "adjective") return true;
  const tail = TAILS.find(([words]) => words.test(text.slice(barb.start, barb.end)));
  return !tail || tail[1].test(text.slice(people.end));
}

/** The people next to a barb: nothing but a mark or an adverb stands between. */
function peopleAmong(
  { text, tokens }: Passage,
  near: readonly Token[],
  barb: Barb,
): Span | undefined {
  const peoples = findPeoples(tokens, barb.language, text).filter(
    ({ start, end }) => barb.value !== "ofPeople" || !ANYBODY.test(text.slice(start, end)),
  );
  const { negation } = grammarOf(barb.language);
  const found = near.findLast(
    (token) =>
      peoples.some((people) => overlaps(people, token)) ||
      (OF_SUBJECT.has(barb.value) && isUninflected(text, tokens, token, barb)) ||
      (barb.value === "adjective" &&
        isMemberOfPeople(text.slice(token.start, token.end), barb.language)) ||
      (barb.value === "ofPeople" &&
        endsThere(tokens, token) &&
        isMemberOfPeople(text.slice(token.start, token.end), barb.language)),
  );
  if (!found) return undefined;
  const between = tokens.filter(({ start, end }) => start >= found.end && end <= barb.start);
  const isJoined = between.every(({ kind, text: word, start }) =>
    // "The Chinese Communist Party lies" speaks of the party.
    kind === "mark" ? /[:,–—]/u.test(word) : !negation.has(word) && !isCapitalAt(text, start),
  );
  return isJoined ? found : undefined;
}

/** "Japanese can't queue": the plural is the adjective, and a language takes a singular verb. */
function isUninflected(text: string, tokens: readonly Token[], token: Token, barb: Barb): boolean {
  const at = tokens.indexOf(token);
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === "mark" || ALL.has(before.text);
  return (
    opens &&
    barb.language === "en" &&
    at === barb.firstToken - 1 &&
    /(?:ese|yz|asy)$/u.test(token.text) &&
    !SINGULAR.has(tokens[barb.firstToken]?.text ?? "") &&
    isMemberOfPeople(text.slice(token.start, token.end), barb.language)
  );
}

const ALL: ReadonlySet<string> = new Set("all most these those the and south".split(" "));
const SINGULAR: ReadonlySet<string> = new Set("has is was does s and".split(" "));

/** "Never trust these people" warns of anybody. */
const ANYBODY = /(?:people|gente|gens(?: là)?|leute)$/iu;

/** "Never trust a Greek." means the man, "a Greek island" does not. */
function endsThere(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return next === undefined || next.kind === "mark" || JOINED_ON.has(next.text);
}

/** "Ask a Dane to …", "how French of them", "that lazy Finn at the desk" */
const JOINED_ON: ReadonlySet<string> = new Set("to of at ever from again who with".split(" "));
