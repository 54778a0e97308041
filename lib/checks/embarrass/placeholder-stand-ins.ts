import type { Draft } from "@/lib/draft/draft";
import { isMostlyCapitals } from "@/lib/draft/letter-case";
import { covers, type Span } from "@/lib/draft/span";

/** What stands where a name, a quotation or a link is still to come. */
const STAND_INS = [
  // "Minister X and Minister Y", "M. X et Mme Y", "our friends in Country X"
  /(?<!\p{L})(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Ss]ecretary|[Cc]onsul|FM|PM|Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Monsieur|Madame|[Mm]inistre|Herrn?|Frau|Sr\.?|Sra\.?|[Mm]inistr[oa]|[Pp]residente|[Cc]ountry|[Cc]ity|[Pp]ays|[Pp]aís|[Pp]artner|[Ss]peaker|[Cc]ompany|[Uu]niversity) (?:X|Y|XY|XX|XYZ|ABC|N\.? ?N\.)(?![\p{L}\p{N}'’-])(?! \p{Lu})/gu,
  /(?<!\p{L})(?:sponsors?|partners?|speakers?|guests?|ministers?|countries|partenaires?|socios?) A, B(?:,| (?:and|et|y|e|und) )/gu,
  /(?<=(?<!\p{L})(?:at|on|in|is|for|by) )(?:tbc|tbd)(?=[\s.,!?]|$)/gu,
  /(?<=(?<!\p{L})(?:PM|FM|[Pp]resident|[Mm]inister|[Aa]mbassador|Mr|Mrs|Ms) )(?:\[\s*\]|\.{3}|…)(?= (?:and|will|has|signed|met|said|visited|welcomed)(?!\p{L}))/gu,
  /(?<=^|\n)(?:TODO|HEADLINE HERE|HEADLINE|LEAD|SUBTITLE)(?= \p{Lu}\p{Ll}|\s?:\s\p{Lu}\p{Ll})/gu,
  /(?<=:\s?)N\. ?N\.(?=\s|$)/gu,
  /(?<!\p{L})(?:John Doe|Jane Doe|Max Mustermann|Erika Mustermann|Fulan[oa] de [Tt]al|FULAN[OA] DE TAL|NAME SURNAME|Name Surname|FIRST ?NAME LAST ?NAME|NOM PRÉNOM|NOMBRE APELLIDO|NOME APELIDO|NOME SOBRENOME)(?!\p{L})/gu,
  // A quotation still to come, in its marks.
  /["“«„]\s?(?:(?:insert|add|put|include|insérer|insertar|inserir|hier)(?!\p{L})[^"”»“\n]{0,40}?(?:quote|quotation|citation|cita|citação|zitat|here|ici|aquí|aqui|einfügen)(?!\p{L})[^"”»“\n]{0,20}|(?:your |the |(?:minister|ambassador|amb|president)(?:['’]s)? |his |her )?(?:quote|quotation|citation|cita|citação|zitat)(?: (?:to come|tk|here|tbc|tbd|to follow|quote|from [^"”»“\n]{1,30}|d[eu] [^"”»“\n]{1,30}|folgt|à venir|ici|aquí|aqui))+|x{3,}|tbc|tbd)\s?["”»“]/giu,
  /(?<!\p{L})(?:caption|text|photo|picture|quote|name|link|title|map|logo|video|date|headline) (?:goes|to go) here(?!\p{L})/giu,
  // A label and nothing but a promise behind it: "Lugar: por confirmar", "Lieu : à compléter", "Ort: folgt".
  /(?<!\p{L})(?:venue|place|room|date|time|speakers?|title|link|guest|lugar|sala|sede|fecha|hora|invitad[oa]s?|ponentes?|enlace|inscripci\p{L}+|lieu|salle|heure|invitée?s?|lien|inscriptions?|local|convidad[oa]s?|inscrições|ort|raum|uhrzeit|datum|gäste|titel|anmeldung)\s?:\s*[([]?(?:to be (?:confirmed|completed|added)|tba|por (?:confirmar|definir)|a (?:confirmar|definir|preencher)|à (?:confirmer|compléter|préciser|définir|venir)|pendiente|pendente|completar|preencher|wird (?:noch )?(?:nachgereicht|ergänzt|bekanntgegeben)|folgt(?: noch)?|noch offen|steht noch aus)(?!\p{L})[)\]]?/giu,
  /(?<![\p{L}.])t(?:\.b\.[cd]\.?|\/b\/[cd])(?!\p{L})/giu,
  // A test of the channel, a hand on the keyboard.
  /(?<=^|[.!?\n] ?)(?:please )?ignore this (?:post|tweet|test|message)(?!\p{L})|(?<!\p{L})this is (?:just |only )?a test (?:post|tweet)(?!\p{L})|(?<!\p{L})(?:post|tweet|tuit|publication|publicación|publicação|mensaje|beitrag) (?:de prueba|de teste|de test)(?!\p{L})|(?<!\p{L})testbeitrag(?!\p{L})/giu,
  /(?<=^|\n)TEST(?:,? TEST)+(?!\p{L})|(?<!\p{L})(?:asdf\p{Ll}*|sdfg\p{Ll}*|qwert[yz]\p{Ll}*|hjkl\p{Ll}*)(?!\p{L})/gu,
  // "*** INSERT MAP ***", "--- picture here ---", "((photo))"
  /\*{2,3}\s?(?:insert|add|photo|picture|map|link|quote|image)(?!\p{L})[^*\n]{0,30}\*{2,3}|-{2,}\s?(?:insert [^-\n]{2,30}|(?:photo|picture|map|link|quote|image|video)(?: here)?)\s?-{2,}|\(\((?:photo|picture|map|link|quote|image|video|logo|foto)\)\)/giu,
  /(?<=[/=])(?:X{3,}|x{4,}|tbc|TBC|tbd|TBD)(?=$|[\s/?.,)])/gu,
];
/** Nouns in capitals amid small letters: "Join us on DATE at TIME in PLACE", "congratulations to Mr. NAME". */
const SHOUTED_NOUN =
  /(?<=(?:^|[\s(])(?:[Mm]rs?\.?|[Mm]s\.?|[Mm]inister|[Aa]mbassador|[Pp]resident|on|at|in|to|with|from|by|of|the|our|le|la|du|de|à|el|en|con|em|com|nacional,|am|um|mit|von|der|den|Day,|[Dd]ay of) )(?:NAME|NAMES|SURNAME|DATE|VENUE|PLACE|COUNTRY|CITY|TITLE|NUMBER|AMOUNT|HANDLE|HASHTAG|QUOTE|SPEAKER|EVENT|NOM|LIEU|HEURE|PAYS|LIEN|CITATION|NOMBRE|FECHA|LUGAR|HORA|PAÍS|ENLACE|CARGO|NOME|DATA|LOCAL|DATUM|ORT|UHRZEIT|ZITAT|AGREEMENT NAME|EVENT NAME|NAME OF \p{Lu}+|TIME(?= (?:in|at|on)(?!\p{L})|[.,!?]?$))(?=\s+\p{Ll}|[.,!?)]|\s*$|\s+\p{Extended_Pictographic})/gu;
/** "Read the full interview: LINK", at the end of a post without any link. */
const LINK_TO_COME =
  /(?<=(?::|(?<!\p{L})(?:here|at|ici|aquí|aqui|hier)) ?)[([]?(?:LINK|URL|LIEN|ENLACE)[)\]]?(?=\s*(?:$|\n))/gu;
const HANDLE = /^(?:handle\d?|username|name|x{3,}|tbc|tbd|account|tag)$/iu;
const HASHTAG = /^(?:hashtags?\d?|tbd|tbc|x{3,}|tag\d|insert\p{L}*|campaignhashtag)$/iu;
const ONLY_A_TEST =
  /^\s*(?:test(?:ing)?|prueba|teste?|essai)(?:[\s,.!]*(?:test(?:ing)?|[123]|one|two|three))*[\s.!]*$/iu;
const FILLER_ALONE = /^\W*(?:lorem ipsum|type something|write something(?: here)?)[\s.…!]*$/iu;

/** Names, quotations, links and handles that only stand in for the real ones. Half-open UTF-16 offsets. */
export function findStandIns({ text, mentions, hashtags, links, quotations }: Draft): Span[] {
  if (ONLY_A_TEST.test(text) || FILLER_ALONE.test(text)) return [{ start: 0, end: text.length }];
  const found = STAND_INS.flatMap((pattern) => spans(text, pattern));
  if (!isMostlyCapitals(text)) {
    found.push(
      ...spans(text, SHOUTED_NOUN).filter(
        (span) => !quotations.some((quotation) => covers(quotation, span)),
      ),
    );
    if (links.length === 0) found.push(...spans(text, LINK_TO_COME));
  }
  found.push(
    ...mentions.filter(({ handle }) => HANDLE.test(handle)),
    ...hashtags.filter(({ name }) => HASHTAG.test(name)),
  );
  return found.map(({ start, end }) => ({ start, end }));
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
