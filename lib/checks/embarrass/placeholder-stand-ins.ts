import type { Draft } from "@/lib/draft/draft";
import { isMostlyCapitals } from "@/lib/draft/letter-case";
import { covers, type Span } from "@/lib/draft/span";
import { type CuedPattern, cuedMatches } from "./cued-pattern";
import { lowered, plainPattern } from "./insult/plain-pattern";

/** What stands where a name, a quotation or a link is still to come, as it is written. */
const AS_WRITTEN: readonly CuedPattern[] = [
  // "Minister X and Minister Y", "M. X et Mme Y", "our friends in Country X"
  {
    cue: / (?:X|Y|XY|XX|XYZ|ABC|N\. ?N\.)(?![A-Za-z0-9])/,
    pattern:
      /(?<!\p{L})(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Ss]ecretary|[Cc]onsul|FM|PM|Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Monsieur|Madame|[Mm]inistre|Herrn?|Frau|Sr\.?|Sra\.?|[Mm]inistr[oa]|[Pp]residente|[Cc]ountry|[Cc]ity|[Pp]ays|[Pp]aís|[Pp]artner|[Ss]peaker|[Cc]ompany|[Uu]niversity) (?:X|Y|XY|XX|XYZ|ABC|N\.? ?N\.)(?![\p{L}\p{N}'’-])(?! \p{Lu})/gu,
  },
  {
    cue: / A, B/,
    pattern:
      /(?<!\p{L})(?:sponsors?|partners?|speakers?|guests?|ministers?|countries|partenaires?|socios?) A, B(?:,| (?:and|et|y|e|und) )/gu,
  },
  {
    cue: / tb[cd]/,
    pattern: /(?<=(?<!\p{L})(?:at|on|in|is|for|by) )(?:tbc|tbd)(?=[\s.,!?]|$)/gu,
  },
  {
    cue: / (?:\[\s*\]|\.\.\.|…) /,
    pattern:
      /(?<=(?<!\p{L})(?:PM|FM|[Pp]resident|[Mm]inister|[Aa]mbassador|Mr|Mrs|Ms) )(?:\[\s*\]|\.{3}|…)(?= (?:and|will|has|signed|met|said|visited|welcomed)(?!\p{L}))/gu,
  },
  {
    cue: /TODO|HEADLINE|LEAD|SUBTITLE/,
    pattern:
      /(?<=^|\n)(?:TODO|HEADLINE HERE|HEADLINE|LEAD|SUBTITLE)(?= \p{Lu}\p{Ll}|\s?:\s\p{Lu}\p{Ll})/gu,
  },
  { cue: /: ?N\. ?N\./, pattern: /(?<=:\s?)N\. ?N\.(?=\s|$)/gu },
  {
    cue: /Doe|Mustermann|ulan[oa] de|ULAN[OA] DE|NAME|Surname|NOM PR|NOMBRE AP/,
    pattern:
      /(?<!\p{L})(?:John Doe|Jane Doe|Max Mustermann|Erika Mustermann|Fulan[oa] de [Tt]al|FULAN[OA] DE TAL|NAME SURNAME|Name Surname|FIRST ?NAME LAST ?NAME|NOM PRÉNOM|NOMBRE APELLIDO|NOME APELIDO|NOME SOBRENOME)(?!\p{L})/gu,
  },
  {
    cue: /TEST[, ]|asdf|sdfg|qwert|hjkl/,
    pattern:
      /(?<=^|\n)TEST(?:,? TEST)+(?!\p{L})|(?<!\p{L})(?:asdf\p{Ll}*|sdfg\p{Ll}*|qwert[yz]\p{Ll}*|hjkl\p{Ll}*)(?!\p{L})/gu,
  },
  {
    cue: /[/=](?:XXX|xxx|tb[cd]|TB[CD])/,
    pattern: /(?<=[/=])(?:X{3,}|x{4,}|tbc|TBC|tbd|TBD)(?=$|[\s/?.,)])/gu,
  },
];
/** The same, read in small Latin letters. */
const IN_ANY_CASE: readonly CuedPattern[] = [
  // A quotation still to come, in its marks.
  {
    cue: /["“«„]\s?(?:insert|add|put|includ|ins|inclu|hier|your|the|min|amb|pres|his|her|quot|cita|zitat|xxx|tb[cd])/,
    pattern: plainPattern(
      String.raw`["“«„]\s?(?:(?:insert|add|put|include|insérer|insertar|inserir|hier)(?!\p{L})[^"”»“\n]{0,40}?(?:quote|quotation|citation|cita|citação|zitat|here|ici|aquí|aqui|einfügen)(?!\p{L})[^"”»“\n]{0,20}|(?:your |the |(?:minister|ambassador|amb|president)(?:['’]s)? |his |her )?(?:quote|quotation|citation|cita|citação|zitat)(?: (?:to come|tk|here|tbc|tbd|to follow|quote|from [^"”»“\n]{1,30}|d[eu] [^"”»“\n]{1,30}|folgt|à venir|ici|aquí|aqui))+|x{3,}|tbc|tbd)\s?["”»“]`,
      "g",
    ),
  },
  {
    cue: /(?:goes|to go) here/,
    pattern: plainPattern(
      String.raw`(?<!\p{L})(?:caption|text|photo|picture|quote|name|link|title|map|logo|video|date|headline) (?:goes|to go) here(?!\p{L})`,
      "g",
    ),
  },
  // A label and nothing but a promise behind it: "Lugar: por confirmar", "Lieu : à compléter", "Ort: folgt".
  {
    cue: /:\s?[([]?(?:to be|tba|por |a [cdp]|à [cpdv]|pend|compl|preen|wird|folgt|noch|steht)/,
    pattern: plainPattern(
      String.raw`(?<!\p{L})(?:venue|place|room|date|time|speakers?|title|link|guest|lugar|sala|sede|fecha|hora|invitad[oa]s?|ponentes?|enlace|inscripci\p{L}+|lieu|salle|heure|invitée?s?|lien|inscriptions?|local|convidad[oa]s?|inscrições|ort|raum|uhrzeit|datum|gäste|titel|anmeldung)\s?:\s*[([]?(?:to be (?:confirmed|completed|added)|tba|por (?:confirmar|definir)|a (?:confirmar|definir|preencher)|à (?:confirmer|compléter|préciser|définir|venir)|pendiente|pendente|completar|preencher|wird (?:noch )?(?:nachgereicht|ergänzt|bekanntgegeben)|folgt(?: noch)?|noch offen|steht noch aus)(?!\p{L})[)\]]?`,
      "g",
    ),
  },
  {
    cue: /t(?:\.b\.|\/b\/)[cd]/,
    pattern: plainPattern(String.raw`(?<![\p{L}.])t(?:\.b\.[cd]\.?|\/b\/[cd])(?!\p{L})`, "g"),
  },
  // A test of the channel, a hand on the keyboard.
  {
    cue: /ignore this|a test |(?:de|just|only) (?:prueba|teste?)|testbeitrag/,
    pattern: plainPattern(
      String.raw`(?<=^|[.!?\n] ?)(?:please )?ignore this (?:post|tweet|test|message)(?!\p{L})|(?<!\p{L})this is (?:just |only )?a test (?:post|tweet)(?!\p{L})|(?<!\p{L})(?:post|tweet|tuit|publication|publicación|publicação|mensaje|beitrag) (?:de prueba|de teste|de test)(?!\p{L})|(?<!\p{L})testbeitrag(?!\p{L})`,
      "g",
    ),
  },
  // "*** INSERT MAP ***", "--- picture here ---", "((photo))"
  {
    cue: /\*\*|--|\(\(/,
    pattern: plainPattern(
      String.raw`\*{2,3}\s?(?:insert|add|photo|picture|map|link|quote|image)(?!\p{L})[^*\n]{0,30}\*{2,3}|-{2,}\s?(?:insert [^-\n]{2,30}|(?:photo|picture|map|link|quote|image|video)(?: here)?)\s?-{2,}|\(\((?:photo|picture|map|link|quote|image|video|logo|foto)\)\)`,
      "g",
    ),
  },
];
/** Nouns in capitals amid small letters: "Join us on DATE at TIME in PLACE", "congratulations to Mr. NAME". */
const SHOUTED_NOUN: CuedPattern = {
  cue: /NAME|DATE|VENUE|PLACE|COUNTRY|CITY|TITLE|NUMBER|AMOUNT|HANDLE|HASHTAG|QUOTE|SPEAKER|EVENT|NOM|LIEU|HEURE|PAYS|LIEN|CITATION|FECHA|LUGAR|HORA|PAÍS|ENLACE|CARGO|DATA|LOCAL|DATUM|ORT|UHRZEIT|ZITAT|TIME/,
  pattern:
    /(?<=(?:^|[\s(])(?:[Mm]rs?\.?|[Mm]s\.?|[Mm]inister|[Aa]mbassador|[Pp]resident|on|at|in|to|with|from|by|of|the|our|le|la|du|de|à|el|en|con|em|com|nacional,|am|um|mit|von|der|den|Day,|[Dd]ay of) )(?:NAME|NAMES|SURNAME|DATE|VENUE|PLACE|COUNTRY|CITY|TITLE|NUMBER|AMOUNT|HANDLE|HASHTAG|QUOTE|SPEAKER|EVENT|NOM|LIEU|HEURE|PAYS|LIEN|CITATION|NOMBRE|FECHA|LUGAR|HORA|PAÍS|ENLACE|CARGO|NOME|DATA|LOCAL|DATUM|ORT|UHRZEIT|ZITAT|AGREEMENT NAME|EVENT NAME|NAME OF \p{Lu}+|TIME(?= (?:in|at|on)(?!\p{L})|[.,!?]?$))(?=\s+\p{Ll}|[.,!?)]|\s*$|\s+\p{Extended_Pictographic})/gu,
};
/** "Read the full interview: LINK", at the end of a post without any link. */
const LINK_TO_COME: CuedPattern = {
  cue: /LINK|URL|LIEN|ENLACE/,
  pattern:
    /(?<=(?::|(?<!\p{L})(?:here|at|ici|aquí|aqui|hier)) ?)[([]?(?:LINK|URL|LIEN|ENLACE)[)\]]?(?=\s*(?:$|\n))/gu,
};
const HANDLE = /^(?:handle\d?|username|name|x{3,}|tbc|tbd|account|tag)$/iu;
const HASHTAG = /^(?:hashtags?\d?|tbd|tbc|x{3,}|tag\d|insert\p{L}*|campaignhashtag)$/iu;
const ONLY_A_TEST =
  /^\s*(?:test(?:ing)?|prueba|teste?|essai)(?:[\s,.!]*(?:test(?:ing)?|[123]|one|two|three))*[\s.!]*$/iu;
const FILLER_ALONE = /^\W*(?:lorem ipsum|type something|write something(?: here)?)[\s.…!]*$/iu;

/** Names, quotations, links and handles that only stand in for the real ones. Half-open UTF-16 offsets. */
export function findStandIns({ text, mentions, hashtags, links, quotations }: Draft): Span[] {
  if (ONLY_A_TEST.test(text) || FILLER_ALONE.test(text)) return [{ start: 0, end: text.length }];
  const found = [
    ...spansOf(text, AS_WRITTEN),
    ...spansOf(lowered(text), IN_ANY_CASE),
    ...spansOf(text, [SHOUTED_NOUN]).filter(
      (span) => !isMostlyCapitals(text) && !quotations.some((quotation) => covers(quotation, span)),
    ),
    ...spansOf(text, links.length === 0 ? [LINK_TO_COME] : []).filter(
      () => !isMostlyCapitals(text),
    ),
  ];
  found.push(
    ...mentions.filter(({ handle }) => HANDLE.test(handle)),
    ...hashtags.filter(({ name }) => HASHTAG.test(name)),
  );
  return found.map(({ start, end }) => ({ start, end }));
}

function spansOf(text: string, patterns: readonly CuedPattern[]): Span[] {
  return cuedMatches(text, patterns).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
