import { cued } from "@/lib/draft/cued-pattern";
import { type Span, spanOf, trimmedSpanOf } from "@/lib/draft/span";
import { lowered } from "./insult/plain-pattern";

/** Somebody is spoken to: a handle, or a title with a name as a vocative. */
const ADDRESSED =
  /@\w{2,}|(?<!\p{L})(?:mr|mrs|ms|miss|dr|sir|madam|m\.|mme|monsieur|madame|sr\.?|sra\.?|señora?|senhora?|herr|frau)\.? ?(?:\p{L}[\p{L}'’-]+)?\s?[,!]|[,–—] ?(?:sorry |dear )?(?:mr|mrs|ms|dr|mme|sr|sra|herr|frau)\.? \p{L}+\s*[.!]/iu;
const DOCUMENT =
  "(?:visas?|passports?|(?:visa |asylum |passport |citizenship )?(?:application|claim|appeal|petition|request|interview)|(?:residence|work|student) (?:permit|visa)|asylum|citizenship|(?:student|tourist|family|business|spouse) visa)";
const REFUSED =
  "(?:refused|denied|rejected|turned down|declined|withdrawn|revoked|cancelled|canceled|dismissed|annulled)";
const GROUND =
  "(?:because|since|as (?:you|your)|due to|owing to|on account of|on the grounds?|after (?:you|your|the)|for (?:lying|fraud|overstaying|having|criminal|security|medical|working|using|theft|false))";
const NOT_A_CASE =
  /(?<!\p{L})(?:if|when|whether|unless|may|might|could|can['’]?t discuss|cannot discuss|once|even if|si|cuando|se|falls|wenn|lorsque|quand)(?!\p{L})[^.!?\n]{0,60}$/iu;

const OF_THE_ADDRESSED = [
  // With its ground it is one person's case, whoever is spoken to.
  cued(
    new RegExp(
      `(?<!\\p{L})your (?:\\p{L}+ )?${DOCUMENT} (?:was|were|has been|had to be|is|got) (?:\\p{L}+ly )?${REFUSED}[^.!?\\n]{0,20}? ${GROUND}[^.!?\\n]*`,
      "iu",
    ),
  ),
  cued(
    /(?<!\p{L})votre (?:demande (?:de visa|d['’]asile|de passeport)|visa|titre de séjour|passeport|dossier) (?:a été|est) (?:refusée?|rejetée?|annulée?|retirée?) (?:parce|car|à cause|en raison|suite à|après)[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})(?:su|tu) (?:visa|visado|solicitud(?: de (?:visa|visado|asilo))?|pasaporte|permiso de residencia) (?:fue|ha sido) (?:denegad|rechazad|negad|cancelad|revocad)[oa] (?:porque|por|debido|a causa|tras)[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})(?:o seu|a sua|seu|sua|o teu) (?:visto|pedido(?: de (?:visto|asilo))?|passaporte|autorização de residência) foi (?:negad|recusad|indeferid|rejeitad|cancelad|revogad)[oa] (?:porque|por|devido|por causa|após)[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})(?:Ihr|Dein|Ihre|Deine|dein|deine) (?:Visum(?:s?antrag)?|Asylantrag|Antrag|Aufenthaltstitel|Aufenthaltserlaubnis|Einbürgerungsantrag|Pass) (?:wurde|ist) [^.!?\n]{0,40}?(?:abgelehnt|verweigert|annulliert|widerrufen|entzogen),? (?:weil|wegen|da |nachdem)[^.!?\n]*|(?<!\p{L})(?:Ihr|Dein|Ihre) (?:Visum|Antrag|Pass)\p{L}* (?:wurde|ist) wegen [^.!?\n]*?(?:abgelehnt|verweigert|widerrufen)/u,
  ),
  cued(
    /(?<!\p{L})(?:our|the consulate['’]s|the visa section['’]s) (?:records?|files?|system|database) (?:shows?|says?|tells?)(?: us)? (?:that )?(?:you|your)(?!\p{L})[^.!?\n]*|(?<!\p{L})(?:we (?:see|can see|note) in|according to) (?:our|your) (?:files?|records?|system|dossier) (?:that )?(?:you|your)(?!\p{L})[^.!?\n]*/iu,
  ),
];
const OUTCOME_ES =
  "(?:denegad|rechazad|desestimad|archivad|paralizad|retenid|anulad|suspendid|revocad|aprobad|concedid|pendiente|cancelad)";
const OUTCOME_PT =
  "(?:indeferid|recusad|negad|rejeitad|arquivad|suspens|anulad|revogad|aprovad|deferid|concedid|pendente|cancelad)";
const WITH_AN_ADDRESSEE = [
  // What is decided of a person's own paper, with the file's number or what else stands between.
  cued(
    /(?<!\p{L})(?:your|votre|ta|su|tu|seu|sua|ihr|dein) (?:\p{L}+ (?:de |of )?){0,2}?(?:visa|visado|visto|visum|visumantrag|asylantrag|antrag|passport|passeport|pasaporte|passaporte|dossier|demande|solicitud|expediente|pedido|processo|file|application|case|permit)(?: (?:de |d['’]|for )?\p{L}+)?(?:,? [^.!?\n]{0,50}?,?)? (?:is|was|were|has been|est|a été|fue|ha sido|está|foi|ist|wurde) (?:[^.!?\n]{0,40} )?(?:refused|denied|rejected|declined|revoked|refusée?|rejetée?|bloquée?|denegad[oa]|negad[oa]|rechazad[oa]|indeferid[oa]|recusad[oa]|abgelehnt|verweigert|annulliert)(?!\p{L})[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})your (?:\p{L}+ ){0,2}(?:application|request|claim|petition)(?: for (?:\p{L}+ ){0,3}\p{L}+)? (?:was|were|has been|is) (?:\p{L}+ly )?(?:refused|denied|rejected|turned down|declined|withdrawn|on hold|missing|incomplete|approved|granted)(?!\p{L})[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})your (?:\p{L}+ ){0,2}(?:file|case|records?|passport|visa|permit|card|statements?|certificates?|documents?|application|diploma|contract|letter)(?: \S+)? (?:shows? (?:that |two |three |an? |no )|(?:is|are) (?:missing (?:your|the|a) |not genuine|forged|fake|false|on hold|blocked)|(?:was|were) (?:forged|false|fake|flagged))[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})we (?:have )?(?:looked into|checked|reviewed|found|see in|can see in|pulled up) (?:in )?(?:your (?:case|file|application|visa|record)|our (?:system|files?|records?))(?:[:,]| and| that (?:you|your))[^.!?\n]+/iu,
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:su|tu) (?:expediente|solicitud|trámite|visado|visa|pasaporte|petición|permiso|recurso)(?: de (?:la )?\\p{L}+(?: \\p{L}+)?)?(?: [\\d/.-]+)? (?:fue|ha sido|está|sigue|queda) ${OUTCOME_ES}[oae]?(?!\\p{L})[^.!?\\n]*`,
      "iu",
    ),
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:o seu|a sua|o teu|a tua|seu|sua) (?:processo|pedido|visto|passaporte|requerimento|recurso|autorização)(?: de \\p{L}+(?: \\p{L}+)?)?(?: [\\d/.-]+)? (?:foi|está|ficou|continua) ${OUTCOME_PT}[oae]?(?!\\p{L})[^.!?\\n]*`,
      "iu",
    ),
  ),
  cued(
    /(?<!\p{L})(?:votre|ton) (?:dossier|demande|visa|passeport|recours|titre de séjour)(?: (?:de|d['’])\s?\p{L}+(?: \p{L}+)?)?(?: [\d/.-]+)? (?:a été|est) (?:rejetée?|refusée?|classée?|annulée?|bloquée?|suspendue?|acceptée?|ajournée?)(?!\p{L})[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})(?:ihr|ihre|dein|deine) \p{L}*(?:antrag|visum|pass|verfahren|akte|einbürgerung|aufenthaltstitel|widerspruch)(?: [\d/.-]+)? (?:wurde|ist|wird)(?: [^.!?\n]{0,40})? (?:abgelehnt|verweigert|zurückgewiesen|ausgesetzt|eingestellt|genehmigt|bewilligt)(?!\p{L})[^.!?\n]*/iu,
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})your (?:(?:mother|father|wife|husband|son|daughter|brother|sister|partner|child|cousin)['’]s )?(?:\\p{L}+ )?${DOCUMENT} (?:was|were|has been|is) (?:\\p{L}+ly |being |still )?(?:${REFUSED}|approved|granted|issued|ready|missing|incomplete|under review|on hold|with (?:the|our))(?!\\p{L})[^.!?\\n]*`,
      "iu",
    ),
  ),
  cued(
    /(?<!\p{L})(?:we|the consulate|our consul) (?:cannot|can['’]t|could not|couldn['’]t|will not|won['’]t|had to refuse to) (?:give|issue|grant|approve|extend|renew) (?:you|your)[^.!?\n]{0,40}? (?:because|since|as|due to|after) (?:you|your)(?!\p{L})[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})your (?:visa |asylum |citizenship )?(?:interview|application|claim)[^.!?\n]{0,40} so the (?:appeal|claim|application|visa) was (?:dismissed|refused|rejected|denied)[^.!?\n]*/iu,
  ),
  cued(
    /(?<!\p{L})your (?:criminal|conviction|divorce|bank|medical|HIV|overstay|deportation)[^.!?\n]{0,60}(?:visa|permit|application|passport|refus)[^.!?\n]*/iu,
  ),
];

const NAME =
  "\\p{Lu}[\\p{Ll}'’]+(?:[- ](?:(?:de|da|do|dos|van|von|bin|al|el|[A-Z]\\.) ?)?\\p{Lu}[\\p{L}'’]+){1,3}";
/** Those whom consulates look after. */
const PROTECTED =
  "(?:(?:[Oo]ur|[Ff]ellow|[Tt]he|[Aa]|[Oo]ne of our) (?:[\\p{Ll}-]+ ){0,2}?(?:national|citizen|compatriot|countryman|countrywoman|tourist|traveller|traveler|student|hiker|holidaymaker|patient)|[Cc]ompatriote|[Rr]essortissante?|touriste|connacional|compatriota|ciudadan[oa]|cidad(?:ão|ã)|turista|nacional|(?:[Uu]nsere?|[Dd]ie|[Dd]er) (?:Landsfrau|Landsmann|Staatsangehörige[r]?|Touristin|Tourist|Urlauberin|Mitbürgerin))";
const THE_DEAD = cued(
  new RegExp(
    `(?<!\\p{L})(?:[Tt]he (?:body|remains|ashes|coffin) of|[Ll]e corps de|[Ll]a dépouille de|[Ee]l cuerpo de|[Ll]os restos de|[Oo] corpo de|[Dd]er (?:Leichnam|Sarg) von) (?:(?:Mr|Mrs|Ms|Dr|M|Mme|Sr|Sra|Herr[n]?|Frau)\\.? )?(${NAME})`,
    "u",
  ),
);
const BESIDE = cued(new RegExp(`(?<!\\p{L})${PROTECTED},? (${NAME})(?:,? \\(?\\d{1,2}\\)?)?`, "u"));
const HELPED = cued(
  new RegExp(
    `(?<!\\p{L})(?:[Cc]onsular (?:staff|team|officers?)|[Oo]ur consul(?:ate)?|[Tt]he consul(?:ate)?|[Ww]e|[Pp]leased to|[Gg]lad to|[Hh]appy to)(?: \\p{Ll}+){0,3}? (?:help(?:ed|ing)?|visit(?:ed|ing)?|assist(?:ed|ing)?|support(?:ed|ing)?|bring|brought|repatriat(?:e|ed|ing)) (${NAME})`,
    "u",
  ),
);
/** "Ms Joanna Perrin, held in Bangkok": a name and its custody, where the consulate speaks of its own help. */
const IN_CUSTODY = cued(
  new RegExp(
    `(?<!\\p{L})(${NAME}),? (?:\\d{2}, )?(?:who (?:is|was) )?(?:in (?:der )?Haft|held|detained|arrested|jailed|imprisoned|in custody|incarcérée?|détenue?|arrêtée?|detenid[oa]|pres[oa]|detid[oa]|arrestad[oa]|inhaftiert|festgenommen)(?!\\p{L})`,
    "u",
  ),
);
const CONSULAR_HELP = cued(
  /(?<!\p{L})(?:consul(?:ate|ar)?|c[óô]nsul|konsul(?:at)?|update on|(?:asked|asks) us|we (?:have |has )?(?:\p{L}+ )?(?:taken|visited|brought|saw|seen|spoken)|visit[aá]mos|besucht|nous avons (?:visité|vu)|lawyer['’]?s list)(?!\p{L})/iu,
);
const ILLNESS = cued(
  /(?<!\p{L})(?:fractur\p{L}*|broken (?:legs?|arms?|ribs?|hips?|neck|bones?|back|pelvis|ankle|jaw|\p{L}+ legs?)|two broken|hepatitis|hiv|aids|cancer|tumou?r|stroke|heart attack|overdos\p{L}+|psychiatric|psychosis|mental (?:illness|breakdown|health)|depression|suicid\p{L}+|pregnan\p{L}+|miscarriage|lost (?:the|her) baby|surgery|amputat\p{L}+|in a coma|coma|intensive care|tested positive|malaria|cholera|dengue|tuberculosis|liver|kidney|diabet\p{L}+|epilep\p{L}+|injur(?:y|ies)|burns|alcohol poisoning|cuidados intensivos|fractura|sobredosis|embarazada|infarto|derrame|cáncer|coma etílico| sida| vih|cirugía|operad[oa] de|fratura|sobredose|grávida|enfarte|cirurgia|cancer|sida|vih|crise cardiaque|avc|enceinte|opérée? d|surdose|overdose|fausse couche|Schlaganfall|Herzinfarkt|Krebs|Überdosis|schwanger|insulin|Knochenbruch|Beinbruch|Fehlgeburt|Intensivstation|Psychiatrie)(?!\p{L})/iu,
);
const CHARGE = cued(
  /(?<!\p{L})(?:for|over|on an?|on|on charges of|accused of|por|pour|wegen|acusad[oa] de|accusée? de)(?: (?:the|alleged|drunken|his|her|drug|posesión de|possession de|posse de|possession|suspected))* (?:drugs? charges?|drugs?|drug possession|cocaine|cannabis|smuggling|theft|shoplifting|fraud|rape|assault|murder|manslaughter|brawl|drunk driving|prostitution|overstay\p{L}*|forged|possession of|cocaína|tráfico|robo|hurto|estafa|violación|vol|trafic|viol|drogue|stupéfiants|droga|furto|roubo|burla|Drogen\p{L}*|Diebstahl|Betrug|Schmuggel|Körperverletzung)(?!\p{L})/iu,
);
const HELD = cued(
  /(?<!\p{L})(?:held|detained|arrested|in custody|in (?:[\p{L}'’]+ ){0,4}(?:prison|jail)|jailed|det(?:en)?id[oa]| pres[oa]|arrêtée?|détenue?|incarcérée?|festgenommen|inhaftiert|in Haft|sitzt)(?!\p{L})/iu,
);
/** A part of every word of `ILLNESS` and `HELD`, in small letters. */
const MAY_BE_IN_NEED = cued(
  /fra[ck]t|broken|hepatit| hiv|aids|cance?r|cáncer|tumou?r|stroke|heart attack|overdos|sobredos|surdos|psych|mental (?:i|b|h)|depress|suicid|pregnan|miscarr|lost (?:the|her) |surge|amputat|coma|ive care|tested pos|malaria|cholera|dengue|tubercul|liver|kidney|diabet|epilep|injur| burns|alcohol p|intensiv|embaraz|infart|derrame|sida|vih|ciru[gr]| operad| opér|grávida|enfart|crise c| avc|enceinte|fausse|anfall|infarkt|krebs|dosis|schwanger|bruch|geburt| held|detain|arrest|custody|prison|jail|det[eé]n|detid|insulin|pres[oa]|arrêt|incarc|festgen|inhaft|haft|sitzt/,
);
/** Advocacy names its prisoner on purpose. */
const ADVOCACY = cued(
  /wrongful|unjust|unlawful|arbitrar|release|free |freedom|hostage|journalist|activist|liber|libér|injust|freilass|sofort|memorial|legacy|remember|congratul|medal|award|champion|victory|felicit|félicit|glückw/iu,
);

/** Of these words, in small letters, one at least is in every case told to somebody. */
const OF_SOMEBODY = /your|you |ton |votre|su |tu |seu|sua|teu|ihr|dein/;
const DECIDED =
  /refus|den[iy]|deneg|reje[ct]|turned d|declin|with[d ]|revo|cancel|dismiss|annul|retir|nega|rechaz|indef|recus|abgel|verw|wider|entzo|appro|grant|issue|ready|missing|incompl|under rev|on hold|cannot|can['’]t|could|w[io][ln]|record|file|system|databas|dossier|crimin|convict|divorc|bank|medical|hiv|overst|deport|rejet|class|bloq|suspen|ajourn|desest|archiv|paraliz|reten|pend|forged|genuine|fake|false|flagged|show|hold|looked|check|pulled|zurückg|ausges|eingest|genehm|bewill|aprob|aprov|conced|defer/;

/** One person's case told to that person in public, with its outcome or ground. Half-open UTF-16 offsets. */
export function findAddressedCase(text: string): Span | undefined {
  const lower = lowered(text);
  if (!OF_SOMEBODY.test(lower) || !DECIDED.test(lower)) return undefined;
  const patterns = ADDRESSED.test(text)
    ? [...OF_THE_ADDRESSED, ...WITH_AN_ADDRESSEE]
    : OF_THE_ADDRESSED;
  return firstOf(text, patterns);
}

/** A citizen in need, named together with an illness or a charge. Half-open UTF-16 offsets of the name and what precedes it. */
export function findNamedCase(text: string): Span | undefined {
  if (!MAY_BE_IN_NEED.test(lowered(text))) return undefined;
  const match =
    BESIDE.exec(text) ??
    HELPED.exec(text) ??
    THE_DEAD.exec(text) ??
    (CONSULAR_HELP.test(text) ? IN_CUSTODY.exec(text) : null);
  if (!match || ADVOCACY.test(text)) return undefined;
  if (!ILLNESS.test(text) && !(HELD.test(text) && CHARGE.test(text))) return undefined;
  return spanOf(match);
}

function firstOf(text: string, patterns: readonly RegExp[]): Span | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && !NOT_A_CASE.test(text.slice(0, match.index)) && !text.trimEnd().endsWith("?"))
      return trimmedSpanOf(match);
  }
  return undefined;
}
