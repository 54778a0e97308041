import { cued } from "@/lib/draft/cued-pattern";
import { overlaps, type Span } from "@/lib/draft/span";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";

/** Marks of a gap that are written in one way: "@@@", "name XX", "DD/MM", "Ambassador …… on", "[QUOTE: …]". */
const AS_WRITTEN: readonly GatedPattern[] = [
  {
    cue: / XX/,
    pattern:
      /(?<=(?<!\p{L})(?:the|our|all|with|over|than|welcome|welcomed|thank|les|nos) )X{2,3}(?= \p{Ll}{3,}s(?!\p{L}))/gu,
  },
  {
    cue: /TODO/,
    pattern: cued(
      /(?<![\p{L}\p{N}])TODO(?:(?=\s?:\s?\p{L})|(?= (?:photo|picture|link|image|credit|add|check|confirm|fix|insert|quote|caption|alt)(?!\p{L})))/gu,
    ),
  },
  {
    cue: /[DJT][./-]MM/,
    pattern: cued(
      /(?<![\p{L}\p{N}/.])(?:DD|JJ|TT)[/.-]MM(?:[/.-](?:YYYY|YY|AAAA|AA|JJJJ))?(?![\p{L}\p{N}])/gu,
    ),
  },
  // "met [ ] in Lyon", "$NAME$", "##NAME##", "with XX to talk", "thank xxxx for"
  { cue: /\[ *[xX]? *\]/, pattern: /(?<=\p{Ll} )\[ *[xX]? *\](?= ?\p{Ll}| ?[.!,](?:\s|$))/gu },
  { cue: /[$#@%][A-Z]/, pattern: /(?<![\p{L}\p{N}])([$#@%]{1,2})[A-Z][A-Z_]{2,30}\1(?!\p{L})/gu },
  {
    cue: / (?:XX|xxxx+|TK)(?![A-Za-z0-9])/,
    pattern:
      /(?<=(?<!\p{L})(?:meet|met|with|thank|thanks|thanked|by|welcome|welcomed|joined|visit|visited|from|in|at|avec|par|chez|remercie|con|por|com|mit|von|bei|agradece|agradecemos) )(?:XX|xxxx+|TK)(?= \p{Ll}|[:;.!,]|$)/gu,
  },
  {
    cue: /\[|\(\?\?/,
    pattern:
      /\[(?:NN|N\. ?N\.|(?:Country|City|Partner|Minister|Pays|País|Land) (?:[A-C]|X|\d))\](?!\()|\(\?{2,}\)/gu,
  },
  {
    cue: /PLACEHOLDER|FILL IN|HERE|00\/00/,
    pattern:
      /(?<!\p{L})(?:PLACEHOLDER|FILL IN|(?:URL|LINK|NAME|TEXT|QUOTE|PHOTO|IMAGE|DATE|TITLE|HANDLE) (?:GOES )?HERE|00\/00\/(?:20)?\d\d)(?!\p{L})/gu,
  },
  { cue: /\?\?\?/, pattern: /(?<=\p{L} )\?{3}(?= \p{Ll})/gu },
  {
    cue: /\[[A-Z]/,
    pattern: cued(
      /\[(?:PHOTO|PICTURE|IMAGE|GRAPHIC|QUOTE|FOTO|IMAGEN|IMAGEM|BILD|CITATION|CITA|ZITAT) ?:[^\]\n]{2,80}\]/gu,
    ),
  },
  {
    cue: /[[{]/,
    pattern: /\{[\p{L} ]{2,30}(?:\|[\p{L} ]{2,30}){1,4}\}|\[\p{Ll}{4,}\/\p{Ll}{4,}\]/gu,
  },
  {
    cue: /XX+,? .*YY/,
    pattern: /(?<!\p{L})XX+,? (?:and |et |y |e |und |& )?YY+(?!\p{L})/gu,
  },
  {
    cue: /@@@|###|……|\.{5}/,
    pattern: /@{3,}|(?<!\S)#{3,}(?=\p{L})|(?<=\s)(?:…{2,}|\.{5,})(?= [\p{L}\p{N}])/gu,
  },
  {
    cue: /Name|Datum|Ort|Zitat|Link|Foto|Titel|Zahl|Uhrzeit/,
    pattern: cued(
      /(?<=^|\n)(?:Name|Datum|Ort|Zitat|Link|Foto|Titel|Zahl|Uhrzeit)(?: \p{L}+){0,3} (?:einfügen|ergänzen|eintragen|nachtragen)(?=\s*[:.!\n]|$)/gu,
    ),
  },
];

/** Read in small Latin letters. */
const IN_ANY_CASE: readonly GatedPattern[] = [
  {
    cue: /\[/,
    pattern: plainPattern(
      String.raw`\[[^\]\n]{0,40}(?:à compléter|à confirmer|à préciser|à venir|pendientes?|por confirmar|por definir|a definir|a confirmar|a preencher|pendente|folgt noch|nachtragen|ergänzen|einfügen|to be (?:confirmed|added|completed|inserted)|to come)[^\]\n]{0,20}\]`,
      "g",
    ),
  },
  {
    cue: /folgt[\])]|wird erg|dd\/mm|lorem ips|(?:sample|example|your|dummy|filler) text|text here/,
    pattern: plainPattern(
      String.raw`[[(](?:[^\])\n]{1,30} )?(?:folgt(?: noch)?|wird (?:noch )?(?:ergänzt|nachgereicht|nachgetragen))[\])]|\[dd\/mm(?:\/y{2,4})?\]|(?<!\p{L})dd\/mm\/yyyy(?!\p{L})|(?<!\p{L})lorem ipsum(?= (?:in|to|for|today|opens|on|at|dolor)|[.!:;]|\s*$)|(?<!\p{L})(?:(?:sample|example|filler) text|(?<=^|\n|[:"“] ?)text here)(?= (?:in|to|for|today|opens|on|at|with)(?!\p{L})|[.!:;]|\s*$)`,
      "g",
    ),
  },
  {
    cue: /hier kommt|aqu[íi] vai? |ici l[ea] /,
    pattern: plainPattern(
      String.raw`(?<!\p{L})(?:hier kommt (?:der|die|das) (?:text|foto|link|zitat|bild|name)|(?:aquí|aqui) va(?:i)? (?:el|la|o|a) (?:texto|foto|enlace|link|cita|nombre|nome)|(?:ici|insérer ici) (?:le|la) (?:texte|photo|lien|citation|nom))(?!\p{L})`,
      "g",
    ),
  },
  {
    cue: /xxx\./,
    pattern: /(?<![a-z\u00df-\u024f0-9])(?:https?:\/\/)?(?:www\.)?x{3,}\.[a-z]{2,4}(?![a-z])/g,
  },
  {
    cue: /[a-z] ?1.{1,7}[a-z] ?2/,
    pattern: plainPattern(
      String.raw`(?<![\p{L}\p{N}])(?:name|speaker|guest|nom|nombre|nome|title|partner) ?1(?=[,;]? (?:and |& |et |y |e |und )?(?:name|speaker|guest|nom|nombre|nome|title|partner) ?2)`,
      "g",
    ),
  },
  {
    cue: /(?:^|\n)[ \t]*(?:ins|add)/,
    pattern: plainPattern(
      String.raw`(?<=^|\n)[ \t]*(?:insert|insérer|insertar|inserir|add) (?:photo|picture|image|video|quote|quotation|link|name|date|figures?|logo|hashtags?|handles?|caption|text|foto|enlace|nombre|lien|citation|nom)s?(?= (?:of|from|by|for|to|de|du|del|da|do|here)(?!\p{L})|[.:!]|\s*$)`,
      "g",
    ),
  },
];

const BLANK = /(?<![\p{L}\p{N}_@#/.:-])_{3,}(?![\p{L}\p{N}_])|(?<=\s|^)_{2}(?=[\s.,!?]|$)/gu;
const QUIZ = cued(
  /fill in the|complete the|finish (?:the|this) sentence|complétez|complet[ae] la frase|complete a frase|ergänze|blank|lückentext|quiz|guess/iu,
);

/** Gaps that are marked without brackets: "____", "@@@", "DD/MM", "Insert photo of …". Half-open UTF-16 offsets. */
export function findMarkedGaps(text: string): Span[] {
  const gaps = [
    ...gatedMatches(text, AS_WRITTEN),
    ...gatedMatches(lowered(text), IN_ANY_CASE),
    ...(text.includes("__") && !QUIZ.test(text) ? text.matchAll(BLANK) : []),
  ];
  return gaps.map((match) => {
    const gap = match[0].trim();
    const start = match.index + match[0].indexOf(gap);
    return { start, end: start + gap.length };
  });
}

/** Two patterns that see the same gap tell it once, and whole; gaps in the order of their starts. */
export function mergeGaps(gaps: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const gap of [...gaps].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && overlaps(last, gap)) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, gap.end) };
    } else whole.push(gap);
  }
  return whole;
}
