import type { Passage } from "@/lib/draft/draft";
import { remembered } from "@/lib/draft/remembered";
import type { Token } from "@/lib/draft/tokens";
import { FIGURES, type Figure } from "@/lib/facts/people/figures";
import { fold } from "@/lib/facts/world/fold";
import { editDistance } from "@/lib/facts/world/near-miss";
import { SlipIndex } from "@/lib/facts/world/slip-index";

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
const LONGEST = 11;
/** Surnames that nobody else's is like: after a title one slip is enough; a swap or a doubled letter needs no title. */
const RARE = new Set(
  "guterres ghebreyesus georgieva baerbock metsola borrell mogherini juncker stoltenberg macron mitterrand sarkozy steinmeier wadephul pistorius starmer blinken trudeau ardern jaishankar kishida zelensky zelenskyy erdogan meloni mattarella mitsotakis sheinbaum bolsonaro ramaphosa mandela kenyatta tinubu tshisekedi museveni netanyahu pezeshkian khamenei araghchi niinisto kristersson lukashenko tsikhanouskaya navalny pashinyan tokayev yousafzai gorbachev hammarskjold".split(
    " ",
  ),
);
const TITLE =
  /(?<!\p{L})(?:president|prime minister|minister|secretary[- ]general|secretary|chancellor|premier|commissioner|high representative|director[- ]general|chief|général|président|présidente|ministre|presidente|presidenta|ministr[oa]|canciller|chanceler|secretario|secretário|präsident|präsidentin|bundespräsident|kanzler|kanzlerin|bundeskanzler|generalsekretär)\.?\s+$/iu;

const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di der den van von al el bin ben la le".split(" "),
);

interface Names {
  readonly words: ReadonlySet<string>;
  readonly byGiven: ReadonlyMap<string, readonly Figure[]>;
  readonly bySurname: ReadonlyMap<string, readonly Figure[]>;
  /** Surnames from `LONG` on, by first letter. */
  readonly longByLetter: ReadonlyMap<string, readonly Figure[]>;
  readonly rare: SlipIndex;
}

let names: Names | undefined;

function index(): Names {
  if (names) return names;
  const words = new Set<string>();
  const byGiven = new Map<string, Figure[]>();
  const bySurname = new Map<string, Figure[]>();
  const longByLetter = new Map<string, Figure[]>();
  for (const figure of FIGURES) {
    for (const word of [...figure.given, figure.surname, ...figure.also]) words.add(fold(word));
    const surname = fold(figure.surname);
    const given = figure.given.map(fold).findLast((word) => !PARTICLES.has(word));
    if (given !== undefined) add(byGiven, given, figure);
    add(bySurname, surname, figure);
    if (surname.length >= LONG) add(longByLetter, surname.charAt(0), figure);
  }
  names = { words, byGiven, bySurname, longByLetter, rare: new SlipIndex(RARE) };
  return names;
}

function add(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const sharing = map.get(key);
  if (sharing) sharing.push(figure);
  else map.set(key, [figure]);
}

/** The surname after its given name or a title, or the given name before its surname, one slip off. */
export function findFigureSlip(passage: Passage, at: number, key: string): FigureSlip | undefined {
  const { text, tokens } = passage;
  const token = tokens[at];
  if (!token || token.text.length < SHORTEST) return undefined;
  const { words, byGiven, bySurname, rare } = index();
  if (words.has(key)) return undefined;
  // "Rebelo de Sousa", "Ursula von der Leyen": the given name stands before the particles.
  let given = at - 1;
  while (PARTICLES.has(fold(tokens[given]?.text ?? ""))) given--;
  const before = tokens[given];
  const after = tokens[at + 1];
  const sharing = before && token.gap === "space" ? byGiven.get(fold(before.text)) : undefined;
  const surname = sharing?.find((figure) => isOff(key, fold(figure.surname), SHORTEST));
  if (surname) return slip(token, surname.surname, surname);
  const [rareName] = rare.find(key);
  const rareFigure = rareName === undefined ? undefined : bySurname.get(rareName)?.[0];
  const titled = rareFigure
    ? isOff(key, fold(rareFigure.surname), SHORTEST) && rareFigure
    : (longOneOff(key) ?? undefined);
  if (titled && after?.gap !== "join" && !isName(text, after)) {
    const isTitled = TITLE.test(text.slice(Math.max(0, token.start - 24), token.start));
    if (isTitled || (rareName && isSlipOfTheHand(key, rareName) && !isAfterName(text, tokens, at)))
      return slip(token, titled.surname, titled);
  }
  if (key.length < SHORTEST + 2 || after?.gap !== "space") return undefined;
  for (const figure of bySurname.get(fold(after.text)) ?? []) {
    const right = figure.given.find((given) => isOff(key, fold(given), 6));
    if (right) return slip(token, right, figure);
  }
  return undefined;
}

const ASKED_AT_MOST = 4000;

/** The figure whose long surname a word misses; most miss nobody's. */
const longOneOff = remembered(ASKED_AT_MOST, (key): Figure | null => {
  const alike = index().longByLetter.get(key.charAt(0)) ?? [];
  return (
    alike.find(({ surname }) => {
      const right = fold(surname);
      // Beside a title alone, two other letters make another's name of all but the longest.
      const isNear =
        right.length >= LONGEST || editDistance(key, right, 1) <= 1 || isSlipOfTheHand(key, right);
      return isNear && isOff(key, right, SHORTEST);
    }) ?? null
  );
});

/** Two letters that changed places, or one too many or too few; "Trumann" may be another's. */
function isSlipOfTheHand(key: string, right: string): boolean {
  if (key.length !== right.length) return right.length >= LONG;
  let from = 0;
  while (key[from] === right[from]) from++;
  return key[from] === right[from + 1] && key[from + 1] === right[from];
}

/** "Ada Zelenksy" is somebody else. */
function isAfterName(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.gap === "space" &&
    before?.kind === "word" &&
    isName(text, { ...before, gap: "space" }) &&
    !/^(?:president|minister|mr|mrs|ms|dr|the|with|to|for)$/.test(before.text)
  );
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
