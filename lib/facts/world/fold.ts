/** What Unicode decomposition leaves whole. */
const SPECIAL: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  ð: "d",
  đ: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

const APOSTROPHE = /[\u2018\u2019\u02bb\u02bc`´]/u;
const JOINER = /[\s\u2010-\u2015_-]/u;

function foldCharacter(character: string): string {
  if (APOSTROPHE.test(character)) return "'";
  if (JOINER.test(character)) return " ";
  if (character === ".") return "";
  return SPECIAL[character] ?? character.normalize("NFD").replace(/\p{M}+/gu, "");
}

/** The gazetteer folds thousands of names at its first use, from some hundred characters. */
const folded = new Map<string, string>();

/** What is its own key, as most is: small letters, figures and marks but those that go or join, with single spaces between. */
function isOwnKey(lower: string): boolean {
  let isAfterSpace = true;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const isSpace = unit === 0x20;
    if (isSpace ? isAfterSpace : GOES_OR_JOINS[unit] !== 0) return false;
    isAfterSpace = isSpace;
  }
  return !isAfterSpace;
}

/** By UTF-16 unit, 0 for a sign that a key keeps as it is. */
const GOES_OR_JOINS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[!-,/-^a-~]/.test(String.fromCharCode(unit)) ? 0 : 1,
);

/**
 * The key under which a name is looked up: lower case, no marks, no full stops, one kind of
 * apostrophe, and a space for every hyphen or run of spaces ("Porto-Novo" = "Porto Novo",
 * "St. Lucia" = "st lucia", "U.S." = "us"). Length changes: never use it for offsets.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isOwnKey(lower)) return lower;
  let key = "";
  for (const character of lower) {
    let plain = folded.get(character);
    if (plain === undefined) {
      plain = foldCharacter(character);
      folded.set(character, plain);
    }
    if (plain !== " " || !(key === "" || key.endsWith(" "))) key += plain;
  }
  return key.endsWith(" ") ? key.slice(0, -1) : key;
}
