/** A pattern that says only what it spells has at most so many forms. */
const MOST_FORMS = 12;

/**
 * The phrases that a pattern of Vale spells out: letters, escaped signs, a dot within or after a word, alternatives with bars, word
 * boundaries at its ends, "(?i)" before it. Undefined for anything that a list of phrases cannot say.
 */
export function literalsOf(pattern: string): readonly string[] | undefined {
  const bare = pattern.trim().replace(/^\(\?i\)/, "");
  const forms = bare.split("|").map(literalOf);
  const found = forms.filter((form) => form !== undefined && form !== "");
  return found.length === forms.length && forms.length <= MOST_FORMS
    ? found.filter(isText)
    : undefined;
}

function isText(form: string | undefined): form is string {
  return form !== undefined;
}

function literalOf(pattern: string): string | undefined {
  const inner = pattern.trim().replace(/^\\b|\\b$/g, "");
  const plain = inner
    // An escaped sign means itself; an escaped letter means a class.
    .replace(/\\([^\p{L}\p{N}])/gu, (_, sign: string) => ESCAPED[sign] ?? sign)
    // "Node.js", "e.g.": who writes a dot there means the dot.
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}]|$|\s)/gu, DOT);
  if (/[\\^$.|?*+()[\]{}]/.test(plain)) return undefined;
  return plain
    .replaceAll(DOT, ".")
    .replace(/[\uE001-\uE00D]/g, (held) => HELD[held.charCodeAt(0) - 0xe001] ?? "");
}

// Signs that mean themselves, put aside while the others are looked for: private characters, which no pack may hold.
const DOT = "\uE000";
const HELD = [..."^$|?*+()[]{}"];
const ESCAPED: Readonly<Record<string, string>> = Object.fromEntries([
  [".", DOT],
  ...HELD.map((sign, index): [string, string] => [sign, String.fromCharCode(0xe001 + index)]),
]);

/** A file's or phrase's name as part of an id: lower-case ASCII with hyphens, folders with dots, endings left out. */
export function slug(name: string): string {
  return name
    .replace(/\.(?:txt|ya?ml)$/i, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .split("/")
    .slice(-2)
    .map((part) => part.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, ""))
    .filter((part) => part !== "")
    .join(".");
}
