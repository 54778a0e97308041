import { cued } from "@/lib/draft/cued-pattern";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import { spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const SCALE =
  "(?:thousand|million|billion|trillion|m|mn|bn|tn|k|mio|mrd|millions?|milliards?|millones|millionen|milliarden|milhões|bilhões)";
const LONG_SCALE =
  "(?:thousand|million|billion|trillion|millions?|milliards?|millones|millionen|milliarden|milhões|bilhões|mil(?= de )|mio|mrd|bn|tn)";
const SPELLED = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred)";
const TWO_SCALES = cued(
  new RegExp(
    `(?<!\\p{L})(?:[\\d.,]*\\d|${SPELLED}(?= )) ?(?:mil )?(${SCALE})\\.? ${LONG_SCALE}( ${LONG_SCALE})?(?![\\p{L}-])`,
    "giu",
  ),
);
/** Word pairs that are proper numbers: "mil millones", "mille milliards", "thousand billion" in old style. */
const PROPER = /^(?:mil|mille|thousand|k)$/iu;
/** "12 millions de milliards d'euros": more money than there is. */
const OF_SCALES = cued(
  /(?<!\p{L})(?:millions|millones|milhões) de (?:milliards|mil millones|bilhões|mil milhões) (?:de |d['’])(?:euros|dollars|dólares|francs|pesos|reais)(?!\p{L})/giu,
);
const SIGN_AND_WORD = cued(
  new RegExp(
    `([$€£¥]|US\\$|(?<!\\p{L})(?:EUR|USD|GBP|CHF)(?=[ \\u00a0\\d]))[ \\u00a0]?\\d[\\d.,]*(?: ?${SCALE})?\\.? (?:de |d['’])?((?:(?:US|Canadian|Australian) )?dollars?|euros?|pounds?(?: sterling)?|yen|dólares|libras|livres|pfund|(?:EUR|USD|GBP|CHF)(?![ \\u00a0]?\\d))((?: (?:dollars?|euros?|pounds?|yen))?)(?!\\p{L})`,
    "giu",
  ),
);
const PERCENT_TWICE =
  /\d ?%%|\d ?% ?(?:percent|per cent|pour cent|por ciento|por cento|prozent)(?!\p{L})|\d (?:percent|per cent|pour cent|por ciento|por cento|prozent) ?%/giu;
/** "5 € dollars", "5 million euros dollars": two currencies in a row after the figure. */
const TWO_AFTER = cued(
  new RegExp(
    `(?<![$€£¥\\d.,])\\d[\\d.,]*(?: ?${SCALE})?\\.?(?: ?[€£] ?(?:dollars?|dólares)| ?[$£] ?euros?| euros? (?:dollars?|pounds|dólares)| (?:dollars?|dólares) euros?)(?!\\p{L})`,
    "giu",
  ),
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
  *check({ text, quantities }): Iterable<Hit> {
    if (!/\d|illion|illiard/iu.test(text)) return;
    for (const match of text.matchAll(TWO_SCALES)) {
      if (PROPER.test(match[1] ?? "") && match[2] === undefined) continue;
      yield { ...spanOf(match), message: { key: "magnitude_scales" } };
    }
    for (const match of text.matchAll(OF_SCALES))
      yield { ...spanOf(match), message: { key: "magnitude_scales" } };
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
        // "$9 billion dollars" is said so; "€5m euros" is a slip.
        ...(/dollar/iu.test(word) &&
          !/\d ?(?:m|mn|bn|tn|k)\.? /iu.test(whole) && {
            severity: "hint" as const,
          }),
        message: { key: "magnitude_twice" },
        fixes: [{ start: end - word.length - second.length - 1, end, text: "" }],
      };
    }
    for (const match of text.matchAll(TWO_AFTER))
      yield { ...spanOf(match), message: { key: "magnitude_currencies" } };
    for (const match of text.matchAll(PERCENT_TWICE))
      yield { ...spanOf(match), message: { key: "magnitude_percent" } };
    for (const [index, first] of quantities.entries()) {
      const second = quantities[index + 1];
      if (second && isSaidAgain(text, first, second) && isFarOff(first, second))
        yield {
          start: first.start,
          end: second.end,
          message: { key: "magnitude_again", values: { one: first.text, other: second.text } },
        };
    }
  },
});

/** Between a figure and the same figure told once more: "€1.5 million (€150,000)", "1.5 million, or 150,000,". */
const AGAIN =
  /^(?:\s\(|,\s(?:or|i\.e\.|that is|soit|c['’]est-à-dire|o sea|es decir|ou seja|also|das sind|ossia)\s|\s=\s|\s[–—]\s(?:that is|that['’]s|i\.e\.)\s)(?:(?:i\.e\.|that is|that['’]s|c['’]est-à-dire|es decir|ou seja|das sind|or|about|around|approx\.?|some|roughly|nearly|almost|environ|soit|unos|aprox\.?|cerca de|rund|etwa|ca\.?|≈|~|=)\s?)*$/iu;
const NEAR_PARITY: ReadonlySet<string> = new Set(["EUR", "USD", "GBP", "CHF", "CAD", "AUD"]);

function isSaidAgain(text: string, first: Quantity, second: Quantity): boolean {
  if (!AGAIN.test(text.slice(first.end, second.start))) return false;
  // Whatever the bracket goes on to say is about something else: "$5 million ($500,000 a year)".
  return /^(?:\)|[,.;!?\n]|$|\s(?:in|for|to|pour|para|für)\s)/u.test(text.slice(second.end));
}

/** The same sum at another power of ten, or a hundred times off in a currency worth about as much. */
function isFarOff(first: Quantity, second: Quantity): boolean {
  const ratio = Math.max(first.value, second.value) / Math.min(first.value, second.value);
  if (!Number.isFinite(ratio) || first.unit === undefined) return false;
  const areMoney = NEAR_PARITY.has(first.unit) && NEAR_PARITY.has(second.unit ?? "");
  if (areMoney && first.unit !== second.unit) return ratio > 50;
  // "1.2 milliard d'euros (120 millions)" leaves out the money.
  const isBare = second.scale !== undefined && !isMoney(second);
  const isSame = (first.unit === second.unit || isBare) && isMoney(first);
  const isPower = Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 0.01;
  return isSame && isPower && ratio > 5;
}
