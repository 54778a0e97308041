import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Span } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { type Barb, type BarbKind, findBarbs } from "./insult/barbs";
import { bySentence } from "./insult/by-sentence";
import { grammarOf } from "./insult/grammar";
import { findPeoples } from "./insult/peoples";

/** Named to be refuted; any language. */
const REFUTED = cued(
  /(?<!\p{L})(?:myths?|stereotypes?|prejudices?|racism|racists(?! ,? ?but)|clich[eé]s?|preconceito\p{L}*|prejuicios?|préjugés?|vorurteil\p{L}*|klischee\p{L}*|rassismus|racisme|in (?:17|18|19)\d\d|novel|film|museum|wrong|false|untrue|reject|condemn|hateful|stop (?:calling|saying)|(?:any|every)(?:one|body) who (?:thinks|believes|says)|those who (?:think|believe|say)|falsch|faux|falso)(?!\p{L})/iu,
);
/** Told of others, before the barb. */
const TOLD = cued(
  /(?<!\p{L})(?:says?|said|saying|claims?|claimed|told|calls?|called|calling|dit|disent|dice|dicen|diz|dizem|sagt|sagen)(?!\p{L})/iu,
);

const AT_GROUPS: ReadonlySet<BarbKind> = new Set(["people", "ofPeople", "alone"]);

/** Barbs at a whole people or group; UTF-16 half-open offsets into the draft. */
export const findGroupBarbs = bySentence(groupBarbsIn);

function groupBarbsIn(passage: Passage): Span[] {
  const barbs = findBarbs(passage).filter(({ value }) => AT_GROUPS.has(value));
  if (barbs.length === 0 || REFUTED.test(passage.text)) return [];
  return barbs.flatMap((barb) => {
    if (TOLD.test(passage.text.slice(0, barb.start))) return [];
    if (barb.value === "alone") return [barb];
    const { tokens } = passage;
    const near =
      barb.value === "people"
        ? tokens.slice(Math.max(0, barb.firstToken - 3), barb.firstToken)
        : tokens.slice(barb.afterToken, barb.afterToken + 2);
    const people = peopleAmong(passage, near, barb);
    if (!people) return [];
    return [{ start: Math.min(people.start, barb.start), end: Math.max(people.end, barb.end) }];
  });
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
      peoples.some(({ start, end }) => start < token.end && token.start < end) ||
      (barb.value === "ofPeople" &&
        endsThere(tokens, token) &&
        isDemonym(text.slice(token.start, token.end), barb.language)),
  );
  if (!found) return undefined;
  const between = tokens.filter(({ start, end }) => start >= found.end && end <= barb.start);
  const isJoined = between.every(({ kind, text: word, start }) =>
    kind === "mark" ? /[:,–—]/u.test(word) : !negation.has(word) && !isCapital(text, start),
  );
  return isJoined ? found : undefined;
}

/** "The Chinese Communist Party lies" speaks of the party. */
function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** "Never trust these people" warns of anybody. */
const ANYBODY = /(?:people|gente|gens(?: là)?|leute)$/iu;

/** "Never trust a Greek." means the man, "a Greek island" does not. */
function endsThere(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return next === undefined || next.kind === "mark";
}

function isDemonym(word: string, language: OfficeLanguage): boolean {
  return /^\p{Lu}/u.test(word) && findPlaces(word, language).some(({ kind }) => kind === "demonym");
}
