// Where the parts of a link end, by twitter-text's grammar, each read once from left to right (its
// expressions backtrack, at worst quadratically). UTF-16 offsets; -1 for "not here".

import {
  isAsciiAlphanumeric,
  isDomainCharacter,
  isPathCharacter,
  isPathEnd,
  isQueryCharacter,
  isQueryEnd,
} from "./characters";
import { isAsciiTld, otherTlds } from "./top-level-domains";

const DOT = 0x2e;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const LONGEST_ASCII_TLD = 24;

/** A label and the dot after it, or undefined. A label neither starts nor ends with "-" or "_". */
function labelAt(text: string, start: number): { dot: number; underscore: boolean } | undefined {
  let underscore = false;
  let i = start;
  let last = HYPHEN;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === UNDERSCORE) underscore = true;
    else if (unit !== HYPHEN && !isDomainCharacter(unit)) break;
    if (i === start && (unit === HYPHEN || unit === UNDERSCORE)) return undefined;
    last = unit;
  }
  if (text.charCodeAt(i) !== DOT || last === HYPHEN || last === UNDERSCORE) return undefined;
  return { dot: i, underscore };
}

export type Host = {
  /** End of the host, its top-level domain included; -1 if none of the labels is followed by one. */
  readonly end: number;
  /** Offset up to which the labels were read. */
  readonly read: number;
};

/** The host whose labels start at `start`: as many of them as lead to a top-level domain. */
export function hostAt(text: string, start: number): Host {
  let end = -1;
  let read = start;
  for (let label = labelAt(text, start); label; label = labelAt(text, read)) {
    read = label.dot + 1;
    // The label that owns the top-level domain may not hold "_"; those before it may.
    const tld = label.underscore ? -1 : tldEnd(text, read, text.length);
    if (tld > 0) end = tld;
  }
  return { end, read };
}

/** End of the top-level domain at `start`, which a letter, digit, "@", "+" or "-" may not follow. */
export function tldEnd(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start);
  if (isAsciiAlphanumeric(first)) {
    if (/^xn--/i.test(text.slice(start, start + 4))) return punycodeEnd(text, start, limit);
    let end = start + 1;
    while (
      end < limit &&
      end - start <= LONGEST_ASCII_TLD &&
      isAsciiAlphanumeric(text.charCodeAt(end))
    )
      end++;
    if (isTldClosed(text, end, limit) && isAsciiTld(text.slice(start, end))) return end;
  }
  if (start >= limit) return -1;
  for (const tld of otherTlds(text.charAt(start))) {
    const end = start + tld.length;
    if (end > limit || !isTldClosed(text, end, limit)) continue;
    if (text.slice(start, end).toLowerCase() === tld) return end;
  }
  return -1;
}

function isTldClosed(text: string, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const unit = text.charCodeAt(end);
  return !isAsciiAlphanumeric(unit) && unit !== 0x40 && unit !== 0x2b && unit !== HYPHEN;
}

function punycodeEnd(text: string, start: number, limit: number): number {
  let end = start + 4;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (!isAsciiAlphanumeric(unit) && unit !== HYPHEN) break;
    end++;
  }
  return end > start + 4 ? end : -1;
}

/** Past ":8080", if that is there. */
export function portEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x3a) return start;
  let end = start + 1;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return end > start + 1 ? end : start;
}

/** Past "/path", if that is there: without the punctuation that ends a sentence, brackets in pairs. */
export function pathEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x2f) return start;
  let end = start + 1;
  for (let i = end; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const closed = unit === 0x28 ? bracketsEnd(text, i) : -1;
    // A pair of brackets ends a path only right after another end: "/a_(b)", but not "/a,(b)".
    if (closed > 0) end = end === i ? closed : end;
    else if (!isPathCharacter(unit)) break;
    else if (isPathEnd(unit)) end = i + 1;
    i = closed > 0 ? closed : i + 1;
  }
  return end;
}

/** Past "(…)" with something in it and at most one pair inside. */
function bracketsEnd(text: string, open: number): number {
  let i = pathRunEnd(text, open + 1);
  if (text.charCodeAt(i) === 0x29) return i > open + 1 ? i + 1 : -1;
  if (text.charCodeAt(i) !== 0x28) return -1;
  const inner = i + 1;
  i = pathRunEnd(text, inner);
  if (i === inner || text.charCodeAt(i) !== 0x29) return -1;
  i = pathRunEnd(text, i + 1);
  return text.charCodeAt(i) === 0x29 ? i + 1 : -1;
}

function pathRunEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && isPathCharacter(text.charCodeAt(i))) i++;
  return i;
}

/** Past "?query", if that is there. */
export function queryEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x3f) return start;
  let end = start;
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isQueryCharacter(unit)) break;
    if (isQueryEnd(unit)) end = i + 1;
  }
  return end;
}
