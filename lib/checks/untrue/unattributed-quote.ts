import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import type { Quotation } from "@/lib/draft/entities";
import { foldText } from "@/lib/draft/fold";
import { defineCheck, type Hit } from "../check";
import { MISATTRIBUTED } from "./unattributed-quote.words";

/** Words, in five languages, that show who speaks: verbs of saying, "according to", "by". */
const SAYS =
  /(?<!\p{L})(?:said|says|say|disait|disaient|decía|dizia|saying|told|tells|wrote|writes|asks?|asked|added|adds|noted|notes|stated|states|stressed|remarks?|remarked|declared|explained|explains|reminded|reminds|quotes?|quoted|quoting|words? of|according to|by|from (?:a|an|one of|our|my|his|her|the) (?:[\p{L}’'-]+ ){0,2}?(?:students?|teachers?|mother|father|pupils?|readers?|visitors?|colleagues?|speech|letter|book|poem|song|article|charter|treaty|preamble|film|report|statement)|as [^.!?“”"]{1,40} put it|reminded|wrote|in (?:his|her|their|my|our) words|called|calls|titled|entitled|named|theme|motto|slogan|film|book|song|exhibition|speech|statement|report|article|panel|episode|a (?:dit|déclaré|souligné|rappelé)|dit|selon|mots de|intitulée?|thème|livre|dijo|dice|afirmó|señaló|subrayó|según|palabras de|titulad[oa]|lema|libro|disse|diz|afirmou|sublinhou|segundo|palavras de|intitulad[oa]|tema|sagte|sagt|betonte|erklärte|laut|zufolge|worte von|titel|motto|buch)(?!\p{L})/iu;
const SIGNED = /^[\s.,!]*(?:[-–—~]{1,2}|\(|\/\/|\|)\s?[@#\p{Lu}]/u;
/** "Minister Solberg: “…”", "@UNHCR: “…”": a colon after somebody; "The results are in: “…”" names nobody. */
const ANNOUNCED =
  /(?:[@#]\p{L}[\p{L}\p{N}_]*(?:\s\p{So}\uFE0F?)?:?|(?:^|[.!?\n]\s?)\p{Lu}[\p{L}.’'-]+(?:, \d{1,2})?:|\p{Lu}[\p{L}’'-]+(?:,? (?:\p{Lu}[\p{L}.’'-]*|de|da|do|of|von|van|du|des|in|\d{1,2}|\p{RI}{2}|\([^)]{1,40}\))){1,6}(?:\s\p{So}\uFE0F?)?:|(?<!\p{L})(?:[Mm]inist(?:er|re|r[oa])|[Aa]mbassad\p{L}+|[Pp]resident\p{L}*|[Pp]résident\p{L}*|[Cc]onsul|[Ss]ecretary|[Dd]irect\p{L}+|[Ss]peaker|[Tt]eacher|[Ss]tudent|[Hh]e|[Ss]he|[Tt]hey|[Ee]mbajador[a]?|[Ee]mbaixador[a]?|[Bb]otschafter\p{L}*|[Pp]räsident\p{L}*)(?:\s\p{L}+){0,4}:)\s*$/u;
/** First name and family name: whoever is named beside a quotation is taken for its speaker. */
const FULL_NAME =
  /(?<![\p{L}#@])\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\.|\p{Lu}\p{Ll}+|de|da|do|von|van|bin|al|el)){0,3} \p{Lu}\p{Ll}{2,}(?!\p{L})/u;
/** A line that is a name: "Nelson Mandela", "— Ada, 14", "Maria de Souza, teacher". */
const SIGNS =
  /^(?:[-–—~]\s?)?\p{Lu}[\p{L}.’'-]+(?:$|[.,](?:\s|$)|\s(?:(?:de|da|do|von|van|bin|al|el)\s)?\p{Lu})/u;
/** "From Mandela's speech": a name that owns what is quoted; "from yesterday's conference" is none. */
const FROM_NAME = cued(/(?<!\p{L})from \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?['’]s?\s/u);
const WORDS_AT_LEAST = 5;
/** Characters on either side of a quotation in which its speaker is looked for. */
const NEAR = 90;

/** Folded, and without accents: "mourir à" is often written "mourir a". */
function plain(text: string): string {
  return foldText(text).normalize("NFD").replace(/\p{M}/gu, "");
}

const MISATTRIBUTIONS = MISATTRIBUTED.map(({ words, ...rest }) => ({
  ...rest,
  folded: plain(words),
}));

/** A quotation without a speaker, or one that is commonly given to somebody who did not say it. A question. */
export const unattributedQuote = defineCheck({
  id: "unattributed-quote",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Quote Investigator and Wikiquote on misattributions, in our own words; practice of citing",
  *check(draft): Iterable<Hit> {
    const known = misattributed(draft);
    if (known) {
      yield known;
      return;
    }
    for (const quote of draft.quotations) {
      if (quote.text.split(/\s+/).length < WORDS_AT_LEAST || isAttributed(draft, quote)) continue;
      yield {
        start: quote.start,
        end: quote.end,
        question: true,
        message: { key: "unattributed_quote_who" },
      };
      return;
    }
  },
});

function misattributed({ text }: Draft): Hit | undefined {
  const folded = plain(text)
    .replace(/[“”"«»„‟]/g, "")
    .replace(/\s+/g, " ");
  for (const { folded: words, to, says } of MISATTRIBUTIONS) {
    if (!folded.includes(words) || !to.some((name) => folded.includes(name))) continue;
    if (/(?<!\p{L})(?:mis)?attributed(?!\p{L})/u.test(folded) || namesTheRightOne(folded, says))
      continue;
    return {
      start: 0,
      end: text.length,
      question: true,
      message: { key: "unattributed_quote_mistaken", values: { says } },
    };
  }
  return undefined;
}

/** Whether the text names the speaker whom the literature names. */
function namesTheRightOne(folded: string, says: string): boolean {
  // "Hall about Voltaire": the second is the one it is wrongly given to.
  const names = says.replace(/ about .*$/u, ",").match(/\p{Lu}\p{L}{3,}(?=,|$| about| \d)/gu) ?? [];
  return names.some((name) => folded.includes(plain(name)));
}

function isAttributed(
  { text, mentions, links, sentences }: Draft,
  { start, end }: Quotation,
): boolean {
  if (links.length > 0 || SIGNED.test(text.slice(end)) || ANNOUNCED.test(text.slice(0, start)))
    return true;
  // Whoever speaks is named beside the words, not anywhere in the post.
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const isMentioned = mentions.some(
    (mention) => mention.end > start - NEAR && mention.start < end + NEAR,
  );
  if (
    isMentioned ||
    [before, after].some((near) => SAYS.test(near) || FULL_NAME.test(near) || FROM_NAME.test(near))
  )
    return true;
  // Signed on a line of its own: "…" then a name.
  const next = sentences.find((sentence) => sentence.start >= end);
  return next !== undefined && SIGNS.test(next.passage.text) && next.passage.tokens.length <= 8;
}
