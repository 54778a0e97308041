/**
 * Letters that only look like letters: mathematical, circled, squared, small-capital and turned forms.
 * Source: Unicode 16.0, compatibility decompositions (NFKC) for the blocks named, and the names of the phonetic letters for the
 * rest; from general knowledge, written 2026-11-20.
 */
const SMALL_CAPITALS = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";
const SUPERSCRIPTS = "ᵃaᵇbᶜcᵈdᵉeᶠfᵍgʰhⁱiʲjᵏkˡlᵐmⁿnᵒoᵖpʳrˢsᵗtᵘuᵛvʷwˣxʸyᶻz";
const TURNED = "ɐaɔcǝeɟfƃgɥhᴉiɯmɹrʇtʌvʍwʎy";

const PLAIN = new Map<string, string>();
for (const pairs of [SMALL_CAPITALS, SUPERSCRIPTS, TURNED]) {
  const letters = [...pairs];
  for (let at = 0; at + 1 < letters.length; at += 2) {
    PLAIN.set(letters[at] ?? "", letters[at + 1] ?? "");
  }
}
/** Mathematical letters and figures, enclosed letters, squared letters without emoji presentation. */
const COMPATIBLE =
  /[\u{1D400}-\u{1D7FF}\u2460-\u24FF\u{1F110}-\u{1F12B}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u2102\u210A-\u2113\u2115\u2119-\u211D\u2124\u2128\u212C\u212D\u212F-\u2131\u2133\u2134\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** The plain letter or figure that a styled one stands for; undefined for a letter that is itself. */
export function plainLetter(letter: string): string | undefined {
  if (COMPATIBLE.test(letter)) {
    const plain = enclosed(letter) ?? letter.normalize("NFKC").replace(/[()]/g, "");
    return plain === letter ? undefined : plain;
  }
  return PLAIN.get(letter);
}

/** Negative circled and squared letters have no decomposition. */
function enclosed(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first);
  }
  return undefined;
}
