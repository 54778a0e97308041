/** How one writes to friends, in any language. */

const CHATTY_EMOJI = /[😩😭😂🤣💀🥺🤫🙃🥴🍷🍻😅🙄🐍😏😘💋🍸🦵💆]/u;

/** Whether a text has a face or a glass that is for friends. */
export function hasChattyEmoji(text: string): boolean {
  return CHATTY_EMOJI.test(text);
}

/** "Really?!", "sooo". */
export function drawsOut(text: string): boolean {
  return /[!?]{2,}|(\p{L})\1\1/u.test(text);
}

/** Whether the first letter is a small one. */
export function opensLow(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text);
}
