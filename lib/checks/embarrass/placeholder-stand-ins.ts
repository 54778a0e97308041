import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { isMostlyCapitals } from "@/lib/draft/letter-case";
import { covers, type Span, spanOf } from "@/lib/draft/span";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";
import { showsSpecimen } from "./specimen";

const MONTHS =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januar|februar|märz|juni|juli|oktober|dezember)";
/** What stands where a name, a quotation or a link is still to come, as it is written. */
const AS_WRITTEN: readonly GatedPattern[] = [
  // "Minister X and Minister Y", "M. X et Mme Y", "our friends in Country X"
  {
    cue: / (?:X|Y|XY|XX|XYZ|ABC|N\. ?N\.)(?![A-Za-z0-9])/,
    pattern: cued(
      /(?<!\p{L})(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Ss]ecretary|[Cc]onsul|FM|PM|Mr\.?|Mrs\.?|Ms\.?|M\.|Mme|Monsieur|Madame|[Mm]inistre|Herrn?|Frau|Sr\.?|Sra\.?|[Mm]inistr[oa]|[Pp]residente|[Cc]ountry|[Cc]ity|[Pp]ays|[Pp]aís|[Pp]artner|[Ss]peaker|[Cc]ompany|[Uu]niversity) (?:X|Y|XY|XX|XYZ|ABC|N\.? ?N\.)(?![\p{L}\p{N}'’-])(?! \p{Lu})/gu,
    ),
  },
  {
    cue: / A, B/,
    pattern: cued(
      /(?<!\p{L})(?:sponsors?|partners?|speakers?|guests?|ministers?|countries|partenaires?|socios?) A, B(?:,| (?:and|et|y|e|und) )/gu,
    ),
  },
  {
    cue: / tb[cd]/,
    pattern: cued(/(?<=(?<!\p{L})(?:at|on|in|is|for|by) )(?:tbc|tbd)(?=[\s.,!?]|$)/gu),
  },
  {
    cue: / (?:\[\s*\]|\.\.\.|…) /,
    pattern:
      /(?<=(?<!\p{L})(?:PM|FM|[Pp]resident|[Mm]inister|[Aa]mbassador|Mr|Mrs|Ms) )(?:\[\s*\]|\.{3}|…)(?= (?:and|will|has|signed|met|said|visited|welcomed)(?!\p{L}))/gu,
  },
  {
    cue: /TODO|HEADLINE|LEAD|SUBTITLE/,
    pattern: cued(
      /(?<=^|\n)(?:TODO|HEADLINE HERE|HEADLINE|LEAD|SUBTITLE)(?= \p{Lu}\p{Ll}|\s?:\s\p{Lu}\p{Ll})/gu,
    ),
  },
  // "Ambassador Surname", "Mme Prénom Nom", "Frau Vorname Nachname", "Botschafterin Mustermann"
  {
    cue: /[Nn]ame|NAME|NOM|Nom|Apellido|Sobrenome|Apelido|Muster|achname|Bloggs|Public|XYZ/,
    pattern: cued(
      /(?<!\p{L})(?:[Mm]inister(?:in)?|[Pp]resident|[Aa]mbassador|[Ss]ecretary|[Cc]onsul|[Mm]ayor|[Gg]overnor|[Pp]rof(?:essor)?\.?|Dr\.?|Mrs?\.?|Ms\.?|M\.|Mme|Monsieur|Madame|[Mm]inistre|[Aa]mbassadeur|[Aa]mbassadrice|Herrn?|Frau|[Bb]otschafter(?:in)?|Sra?\.?|[Mm]inistr[oa]|[Ee]mbajadora?|[Ee]mbaixadora?|[Ss]eñora?|[Ss]enhora?) (?:(?:First ?[Nn]ame|FIRST ?NAME|Prénom|PRÉNOM|Nombre|NOMBRE|Nome|NOME|Vorname|VORNAME|Name) (?:Last ?[Nn]ame|LAST ?NAME|Surname|SURNAME|Nom|NOM|Apellidos?|APELLIDOS?|Apelido|APELIDO|Sobrenome|SOBRENOME|Nachname|NACHNAME)|Last ?[Nn]ame|LAST ?NAME|Surname|SURNAME|Nachname|NACHNAME|Apellidos?|Sobrenome|Nom de famille|Muster(?:mann|frau)|Bloggs|Name(?= (?:and|will|has|is|was|today|met|said|visited|welcomed|opened|signed|on|at|in|for|to)(?!\p{L})|[,.!]))(?![\p{L}\p{N}'’-])/gu,
    ),
  },
  {
    cue: /Muster(?:mann|frau|stadt|firma)|eispielstadt/,
    pattern: cued(/(?<!\p{L})(?:Muster(?:mann|frau|stadt|firma)|Beispielstadt)(?!\p{L})/gu),
  },
  // Whole names of fields between quotation marks of a mail merge: "«First_Name»".
  { cue: /«\s?[A-Za-z]+_/, pattern: /«\s?\p{L}+(?:_[\p{L}\p{N}]+)+\s?»/gu },
  // What a form, a table or a word processor leaves where its content is missing.
  {
    cue: /#REF!|#N\/A|#VALUE!|#NAME\?|#DIV\/0!|\[object |IMG_|DSC_?\d|undefined|NaN|Reference source|nbsp;/,
    pattern: cued(
      /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!)|\[object Object\]|(?<![\p{L}\p{N}_/.-])(?:IMG|DSC|PXL|WhatsApp Image)[_ -]?\d{3,}[\p{L}\p{N}_-]*(?:\.(?:jpe?g|png|heic|JPE?G|PNG|HEIC))?(?![\p{L}\p{N}_])|Error! Reference source not found\.?|(?<= )(?:undefined|NaN)(?= (?:undefined|people|countries|euros|%|at|on|and))|&nbsp;/gu,
    ),
  },
  {
    cue: / 00 [A-Za-z]/,
    pattern: cued(new RegExp(`(?<= )00\\.? (?:de )?${MONTHS}(?!\\p{L})`, "giu")),
  },
  {
    // "El DD de MES", "le JJ mois", "Day, Month at Venue"
    cue: /DD de M|JJ (?:mois|MOIS)|TT\. ?Monat|Day,? Month|DD Month|Month (?:DD|Day)/,
    pattern: cued(
      /(?<!\p{L})(?:DD de (?:MES|MÊS|mes|mês)|JJ (?:mois|MOIS)|TT\. ?(?:Monat|MONAT)|(?:Week)?[Dd]ay,? Month(?:,? Year)?|DD Month|Month (?:DD|Day))(?!\p{L})/gu,
    ),
  },
  {
    // An empty quotation, given to somebody: "“…”, said the Minister"
    cue: /["“«„](?:…|\.\.\.|\s*)["”»“],? (?:said|says|a déclaré|a dit|dijo|afirmó|disse|afirmou|sagte|so )/,
    pattern: cued(
      /["“«„](?:…|\.{3}|\s*)["”»“],? (?:said|says|a déclaré|a dit|dijo|afirmó|disse|afirmou|sagte|so der|so die)(?!\p{L})/gu,
    ),
  },
  { cue: /: ?N\. ?N\./, pattern: /(?<=:\s?)N\. ?N\.(?=\s|$)/gu },
  {
    cue: /Doe|Mustermann|ulan[oa] de|ULAN[OA] DE|NAME|Surname|NOM PR|NOMBRE AP/,
    pattern: cued(
      /(?<!\p{L})(?:John Doe|Jane Doe|Max Mustermann|Erika Mustermann|Fulan[oa] de [Tt]al|FULAN[OA] DE TAL|NAME SURNAME|Name Surname|FIRST ?NAME LAST ?NAME|NOM PRÉNOM|NOMBRE APELLIDO|NOME APELIDO|NOME SOBRENOME)(?!\p{L})/gu,
    ),
  },
  {
    cue: /TEST[, ]|asdf|sdfg|qwert|hjkl/,
    pattern: cued(
      /(?<=^|\n)TEST(?:,? TEST)+(?!\p{L})|(?<!\p{L})(?:asdf\p{Ll}*|sdfg\p{Ll}*|qwert[yz]\p{Ll}*|hjkl\p{Ll}*)(?!\p{L})/gu,
    ),
  },
  {
    cue: /[/=](?:XXX|xxx|tb[cd]|TB[CD])/,
    pattern: /(?<=[/=])(?:X{3,}|x{4,}|tbc|TBC|tbd|TBD)(?=$|[\s/?.,)])/gu,
  },
];
/** The same, read in small Latin letters. */
const IN_ANY_CASE: readonly GatedPattern[] = [
  // A quotation still to come, in its marks.
  {
    cue: /["“«„]\s?(?:insert|add|put|includ|ins|inclu|hier|your|the|min|amb|pres|his|her|quot|cita|zitat|xxx|tb[cd])/,
    pattern: plainPattern(
      String.raw`["“«„]\s?(?:(?:insert|add|put|include|insérer|insertar|inserir|hier)(?!\p{L})[^"”»“\n]{0,40}?(?<!\p{L})(?:quote|quotation|citation|cita|citação|zitat|here|ici|aquí|aqui|einfügen)(?!\p{L})[^"”»“\n]{0,20}|(?:your |the |(?:minister|ambassador|amb|president)(?:['’]s)? |his |her )?(?:quote|quotation|citation|cita|citação|zitat)(?: (?:to come|tk|here|tbc|tbd|to follow|quote|from [^"”»“\n]{1,30}|d[eu] [^"”»“\n]{1,30}|folgt|à venir|ici|aquí|aqui))+|x{3,}|tbc|tbd)\s?["”»“]`,
      "g",
    ),
  },
  // "Quote from Minister to follow", "Photo caption: to be written", "Speaker: tbc", "room to be confirmed by Anna"
  {
    cue: /to follow|to be (?:written|added|inserted|supplied|provided|filled|confirmed by|drafted)|: ?tb[acd]|need an? |click or tap|geben sie hier|haga clic|cliquez|clique ou|klicken/,
    pattern: plainPattern(
      String.raw`(?<!\p{L})(?:(?:quote|quotation|caption|link|photo|picture|figures?|name|title|text|translation|headline|hashtag|graphic|image)(?: (?:from|by|of|for) [^.!?:\n]{1,30})?:? (?:to follow|to be (?:written|added|inserted|supplied|provided|filled in|drafted))(?= ?[.!;,)\]]|\s*$)|(?:venue|place|room|date|time|speakers?|title|link|guest|moderator|host|panel(?:list)?s?)\s?: ?(?:tba|tbc|tbd)(?!\p{L})|(?:venue|room|time|date|speaker|title|link) to be (?:confirmed|added|provided|supplied) by (?!the\b|our\b|email|e-mail)\p{L}+)|[([]\s?(?:we )?need an? (?:\p{L}+ )?(?:stat|figure|number|quote|photo|pic|link|source|name|hashtag|verb|better word|punchline)(?!\p{L})[^)\]\n]{0,30}[)\]]|(?:click or tap|click|tap) (?:here )?(?:or tap here )?to enter (?:text|a date)|klicken (?:sie hier|oder tippen sie hier)[^.!?\n]{0,20} um text einzugeben|cliquez (?:ou appuyez )?ici pour (?:entrer|taper|saisir) du texte|haga clic (?:o pulse )?aquí para escribir texto|clique (?:ou toque )?aqui para (?:introduzir|inserir|digitar) texto`,
      "g",
    ),
  },
  {
    cue: /bla[h]? bla/,
    pattern: plainPattern(
      String.raw`(?<!\p{L})bla(?:h)?(?:,? bla(?:h)?){1,4}(?= (?:about|on|über|sur|sobre|etc)(?!\p{L})|\s*[.…\]])`,
      "g",
    ),
  },
  // In round brackets, where a name would stand: "avec (nom de l'autrice)", "thanks to (sponsor name)".
  {
    cue: /\((?:name|nom|nombre|nome|title|titre|titel|título|cargo|url|link|date|fecha|data|datum|number|number|place|venue|lieu|lugar|ort|insert|[a-z]+(?:'s)? name)/,
    pattern: plainPattern(
      String.raw`(?<=(?<!\p{L})(?:with|by|to|from|of|at|on|and|thank|thanks|meet|met|avec|par|à|de|du|le|et|con|por|a|en|y|com|pelo|pela|ao|à|em|e|mit|von|an|bei|und|minister|ambassador|mr|mrs|ms|mme|m\.|herr|frau|sr\.?|sra\.?) )\((?:(?:full )?name|nom|nombre|nome|title|titre|titel|título|cargo|date|fecha|data|datum|number|place|venue|lieu|lugar|ort)(?: (?:of|de|du|des|del|da|do|der|des|von|vom|d['’])(?: ?(?:the|our|la|le|l['’]|el|los|o|a|der|die|das|den))? ?[\p{L}'’-]+(?: \p{L}+)?)\)|(?<=(?<!\p{L})(?:with|by|to|from|of|at|thank|thanks|meet|met|and) )\((?:[\p{L}]+(?:['’]s)? ){1,2}name\)`,
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
const SHOUTED_NOUN: readonly GatedPattern[] = [
  {
    cue: /NAME|DATE|VENUE|PLACE|COUNTRY|CITY|TITLE|NUMBER|AMOUNT|HANDLE|HASHTAG|QUOTE|SPEAKER|EVENT|NOM|LIEU|HEURE|PAYS|LIEN|CITATION|FECHA|LUGAR|HORA|PAÍS|ENLACE|CARGO|DATA|LOCAL|DATUM|ORT|UHRZEIT|ZITAT|TIME/,
    pattern: cued(
      /(?<=(?:^|[\s(])(?:[Mm]rs?\.?|[Mm]s\.?|[Mm]inister|[Aa]mbassador|[Pp]resident|on|at|in|to|with|from|by|of|the|our|le|la|du|de|à|el|en|con|em|com|nacional,|am|um|mit|von|der|den|Day,|[Dd]ay of) )(?:NAME|NAMES|SURNAME|DATE|VENUE|PLACE|COUNTRY|CITY|TITLE|NUMBER|AMOUNT|HANDLE|HASHTAG|QUOTE|SPEAKER|EVENT|NOM|LIEU|HEURE|PAYS|LIEN|CITATION|NOMBRE|FECHA|LUGAR|HORA|PAÍS|ENLACE|CARGO|NOME|DATA|LOCAL|DATUM|ORT|UHRZEIT|ZITAT|AGREEMENT NAME|EVENT NAME|NAME OF \p{Lu}+|TIME(?= (?:in|at|on)(?!\p{L})|[.,!?]?$))(?=\s+\p{Ll}|[.,!?)]|\s*$|\s+\p{Extended_Pictographic})/gu,
    ),
  },
];
/** "Read the full interview: LINK", at the end of a post without any link. */
const LINK_TO_COME: readonly GatedPattern[] = [
  {
    cue: /LINK|URL|LIEN|ENLACE/,
    pattern:
      /(?<=(?::|(?<!\p{L})(?:here|at|ici|aquí|aqui|hier)) ?)[([]?(?:LINK|URL|LIEN|ENLACE)[)\]]?(?=\s*(?:$|\n))/gu,
  },
];
const HANDLE = /^(?:handle\d?|username|name|x{3,}|tbc|tbd|account|tag)$/iu;
const HASHTAG = /^(?:hashtags?\d?|tbd|tbc|x{3,}|tag\d|insert\p{L}*|campaignhashtag)$/iu;
const ONLY_A_TEST =
  /^\s*(?:test(?:ing)?|prueba|teste?|essai)(?:[\s,.!]*(?:test(?:ing)?|[123]|one|two|three))*[\s.!]*$/iu;
const FILLER_ALONE = /^\W*(?:lorem ipsum|type something|write something(?: here)?)[\s.…!]*$/iu;

/** On a specimen their names belong. */
const NOBODY = /Mustermann|Musterfrau|Doe$|Fulan|SURNAME|Surname/u;

/** Names, quotations, links and handles that only stand in for the real ones. Half-open UTF-16 offsets. */
export function findStandIns({ text, mentions, hashtags, links, quotations }: Draft): Span[] {
  if (ONLY_A_TEST.test(text) || FILLER_ALONE.test(text)) return [{ start: 0, end: text.length }];
  const found = [
    ...spansOf(text, AS_WRITTEN),
    ...spansOf(lowered(text), IN_ANY_CASE),
    ...spansOf(text, SHOUTED_NOUN).filter(
      (span) => !isMostlyCapitals(text) && !quotations.some((quotation) => covers(quotation, span)),
    ),
    ...(links.length === 0
      ? spansOf(text, LINK_TO_COME).filter(() => !isMostlyCapitals(text))
      : []),
  ];
  found.push(
    ...mentions.filter(({ handle }) => HANDLE.test(handle)),
    ...hashtags.filter(({ name }) => HASHTAG.test(name)),
  );
  const isShown = showsSpecimen(text);
  return found
    .filter(({ start, end }) => !isShown || !NOBODY.test(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end }));
}

function spansOf(text: string, patterns: readonly GatedPattern[]): Span[] {
  return gatedMatches(text, patterns).map(spanOf);
}
