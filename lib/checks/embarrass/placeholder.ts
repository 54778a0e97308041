import type { Draft } from "@/lib/draft/draft";
import { isAllCapitals } from "@/lib/draft/letter-case";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span } from "@/lib/draft/span";
import { tokenise } from "@/lib/draft/tokens";
import { defineCheck, type Hit, type Severity } from "../check";
import {
  ALSO_EDITORIAL,
  AROUND_NOUNS,
  CALLS_TO_READERS,
  FILL_IN_NOUNS,
  FILL_IN_VERBS,
  FILLERS,
  NOTES_IN_CAPITALS,
  WEAK_VERBS,
} from "./placeholder.words";

const trie = new PhraseTrie<"filler" | "note">();
for (const phrase of FILLERS) trie.add(phrase, "filler");
for (const phrase of NOTES_IN_CAPITALS) trie.add(phrase, "note");

const BRACKETED =
  /\[([^[\]\n]{1,60})\]|<([^<>\n]{1,60})>|\{\{?([^{}\n]{1,60})\}\}?|\(([^()\n]{1,60})\)|«\s?([^«»\n]{1,40})\s?»|%([A-Z_]{3,30})%|\$\{([^{}\n]{1,40})\}/gu;
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)|januar|februar|märz|juni|juli|oktober|dezember)";
const COUNTED =
  "(?:%|percent|per cent|pour cent|por ciento|por cento|prozent|million|billion|thousand|millions|millones|milhões|millionen|milliards|mil|hundred|euros?|dollars?|pounds|usd|eur|uhr|h\\b|hrs|hours|heures|horas|stunden|minutes|days|years|weeks|months|people|students|visas?|citizens|countries|states|partners|members|participants|projects|delegates|experts|women|men|children|families|scholarships|jours|étudiants|personnes|pays|estudiantes|personas|países|estudantes|pessoas|menschen|teilnehmer|länder|studierende|am\\b|pm\\b|a\\.m|p\\.m|km\\b)";
const CUE =
  "(?:over|more than|nearly|almost|about|around|some|approximately|at least|up to|worth|total of|to|of|from|for|with|by|at|on|plus de|près de|environ|más de|cerca de|casi|mais de|quase|über|mehr als|rund|fast|knapp)";
/** A figure still to come: "XX euros", "$XXm", "XX November", "XX:XX", "+XX", "?? countries". */
const NUMBER_TO_COME = [
  /(?:[$€£]|US\$|R\$)\s?X(?:[X.,]{0,9}X)?(?:m|bn|k)?(?!\p{L})|(?<![\p{L}\p{N}])X{1,4}\s?[€£%](?!\p{L})/u,
  new RegExp(`(?<![\\p{L}\\p{N}#@])X{2,4}(?:[ .,-]?(?:${COUNTED}))(?!\\p{L})`, "iu"),
  new RegExp(`(?<![\\p{L}\\p{N}#@])(?:[Xx]{2}|\\?\\?)\\.? ${MONTH}(?!\\p{L})`, "iu"),
  /(?<![\p{L}\p{N}#@])(?:XX|xx|HH|hh|\?\?)[:.h](?:XX|xx|MM|mm|\?\?|00|15|30|45)(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])\+ ?X{2,}(?: ?X+)*(?!\p{L})/u,
  /(?<![\p{L}\p{N}])(?:XX|DD|TT|JJ)[./-](?:XX|MM)[./-](?:XXXX|XX|YYYY|JJJJ|AAAA|20XX|\d{4})(?!\p{L})|(?<![\d\p{L}])(?:1\d|20)XX(?!\p{L})/u,
  /(?<![\p{L}\p{N}?])\?\? ?(?:million|billion|%|percent|countries|people|euros|dollars|students)/u,
  /(?<![\p{L}\p{N}])X (?:million|billion|percent|per cent|%)/u,
];
/** "Over TK students", "more than XX partners": the word after is small, else it is a Roman number's. */
const AFTER_CUE = new RegExp(`(?<!\\p{L})${CUE} (XX|TK)(?= \\p{L})`, "iu");
const ORDER_AT_END =
  /(?:^|\n)[ \t]*(?:Name|Datum|Ort|Zitat|Link|Foto|Titel|Zahl|Uhrzeit)(?: \p{L}+){0,3} (?:einfügen|ergänzen|eintragen|nachtragen)(?=\s*[:.!\n]|$)/gu;
/** Other marks of a gap: "@@@", "www.xxx.xx", "name 1, name 2", "Ambassador …… on", "Insert photo of …" at a line's head. */
const OTHER_GAPS = [
  /(?<!\p{L})XX+,? (?:and |et |y |e |und |& )?YY+(?!\p{L})/gu,
  /(?<!\p{L})(?:hier kommt (?:der|die|das) (?:text|foto|link|zitat|bild|name)|(?:aquí|aqui) va(?:i)? (?:el|la|o|a) (?:texto|foto|enlace|link|cita|nombre|nome)|(?:ici|insérer ici) (?:le|la) (?:texte|photo|lien|citation|nom))(?!\p{L})/giu,
  /@{3,}|(?<!\S)#{3,}(?=\p{L})|(?<=\s)(?:…{2,}|\.{5,})(?= [\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:https?:\/\/)?(?:www\.)?x{3,}\.[a-z]{2,4}(?![\p{L}])/giu,
  /(?<![\p{L}\p{N}])(?:name|speaker|guest|nom|nombre|nome|title|partner) ?1(?=[,;]? (?:and |& |et |y |e |und )?(?:name|speaker|guest|nom|nombre|nome|title|partner) ?2)/giu,
  /(?<=^|\n)[ \t]*(?:insert|insérer|insertar|inserir|add) (?:photo|picture|image|video|quote|quotation|link|name|date|figures?|logo|hashtags?|handles?|caption|text|foto|enlace|nombre|lien|citation|nom)s?(?= (?:of|from|by|for|to|de|du|del|da|do|here)(?!\p{L})|[.:!]|\s*$)/giu,
];
const TO_COME = /(?<![\p{L}\p{N}#@./_-])(?:TBC|TBD|TBCs|TBDs)(?![\p{L}\p{N}_])/gu;
const LONG_X = /(?<![\p{L}\p{N}#@_./-])(?:XXX|X{4,})(?![\p{L}\p{N}_])/gu;
const BLANK = /(?<![\p{L}\p{N}_@#/.:-])_{3,}(?![\p{L}\p{N}_])|(?<=\s|^)_{2}(?=[\s.,!?]|$)/gu;
/** XXX and XXXX beside these are a Roman number or kisses. */
const ROMAN_AFTER =
  /^(?:th|e|º|ª|\.)|^\s+(?:century|centuries|corps|anniversary|session|edition|summit|legislature|legislatura|congress|congreso|cumbre|foro|meeting|plenary|siglo|aniversario|sesión|edición|siècle|anniversaire|édition|sessão|aniversário|jahrhundert|\p{Lu}\p{Ll})/u;
const ROMAN_BEFORE =
  /(?:pope|pius|john|louis|bowl|olympiad|siglo|século|chapter|article|title|volume|part|annex|anexo|artículo|artigo|artikel|kapitel|chapitre|legión|legio)\s*$/iu;
const KISSES = /(?:love|hugs|kiss|bisous|besos|beijos|best|thank you|thanks)[^.]{0,40}$/iu;
const QUIZ =
  /fill in the|complete the|finish (?:the|this) sentence|complétez|complet[ae] la frase|complete a frase|ergänze|blank|lückentext|quiz|guess/iu;
const TBC_NAMES = /^\s*(?:bank|capital|insurance|group|plc|uzbekistan|leasing|concept|gallery)/iu;

/** A gap that somebody meant to fill: brackets with "name", TBC, XX for a figure, filler text, a blank. */
export const placeholder = defineCheck({
  id: "placeholder",
  family: "embarrass",
  severity: "block",
  scope: "post",
  languages: "any",
  source: "Usage of drafts",
  *check(draft): Iterable<Hit> {
    const gaps = [
      ...bracketed(draft),
      ...figures(draft.text),
      ...abbreviations(draft.text),
      ...phrases(draft),
      ...orders(draft.text),
      ...OTHER_GAPS.flatMap((pattern) => [...draft.text.matchAll(pattern)].map(spanOf)),
      ...blanks(draft.text),
    ];
    const taken: Span[] = [];
    for (const { start, end, severity } of gaps.sort((a, b) => a.start - b.start)) {
      if (taken.some((span) => overlaps(span, { start, end }))) continue;
      if (isInLink(draft, { start, end })) continue;
      taken.push({ start, end });
      const gap = draft.text.slice(start, end);
      yield {
        start,
        end,
        message: { key: "placeholder_why", values: { gap } },
        ...(severity ? { severity } : {}),
      };
    }
  },
});

/** "Write to us (email)", "read more (link)". */
const ALSO_ASIDES = new Set(
  "email phone logo link links lien liens enlace enlaces ligação url text texte texto summe sum n hour heure hora place lieu lugar local ort tag tags".split(
    " ",
  ),
);
const IMAGES = new Set("photo foto picture image video logo imagen imagem bild".split(" "));

/** "XX.XXX" and "www.xxx.xx" pass for hosts; only an address with a scheme is surely one. */
function isInLink({ links }: Draft, gap: Span): boolean {
  return links.some(
    (link) =>
      overlaps(link, gap) &&
      (link.hasScheme || link.text.includes("/")) &&
      !/x{3}\./i.test(link.host),
  );
}

interface Gap extends Span {
  readonly severity?: Severity;
}

function bracketed({ text }: Draft): Gap[] {
  if (!/[[<{(«%$]/.test(text)) return [];
  const gaps: Gap[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const [whole, square, angle, curly, round, guillemets, percent, dollar] = match;
    const inside = square ?? angle ?? curly ?? round ?? guillemets ?? percent ?? dollar ?? "";
    const span = { start: match.index, end: match.index + whole.length };
    // A Markdown link's text, and the address after it, are another matter.
    if (text.charAt(span.end) === "(" && square !== undefined) continue;
    const isTemplate =
      whole.startsWith("{{") ||
      dollar !== undefined ||
      percent !== undefined ||
      /^\[\[/.test(whole);
    if (isTemplate && /^[\s\p{L}\p{N}_.|-]+$/u.test(inside)) gaps.push(span);
    else if (guillemets !== undefined && !isAllCapitals(inside)) continue;
    else if (isFillIn(inside, round !== undefined, angle !== undefined)) gaps.push(span);
  }
  return gaps;
}

/** Whether brackets hold a gap's name. Round ones also hold asides, so that there one noun must stand alone or be ordered. */
function isFillIn(inside: string, isAside: boolean, isAngle: boolean): boolean {
  if (/^[\s?_.]*\?{1,}[\s?_.]*$/.test(inside)) return !isAside;
  if (/^[\sXx_-]*(?:[Xx]{2,}|_{2,})[\sXx_-]*$/.test(inside)) return true;
  const words = tokenise(inside)
    .filter(({ kind, text }) => kind !== "mark" || text === "?")
    .map(({ text }) => text);
  const [first = "", ...rest] = words;
  const last = words.at(-1) ?? "";
  if (["tbc", "tbd", "tktk", "tk"].includes(first) && words.length <= 4) return true;
  if (["tbc", "tbd"].includes(last)) return true;
  const orders = FILL_IN_VERBS.has(first) && (rest.length > 0 || isAllCapitals(inside));
  if (orders && !CALLS_TO_READERS.test(inside)) {
    // "(check the map)" may be for readers: in round brackets the thing to fill in must be named.
    if (!isAside || /^insert|^tb|^add$|^ins[eé]r|^einf|^fill/.test(first)) return true;
    return rest.some((word) => FILL_IN_NOUNS.has(word));
  }
  if (WEAK_VERBS.has(first) && rest.some((word) => FILL_IN_NOUNS.has(word))) return !isAside;
  if (
    /^(?:folgt|follows|suit|sigue|segue|coming|missing|needed|pending|fehlt|manquante?|falta)$/.test(
      last,
    )
  )
    return FILL_IN_NOUNS.has(first) || IMAGES.has(first);
  if (/^(?:einfügen|einsetzen|ergänzen|eintragen|nachtragen)$/.test(last) && rest.length > 0)
    return true;
  if (/^(?:here|ici|aquí|aqui|hier)$/.test(last) && rest.length > 0 && rest.length <= 3)
    return FILL_IN_NOUNS.has(first) || IMAGES.has(first);
  const isNamed = words.some((word) => FILL_IN_NOUNS.has(word));
  const isOnlyNames = words.every((word) => FILL_IN_NOUNS.has(word) || AROUND_NOUNS.has(word));
  if (!isNamed || !isOnlyNames || words.length > 6) return false;
  if (isAllCapitals(inside) || isAngle) return true;
  if (words.every((word) => ALSO_EDITORIAL.has(word) || AROUND_NOUNS.has(word))) return false;
  return !isAside || (words.length === 1 && !ALSO_ASIDES.has(first));
}

function figures(text: string): Gap[] {
  if (!/X|xx|\?\?|HH|TK|DD/.test(text)) return [];
  const gaps = NUMBER_TO_COME.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
  const cued = AFTER_CUE.exec(text);
  const number = cued?.[1] ?? "";
  const end = cued ? cued.index + cued[0].length : 0;
  if (cued && /^(?:XX|TK)$/.test(number) && /^ \p{Ll}/u.test(text.slice(end))) {
    if (!ROMAN_AFTER.test(text.slice(end))) gaps.push({ start: end - number.length, end });
  }
  return gaps;
}

function abbreviations(text: string): Gap[] {
  const gaps: Gap[] = [];
  if (text.includes("TB")) {
    for (const match of text.matchAll(TO_COME)) {
      const end = match.index + match[0].length;
      if (!TBC_NAMES.test(text.slice(end))) gaps.push({ start: match.index, end });
    }
  }
  if (text.includes("XXX")) {
    for (const match of text.matchAll(LONG_X)) {
      const start = match.index;
      const end = start + match[0].length;
      const isRoman =
        match[0] === "XXX" &&
        (ROMAN_AFTER.test(text.slice(end)) || ROMAN_BEFORE.test(text.slice(0, start)));
      const isKisses =
        KISSES.test(text.slice(0, start)) && /^[\s.!]*(?:$|\n)/.test(text.slice(end));
      if (!isRoman && !isKisses) gaps.push({ start, end });
    }
  }
  return gaps;
}

function phrases({ text, tokens }: Draft): Gap[] {
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

function spanOf(match: RegExpExecArray): Gap {
  return { start: match.index, end: match.index + match[0].length };
}

function orders(text: string): Gap[] {
  return [...text.matchAll(ORDER_AT_END)].map((match) => {
    const order = match[0].trim();
    const start = match.index + match[0].indexOf(order);
    return { start, end: start + order.length };
  });
}

function blanks(text: string): Gap[] {
  if (!text.includes("__") || QUIZ.test(text)) return [];
  return [...text.matchAll(BLANK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
