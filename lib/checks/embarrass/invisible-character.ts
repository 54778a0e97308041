import { cued } from "@/lib/draft/cued-pattern";
import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|[\u{1D173}-\u{1D17A}]/u;
const EVERY = cued(new RegExp(INVISIBLE.source, "gu"));
const EMOJI_SIDE = /[\p{Extended_Pictographic}\p{EMod}\uFE0F\u2640\u2642\u20E3]$/u;
const JOINING =
  /[\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Mongolian}\p{sc=Syriac}\p{sc=Nko}\p{sc=Adlam}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const UNSPACED =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Javanese}\p{sc=Balinese}]/u;
const RIGHT_TO_LEFT =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/** Characters that nobody sees: they break words, tags and searches, and can hide text or turn it around. */
export const invisibleCharacter = defineCheck({
  id: "invisible-character",
  family: "embarrass",
  severity: "warn",
  scope: "post",
  languages: "any",
  source: "Unicode 16.0, default-ignorable characters; scripts that need joiners are left alone",
  *check({ text }): Iterable<Hit> {
    if (!INVISIBLE.test(text)) return;
    const needs = needsOf(text);
    const strays = [...text.matchAll(EVERY)]
      .filter((match) => isStray(text, match, needs))
      .map((match) => ({
        ...spanOf(match),
        text: match[0],
      }));
    const [first] = strays;
    const last = strays.at(-1);
    if (!first || !last) return;
    const isInWord = strays.some(
      ({ start, end, text: character }) =>
        /[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/u.test(character) ||
        (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
          /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))),
    );
    let mended = "";
    let from = first.start;
    for (const { start, end } of strays) {
      mended += text.slice(from, start);
      from = end;
    }
    yield {
      start: first.start,
      end: last.end,
      message: { key: "invisible_character_why", values: { count: strays.length } },
      ...(isInWord ? {} : { severity: "hint" }),
      fixes: [
        {
          start: first.start,
          end: last.end,
          text: mended,
          label: { key: "invisible_character_fix" },
        },
      ],
    };
  },
});

/** Which scripts a text holds that need invisible characters: looked up once, not for each character. */
function needsOf(text: string) {
  return {
    unspaced: UNSPACED.test(text),
    rightToLeft: RIGHT_TO_LEFT.test(text),
    hangul: /[\u1100-\u115E\u1161-\u11FF\u3131-\u3163\uAC00-\uD7A3]/u.test(text),
    mongolian: /\p{sc=Mongolian}/u.test(text.replace(/[\u180B-\u180E]/gu, "")),
    khmer: /[\u1780-\u17B3\u17B6-\u17FF]/u.test(text),
  };
}

function isStray(
  text: string,
  { index, 0: character }: RegExpExecArray,
  needs: ReturnType<typeof needsOf>,
): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + character.length, index + character.length + 2);
  const joins = JOINING.test(before.slice(-1)) || JOINING.test(after.slice(0, 1));
  if (character === "\u200D") return !EMOJI_SIDE.test(before) && !joins;
  if (character === "\u200C") return !joins;
  if (/[\u200B\u2060\u00AD]/u.test(character)) return !needs.unspaced;
  if (/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u.test(character)) return !needs.rightToLeft;
  if (/[\u115F\u1160\u3164\uFFA0]/u.test(character)) return !needs.hangul;
  if (/[\u180B-\u180E]/u.test(character)) return !needs.mongolian;
  if (/[\u17B4\u17B5]/u.test(character)) return !needs.khmer;
  if (/[\u{E0020}-\u{E007F}]/u.test(character))
    return !isInFlag(text.slice(Math.max(0, index - 16), index));
  return true;
}

/** England, Scotland and Wales: a black flag followed by letters of this kind. */
function isInFlag(before: string): boolean {
  return /\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6}$/u.test(before);
}
