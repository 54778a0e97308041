import { cued } from "@/lib/draft/cued-pattern";
// How a vote is told, and how many may cast one. English, French, Spanish, Portuguese and German, by the languages' plain usage; sizes
// of the bodies by their charters and rules (2026-11-21).

/** A sentence without any of these tells no vote: cheap to look for. */
export const VOTE_CUE = cued(
  /vot[eaoi]|voix|stimm|abst|enthalt|favou?r|contr[ea]|against|gegen|dafür|passed|adopt|approuv|aprob|aprov|senat|sénat/iu,
);

const COUNTED =
  "(?:(?:votes?|voix|votos?|stimmen|countries|states|members|member states|senators|deputies|mps|pays|états|députés|sénateurs|países|estados|diputados|diputadas|senadores|deputados|staaten|länder|abgeordnete|were|was|voted|votaron|votaram|voté|ont|a|se|stimmten|waren|delegations)\\s){0,3}";
/** A number of votes for: followed by more of the tally, since "12 for schools" counts no votes. */
export const FOR = cued(
  new RegExp(
    `^\\s${COUNTED}(?:in favou?r|yes|ayes?|favorables?|a favor|sim|sí|dafür|ja-stimmen|ja|(?:for|pour)(?=\\s?(?:[,;:)/.]|$|\\s(?:and|to|with|et|against|contre)\\s)))(?!\\p{L})`,
    "iu",
  ),
);
export const AGAINST = cued(
  new RegExp(
    `^\\s${COUNTED}(?:against|nays?|noes|en contra|contre|contra|não|dagegen|gegen|nein-stimmen|gegenstimmen|nein|no(?=\\s?(?:[,;:)/.]|$|\\s(?:and|votes|y|with)\\s)))(?!\\p{L})`,
    "iu",
  ),
);
export const ABSTAINED = cued(
  new RegExp(`^\\s${COUNTED}(?:abst\\p{L}+|enthaltungen|enthielten|enthalten)(?!\\p{L})`, "iu"),
);
/** Members who cast no vote. */
export const AWAY = cued(
  new RegExp(
    `^\\s${COUNTED}(?:(?:did|do) not (?:vote|take part)|(?:was |were )?(?:absent|away|missing)|not (?:present|voting)|non[- ]votants?|absents?|ausentes?|no votaron|não votaram|abwesend|fehlten|nahmen nicht teil|ungültig\\p{L}*|invalid|blancs?|nuls?|en blanco|em branco|nul[oa]s?|spoilt)(?!\\p{L})`,
    "iu",
  ),
);
/** "12 to 5", "150 votes to 20", "402 zu 230 Stimmen", "98 votos contra 12": between the two. */
export const TO = /^\s?(?:(?:votes?|voix|votos|stimmen)\s)?(?:to|à|a|zu|contre|contra|gegen)\s$/iu;
/** Before "12 to 5", what says that it is a vote. */
export const BY_VOTE = cued(
  /(?<!\p{L})(?:passed|adopted|approved|carried|voted|rejected|defeated|vote of|adoptée?s?|approuvée?s?|votée?s?|aprobad[oa]|aprobó|adoptad[oa]|aprovad[oa]|aprovou|adotad[oa]|angenommen|verabschiedet|beschlossen)(?:\s\p{L}+){0,4}?\s(?:(?:by|with|par|por|com|con|mit|a vote of|un vote de)\s(?:the\s)?)?$/iu,
);

/** Who the votes are counted out of, after the number. */
export const VOTERS = cued(
  /^\s(?:(?:\p{L}+\s)?(?:member states|members|states|countries|senators|deputies|mps|lawmakers|legislators|delegates|councillors|judges|voters|votes? (?:were )?cast|votes were|membres|états membres|états|pays|sénateurs|députés|délégués|votants|suffrages exprimés|miembros|estados miembros|estados|países|senadores|diputados|delegados|votantes|votos emitidos|membros|estados-membros|deputados|deputadas|vereadores|mitglieder[n]?|mitgliedstaaten|staaten|länder[n]?|abgeordneten?|senatoren|delegierten?|abgegebenen stimmen|stimmen wurden abgegeben))(?!\p{L})/iu,
);
/** All of them voted. */
export const ALL_VOTED = cued(
  /(?<!\p{L})(?:who voted|votes? (?:were )?cast|all (?:\p{L}+\s)?(?:\d+|\p{L}+)(?:\s\p{L}+){0,3} voted|everyone voted|qui ont voté|votants|suffrages exprimés|ont tous voté|que votaron|votantes|votos emitidos|votaron tod[oa]s|que votaram|votaram tod[oa]s|stimmten alle|alle(?:\s\p{L}+){1,3} stimmten|abgegebenen)(?!\p{L})/iu,
);
/** Adopted. */
export const PASSED = cued(
  /(?<!\p{L})(?:passed|adopted|adopts|passes|approved|approves|carried|adoptée?s?|approuvée?s?|approuve|adopte|aprobad[oa]|aprobó|aprueba|adopt[óa]d?[oa]?|aprovad[oa]|aprovou|aprova|adotou|angenommen|verabschiedet|nahm|billigte)(?!\p{L})/iu,
);
/** Not adopted, or the vote is of another kind. */
export const NOT_PASSED = cued(
  /(?<!\p{L})(?:not|never|fail\p{L}*|fell|reject\p{L}*|defeat\p{L}*|veto\p{L}*|against all|amendment|despite|first|earlier|pas|rejet\p{L}*|échou\p{L}*|no se|rechaz\p{L}*|não|rejeit\p{L}*|chumb\p{L}*|nicht|abgelehnt|scheitert\p{L}*|lehnte)(?!\p{L})/iu,
);

/** A body by its names, and how many vote in it. */
export const BODIES: readonly (readonly [RegExp, number])[] = [
  [
    cued(
      /(?<!\p{L})(?:(?:UN )?Security Council|Conseil de sécurité|Consejo de Seguridad|Conselho de Segurança|UN-?Sicherheitsrat\p{L}*|Sicherheitsrat\p{L}*|UNSC)(?!\p{L})/u,
    ),
    15,
  ],
  [
    cued(
      /(?<!\p{L})(?:Human Rights Council|Conseil des droits de l['’]homme|Consejo de Derechos Humanos|Conselho de Direitos Humanos|Menschenrechtsrat\p{L}*)(?!\p{L})/u,
    ),
    47,
  ],
  [cued(/(?<!\p{L})(?:ECOSOC|Economic and Social Council)(?!\p{L})/u), 54],
  [
    cued(
      /(?<!\p{L})(?:General Assembly|UNGA|Assemblée générale|Asamblea General|Assembleia[- ]Geral|Generalversammlung)(?!\p{L})/u,
    ),
    193,
  ],
];
/** The African Union has a council of as many members, and other bodies have assemblies. */
export const OF_OTHERS =
  /(?<!\p{L})(?:African|AU|Peace and|national|nacional|nationale?r?)(?!\p{L})\s*$/iu;
