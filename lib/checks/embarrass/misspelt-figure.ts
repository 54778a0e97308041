import type { Passage } from "@/lib/draft/draft";
import type { Token } from "@/lib/draft/tokens";
import { FIGURES, type Figure } from "@/lib/facts/people/figures";
import { fold } from "@/lib/facts/world/fold";
import { editDistance } from "@/lib/facts/world/near-miss";

/** A name written one slip off, and how it is written. Offsets are UTF-16, half-open, into the passage. */
export interface FigureSlip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly name: string;
}

const SHORTEST = 4;
/** From this length on a title before it is enough; shorter surnames need the given name. */
const LONG = 8;
const TITLE =
  /(?<!\p{L})(?:president|prime minister|minister|secretary[- ]general|secretary|chancellor|premier|commissioner|high representative|director[- ]general|chief|général|président|présidente|ministre|presidente|presidenta|ministr[oa]|canciller|chanceler|secretario|secretário|präsident|präsidentin|bundespräsident|kanzler|kanzlerin|bundeskanzler|generalsekretär)\.?\s+$/iu;

let names:
  | { words: ReadonlySet<string>; byGiven: ReadonlyMap<string, readonly Figure[]> }
  | undefined;

function index() {
  if (names) return names;
  const words = new Set<string>();
  const byGiven = new Map<string, Figure[]>();
  for (const figure of FIGURES) {
    for (const word of [...figure.given, figure.surname, ...figure.also]) words.add(fold(word));
    const last = fold(figure.given.at(-1) ?? "");
    byGiven.set(last, [...(byGiven.get(last) ?? []), figure]);
  }
  names = { words, byGiven };
  return names;
}

/** The surname after its given name or a title, or the given name before its surname, one slip off. */
export function findFigureSlip(passage: Passage, at: number): FigureSlip | undefined {
  const { text, tokens } = passage;
  const token = tokens[at];
  if (!token || token.text.length < SHORTEST || !/\p{Lu}/u.test(text.charAt(token.start)))
    return undefined;
  const { words, byGiven } = index();
  const key = fold(token.text);
  if (words.has(key)) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const sharing = before && token.gap === "space" ? byGiven.get(fold(before.text)) : undefined;
  const bySurname = sharing?.find((figure) => isOff(key, fold(figure.surname), SHORTEST));
  if (bySurname) return slip(token, bySurname.surname, bySurname);
  if (TITLE.test(text.slice(Math.max(0, token.start - 24), token.start)) && after?.gap !== "join") {
    const titled = FIGURES.find((figure) => isOff(key, fold(figure.surname), LONG));
    if (titled && !isName(text, after)) return slip(token, titled.surname, titled);
  }
  if (key.length < SHORTEST + 2 || after?.gap !== "space") return undefined;
  const next = fold(after.text);
  const byGivenName = FIGURES.find(
    (figure) =>
      fold(figure.surname) === next && figure.given.some((given) => isOff(key, fold(given), 6)),
  );
  const right = byGivenName?.given.find((given) => isOff(key, fold(given), 6));
  return byGivenName && right ? slip(token, right, byGivenName) : undefined;
}

function isOff(key: string, right: string, shortest: number): boolean {
  if (right.length < shortest || key.charAt(0) !== right.charAt(0)) return false;
  const limit = right.length >= LONG ? 2 : 1;
  const distance = editDistance(key, right, limit);
  // A genitive, plural or derived form is no slip ("Macrons", "Merkelian").
  return distance > 0 && distance <= limit && !key.startsWith(right) && !right.startsWith(key);
}

/** "President Steinmann Roth": a surname goes on, so it is another's. */
function isName(text: string, token: Token | undefined): boolean {
  return token?.gap === "space" && /\p{Lu}/u.test(text.charAt(token.start));
}

function slip({ start, end }: Token, right: string, figure: Figure): FigureSlip {
  return { start, end, right, name: [...figure.given, figure.surname].join(" ") };
}
