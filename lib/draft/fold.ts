import { remembered } from "./remembered";

/**
 * A text as matching sees it: compatibility-composed (NFKC), case-folded, without format characters, with every
 * space and apostrophe written one way. `starts[i]` and `ends[i]` are the UTF-16 offsets, in the text as received, of the
 * cluster that folded unit `i` came from, so that a match can be reported where the user typed it.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const ASCII = /^[\x00-\x7f]*$/;
// A base with its marks is folded as one, else "e" + U+0301 would never equal "é". Plain letters in a row are folded in one go.
const CLUSTER = /[\x00-\x7f]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gsu;
const FORMAT = /[\p{Cf}\u{FE00}-\u{FE0F}\u034F\u{E0100}-\u{E01EF}]+/gu;
const SPACE = /[\p{Z}\t\v\f\u0085]/gu;
const APOSTROPHE = /[\u2018\u2019\u201B\u02BC\u02B9\u02BB\u2032\u00B4\uFF07\u0060]/gu;
const HYPHEN = /[\u2010-\u2012\u00AD\u2212\uFE63\uFF0D]/gu;
/** Longer runs of marks than any script needs are an attack on NFKC, which sorts them: they are folded as they stand. */
const MARKS_AT_MOST = 32;

/** Folds one string for comparison with another folded string; offsets are lost. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** A word, or the source of a pattern, in lower case as folded text has it: "ß" is "ss" there. */
export function foldSharpS(lowerCase: string): string {
  return lowerCase.replaceAll("ß", "ss");
}

/** A draft and its sentences, asked for by one check after another. */
const TEXTS_KEPT = 500;

/** Folds a text, keeping the way back to the UTF-16 offsets of the original. Linear; any input is accepted. */
export const fold = remembered(
  TEXTS_KEPT,
  (text): Folded => (ASCII.test(text) ? foldAscii(text) : foldClusters(text)),
);

function foldClusters(text: string): Folded {
  let out = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0];
    const first = cluster.charCodeAt(0);
    if (cluster.length > 1 && first < 0x80 && cluster.charCodeAt(1) < 0x80) {
      out += cluster.replace(/`/g, "'").replace(/\t/g, " ").toLowerCase();
      for (let at = match.index; at < match.index + cluster.length; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
      continue;
    }
    const folded = foldCluster(cluster);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
    out += folded;
  }
  return { text: out, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

let ruler = new Uint32Array(0);

function foldAscii(text: string): Folded {
  // Nothing moves, so every plain text shares one ruler.
  if (ruler.length <= text.length)
    ruler = Uint32Array.from({ length: 2 * text.length + 1024 }, (_, i) => i);
  const starts = ruler.subarray(0, text.length);
  const ends = ruler.subarray(1, text.length + 1);
  return {
    text: text
      .toLowerCase()
      .replace(/[\t\v\f]/g, " ")
      .replace(/`/g, "'"),
    starts,
    ends,
  };
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster <= "\x7f") {
    return cluster === "`" ? "'" : cluster === "\t" ? " " : cluster.toLowerCase();
  }
  const bare = cluster.replace(FORMAT, "");
  const composed = bare.length > MARKS_AT_MOST ? bare : bare.normalize("NFKC");
  return (
    composed
      .replace(APOSTROPHE, "'")
      .replace(HYPHEN, "-")
      .replace(SPACE, " ")
      // Up, then down: folds ß to ss and the final sigma to the medial one, which lower-casing alone leaves.
      .toUpperCase()
      .toLowerCase()
  );
}
