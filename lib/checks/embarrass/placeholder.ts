import type { Draft } from "@/lib/draft/draft";
import { isAllCapitals } from "@/lib/draft/letter-case";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";
import { FILLERS, NOTES_IN_CAPITALS } from "./placeholder.words";
import { findFillIns } from "./placeholder-brackets";
import { findFiguresToCome } from "./placeholder-figures";
import { findStandIns } from "./placeholder-stand-ins";

const trie = new PhraseTrie<"filler" | "note">();
for (const phrase of FILLERS) trie.add(phrase, "filler");
for (const phrase of NOTES_IN_CAPITALS) trie.add(phrase, "note");

/** Other marks of a gap: "@@@", "www.xxx.xx", "name 1, name 2", "Ambassador …… on", "Insert photo of …" at a line's head. */
const OTHER_GAPS = [
  /(?<=(?<!\p{L})(?:the|our|all|with|over|than|welcome|welcomed|thank|les|nos) )X{2,3}(?= \p{Ll}{3,}s(?!\p{L}))/gu,
  /(?<![\p{L}\p{N}])TODO(?:(?=\s?:\s?\p{L})|(?= (?:photo|picture|link|image|credit|add|check|confirm|fix|insert|quote|caption|alt)(?!\p{L})))/gu,
  /(?<![\p{L}\p{N}/.])(?:DD|JJ|TT)[/.-]MM(?:[/.-](?:YYYY|YY|AAAA|AA|JJJJ))?(?![\p{L}\p{N}])/gu,
  /(?<=\p{L} )\?{3}(?= \p{Ll})/gu,
  /\[(?:PHOTO|PICTURE|IMAGE|GRAPHIC|QUOTE|FOTO|IMAGEN|IMAGEM|BILD|CITATION|CITA|ZITAT) ?:[^\]\n]{2,80}\]/gu,
  /\[[^\]\n]{0,40}(?:à compléter|à confirmer|à préciser|à venir|pendientes?|por confirmar|por definir|a definir|a confirmar|a preencher|pendente|folgt noch|nachtragen|ergänzen|einfügen|to be (?:confirmed|added|completed|inserted)|to come)[^\]\n]{0,20}\]/giu,
  /\{[\p{L} ]{2,30}(?:\|[\p{L} ]{2,30}){1,4}\}|\[\p{Ll}{4,}\/\p{Ll}{4,}\]/gu,
  /(?<!\p{L})XX+,? (?:and |et |y |e |und |& )?YY+(?!\p{L})/gu,
  /(?<!\p{L})(?:hier kommt (?:der|die|das) (?:text|foto|link|zitat|bild|name)|(?:aquí|aqui) va(?:i)? (?:el|la|o|a) (?:texto|foto|enlace|link|cita|nombre|nome)|(?:ici|insérer ici) (?:le|la) (?:texte|photo|lien|citation|nom))(?!\p{L})/giu,
  /@{3,}|(?<!\S)#{3,}(?=\p{L})|(?<=\s)(?:…{2,}|\.{5,})(?= [\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:https?:\/\/)?(?:www\.)?x{3,}\.[a-z]{2,4}(?![\p{L}])/giu,
  /(?<![\p{L}\p{N}])(?:name|speaker|guest|nom|nombre|nome|title|partner) ?1(?=[,;]? (?:and |& |et |y |e |und )?(?:name|speaker|guest|nom|nombre|nome|title|partner) ?2)/giu,
  /(?<=^|\n)[ \t]*(?:insert|insérer|insertar|inserir|add) (?:photo|picture|image|video|quote|quotation|link|name|date|figures?|logo|hashtags?|handles?|caption|text|foto|enlace|nombre|lien|citation|nom)s?(?= (?:of|from|by|for|to|de|du|del|da|do|here)(?!\p{L})|[.:!]|\s*$)/giu,
];
const ORDER_AT_END =
  /(?<=^|\n)(?:Name|Datum|Ort|Zitat|Link|Foto|Titel|Zahl|Uhrzeit)(?: \p{L}+){0,3} (?:einfügen|ergänzen|eintragen|nachtragen)(?=\s*[:.!\n]|$)/gu;
const BLANK = /(?<![\p{L}\p{N}_@#/.:-])_{3,}(?![\p{L}\p{N}_])|(?<=\s|^)_{2}(?=[\s.,!?]|$)/gu;
const QUIZ =
  /fill in the|complete the|finish (?:the|this) sentence|complétez|complet[ae] la frase|complete a frase|ergänze|blank|lückentext|quiz|guess/iu;

/** A gap that somebody meant to fill: brackets with "name", TBC, XX for a figure, filler text, a blank. */
export const placeholder = defineCheck({
  id: "placeholder",
  family: "embarrass",
  severity: "block",
  scope: "post",
  languages: "any",
  source: "Usage of drafts",
  *check(draft): Iterable<Hit> {
    const { text } = draft;
    const gaps = [
      ...findFillIns(draft),
      ...findStandIns(draft),
      ...findFiguresToCome(text),
      ...phrases(draft),
      ...[...OTHER_GAPS, ORDER_AT_END].flatMap((pattern) => spansOf(text, pattern)),
      ...(text.includes("__") && !QUIZ.test(text) ? spansOf(text, BLANK) : []),
    ].sort((a, b) => a.start - b.start);
    for (const { start, end } of merged(gaps.filter((gap) => !isInLink(draft, gap)))) {
      const gap = text.slice(start, end);
      yield { start, end, message: { key: "placeholder_why", values: { gap } } };
    }
  },
});

/** Two patterns that see the same gap tell it once, and whole. */
function merged(gaps: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const gap of gaps) {
    const last = whole.at(-1);
    if (last && overlaps(last, gap)) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, gap.end) };
    } else whole.push(gap);
  }
  return whole;
}

/** "XX.XXX" and "www.xxx.xx" pass for hosts; only an address with a scheme is surely one. */
function isInLink({ links }: Draft, gap: Span): boolean {
  return links.some(
    (link) =>
      overlaps(link, gap) &&
      (link.hasScheme || link.text.includes("/")) &&
      !/x{3}\./i.test(link.host) &&
      !/[/=](?:x{3,}|tb[cd])(?:$|[/?])/i.test(link.text),
  );
}

function phrases({ text, tokens }: Draft): Span[] {
  return trie
    .find(tokens)
    .filter(
      ({ value, start, end }) =>
        value === "filler" ||
        (isAllCapitals(text.slice(start, end)) &&
          // In a shouted line the capitals say nothing.
          !/\p{Lu}{3,}[ ,]+\p{Lu}{2,}[ ,]+$/u.test(text.slice(Math.max(0, start - 30), start))),
    )
    .map(({ start, end }) => ({ start, end }));
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => {
    const gap = match[0].trim();
    const start = match.index + match[0].indexOf(gap);
    return { start, end: start + gap.length };
  });
}
