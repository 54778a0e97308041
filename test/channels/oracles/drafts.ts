// Arbitrary drafts for the comparisons with other implementations: words of many scripts, emoji,
// links whole and broken, and what goes between them.

import fc from "fast-check";

const WORDS = [
  "The Embassy",
  "it’s",
  "“quoted”",
  "café",
  "cafe\u0301",
  "Đại sứ quán",
  "السفارة",
  "مَرْحَبًا",
  "می‌خواهم",
  "שָׁלוֹם",
  "नमस्ते",
  "क़",
  "বাংলাদেশ",
  "தமிழ்",
  "ශ්‍රී",
  "สวัสดี",
  "ລາວ",
  "မြန်မာ",
  "ខ្មែរ",
  "大使馆",
  "日本語",
  "한국어",
  "\u1112\u1161\u11ab",
  "საქართველო",
  "ሰላም",
  "བོད",
  "Россия",
  "𠮷野家",
  "€45",
  "…",
  "№",
  "→",
  "\ud83d",
  "\udc00",
  "\u200b",
  "\u2066",
];

const LINKS = [
  "https://un.org",
  "http://un.org/a/b?c=d&e=f#g",
  "https://www.example.co.jp/a_(b)",
  "un.org/path",
  "example.com",
  "t.co/abc",
  "https://t.co/abc",
  "http://",
  "https://慕田峪长城.网址/abc",
  "https://ar.wikipedia.org/wiki/الأردن",
  "info@un.org",
  "@minister",
  "@minister@un.social",
  "#Climate",
  "3.5",
  "U.S.",
];

const BETWEEN = [
  " ",
  " ",
  " ",
  "",
  "\n",
  "\r\n",
  ". ",
  ", ",
  "! ",
  "。",
  "、",
  "(",
  ") ",
  "/",
  "-",
  "\u00a0",
];

/** A draft of so many pieces; `emoji` are the only ones in it. */
export function drafts(
  emoji: readonly string[],
  size = { minLength: 0, maxLength: 12 },
): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 3, arbitrary: fc.constantFrom(...LINKS) },
    { weight: 2, arbitrary: fc.constantFrom(...emoji) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  );
  const part = fc.tuple(piece, fc.constantFrom(...BETWEEN));
  return fc.array(part, size).map((parts) => parts.flat().join(""));
}

/** Emoji that twitter-text 3.1.0 knows: none after Unicode 11, all as generally typed. */
export const OLD_EMOJI = [
  "😀",
  "❤️",
  "☺",
  "👍🏽",
  "👨‍👩‍👧‍👦",
  "🇰🇪",
  "1️⃣",
  "©",
  "©️",
  "™️",
  "⚡️",
  "🏳️‍🌈",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "🙋🏽",
  "👩🏾‍🚀",
];
/** Emoji of every age and kind. */
export const EMOJI = [
  ...OLD_EMOJI,
  "🧑‍🔧",
  "❤️‍🔥",
  "🫱🏻‍🫲🏿",
  "🐦‍🔥",
  "🫆",
  "☎",
  "🏽",
  "🇰",
  "👩\u200d",
  "☺\ufe0e",
  "\u20e3",
];
