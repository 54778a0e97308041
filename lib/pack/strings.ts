import { type Problem, problemAt } from "./problems";
import { walkStrings } from "./walk";

/** Something that no string of a pack may hold. */
interface Danger {
  readonly what: string;
  readonly mend: string;
}

const PROBLEMS_AT_MOST = 100;

// Every one of these is refused in every string, wherever it stands: what people read, what is matched, what is tested.
const MAY_BE_DANGEROUS =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFFA0\uFFFC-\uFFFF\u{1FFFE}\u{1FFFF}]|<[a-z/!?]|(?:java|vb)script\s*:|data:[a-z]+\/|file:\/\//iu;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const NO_CHARACTER = /[\p{Co}\p{Cs}\uFFFC-\uFFFF\u{1FFFE}\u{1FFFF}]/u;
const INVISIBLE = /[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/u;
const MARKUP = /<[a-z/!?]/iu;
const SCHEME = /(?:java|vb)script\s*:|data:[a-z]+\/|file:\/\//iu;
// The zero-width joiners that scripts and emoji need: between letters of these scripts, or between the parts of one emoji.
const JOINED_SCRIPT =
  /[\p{sc=Arabic}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Gujr}\p{sc=Guru}\p{sc=Orya}\p{sc=Khmr}\p{sc=Mymr}\p{M}]/u;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{EMod}\uFE0F]/u;

/** The dangers in all strings and names of a JSON value, with their paths. */
export function dangersIn(value: unknown): Problem[] {
  const problems: Problem[] = [];
  walkStrings(value, (text, path) => {
    const danger = problems.length < PROBLEMS_AT_MOST ? dangerOf(text) : undefined;
    if (danger) problems.push(problemAt([...path], value, danger.what, danger.mend));
  });
  return problems;
}

function dangerOf(text: string): Danger | undefined {
  if (!MAY_BE_DANGEROUS.test(text)) return undefined;
  // A line break is a matter of each field; posts need it.
  const bare = withoutNeededJoiners(text).replace(/\n/g, " ");
  if (DIRECTION.test(bare))
    return { what: "turns the direction of writing", mend: "delete the invisible direction marks" };
  if (CONTROL.test(bare))
    return { what: "holds a control character", mend: "delete it, or write a plain space" };
  if (NO_CHARACTER.test(bare))
    return {
      what: "holds a code that is no character",
      mend: "delete it: often left by a broken copy",
    };
  if (INVISIBLE.test(bare))
    return { what: "holds an invisible character", mend: "delete it: matching ignores it anyway" };
  if (MARKUP.test(bare))
    return { what: "looks like HTML", mend: 'packs are plain text: leave out "<" before a letter' };
  if (SCHEME.test(bare))
    return { what: "holds a link that runs code or reads files", mend: "link to an https page" };
  return undefined;
}

function withoutNeededJoiners(text: string): string {
  const characters = [...text];
  return characters
    .filter((character, index) => {
      const before = characters[index - 1] ?? "";
      const after = characters[index + 1] ?? "";
      if (character === "\u200D" && EMOJI_PART.test(before) && EMOJI_PART.test(after)) return false;
      if (character === "\u200C" || character === "\u200D")
        return !(JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(after));
      // The flags of England, Scotland and Wales are spelled in tag characters after a black flag.
      if (character >= "\u{E0020}" && character <= "\u{E007F}")
        return !isFlagTag(characters, index);
      return true;
    })
    .join("");
}

function isFlagTag(characters: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    const character = characters[at] ?? "";
    if (character === "\u{1F3F4}") return true;
    if (character < "\u{E0020}" || character > "\u{E007F}") return false;
  }
  return false;
}
