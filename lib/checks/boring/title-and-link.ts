import type { Draft } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { defineCheck, type Hit } from "../check";
import type { ListedLanguage } from "./stock-phrases";

/** A line longer than this says something, title or not. */
const TITLE_AT_MOST = 14;
const TITLE_AT_LEAST = 2;
/** So much of the longer words must begin with a capital for a line to look like a title. */
const CAPITALS = 0.7;
const GENRE =
  /^(?:(?:full|joint|press|media|official|opening|closing|keynote|annual|new|weekly|monthly|our|latest|visa|entry|travel|information|informational|explanatory) )*(?:notes? (?:on|d['’]information|relative|explicative|à l['’]attention)|notice (?:on|of|to|regarding|relative|d['’]information)|circular|information (?:on|sur|relative|zu)|informations? (?:relatives?|pratiques?|sur|concernant)|mise à jour|update on|nota (?:informativa|aclaratoria|explicativa|sobre|de)|informaci(?:ón|ones) (?:sobre|relativa|acerca)|actualización|circular|instrucciones|mitteilung|bekanntmachung|hinweise? (?:zu|für|auf)|informationen? (?:zu|über|für)|änderung(?:en)?|aktualisierung|rundschreiben|informaç(?:ão|ões) (?:sobre|relativ)|nota (?:informativa|explicativa)|atualização|instruções|calendar (?:of|for)|timetable|programme of|overview of|list of|tender|remarks|statement|speech|address|communiqué|transcript|interview|op-?ed|report|fact ?sheet|readout|release|newsletter|brochure|briefing|declaration|video|photos?|album|gallery|podcast|article|blog|guidance|bulletin|study (?:on|of)|étude sur|estudio sobre|studie (?:zu|über)|estudo sobre|jahresbericht|rundbrief|memoria anual|(?:opening |office )?hours|requirements|guidelines|handbook|minutes|agenda|schedule|guide|advice|advisory|q ?& ?a|faqs?|full text|job description|vacanc(?:y|ies)|call for|list of|déclaration|discours|allocution|entretien|rapport|intervention|bulletin|lettre d['’]information|horaires|calendrier|conditions|formulaire|bilan|appel à|avis|offre d['’]emploi|compte[- ]rendu|tribune|conseils aux|discurso|declaraci(?:ón|ones)|entrevista|informe|comunicado|palabras|intervención|requisitos|horarios?|convocatoria|boletín|guía|nota de prensa|formulario|calendario|acta|oferta|artículo|tribuna|consejos|rede|erklärung|pressemitteilung|pressekonferenz|interview|grußwort|bericht|stellungnahme|reisehinweise?|öffnungszeiten|visabestimmungen|merkblatt|stellenausschreibung|newsletter|fotos|discurso|declaraç(?:ão|ões)|comunicado|nota à imprensa|entrevista|relatório|intervenção|requisitos|horários?|boletim|guia|formulário|calendário|aviso|conselhos aos|edital|artigo|fotos)(?!\p{L})/iu;
/** "Report: …", "Newsletter No. 47": the number's "no" and "nº" read as words of a sentence. */
const LABEL = /^[^:]{3,30}:|(?<!\p{L})n(?:o\.?|[º°r]|\.º)\.? ?\d/iu;
/** What a sentence has and a title has not: a person who speaks or is spoken to, or a verb that stands by itself. */
const SENTENCE_WORDS: Readonly<Record<ListedLanguage, ReadonlySet<string>>> = {
  en: words(
    "we i you your us is are was were has have had will can may must does did not here's it's let's",
  ),
  fr: words("nous vous notre nos votre vos est sont a ont avons sera seront pas fait font"),
  es: words(
    "nuestro nuestra es son está están ha han hemos será serán te nos tu tus su no puede pueden",
  ),
  de: words("wir ihr sie ihre ihren ist sind hat haben wird werden nicht kein können"),
  pt: words("nós vocês você é são está estão tem têm foi vai vamos será não pode podem"),
};

/** A title-like line and a link, and nothing that says why to open it. */
export const titleAndLink = defineCheck({
  id: "title-and-link",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: "any",
  source: "Posts made by a site's feed",
  *check(draft): Iterable<Hit> {
    const [link] = draft.links;
    if (!link || draft.mentions.length > 0 || draft.text.length > 220) return;
    const own = ownWords(draft);
    if (own.length < TITLE_AT_LEAST || own.length > TITLE_AT_MOST) return;
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last || /[!?]/u.test(draft.text.slice(first.start, last.end + 1))) return;
    if (draft.links.some(({ start }) => first.start < start && start < last.end)) return;
    const title = draft.text.slice(first.start, last.end);
    const isLabelled = LABEL.test(title) && GENRE.test(title);
    if (!isLabelled && own.some(({ text }) => isSentenceWord(text, draft.language))) return;
    if (!GENRE.test(title) && !isTitleCased(title) && !isVerbless(draft, first.start, last.end))
      return;
    yield { start: first.start, end: last.end, message: { key: "title_and_link_why" } };
  },
});

/** A word may be a verb in one language and a preposition in the next ("do", "a"). */
function isSentenceWord(word: string, language: Language | undefined): boolean {
  // Undecided titles are short: "a" and "as" are articles there as often as verbs.
  if (language === undefined && word.length === 1) return false;
  return Object.entries(SENTENCE_WORDS).some(
    ([own, list]) => (language === undefined || language === own) && list.has(word),
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

function ownWords({ tokens, links, hashtags }: Draft) {
  const apart = [...links, ...hashtags];
  return tokens.filter(
    (token) =>
      token.kind !== "mark" &&
      !apart.some((span) => span.start <= token.start && token.end <= span.end),
  );
}

function isTitleCased(title: string): boolean {
  const long = [...title.matchAll(/\p{L}{4,}/gu)].map(([word]) => word);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitals / long.length >= CAPITALS;
}

/** "New rules for seasonal workers": nobody does anything. A row of things or somebody's words say what is behind the link. */
function isVerbless(draft: Draft, start: number, end: number): boolean {
  const title = draft.text.slice(start, end);
  if (draft.language !== "en" || /[,;“”"«»…]/u.test(title)) return false;
  const terms = draft.syntax()?.filter((term) => start <= term.start && term.end <= end) ?? [];
  return (
    terms.some(({ tags }) => tags.has("Noun")) &&
    !terms.some(({ tags }) => tags.has("Verb") && !tags.has("Gerund") && !tags.has("Participle"))
  );
}
