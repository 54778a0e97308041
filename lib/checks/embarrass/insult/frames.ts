import { type Aim, isAdjective, named, own } from "./aim";
import type { Clause, Item } from "./clause";
import { isClosedClass } from "./grammar";
import { type Phrase, stepBack, stepOn } from "./phrase";
import { isCopula } from "./verb";
import { mocksOffice } from "./word-forms";

/**
 * Word orders of German and Portuguese that the reading from left to right does not know: the verb last ("dass der Minister ein
 * Esel ist", "einen Esel nennen", "von einem Esel regiert"), "entpuppt sich als", "chamar burro ao ministro", "um burro, é o que
 * o ministro é", a sentence that leaves its subject out ("É um burro.").
 */
export function aimFramed(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { language } = clause.grammar;
  if (language !== "de" && language !== "pt") return undefined;
  const before = stepBack(clause.items, phrase.start - 1);
  const isMock = language === "de" && mocksOffice(clause.items[at]?.text ?? "");
  if (isMock && !isCopula(clause.items, before, clause.grammar))
    return own(clause, phrase.start, {
      insult: at,
      target: at,
      construction: "apposition",
      phrase,
    });
  const framed =
    language === "de"
      ? (verbLast(clause, at, phrase, before) ??
        turnsOut(clause, at, phrase, before) ??
        ruledBy(clause, at, phrase, before) ??
        likeWith(clause, at, phrase, before))
      : (calling(clause, at, phrase, before) ??
        whatHeIs(clause, at, phrase) ??
        unsaidSubject(clause, at, phrase, before) ??
        hailed(clause, at, phrase, before) ??
        withoutAccents(clause, at, phrase, before));
  return framed ?? someoneSuch(clause, at, phrase);
}

function said(clause: Clause, at: number, phrase: Phrase, target: Aim["target"]): Aim | undefined {
  const subject = typeof target === "number" ? target : phrase.start;
  return own(clause, subject, { insult: at, target, construction: "predicate", phrase });
}

/** The one named or meant right before an item, past adverbs; undefined at a denial. */
function subjectRightBefore({ items, grammar }: Clause, from: number): Aim["target"] {
  for (let at = from; at >= 0 && from - at < 6; at--) {
    const item = items[at];
    if (!item || item.kind === "mark" || grammar.negation.has(item.text)) return undefined;
    if (item.target) return isGoverned(items, at, grammar) ? undefined : at;
    if (grammar.you.has(item.text) && item.text !== "sie") return "you";
    if (grammar.third.has(item.text) && !grammar.neuter.has(item.text)) return "third";
    if (!grammar.adverb.has(item.text) && !item.insult && item.text !== "sich") return undefined;
  }
  return undefined;
}

/** "der Hund des Ministers", "mit dem Minister": what is said is said of another. */
function isGoverned(items: readonly Item[], at: number, grammar: Clause["grammar"]): boolean {
  const article = items[at - 1]?.text ?? "";
  if (/^(?:des|dem|von|vom)$/.test(article)) return true;
  return grammar.preposition.has(items[at - 2]?.text ?? "");
}

function isEnd(item: Item | undefined, grammar: Clause["grammar"]): boolean {
  return !item || item.kind === "mark" || grammar.coordinator.has(item.text);
}

const CALL = /^(?:nennen|bezeichnen|schimpfen|heißen|heissen|halten|hält|halte)$/;
const MAY_CALL: ReadonlySet<string> = new Set("man ich wir muss darf kann".split(" "));

/** "dass der Minister dumm ist"; "man kann Varga nur einen Esel nennen", "ich halte ihn für einen Esel". */
function verbLast(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items, grammar } = clause;
  const next = stepOn(items, phrase.after);
  const verb = items[next];
  if (isCopula(items, next, grammar) && isEnd(items[stepOn(items, next + 1)], grammar)) {
    const target = subjectRightBefore(clause, before);
    return target === undefined ? undefined : said(clause, at, phrase, target);
  }
  const isFor = items[before]?.text === "für" || items[before]?.text === "fuer";
  const holds =
    isFor && items.slice(0, before).some(({ text }) => /^h(?:alte|alten|ält|aelt)$/.test(text));
  if (!holds && !(verb && CALL.test(verb.text))) return undefined;
  const isOwn = items.slice(0, phrase.start).some(({ text }) => MAY_CALL.has(text));
  const object = isOwn ? subjectRightBefore(clause, isFor ? before - 1 : before) : undefined;
  return object === undefined ? undefined : said(clause, at, phrase, object);
}

const TURNS_OUT =
  /^(?:entpupp|erw(?:ies|eis)|herausgestellt|herausstell|gebärde|aufspiel|aufgespielt|blamier)/;

/** "hat sich als Trottel entpuppt", "entpuppt sich als Trottel" */
function turnsOut(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items } = clause;
  if (items[before]?.text !== "als" && items[phrase.start]?.text !== "als") return undefined;
  const around = items.slice(Math.max(0, before - 6), phrase.after + 3);
  if (!around.some(({ text }) => TURNS_OUT.test(text))) return undefined;
  const target = items.slice(0, phrase.start).findLastIndex((item) => item.target !== undefined);
  return target < 0 ? undefined : said(clause, at, phrase, target);
}

/** "Wien wird von einem Esel regiert" */
function ruledBy(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items, grammar } = clause;
  const verb = items[stepOn(items, phrase.after)];
  if (items[before]?.text !== "von" || !verb || !grammar.governing.has(verb.text)) return undefined;
  const target = named(clause, at);
  return target === undefined ? undefined : said(clause, at, phrase, target);
}

/** "mit Orlan zu reden ist wie mit einem Esel zu reden" */
function likeWith(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items, grammar } = clause;
  const isLike = items[before]?.text === "mit" && items[before - 1]?.text === "wie";
  if (!isLike || !items.slice(0, before).some((_, index) => isCopula(items, index, grammar)))
    return undefined;
  const target = items.slice(0, before).findLastIndex((item) => item.target !== undefined);
  return target < 0 || items[target]?.target === "people"
    ? undefined
    : said(clause, at, phrase, target);
}

const CHAMAR: ReadonlySet<string> = new Set("chamar chamo chamemos chamava".split(" "));
const MAY_CHAMAR: ReadonlySet<string> = new Set(
  "pode podemos posso só apetece devia devíamos vamos há que se".split(" "),
);

/** "só se pode chamar burro ao presidente" */
function calling(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items, grammar } = clause;
  const verb = items[before];
  if (!verb || !CHAMAR.has(verb.text)) return undefined;
  const lead = items.slice(Math.max(0, before - 4), before);
  const isOwn =
    verb.text !== "chamar" ||
    (lead.some(({ text }) => MAY_CHAMAR.has(text)) &&
      !lead.some(({ text }) => grammar.negation.has(text)));
  if (!isOwn || !/^(?:a|ao|à|aos|às)$/.test(items[phrase.after]?.text ?? "")) return undefined;
  const target = [phrase.after + 1, phrase.after + 2].find((index) => items[index]?.target);
  return target === undefined
    ? undefined
    : { insult: at, target, construction: "predicate", phrase };
}

/** "Um burro, é o que este presidente é." */
function whatHeIs(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items } = clause;
  const row = items.slice(phrase.after, phrase.after + 4).map(({ text }) => text);
  const isWhat =
    phrase.start === stepOn(items, 0) && /^, (?:é|e|são|sao|eis) o que$/.test(row.join(" "));
  if (!isWhat) return undefined;
  const target = items.findIndex(
    (item, index) => index > phrase.after && item.target !== undefined,
  );
  return target < 0 ? undefined : said(clause, at, phrase, target);
}

const IS: ReadonlySet<string> = new Set("é são era eram foi continua parece virou".split(" "));

/** "O ministro não leu o papel. É um burro." */
function unsaidSubject(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, grammar } = clause;
  const kind = items[at]?.insult;
  const mayBe = kind === "person" || kind === "figure" || kind === "beast";
  if (!mayBe || !grammar.indefinite.has(phrase.determiner ?? "")) return undefined;
  const opener = stepOn(items, 0);
  if (before !== opener || !IS.has(items[opener]?.text ?? "")) return undefined;
  const next = items[stepOn(items, phrase.after)];
  return isEnd(next, grammar) ? said(clause, at, phrase, "third") : undefined;
}

const YOURS: ReadonlySet<string> = new Set("seu sua seus suas".split(" "));

/** "Lê o tratado, ó burro!", "Vá estudar, seu burro!" */
function hailed(clause: Clause, at: number, phrase: Phrase, before: number): Aim | undefined {
  const { items } = clause;
  const next = items[stepOn(items, phrase.after)];
  const isVocative =
    /^(?:ó|ô|oh)$/.test(items[before]?.text ?? "") && phrase.determiner === undefined;
  const isScolded =
    YOURS.has(phrase.determiner ?? "") &&
    items[phrase.start - 1]?.kind === "mark" &&
    (next?.text === "!" || items[at]?.insult === "person");
  if (!isVocative && !isScolded) return undefined;
  const opens = isScolded || before === 0 || items[before - 1]?.kind === "mark";
  if (!opens || (next && next.kind !== "mark")) return undefined;
  return { insult: at, target: named(clause, at) ?? "you", construction: "address", phrase };
}

/** "o presidente e um burro", typed without accents */
function withoutAccents(
  clause: Clause,
  at: number,
  phrase: Phrase,
  before: number,
): Aim | undefined {
  const { items, passage, grammar } = clause;
  const joins =
    items[before]?.text === "e" ? before : items[phrase.start]?.text === "e" ? phrase.start : -1;
  const target = joins - 1;
  if (joins < 1 || !items[target]?.target || /[À-ÿ]/u.test(passage.text)) return undefined;
  const degree = items[joins + 1]?.text ?? "";
  const isSaid =
    grammar.indefinite.has(degree) || /^(?:muito|tao|mesmo|so|bem|demasiado)$/.test(degree);
  const next = items[stepOn(items, phrase.after)];
  if (!isSaid || !isEnd(next, grammar) || isGoverned(items, target, grammar)) return undefined;
  return said(clause, at, phrase, target);
}

/** "Ein dummer Kerl, dieser Botschafter.", "Um homem falso, este embaixador." */
function someoneSuch(clause: Clause, at: number, phrase: Phrase): Aim | undefined {
  const { items, grammar } = clause;
  if (!isAdjective(items[at]?.insult) || phrase.determiner === undefined) return undefined;
  const isAfter = grammar.human.has(items[phrase.after]?.text ?? "");
  const isBefore = grammar.human.has(items[at - 1]?.text ?? "") && grammar.adjectiveFollows;
  if (!isAfter && !isBefore) return undefined;
  const comma = isAfter ? phrase.after + 1 : phrase.after;
  const target = comma + 2;
  const isPointedAt = grammar.demonstrative.has(items[comma + 1]?.text ?? "");
  if (items[comma]?.text !== "," || !isPointedAt || !items[target]?.target) return undefined;
  const last = items[target + 1];
  if (last?.kind === "word" && !isClosedClass(last.text, grammar)) return undefined;
  return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
}

/** What is cowardly or stupid about somebody's deed: the Portuguese adjective follows it. */
const DEEDS: ReadonlySet<string> = new Set(
  "ataque ataques atentado atentados ato atos acto actos crime crimes gesto gestos golpe golpes agressão bombardeamento bombardeio assassinato assassínio homicídio guerra silêncio pergunta resposta erro acidente conflito".split(
    " ",
  ),
);

/** "um ataque cobarde à embaixada": a Portuguese noun of contempt right after a deed describes it. */
export function isOfThing({ items, grammar }: Clause, at: number): boolean {
  return grammar.language === "pt" && DEEDS.has(items[at - 1]?.text ?? "");
}
