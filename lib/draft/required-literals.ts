/** What is known of the texts that a part of a pattern matches. */
interface Facts {
  /** Every text that it can match, in lower case, where they are few. */
  readonly exact: readonly string[] | undefined;
  /** Pieces of which every match holds at least one, in lower case. */
  readonly held: readonly string[] | undefined;
}

/** More than this many spellings of one part are not told apart. */
const MOST_SPELLINGS = 16;
/** Longer lists cost more to look for than they save. */
const MOST_LITERALS = 600;
/** Shorter pieces stand in nearly every text. */
const SHORTEST = 3;
const BEYOND_ASCII = /[^ -~]/;
/** Letters with several small forms, which match each other where case is ignored: no literal is made of them. */
const SEVERAL_FORMS = /[\p{Script=Greek}µſ]/u;
const ANYTHING: Facts = { exact: undefined, held: undefined };
const NOTHING: Facts = { exact: [""], held: undefined };

/**
 * Pieces, in lower case, of which every match of a regular expression holds at least one, whatever its flags; undefined where it has
 * none worth looking for or is written in a way that is not read here. Never wrong, at worst of no use: what is unknown counts as
 * "anything".
 */
export function requiredLiterals(source: string): readonly string[] | undefined {
  const reader = { source, at: 0 };
  try {
    const facts = readAlternatives(reader);
    if (reader.at < source.length) return undefined;
    const literals = bestOf([facts.exact, facts.held]);
    return literals && withoutLonger(literals);
  } catch (error) {
    if (error instanceof UnreadPattern) return undefined;
    throw error;
  }
}

/** A pattern uses a construct that is not read here. */
class UnreadPattern extends Error {}

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): Facts {
  const branches = [readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    branches.push(readSequence(reader));
  }
  const [only] = branches;
  if (only && branches.length === 1) return only;
  return { exact: union(branches.map(({ exact }) => exact)), held: unionOfBest(branches) };
}

function readSequence(reader: Reader): Facts {
  let running: readonly string[] = [""];
  const held: (readonly string[] | undefined)[] = [];
  let isExact = true;
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const item = quantified(reader, readItem(reader));
    held.push(item.held);
    const joined = item.exact && product(running, item.exact);
    if (joined) running = joined;
    else {
      held.push(running);
      running = item.exact ?? [""];
      isExact = false;
    }
  }
  return { exact: isExact ? running : undefined, held: bestOf([...held, running]) };
}

function readItem(reader: Reader): Facts {
  const { source } = reader;
  const sign = source[reader.at] ?? "";
  if (sign === "(") return readGroup(reader);
  if (sign === "[") return readClass(reader);
  if (sign === "\\") return readEscape(reader);
  if ("^$.".includes(sign)) {
    reader.at++;
    return sign === "." ? ANYTHING : NOTHING;
  }
  return readLetters(reader);
}

/** Letters in a row; the last apart where a quantifier is its own. */
function readLetters(reader: Reader): Facts {
  const { source, at } = reader;
  let end = at;
  while (end < source.length && !SIGNS.has(source.charCodeAt(end))) end++;
  if (end > at && "?*+{".includes(source.charAt(end) || "}")) {
    // Half of an emoji is no letter.
    const last = isSecondHalf(source.charCodeAt(end - 1)) ? end - 2 : end - 1;
    if (last > at) end = last;
  }
  // A brace that opens no quantifier is a letter.
  if (end === at && (source[at] === "{" || source[at] === "}")) end++;
  if (end === at) throw new UnreadPattern();
  reader.at = end;
  return literal(source.slice(at, end));
}

const SIGNS = new Set([..."\\()[]{}|?*+^$."].map((sign) => sign.charCodeAt(0)));

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function readGroup(reader: Reader): Facts {
  const opened = openingAt(reader);
  reader.at += opened.length;
  if (reader.source[reader.at] === "?") throw new UnreadPattern();
  const inside = readAlternatives(reader);
  if (reader.source[reader.at] !== ")") throw new UnreadPattern();
  reader.at++;
  // What is looked at ahead or behind stands outside the match.
  return /[=!]$/.test(opened) ? NOTHING : inside;
}

function openingAt({ source, at }: Reader): string {
  if (source[at + 1] !== "?") return "(";
  if (source[at + 2] === ":") return "(?:";
  const opening = /\((?:\?(?:[:=!]|<[=!]|<\p{L}[\p{L}\d_]*>))?/uy;
  opening.lastIndex = at;
  return opening.exec(source)?.[0] ?? "";
}

/** "[Mm]", "['’]": a few letters are spelt out, everything else in brackets is anything. */
function readClass(reader: Reader): Facts {
  const { source } = reader;
  const start = reader.at + 1;
  let end = start;
  while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  reader.at = end + 1;
  const inside = source.slice(start, end);
  if (MAY_BE_NESTED.test(inside)) throw new UnreadPattern();
  const letters = [...inside];
  const isList = letters.length <= 6 && !/^\^|\\|.-./su.test(inside);
  return isList
    ? { exact: union(letters.map((each) => literal(each).exact)), held: undefined }
    : ANYTHING;
}

/** A bracket in brackets opens a class of its own under the flag v, which forbids a bare parenthesis there; else it is a letter. */
const MAY_BE_NESTED = /^(?!(?:[^\\]|\\.)*[()])(?:[^\\]|\\.)*?\[/su;

function readEscape(reader: Reader): Facts {
  const next = reader.source[reader.at + 1] ?? "";
  if (next === "p" && reader.source[reader.at + 2] === "{") {
    const end = reader.source.indexOf("}", reader.at);
    if (end < 0) throw new UnreadPattern();
    reader.at = end + 1;
    return ANYTHING;
  }
  if (PLAIN_ESCAPES.has(next)) {
    reader.at += 2;
    return next === "b" ? NOTHING : ".-/".includes(next) ? literal(next) : ANYTHING;
  }
  const sign =
    /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|c[a-z]|\d+|\P{Cn})/iuy;
  sign.lastIndex = reader.at;
  const [written = ""] = sign.exec(reader.source) ?? [];
  if (written === "") throw new UnreadPattern();
  reader.at += written.length;
  if (/^\\[bB]$/.test(written)) return NOTHING;
  return /^\\[^\p{L}\p{N}]$/u.test(written) ? literal(written.slice(1)) : ANYTHING;
}

const PLAIN_ESCAPES: ReadonlySet<string> = new Set("sdwbSDW.-/");

function quantified(reader: Reader, item: Facts): Facts {
  if (!"?*+{".includes(reader.source[reader.at] ?? "}")) return item;
  const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (!found) return item;
  const [written, least = written.startsWith("+") ? "1" : "0"] = found;
  reader.at += written.length;
  const isOptional = least === "0";
  if (written === "?" || written === "??")
    return { exact: union([item.exact, [""]]), held: undefined };
  return isOptional ? ANYTHING : { exact: undefined, held: bestOf([item.exact, item.held]) };
}

function literal(text: string): Facts {
  return BEYOND_ASCII.test(text) && SEVERAL_FORMS.test(text)
    ? ANYTHING
    : { exact: [text.toLowerCase()], held: undefined };
}

function union(lists: readonly (readonly string[] | undefined)[], most = MOST_SPELLINGS) {
  const all = new Set<string>();
  for (const list of lists) {
    if (!list) return undefined;
    for (const piece of list) all.add(piece);
    if (all.size > most) return undefined;
  }
  return [...all];
}

function unionOfBest(branches: readonly Facts[]): readonly string[] | undefined {
  const best: (readonly string[])[] = [];
  for (const { exact, held } of branches) {
    const own = bestOf([exact, held]);
    if (!own) return undefined;
    best.push(own);
  }
  return union(best, MOST_LITERALS);
}

/** Written out, as what is below: it is done thousands of times before anything is compiled. */
function product(
  heads: readonly string[],
  tails: readonly string[],
): readonly string[] | undefined {
  if (heads.length * tails.length > MOST_SPELLINGS) return undefined;
  const [head = ""] = heads;
  const [tail = ""] = tails;
  if (tails.length === 1 && tail === "") return heads;
  if (heads.length === 1 && tails.length === 1) return [head + tail];
  const all: string[] = [];
  for (const each of heads) for (const other of tails) all.push(each + other);
  return tails.length === 1 ? all : [...new Set(all)];
}

/** How often a piece of so many letters is met: six times less with each. */
const FREQUENCY = Array.from({ length: 9 }, (_, length) => 6 ** -length);

/** The list that the fewest texts hold: few and long pieces. */
function bestOf(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const list of lists) {
    const frequency = list ? frequencyOf(list) : Number.POSITIVE_INFINITY;
    if (frequency < lowest) [best, lowest] = [list, frequency];
  }
  return best;
}

function frequencyOf(list: readonly string[]): number {
  let sum = list.length === 0 ? Number.POSITIVE_INFINITY : 0;
  for (const { length } of list)
    sum += length < SHORTEST ? Number.POSITIVE_INFINITY : (FREQUENCY[Math.min(length, 8)] ?? 0);
  return sum;
}

/** A piece that holds another of the list adds nothing. */
function withoutLonger(pieces: readonly string[]): string[] {
  const kept: string[] = [];
  for (const piece of [...pieces].sort((a, b) => a.length - b.length))
    if (!kept.some((shorter) => piece.includes(shorter))) kept.push(piece);
  return kept;
}
