import { wordSet } from "@/lib/checks/word-set";
import { type Aim, named, own } from "./aim";
import { type Clause, findWithin } from "./clause";
import { isClosedClass } from "./grammar";
import { isVerbOrAdverb } from "./heads";
import { isDecoration, type Phrase } from "./phrase";
import { isCopula } from "./verb";

/** Where somebody stands who is not of the house, and whose name he uses; in all the languages. */
const THRESHOLDS = wordSet(
  "door doors gate gates doorstep entrance queue steps garden porte portes entrée seuil jardin file puerta puertas entrada jardín cola escalinata porta portas portão jardim fila tür türen tor eingang garten schlange name nom nombre nome namen",
);

/** "that clown in the palace", "the idiots who run the country", "the biggest fool here is the minister". */
export function seated(clause: Clause, at: number, phrase: Phrase, from: number): Aim | undefined {
  const { items, grammar } = clause;
  if (phrase.determiner === undefined && !grammar.preposition.has(items[from]?.text ?? "")) {
    if (phrase.start !== 0) return undefined;
  }
  const inverse = inverted(clause, at, phrase, from);
  if (inverse) return inverse;
  // "the rats in the parliament" may be rats.
  if (items[at]?.insult === "beast" && !phrase.isDemonstrative) return undefined;
  // "the circus in front of the parliament", "the clowns outside the ministry" stand in the street.
  if (items[from + 1]?.text === "front" || OUTSIDE.has(items[from]?.text ?? "")) return undefined;
  // "un ladrón en la puerta del consulado": there he stands, and holds no office.
  if (items.slice(from, from + 5).some(({ text }) => THRESHOLDS.has(text))) return undefined;
  let isJoined = false;
  // A verb or an object between would make it another story: "the rat clears mines in Angola".
  let unknown = grammar.adjectiveFollows ? 1 : 0;
  for (let index = from; index < Math.min(items.length, from + 7); index++) {
    const item = items[index];
    if (
      item?.text === "," &&
      isJoined &&
      phrase.determiner !== undefined &&
      closesWith(clause, index + 1)
    ) {
      const target = findWithin(items, index + 1, index + 8, (each) => each.target !== undefined);
      return own(clause, phrase.start, { insult: at, target, construction: "apposition", phrase });
    }
    if (!item || (item.kind === "mark" && !isDecoration(item)) || isCopula(items, index, grammar))
      return undefined;
    if (
      grammar.governing.has(item.text) ||
      grammar.relative.has(item.text) ||
      grammar.preposition.has(item.text)
    ) {
      isJoined = true;
      unknown = 2;
      continue;
    }
    const isGoverned =
      item.target === "name" &&
      (phrase.isDemonstrative ||
        items.slice(from, index).some(({ text }) => grammar.governing.has(text)));
    const isSeat =
      item.target === "body" ||
      item.target === "state" ||
      isGoverned ||
      (!item.target && grammar.seat.has(item.text));
    if (isJoined && isSeat) {
      // "Card fraud in Spain", "thieves in Rome": a warning to travellers.
      const isCrime = phrase.determiner === undefined && CRIME.test(items[at]?.text ?? "");
      if (isCrime && item.target !== "body") return undefined;
      // "Hay un ladrón en el consulado": a visitor.
      const isVisitor =
        CRIME.test(items[at]?.text ?? "") &&
        (phrase.determiner === undefined || grammar.indefinite.has(phrase.determiner)) &&
        HOUSES.test(item.text);
      if (isVisitor) return undefined;
      const after = items[index + 1];
      // "rats in the parliament cellar"
      const isCompound =
        after?.kind === "word" &&
        after.target === undefined &&
        !isClosedClass(after.text, grammar) &&
        !grammar.after.has(after.text) &&
        !OFFICIAL.test(after.text);
      if (PALACE.test(item.text) && isOfSomethingElse(clause, index + 1)) return undefined;
      const mayBeCompound =
        items[at]?.insult === "beast" ||
        GROUNDS.test(after?.text ?? "") ||
        (grammar.language === "en" && after !== undefined && !isVerbOrAdverb(clause, after));
      if (after?.kind === "word" && (after.gap === "join" || (isCompound && mayBeCompound)))
        return undefined;
      return own(clause, phrase.start, {
        insult: at,
        target: item.target ? index : "seat",
        construction: "apposition",
        phrase,
      });
    }
    if (
      item.target === "holder" &&
      items.slice(from, index).some(({ text }) => grammar.naming.has(text))
    ) {
      return own(clause, phrase.start, {
        insult: at,
        target: index,
        construction: "apposition",
        phrase,
      });
    }
    if (item.target === "holder" || item.target === "people") return undefined;
    const isKnown =
      item.target !== undefined || isDecoration(item) || isClosedClass(item.text, grammar);
    // "le pantin qui occupe le hall du palais"
    if (!isKnown && (GROUNDS.test(item.text) || unknown-- === 0)) return undefined;
    // "Ein Hampelmann aus dem Erzgebirge hängt jetzt im Palast": what is told of it when is a sentence.
    if (grammar.language === "de" && index > from && WHEN.test(item.text)) return undefined;
  }
  return undefined;
}

const WHEN = /^(?:jetzt|heute|nun|seit|bald|gestern|morgen|wieder)$/;
const OUTSIDE: ReadonlySet<string> = new Set(
  "outside near behind beside opposite by around past before across devant derrière près ante frente delante perto diante vor neben hinter".split(
    " ",
  ),
);
/** Houses that the public comes to. */
const HOUSES = /^(?:embassy|embajada|embaixada|ambassade|botschaft|consul|konsul)/;
const CRIME =
  /^(?:frauds?|fraudsters?|scams?|scammers?|thie(?:f|ves)|crooks?|swindlers?|robbers?|criminals?|gangsters?|con|cheats?|trolls?|escrocs?|voleurs?|arnaques?|estafas?|estafadores|ladrón|ladrones|estafador|ladrão|burlão|burlas?|burlões|ladrões|betrug|betrügern?|dieb|diebe?n?|gauner|trickdiebe)$/u;
export const GROUNDS =
  /^(?:gardens?|grounds|courtyards?|lawns?|cellars?|stables|kennels|parks?|hall|cour|jardins?|parvis|toit|place|vestíbulo|patio|pátio|jardín|jardim|hof|garten|park)$/;
/** "palácio presidencial": still the seat. */
const OFFICIAL = /^(?:presiden[ct]i[ae]l|nacional|federal|real|royal|présidentiel)$/;
const PALACE = /^pal[aá](?:ce|is|cio|zzo|st)$/u;

/** "palacio de la Música": a palace of something that is nobody's seat. */
function isOfSomethingElse({ items, grammar }: Clause, from: number): boolean {
  if (!grammar.genitive.has(items[from]?.text ?? "")) return false;
  const noun = grammar.determiner.has(items[from + 1]?.text ?? "") ? from + 2 : from + 1;
  const target = items[noun]?.target;
  return target === undefined || target === "name" || target === "maybe";
}

/** "the biggest fool in Europe is the president of Freedonia" */
function inverted(clause: Clause, at: number, phrase: Phrase, from: number): Aim | undefined {
  const { items, grammar } = clause;
  for (let index = from; index < Math.min(items.length, from + 7); index++) {
    const item = items[index];
    if (!item || (item.kind === "mark" && !isDecoration(item))) return undefined;
    if (!isCopula(items, index, grammar)) continue;
    for (let next = index + 1; next < index + 6; next++) {
      const complement = items[next];
      if (!complement || complement.kind === "mark") return undefined;
      if (grammar.you.has(complement.text)) {
        const target = named(clause, at) ?? "you";
        return { insult: at, target, construction: "predicate", phrase };
      }
      if (complement.target) {
        const isSingular = complement.target !== "maybe" && items[next + 1]?.gap !== "join";
        return isSingular
          ? own(clause, phrase.start, {
              insult: at,
              target: next,
              construction: "predicate",
              phrase,
            })
          : undefined;
      }
      const isFiller =
        grammar.determiner.has(complement.text) ||
        grammar.demonstrative.has(complement.text) ||
        (grammar.adverb.has(complement.text) && !grammar.negation.has(complement.text)) ||
        complement.isCapital;
      if (!isFiller) return undefined;
    }
    return undefined;
  }
  return undefined;
}

/** "…, the entire Freedonian cabinet.", "…, Mr President.": somebody is named and the sentence ends. */
export function closesWith({ items, grammar }: Clause, from: number): boolean {
  const offset = items
    .slice(from, from + 6)
    .findIndex(({ target }) => target !== undefined && target !== "maybe" && target !== "name");
  if (offset < 0 || items.slice(from, from + offset).some((item) => item.kind === "mark"))
    return false;
  const between = items.slice(from, from + offset);
  if (between.some(({ text }) => grammar.preposition.has(text) || grammar.coordinator.has(text)))
    return false;
  const rest = items[from + offset + 1];
  return !rest || (rest.kind === "mark" && !/^[:,;]$/.test(rest.text));
}
