import { cued } from "@/lib/draft/cued-pattern";
import { type Span, spanOf } from "@/lib/draft/span";
import { type GatedPattern, gatedMatches } from "./gated-patterns";

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)|januar|februar|märz|juni|juli|oktober|dezember)";
const COUNTED =
  "(?:%|percent|per cent|pour cent|por ciento|por cento|prozent|million|billion|thousand|millions|millones|milhões|millionen|milliards|mil|hundred|euros?|dollars?|pounds|usd|eur|uhr|h\\b|hrs|hours|heures|horas|stunden|minutes|days|years|weeks|months|people|students|visas?|citizens|countries|states|partners|members|participants|projects|delegates|experts|women|men|children|families|scholarships|jours|étudiants|personnes|pays|estudiantes|personas|países|estudantes|pessoas|menschen|teilnehmer|länder|studierende|am\\b|pm\\b|a\\.m|p\\.m|km\\b)";
const CUE =
  "(?:over|more than|nearly|almost|about|around|some|approximately|at least|up to|worth|total of|to|of|from|for|with|by|at|on|plus de|près de|environ|más de|cerca de|casi|mais de|quase|über|mehr als|rund|fast|knapp)";
/** A figure still to come: "XX euros", "$XXm", "XX November", "XX:XX", "+XX", "?? countries". */
const NUMBER_TO_COME: readonly GatedPattern[] = [
  {
    cue: /__|[€£$]\s?[nN]{2}|\d[:.h](?:xx|XX)|XX[/.]XX|xx[/.]xx|XX[.,]000/,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:19|20)_{2}|[€£$]\s?[nN]{2,}|\d{1,2}[:.h](?:xx|XX)|(?:XX|xx)[/.](?:XX|xx)\.?|XX[.,]000)(?![\p{L}\p{N}])/u,
  },
  {
    cue: / (?:XX|xx)(?![A-Za-z])/,
    pattern: /(?<=(?<!\p{L})(?:a las|às|um|à|at|le|am|el|dia|día|on the) )(?:XX|xx)(?=[\s.,!?]|$)/u,
  },
  {
    cue: /[xX][.,][xX]{3}/,
    pattern: /(?<![\p{L}\p{N}@#/.-])[xX]{1,3}[.,][xX]{3}(?:[.,][xX]{3})?(?![\p{L}\p{N}])/u,
  },
  {
    cue: /(?:nn|NN|##|\*\*\*|\dX|0000) /,
    pattern: cued(
      new RegExp(
        `(?<![\\p{L}\\p{N}#@])(?:n{2,}|N{2,}|#{2,}|\\*{3,}|\\d{1,3}X{1,3}|0000) ${COUNTED}(?!\\p{L})`,
        "u",
      ),
    ),
  },
  {
    cue: / (?:N|NN+|nn+|##+|_+) /,
    pattern: cued(
      new RegExp(
        `(?<!\\p{L})${CUE} (?:N|NN+|nn+|#{2,}|_+) (?:${COUNTED}|\\p{Ll}{4,}s)(?!\\p{L})`,
        "u",
      ),
    ),
  },
  {
    cue: /[€£$]\s?[….?_]/,
    pattern: /[€£$]\s?(?:…|\.{3}|_+)\s?(?:million|billion|mil|m|bn)(?!\p{L})/u,
  },
  {
    cue: /(?:NN|xx|nn|N)(?:th|st|nd|rd) /,
    pattern: cued(
      /(?<![\p{L}\p{N}])(?:NN|xx|nn|N)(?:th|st|nd|rd) (?:anniversary|edition|session|birthday|round)/u,
    ),
  },
  {
    cue: /\d[- ]XXX/,
    pattern: /(?<![\p{L}\p{N}])\+?\d{2,4}[- ]X{3,}(?:[- ]X{2,})*(?!\p{L})/u,
  },
  {
    cue: /[$€£]\s?X|X\s?[€£%]/,
    pattern:
      /(?:[$€£]|US\$|R\$)\s?X(?:[X.,]{0,9}X)?(?:m|bn|k)?(?!\p{L})|(?<![\p{L}\p{N}])X{1,4}\s?[€£%](?!\p{L})/u,
  },
  {
    cue: /[Xx][Xx]/,
    pattern: cued(
      new RegExp(`(?<![\\p{L}\\p{N}#@])X{2,4}(?:[ .,-]?(?:${COUNTED}))(?!\\p{L})`, "iu"),
    ),
  },
  {
    cue: /(?:XX|xx|\?\?)\.? /,
    pattern: cued(
      new RegExp(`(?<![\\p{L}\\p{N}#@])(?:[Xx]{2}|\\?\\?)\\.? ${MONTH}(?!\\p{L})`, "iu"),
    ),
  },
  // "issued XX passports", "formé XX enseignants", "XX Lehrkräfte ausgebildet", "?? teachers": a number's place before things.
  {
    cue: / (?:XX|xx|\?\?) [A-Za-z]/,
    pattern:
      /(?<=\p{Ll}{2} (?:a |to |over |more than |about |around )?)(?:XX|xx|\?\?)(?= (?!games|jeux|juegos|jogos|chromosom|cromosom|cycles|years of)(?:new |young |nouvelles |nuevos |novos |neue )?\p{Ll}{3,}s(?!\p{L}))(?<!(?:[Bb]owl|[Ss]ize|[Ss]iglo|século|siècle|secolo|chapter|chapitre|capítulo|kapitel|article|artículo|title|talla|taille|pope|papa|louis) XX)|(?<=(?<!\p{L})(?:haben|hat|wurden|mit|über|rund|für|an|von|sind) )(?:XX|xx|\?\?)(?= \p{Lu}\p{Ll}{3,})/u,
  },
  {
    cue: /(?:XX|xx|HH|hh|\?\?)[:.h]/,
    pattern: cued(
      /(?<![\p{L}\p{N}#@])(?:XX|xx|HH|hh|\?\?)[:.h](?:XX|xx|MM|mm|\?\?|00|15|30|45)(?![\p{L}\p{N}])/u,
    ),
  },
  { cue: /\+ ?XX/, pattern: /(?<![\p{L}\p{N}])\+ ?X{2,}(?: ?X+)*(?!\p{L})/u },
  {
    cue: /[XDTJ][./-](?:XX|MM)|\dXX/,
    pattern:
      /(?<![\p{L}\p{N}])(?:XX|DD|TT|JJ)[./-](?:XX|MM)[./-](?:XXXX|XX|YYYY|JJJJ|AAAA|20XX|\d{4})(?!\p{L})|(?<![\d\p{L}])(?:1\d|20)XX(?!\p{L})/u,
  },
  {
    cue: /\?\? ?[a-z%]/,
    pattern: cued(
      /(?<![\p{L}\p{N}?])\?\? ?(?:million|billion|%|percent|countries|people|euros|dollars|students)/u,
    ),
  },
  {
    cue: /X [a-z%]/,
    pattern: cued(
      /(?<![\p{L}\p{N}])X (?:million|billion|percent|per cent|%|(?:years|months|weeks|days|hours|countries|people|students|visas|euros|dollars|participants|projects|scholarships|citizens|partners)(?!\p{L}))/u,
    ),
  },
];
/** "Over TK students", "more than XX partners": the word after is small, else it is a Roman number's. */
const AFTER_CUE = new RegExp(`(?<!\\p{L})${CUE} (XX|TK)(?= \\p{L})`, "iu");
const TO_COME = cued(/(?<![\p{L}\p{N}#@./_-])(?:TBC|TBD|TBCs|TBDs)(?![\p{L}\p{N}_])/gu);
const LONG_X = /(?<![\p{L}\p{N}#@_./-])(?:XXX|X{4,})(?![\p{L}\p{N}_])/gu;
/** XXX and XXXX beside these are a Roman number or kisses. */
const ROMAN_AFTER =
  /^(?:th|e|º|ª|\.)|^\s+(?:century|centuries|corps|anniversary|session|edition|summit|legislature|legislatura|congress|congreso|cumbre|foro|meeting|plenary|siglo|aniversario|sesión|edición|siècle|anniversaire|édition|sessão|aniversário|jahrhundert|\p{Lu}\p{Ll})/u;
const ROMAN_BEFORE =
  /(?:pope|pius|john|louis|bowl|olympiad|siglo|século|chapter|article|title|volume|part|annex|anexo|artículo|artigo|artikel|kapitel|chapitre|legión|legio)\s*$/iu;
const KISSES = /(?:love|hugs|kiss|bisous|besos|beijos|best|thank you|thanks)[^.]{0,40}$/iu;
/** The disease, as half of Europe and Latin America abbreviates it: "la lucha contra la TBC", "TBC patients". */
const TUBERCULOSIS =
  /tubercul|(?<!\p{L})(?:la|alla|della|dalla|contr[aoe]|gegen|tegen|against|hiv|vih|(?:cases|treatment|behandlung|tratamiento|tratamento|casos|casi) (?:of|von|de|da|di))[\s,/&]+(?:(?:and|y|e|und|et)\s)?TBC(?!\p{L})|TBC[\s-](?:patient|case|clinic|treatment|ward|behandl|pazient|pacient)/iu;
const TBC_NAMES =
  /^\s*(?:[–—:=-]\s*(?:to be |= ?|means|stands)|\((?:to be )|bank|capital|insurance|group|plc|uzbekistan|leasing|concept|gallery)/iu;

/** Figures and names still to come: "XX euros", "over TK students", TBC, XXX. Half-open UTF-16 offsets. */
export function findFiguresToCome(text: string): Span[] {
  return [...figures(text), ...abbreviations(text)];
}

function figures(text: string): Span[] {
  const gaps = gatedMatches(text, NUMBER_TO_COME).map(spanOf);
  if (!/ (?:XX|TK) /.test(text)) return gaps;
  const cued = AFTER_CUE.exec(text);
  const number = cued?.[1] ?? "";
  const end = cued ? cued.index + cued[0].length : 0;
  if (cued && /^(?:XX|TK)$/.test(number) && /^ \p{Ll}/u.test(text.slice(end))) {
    if (!ROMAN_AFTER.test(text.slice(end))) gaps.push({ start: end - number.length, end });
  }
  return gaps;
}

function abbreviations(text: string): Span[] {
  const gaps: Span[] = [];
  if (text.includes("TB") && !TUBERCULOSIS.test(text)) {
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
