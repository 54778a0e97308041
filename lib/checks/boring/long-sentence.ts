import type { Passage } from "@/lib/draft/draft";
import type { Token } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";

/** Words a sentence may have before many readers lose its thread. */
const MOST = 25;
/** So many more that no better word in it will mend it. */
const FAR_TOO_MANY = 15;
/** Words before which a sentence may be parted, in the languages with a usual set of them. */
const SEAMS = new Set(
  "and but while which who whose as including because so although whereas where et mais tandis qui dont car ainsi alors où y pero mientras que quien cuyo porque así aunque donde und aber während weil sowie e mas enquanto".split(
    " ",
  ),
);

/** A sentence of more than 25 words, with the place where it could be parted. Tags, handles and links are not counted, a name counts once. */
export const longSentence = defineCheck({
  id: "long-sentence",
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: "any",
  source:
    "GOV.UK content guide: sentences of up to 25 words; plainlanguage.gov: write short sentences",
  options: { most: MOST },
  *check(passage, { options }): Iterable<Hit> {
    const most = typeof options?.most === "number" ? options.most : MOST;
    if (passage.tokens.length <= most) return;
    const words = countedWords(passage);
    const [first] = words;
    const last = words.at(-1);
    const count = words.filter((_, index) => !continuesName(passage, words, index)).length;
    if (!first || !last || count <= most || isQuoted(passage)) return;
    const seam = bestSeam(passage, words);
    const end = passage.text.charAt(last.end) === "." ? last.end + 1 : last.end;
    yield {
      start: first.start,
      end,
      ...(count > most + FAR_TOO_MANY && { insists: true }),
      message: seam
        ? {
            key: "long_sentence_cut",
            values: { count, word: passage.text.slice(seam.start, seam.end) },
          }
        : { key: "long_sentence_why", values: { count } },
    };
  },
});

/** "18:00 (Lima time)" */
const IN_BRACKETS = /^\s?\([^()]{1,40}\)/;

/** The day and the hour of what is told are found at a glance, and are not counted. A hyphened or contracted word is one; scripts without spaces have no words to count here. */
function countedWords(passage: Passage): Token[] {
  const { text, tokens, links, hashtags, mentions, dates } = passage;
  const times = passage.times.map(({ start, end }) => {
    const zone = IN_BRACKETS.exec(text.slice(end));
    return { start, end: end + (zone?.[0].length ?? 0) };
  });
  const apart = [...links, ...hashtags, ...mentions, ...dates, ...times];
  return tokens.filter(
    ({ kind, gap, start, end, text }) =>
      kind !== "mark" &&
      gap !== "join" &&
      !(gap === "none" && text.length === 1) &&
      !apart.some((span) => span.start <= start && end <= span.end),
  );
}

/** "Foreign Minister Retno Marsudi" is taken in at a glance, as one word is. */
function continuesName({ text }: Passage, words: readonly Token[], index: number): boolean {
  return [words[index], words[index - 1]].every(
    (word) => word !== undefined && /^\p{Lu}/u.test(text.charAt(word.start)),
  );
}

/** Another's words are not the writer's to cut. */
function isQuoted({ quotations, text }: Passage): boolean {
  return quotations.some(({ start, end }) => end - start > text.length / 2);
}

/** The seam nearest the middle, after a comma before one without. */
function bestSeam({ tokens }: Passage, words: readonly Token[]): Token | undefined {
  let best: { token: Token; distance: number } | undefined;
  for (const [index, token] of words.entries()) {
    const share = index / words.length;
    if (share < 0.3 || share > 0.75 || !SEAMS.has(token.text)) continue;
    const before = tokens[tokens.indexOf(token) - 1]?.text;
    const distance = Math.abs(share - 0.5) + (before === "," || before === ";" ? 0 : 0.25);
    if (!best || distance < best.distance) best = { token, distance };
  }
  return best?.token;
}
