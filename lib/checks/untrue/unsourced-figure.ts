import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import type { Quantity } from "@/lib/draft/quantities";
import { defineCheck } from "../check";

/** Words that name where a figure comes from, or say that the writer's own side is acting. */
const SOURCED = cued(
  /(?<!\p{L})(?:according to|source|sources|data|survey|census|report(?:s|ed)?(?! that)|estimates?|estimated|statistics|figures from|index|study|selon|d['’]après|données|rapport|enquête|según|datos|informe|encuesta|de acordo com|segundo|dados|relatório|laut|zufolge|daten|bericht|studie|quelle|secondo|dati|rapporto|relazione|indagine|fonte|zahlen (?:der|des|von)|statisti\p{L}+|recensement|censo|pesquisa|umfrage|sondage|sondagem)(?!\p{L})/iu,
);
/** A reference in brackets: "(Joint Chamber of Commerce, Annual Review 2025)". */
const REFERENCE =
  /\(\p{Lu}[^()]{4,80}(?:19|20)\d\d[^()]{0,20}\)|\([^()]{0,20}(?:19|20)\d\d[^()]{0,20}\p{Lu}{2,}[^()]{0,40}\)/u;
const OWN_ACT = cued(
  /(?<!\p{L})(?:(?:we|has|have|will|is|are) (?:(?:also|now|today|just) )?(?:\p{L}+ing|provid\p{L}*|contribut\p{L}*|pledg\p{L}*|donat\p{L}*|invest\p{L}*)|announc\p{L}*|pledg\p{L}*|provid\p{L}*|contribut\p{L}*|donat\p{L}*|award\p{L}*|grants?|fund(?:s|ed|ing)?|reward|proud to|versons|aportamos|financ\p{L}+|finanzier\p{L}+|stellen|anunci\p{L}*|annonc\p{L}*)(?!\p{L})/iu,
);
const COUNTED_BY_ALL =
  /^(?:years?|days?|hours?|minutes?|months?|weeks?|ans?|años?|anos|jahre?|km|kilometres?|kilometers?|miles?|°c|am|pm|uhr|h)$/iu;

/** A hard figure with no source in sight. A question: the writer has seen the source, or adds it. */
export const unsourcedFigure = defineCheck({
  id: "unsourced-figure",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Internal fact-checking before a post goes out, as foreign ministries practise it",
  *check(draft, context) {
    // A reply answers somebody; a link or picture may carry the source.
    if (context.kind === "reply" || draft.links.length > 0 || SOURCED.test(draft.text)) return;
    if (REFERENCE.test(draft.text)) return;
    const figure = draft.quantities.find(
      (quantity) => isHard(quantity, draft) && !OWN_ACT.test(sentenceOf(draft, quantity)),
    );
    if (!figure || isQuoted(draft, figure)) return;
    yield {
      start: figure.start,
      end: figure.end,
      question: true,
      message: { key: "unsourced_figure_why", values: { figure: figure.text } },
    };
  },
});

/** Money, percentages, millions and counts above a thousand; no year, date, ordinal or measure of time or way. */
function isHard(
  { value, unit, scale, isOrdinal, start, end, text }: Quantity,
  { dates }: Draft,
): boolean {
  if (isOrdinal || dates.some((date) => date.start < end && start < date.end)) return false;
  if (unit === "percent") return value !== 100 && value !== 0;
  if (unit !== undefined && /^[A-Z]{3}$/.test(unit)) return value >= 1000;
  if (unit !== undefined && COUNTED_BY_ALL.test(unit)) return false;
  if (scale !== undefined) return value >= 1_000_000;
  return value >= 1000 && /[.,\s\u00a0\u202f'’]/u.test(text.slice(0, 6)) && !/^\d{4}$/.test(text);
}

function sentenceOf({ sentences, text }: Draft, { start }: Quantity): string {
  const sentence = sentences.find((each) => each.start <= start && start < each.end);
  return sentence ? sentence.passage.text : text;
}

function isQuoted({ quotations, text }: Draft, { start, end }: Quantity): boolean {
  // ".@Minister: …" and "#SecClinton: …" report what somebody said; so do quotation marks.
  return (
    quotations.some((quote) => quote.start < end && start < quote.end) ||
    /^(?:RT |\.?[@#][\p{L}_]{2,40}:|(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}:)/u.test(text)
  );
}
