import { overlaps } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

const DOUBLED =
  /(?<![,;:])(?:,{2,}|;{2,}|:{2,}(?![\p{L}\p{N}:]))(?![,;:])|[,;][.!?](?!\.)|[!?]+ ?,(?=\s|$)/gu;
const TWO_DOTS = /(?<![.\p{N}/])(?<=\p{L}|\)|”|")\.\.(?!\.)(?=\s|$)/gu;
/** French puts a narrow space before ; : ! ? but none before a comma or a full stop. */
const SPACE_BEFORE = /(?<=[\p{L}\p{N})”"’]) +(?:,(?=\s|$)|\.(?=\s+\p{Lu}|\s*$))/gu;
/** "deal.It": no space, and platforms make a link of it where the ending is a domain. */
const GLUED =
  /(?<![\p{L}\p{N}./@#_-])(\p{Ll}{2,}|\p{Lu}\p{Ll}{2,})(\.|[!?]{1,3})(\p{Lu}\p{Ll}*)(?=[\s,'’]|$)/gu;

/** No match without one of these, which are far cheaper to look for. */
const DOUBLED_CUE = /[,;:][,;:]|[,;][.!?]|[!?] ?,/;
const TWO_DOTS_CUE = /\.\./;
const SPACE_CUE = / [,.]/;
const GLUED_CUE = /[.!?][A-Z\u00c0-\u0590]/;

const SITE_ENDING =
  /^(?:com|org|net|gov|int|edu|info|biz|tv|fm|ai|io|js|app|news|co|docx?|pdf|xlsx?)$/i;
const NAME_BEFORE =
  /^(?:booking|st|ste|sta|dr|mr|mrs|ms|prof|gen|col|sgt|lt|ph|no|nr|art|vol|ed|rev)$/i;

/** Doubled, stray or missing marks: ",,", "..", a space before a comma, "deal.It". */
export const punctuation = defineCheck({
  id: "punctuation",
  family: "embarrass",
  severity: "warn",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it", "nl"],
  source: "Punctuation of the languages; measured on 15,056 official posts",
  *check(draft): Iterable<Hit> {
    const { text } = draft;
    const isInLink = (start: number, end: number) =>
      draft.links.some(
        (link) =>
          (link.hasScheme || /\/|^www\./i.test(link.text)) && overlaps(link, { start, end }),
      );
    for (const match of matches(text, DOUBLED_CUE, DOUBLED)) {
      // "¿El café?, ¿el yogur?": Spanish lists its questions so.
      if (/^[!?]+,/.test(match[0]) && /[¿¡][^?!]*$/u.test(text.slice(0, match.index))) continue;
      yield mark(text, match, mendOf(match[0]));
    }
    for (const match of matches(text, TWO_DOTS_CUE, TWO_DOTS)) {
      if (!isInLink(match.index, match.index + 2)) yield mark(text, match, ".");
    }
    for (const match of matches(text, SPACE_CUE, SPACE_BEFORE)) {
      const isAfterMention = draft.mentions.some(({ end }) => end === match.index);
      const start = match.index;
      const isAfterLink = draft.links.some((link) => link.end === start);
      if (!isAfterLink)
        yield {
          ...mark(text, match, match[0].trim()),
          ...(isAfterMention ? { severity: "hint" } : {}),
        };
    }
    for (const match of matches(text, GLUED_CUE, GLUED)) {
      const [whole, before = "", stop = "", after = ""] = match;
      const end = match.index + whole.length;
      if (SITE_ENDING.test(after) || NAME_BEFORE.test(before)) continue;
      if (
        isInLink(match.index, end) ||
        draft.mentions.some((each) => overlaps(each, { start: match.index, end }))
      )
        continue;
      const at = match.index + before.length;
      yield {
        start: match.index,
        end,
        message: { key: "punctuation_glued" },
        fixes: [{ start: at, end: at + stop.length, text: `${stop} ` }],
      };
    }
  },
});

function matches(text: string, cue: RegExp, pattern: RegExp): Iterable<RegExpExecArray> {
  return cue.test(text) ? text.matchAll(pattern) : [];
}

/** Of ",," one, of ",." the stop, of "?! ," what ends the sentence. */
function mendOf(marks: string): string {
  if (/^[!?]/.test(marks)) return marks.replace(/ ?,$/, "");
  return marks.charAt(/^[,;][.!?]/.test(marks) ? 1 : 0);
}

function mark(text: string, match: RegExpExecArray, mended: string): Hit {
  const start = match.index;
  const end = start + match[0].length;
  return {
    start,
    end,
    message: { key: "punctuation_why", values: { mark: text.slice(start, end).trim() } },
    fixes: [{ start, end, text: mended }],
  };
}
