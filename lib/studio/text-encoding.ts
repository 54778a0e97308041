/** An encoding that files of text come in, by the name that `TextDecoder` has for it. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How much of a file is looked at to tell its encoding, in bytes. */
export const HEAD_BYTES = 65_536;

/** Western text has a letter with a mark now and then; Cyrillic, Greek or Arabic in an encoding of their own hardly anything else. */
const MOST_HIGH_BYTES = 0.3;

/**
 * The encoding of a text by its first bytes: by its mark, else by what it can be. Undefined for what is no text, or one in an encoding that
 * nothing distinguishes (Windows-1251, Shift JIS …): a wrong guess would spoil every name in it.
 */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    // Every other byte of Western text in UTF-16 is nought.
    const many = head.length / 8;
    if (odd > many && even * 8 < odd) return "utf-16le";
    return even > many && odd * 8 < even ? "utf-16be" : undefined;
  }
  if (isUtf8(head)) return "utf-8";
  return isWestern(head) ? "windows-1252" : undefined;
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // As of a stream: the head may end within a letter.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    // The one way to ask.
    return false;
  }
}

function isWestern(head: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of head) {
    const isControl = byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
    if (isControl || byte === 0x7f || UNASSIGNED.has(byte)) return false;
    if (byte >= 0x80) high++;
    if (byte >= 0x41) letters++;
  }
  return high <= letters * MOST_HIGH_BYTES;
}

// The bytes that Windows-1252 leaves empty: https://encoding.spec.whatwg.org/index-windows-1252.txt maps them to controls (read 2026-11-21).
const UNASSIGNED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
