import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { isCapitalAt } from "@/lib/draft/letter-case";
import type { Token } from "@/lib/draft/tokens";
import { fold } from "@/lib/facts/world/fold";
import { SlipIndex } from "@/lib/facts/world/slip-index";
import { OFFICE_WORDS, PROPER_NAMES, RIGHT_WORDS } from "./misspelt-office.words";

/** Shorter words have too many neighbours. */
const SHORTEST = 7;
/** Acronyms in which two letters change places unseen. */
const ACRONYMS =
  "UNESCO UNICEF UNHCR UNCTAD UNIDO UNODC UNAIDS UNFCCC UNRWA UNFPA UNIFIL OHCHR ECOWAS ECOSOC ASEAN MERCOSUR INTERPOL EUROPOL FRONTEX CARICOM COMESA MINUSMA MONUSCO OECD OSCE ECHR".split(
    " ",
  );
/** Written so as well: the Human Rights Council. */
const REFUGEES = /refugee|displaced|asylum|camp|réfugié|refugiad|flüchtling/iu;
/** Other bodies' acronyms, one swap from those above. */
const OTHER_ACRONYMS: ReadonlySet<string> = new Set(["OCSE"]);

interface Words {
  readonly index: SlipIndex;
  /** As they are written, by folded word. */
  readonly spelt: ReadonlyMap<string, string>;
}

/** By language; in every language where that is undecided. */
const known = new Map<Language | undefined, Words>();
let proper: Words | undefined;
let right: ReadonlySet<string> | undefined;
let swapped: ReadonlyMap<string, string> | undefined;

/** The office, proper name or acronym that a word misses by one letter or a swap; undefined where it does not. */
export function findOfficeSlip(passage: Passage, token: Token, key: string): string | undefined {
  const { length } = token.text;
  if (length < SHORTEST - 1) {
    return length >= 4 && isCapitalAt(passage.text, token.start + 1)
      ? acronymSlip(passage, token)
      : undefined;
  }
  const ofLanguage = wordsOf(passage.language);
  const spelt =
    (ofLanguage && slip(ofLanguage, key)) ??
    (isCapitalAt(passage.text, token.start) ? slip(properNames(), key) : undefined);
  if (spelt === undefined || (passage.language !== "en" && isInflected(fold(spelt), key)))
    return acronymSlip(passage, token);
  return isCapitalAt(passage.text, token.start + 1) ? spelt.toUpperCase() : spelt;
}

/** "Ministerpräsidenten", "consulta": what differs in its ending alone is another form, or another word; "embajadaa" is neither. */
function isInflected(name: string, key: string): boolean {
  let same = 0;
  while (same < name.length && name[same] === key[same]) same++;
  const isDoubled = key.length > name.length && key.at(-1) === key.at(-2);
  return same >= name.length - 2 && !isDoubled;
}

function slip({ index, spelt }: Words, key: string): string | undefined {
  const [name, other] = index.find(key);
  if (!name || other || name.length < SHORTEST || name.charAt(0) !== key.charAt(0))
    return undefined;
  right ??= new Set(
    [...RIGHT_WORDS.split(" "), ...Object.values(OFFICE_WORDS).flatMap((list) => list.split(" "))]
      .flatMap((word) => word.split("-"))
      .map(fold),
  );
  return right.has(key) ? undefined : spelt.get(name);
}

function wordsOf(language: Language | undefined): Words | undefined {
  const list = language ? OFFICE_WORDS[language] : Object.values(OFFICE_WORDS).join(" ");
  if (!list) return undefined;
  let words = known.get(language);
  if (!words) {
    words = indexed(list);
    known.set(language, words);
  }
  return words;
}

function properNames(): Words {
  proper ??= indexed(PROPER_NAMES);
  return proper;
}

function indexed(list: string): Words {
  const spelt = new Map(
    list
      .split(" ")
      .filter((word) => !word.includes("-"))
      .map((word) => [fold(word), word]),
  );
  return { index: new SlipIndex(spelt.keys()), spelt };
}

function acronymSlip({ text }: Passage, { start, end }: Token): string | undefined {
  const written = text.slice(start, end);
  const name = swaps().get(written);
  return name && (written !== "UNHRC" || REFUGEES.test(text)) ? name : undefined;
}

function swaps(): ReadonlyMap<string, string> {
  if (swapped) return swapped;
  const map = new Map<string, string>();
  for (const name of ACRONYMS) {
    for (let at = 0; at < name.length - 1; at++) {
      const wrong = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
      if (!ACRONYMS.includes(wrong) && !OTHER_ACRONYMS.has(wrong)) map.set(wrong, name);
    }
  }
  swapped = map;
  return map;
}
