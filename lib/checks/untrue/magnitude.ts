import { defineCheck, type Hit } from "../check";

const SCALE =
  "(?:thousand|million|billion|trillion|m|mn|bn|tn|k|mio|mrd|millions?|milliards?|millones|millionen|milliarden|milhões|bilhões)";
const LONG_SCALE =
  "(?:thousand|million|billion|trillion|millions?|milliards?|millones|millionen|milliarden|milhões|bilhões)";
const SPELLED = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred)";
const TWO_SCALES = new RegExp(
  `(?<!\\p{L})(?:[\\d.,]*\\d|${SPELLED}(?= )) ?(${SCALE})\\.? ${LONG_SCALE}( ${LONG_SCALE})?(?![\\p{L}-])`,
  "giu",
);
/** Word pairs that are proper numbers: "mil millones", "mille milliards", "thousand billion" in old style. */
const PROPER = /^(?:mil|mille|thousand|k)$/iu;
const SIGN_AND_WORD = new RegExp(
  `([$€£¥]|US\\$|(?<!\\p{L})(?:EUR|USD|GBP|CHF)(?=[ \\u00a0\\d]))[ \\u00a0]?\\d[\\d.,]*(?: ?${SCALE})?\\.? ((?:(?:US|Canadian|Australian) )?dollars?|euros?|pounds?(?: sterling)?|yen|dólares|libras|livres|pfund|(?:EUR|USD|GBP|CHF)(?![ \\u00a0]?\\d))((?: (?:dollars?|euros?|pounds?|yen))?)(?!\\p{L})`,
  "giu",
);
const PERCENT_TWICE =
  /\d ?% ?(?:percent|per cent|pour cent|por ciento|por cento|prozent)(?!\p{L})|\d (?:percent|per cent|pour cent|por ciento|por cento|prozent) ?%/giu;
/** "5 € dollars", "5 million euros dollars": two currencies in a row after the figure. */
const TWO_AFTER = new RegExp(
  `(?<![$€£¥\\d.,])\\d[\\d.,]*(?: ?${SCALE})?\\.?(?: ?[€£] ?(?:dollars?|dólares)| ?[$£] ?euros?| euros? (?:dollars?|pounds|dólares)| (?:dollars?|dólares) euros?)(?!\\p{L})`,
  "giu",
);
const OWN_WORD: Readonly<Record<string, RegExp>> = {
  $: /dollar|dólar|usd/iu,
  US$: /dollar|dólar|usd/iu,
  USD: /dollar|dólar|usd/iu,
  "€": /eur/iu,
  EUR: /eur/iu,
  "£": /pound|libra|livre|pfund|gbp/iu,
  GBP: /pound|libra|livre|pfund|gbp/iu,
  CHF: /chf/iu,
  "¥": /yen/iu,
};

/** Two scale words in a row, two currencies for one sum, per cent said twice. */
export const magnitude = defineCheck({
  id: "magnitude",
  family: "untrue",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Number and currency notation",
  *check({ text }): Iterable<Hit> {
    if (!/\d|illion|illiard/iu.test(text)) return;
    for (const match of text.matchAll(TWO_SCALES)) {
      if (PROPER.test(match[1] ?? "") && match[2] === undefined) continue;
      yield { ...spanOf(match), message: { key: "magnitude_scales" } };
    }
    for (const match of text.matchAll(SIGN_AND_WORD)) {
      const [whole, sign = "", word = "", second = ""] = match;
      // "$5 million USD" says which dollar.
      if (sign === "$" && word === "USD") continue;
      const isOwn =
        OWN_WORD[sign.toUpperCase()]?.test(word) &&
        (second === "" || OWN_WORD[sign.toUpperCase()]?.test(second));
      if (!isOwn) {
        yield { ...spanOf(match), message: { key: "magnitude_currencies" } };
        continue;
      }
      // "$5 million dollars" says it twice; it misleads nobody, so it is only a hint.
      const end = match.index + whole.length;
      yield {
        ...spanOf(match),
        severity: "hint",
        message: { key: "magnitude_twice" },
        fixes: [{ start: end - word.length - second.length - 1, end, text: "" }],
      };
    }
    for (const match of text.matchAll(TWO_AFTER))
      yield { ...spanOf(match), message: { key: "magnitude_currencies" } };
    for (const match of text.matchAll(PERCENT_TWICE))
      yield { ...spanOf(match), message: { key: "magnitude_percent" } };
  },
});

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
