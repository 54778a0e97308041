import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { isAllCapitals } from "@/lib/draft/letter-case";
import { covers, type Span, spanOf } from "@/lib/draft/span";
import { tokenise } from "@/lib/draft/tokens";
import {
  ALSO_ASIDES,
  ALSO_EDITORIAL,
  AROUND_NOUNS,
  CALLS_TO_READERS,
  DRAFT_DETAILS,
  FILL_IN_NOUNS,
  FILL_IN_VERBS,
  IMAGES,
  LEADS_ON,
  OWED,
  WEAK_VERBS,
} from "./placeholder.words";

type Bracket = "square" | "angle" | "curly" | "round" | "guillemets" | "template";

const BRACKETED =
  /\[([^[\]\n]{1,60})\]|<([^<>\n]{1,60})>|\{\{?([^{}\n]{1,60})\}\}?|\(([^()\n]{1,60})\)|«\s?([^«»\n]{1,40})\s?»|%([A-Z_]{3,30})%|\$\{([^{}\n]{1,40})\}/gu;
/** "[text folgt]", "[Zitat einfügen]", "[quote here]": what stands last after the thing's name. */
const TO_FOLLOW =
  /^(?:folgt|follows|suit|sigue|segue|coming|missing|needed|pending|fehlt|manquante?|falta)$/u;
/** "[2-3 sentences on trade]", "[something about culture here]", "[more detail?]". */
const TO_WRITE =
  /^(?:\d(?:[-–]\d)? )?(?:sentences?|para(?:graph)?s?|lines?|bullets?|something|some(?:thing)? words?|a few words|stats?) (?:on|about|for|here)(?!\p{L})|^(?:more|extra|further|exact) (?:details?|info|figures?|context|stats)\s?\?|^needs? (?:a )?(?:quote|photo|link|figure|source|picture|hashtag|name|date)(?!\p{L})/iu;
const TO_INSERT = /^(?:einfügen|einsetzen|ergänzen|eintragen|nachtragen)$/u;
const HERE = /^(?:here|ici|aquí|aqui|hier)$/u;
/** Orders that need no object. */
const ALONE_IN_ASIDE = new Set(
  "completar preencher compléter ergänzen einfügen inserir insertar insérer nachtragen".split(" "),
);
const ALONE_IN_SQUARE = new Set([
  ..."insert fill enter placeholder todo fixme tbc tbd tba tk rellenar falta".split(" "),
  ...ALONE_IN_ASIDE,
]);
const ASKED = cued(
  /(?<!\p{L})(?:please|pls|plz) (?:insert|add|check|confirm|fill|update|provide|replace|complete)/iu,
);

/** Brackets of any kind that hold the name of what is missing, or an order to put it there. Half-open UTF-16 offsets. */
export function findFillIns({ text, quotations, links }: Draft): Span[] {
  if (!/[[<{(«%$]/.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const { bracket, inside } = read(match);
    const span = spanOf(match);
    // A Markdown link's text, and the address after it, are another matter.
    if (bracket === "square" && text.charAt(span.end) === "(") continue;
    const isTemplate = bracket === "template" && /^[\s\p{L}\p{N}_.|-]+$/u.test(inside);
    // In a quotation brackets are the editor's; "[video link] https://…" is a label.
    const isEdited = quotations.some((quotation) => covers(quotation, span));
    const isLabel = links.some(({ start }) => start >= span.end && start <= span.end + 3);
    if (isTemplate || isFillIn(inside, bracket, isEdited || isLabel)) found.push(span);
  }
  return found;
}

function read(match: RegExpExecArray): { bracket: Bracket; inside: string } {
  const [whole, square, angle, curly, round, guillemets, percent, dollar] = match;
  if (percent ?? dollar) return { bracket: "template", inside: percent ?? dollar ?? "" };
  if (whole.startsWith("{{")) return { bracket: "template", inside: curly ?? "" };
  if (square !== undefined) return { bracket: "square", inside: square };
  if (angle !== undefined) return { bracket: "angle", inside: angle };
  if (curly !== undefined) return { bracket: "curly", inside: curly };
  if (round !== undefined) return { bracket: "round", inside: round };
  return { bracket: "guillemets", inside: guillemets ?? "" };
}

function isFillIn(inside: string, bracket: Bracket, isEdited: boolean): boolean {
  if (bracket === "guillemets" && !isAllCapitals(inside)) return false;
  const isAside = bracket === "round";
  if (/^[\s?_.]*\?{1,}[\s?_.]*$/.test(inside)) return !isAside;
  if (/^[\sXx_-]*(?:[Xx]{2,}|_{2,})[\sXx_-]*$/.test(inside)) return true;
  if (!isAside && TO_WRITE.test(inside)) return true;
  const words = tokenise(inside)
    .filter(({ kind, text }) => kind !== "mark" || text === "?")
    .map(({ text }) => text);
  return isOrder(words, inside, isAside) || isNoun(words, inside, bracket, isEdited);
}

/** "[insert quote]", "[Zitat folgt]", "(TBC)". In round brackets readers are addressed too, so the thing must be named. */
function isOrder(words: readonly string[], inside: string, isAside: boolean): boolean {
  const [first = "", ...rest] = words;
  const last = words.at(-1) ?? "";
  if (isAllCapitals(inside) && words.length <= 6 && words.some((word) => OWED.has(word)))
    return true;
  if (rest.length === 0 && (isAside ? ALONE_IN_ASIDE : ALONE_IN_SQUARE).has(first)) return true;
  const isNamed = rest.some((word) => FILL_IN_NOUNS.has(word));
  if (["tbc", "tbd", "tktk", "tk"].includes(first) && words.length <= 4) return true;
  if (["tbc", "tbd", "tk"].includes(last)) return true;
  if (last === "tba" && FILL_IN_NOUNS.has(first)) return true;
  const isVerbFirst = FILL_IN_VERBS.has(first) && (rest.length > 0 || isAllCapitals(inside));
  if (isVerbFirst && !CALLS_TO_READERS.test(inside)) {
    return !isAside || /^insert|^tb|^add$|^ins[eé]r|^einf|^fill/.test(first) || isNamed;
  }
  if (ASKED.test(inside)) return !isAside;
  if (WEAK_VERBS.has(first)) {
    return isNamed && !isAside
      ? true
      : rest.length <= 3 && rest.some((word) => DRAFT_DETAILS.has(word));
  }
  if (rest.length === 0) return false;
  if (TO_INSERT.test(last)) return true;
  const isThing = FILL_IN_NOUNS.has(first) || IMAGES.has(first);
  return isThing && (TO_FOLLOW.test(last) || (HERE.test(last) && rest.length <= 3));
}

/** "[name of the minister]", "<date>", "(name)". */
function isNoun(
  words: readonly string[],
  inside: string,
  bracket: Bracket,
  isEdited: boolean,
): boolean {
  const [first = "", second = ""] = words;
  const isAside = bracket === "round";
  const isShouted = isAllCapitals(inside);
  // "[LINK TO STATEMENT]", not "[DATE CHANGE]".
  if (isShouted && !isAside && FILL_IN_NOUNS.has(first) && LEADS_ON.has(second)) return true;
  // "[closing time]", "[nom du réalisateur]", "<link to form>", "{country}": no aside is written so.
  if (!isAside && !isEdited && words.length <= 4 && !/[\p{Lu}\d,;:]/u.test(inside.slice(1))) {
    const last = words.at(-1) ?? "";
    if (FILL_IN_NOUNS.has(first) && (words.length === 1 || LEADS_ON.has(second))) return true;
    if (words.length < 4 && FILL_IN_NOUNS.has(last) && !AROUND_NOUNS.has(first)) return true;
  }
  const isNamed = words.some((word) => FILL_IN_NOUNS.has(word));
  const isOnlyNames = words.every((word) => FILL_IN_NOUNS.has(word) || AROUND_NOUNS.has(word));
  if (!isNamed || !isOnlyNames || words.length > 6) return false;
  if (isShouted || bracket === "angle") return true;
  if (words.every((word) => ALSO_EDITORIAL.has(word) || AROUND_NOUNS.has(word))) return false;
  return !isAside || (words.length === 1 && !ALSO_ASIDES.has(first));
}
