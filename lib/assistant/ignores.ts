import { foldText } from "@/lib/draft/fold";
import type { Finding } from "@/lib/engine/finding";

/** A finding that the user does not want to see again. The words themselves are not kept, only their hash. */
export interface Ignored {
  readonly rule: string;
  /** Of the folded words; "*" where the whole post was meant, which means the rule itself. */
  readonly words: string;
  /** The day, "YYYY-MM-DD". */
  readonly since: string;
}

/** More than anybody has ignored on purpose; the oldest go first. */
const KEPT_AT_MOST = 2000;
const WHOLE = "*";

/** The words of a finding as ignoring compares them; a finding on the whole post has none of its own. */
export function wordsOf({ start, end, quote }: Finding, text: string): string {
  return start === 0 && end === text.length ? WHOLE : hash(foldText(quote));
}

/** Whether a finding with these words is ignored always. What a pack requires cannot be. */
export function isIgnored(ignored: readonly Ignored[], finding: Finding, words: string): boolean {
  if (finding.isRequired) return false;
  return ignored.some((item) => item.rule === finding.rule && item.words === words);
}

/** The list with one more, newest last, never twice the same. */
export function withIgnored(ignored: readonly Ignored[], added: Ignored): readonly Ignored[] {
  const others = ignored.filter((item) => item.rule !== added.rule || item.words !== added.words);
  return [...others, added].slice(-KEPT_AT_MOST);
}

/** Reads the stored list. Items that cannot be understood are dropped, and the whole is told to be unsound. */
export function parseIgnored(found: unknown): { value: readonly Ignored[]; isSound: boolean } {
  if (found === undefined) return { value: [], isSound: true };
  if (!Array.isArray(found)) return { value: [], isSound: false };
  const value = found.filter(isItem).map(({ rule, words, since }) => ({ rule, words, since }));
  return { value: value.slice(-KEPT_AT_MOST), isSound: value.length === found.length };
}

function isItem(item: unknown): item is Ignored {
  if (typeof item !== "object" || item === null) return false;
  const { rule, words, since }: Partial<Record<keyof Ignored, unknown>> = item;
  return [rule, words, since].every((part) => typeof part === "string" && part.length <= 200);
}

/** FNV-1a, 64 bits, as hex. Not secret-keeping: it only keeps drafts out of storage. Works on http pages too. */
function hash(text: string): string {
  let state = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    state = BigInt.asUintN(64, (state ^ BigInt(byte)) * 0x100000001b3n);
  }
  return state.toString(16).padStart(16, "0");
}
