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
const OWN_KEY = /^[!-,/-^a-~]+(?: [!-,/-^a-~]+)*$/;

/**
 * The key under which a name is looked up: lower case, no marks, no full stops, one kind of
 * apostrophe, and a space for every hyphen or run of spaces ("Porto-Novo" = "Porto Novo",
 * "St. Lucia" = "st lucia", "U.S." = "us"). Length changes: never use it for offsets.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (OWN_KEY.test(lower)) return lower;
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
