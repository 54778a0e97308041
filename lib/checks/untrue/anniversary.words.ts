import { Cue } from "@/lib/draft/cue";
import { cued } from "@/lib/draft/cued-pattern";

// Words for anniversaries, ages and spans of years, in English, French, Spanish, Portuguese, German and Italian, by the languages'
// plain usage (2026-11-21).

/** A draft without any of these tells no span of years: cheap to look for, in lower case: with the flag i it costs several times as much. */
const SPAN_CUE =
  /anniv|anivers|aniver|jahr|jähr|jubil|birthday|geburtstag|cumple|years?|\bans\b|años|anos\b|anni\b|aged?\b|âge|alter|enten|undert|ntur|siècle|siglo|século|secolo|decad|décad|décenn|turn|born|née\b|nacid|nascid|nasceu|nació|geboren|died|candle|bougie|velas|kerze|candeline/u;

const SPAN = Cue.ofPattern(SPAN_CUE.source);

/** Whether a text may tell a span of years. */
export function maySpanYears(text: string): boolean {
  return SPAN.isIn(text) && SPAN_CUE.test(text.toLowerCase());
}

const YEARS = "(?:years?|ans?|années?|años?|anos?|jahren?|jahr|anni)";

/** After the number: the day itself, of which the number of years is exact. */
export const JUBILEE_AFTER = cued(
  /^(?:st|nd|rd|th|ème|er|e|\.?[ºª]|\.)?[ -]?(?:years? )?(?:anniversary|anniversaire|aniversario|aniversário|anniversario|jahrestag|jubiläum|birthday|geburtstag|cumpleaños|compleanno|jubilee)(?!\p{L})|^[- ]jährige[nsm]? (?:bestehen|jubiläum)(?!\p{L})/iu,
);
export const CANDLES_AFTER = /^ (?:candles|bougies|velas|kerzen|candeline)(?!\p{L})/iu;
/** "In its 50th year": one more than the years gone by. */
export const NTH_YEAR = /^(?:st|nd|rd|th) year(?!\p{L})/iu;
/** "Born in 1936, is 80": an age without a word for it. */
export const IS_AGE = /(?<!\p{L})(?:is|now|i['’]m|tiene|tem|ist|est|è)\s$/iu;
export const BORN =
  /(?<!\p{L})(?:born|née?|nacid[oa]|nació|nascid[oa]|nasceu|geboren|nat[oa])(?!\p{L})/iu;
/** After the number: an age, or a span told from its beginning. */
export const SPAN_AFTER = cued(
  new RegExp(
    `^[- ]years?[- ](?:old|young)(?!\\p{L})|^[- ]year(?:-long)?[- ](?:friendship|partnership|relationship|alliance|history|journey|bond|tradition|cooperation)(?!\\p{L})|^ ${YEARS} (?:ago|later|on|old|young|strong|together|have (?:passed|gone by)|ont passé|se sont écoulés|han pasado|(?:se )?passaram|sind vergangen|ensemble|juntos|zusammen|alt|plus tard|après|después|depois|später|danach|dopo|fa|since|of|de(?:puis|sde)?|di|d['’]|nach|seit)(?!\\p{L})|^ ${YEARS} d['’]`,
    "iu",
  ),
);
/** "Since 1960: 56 years", "in 1979, 37 years ago": the year leads straight to the count. */
export const YEAR_BEFORE =
  /(?<!\d)(?:1[5-9]|20)\d\d(?:\)|\s?[:=,;–—-]|,? (?:so|that(?:['’]s| is| makes)|also|soit|donc|es decir|ou seja|das sind)){0,2}\s$/iu;
/** "After 30 years at the front desk she retires": the count runs up to now. */
export const AFTER_BEFORE = /(?<!\p{L})(?:after|après|tras|después de|depois de|após|nach)\s$/iu;
export const LEAVES = cued(
  /(?<!\p{L})(?:retir(?:es?|ing)|is leaving|leaves us|says? (?:goodbye|farewell)|bids? farewell|hangs up|bows out|prend sa retraite|nous quitte|tire sa révérence|se jubila|se despide|reforma-se|aposenta-se|despede-se|geht in (?:den Ruhestand|Rente|Pension)|verabschiedet sich|verlässt uns)(?!\p{L})/iu,
);
/** "Age of our friendship: 50 years" */
export const AGE_LABEL = /(?<!\p{L})(?:age|âge|edad|idade|alter)(?!\p{L})[^.:!?\d]{0,30}:\s$/iu;
export const DIED =
  /(?<!\p{L})(?:died|dies|passed away|mort[es]?|décédée?s?|décède|s['’]est éteinte?|nous (?:a|ont) quittés|murió|falleció|fallecid[oa]|morreu|faleceu|falecid[oa]|starb|gestorben|verstarb|verstorben)(?!\p{L})/iu;

/** "35 Jahre Deutsche Einheit", "60 Years NATO". */
export const SPAN_OF_NAME = /^ (?:[Jj]ahre|[Yy]ears) \p{Lu}\p{Ll}+/u;
/** "Later" leads to another time than now where the rest is told in the past. */
export const LATER_THEN = cued(
  /^ (?:ans|années|años|anos|jahre) (?:plus tard|después|más tarde|depois|mais tarde|später),? (?:il |elle |ils |elles |le |la |les |el |los |las |o |a |os |as |der |die |das )?(?:\p{L}+ )?(?:\p{L}{3,}ai(?:en)?t|war|waren|kam|kamen|fiel|fielen|wurde|wurden|endete|endeten|ging|stand|tombait|tomba|était|fut|était|cayó|fue|terminó|acabó|caiu|foi|era|terminou|acabou)(?!\p{L})|^[- ](?:years?|decades?) (?:later|on),? (?:[\p{L}’'-]+ ){0,6}?(?:was|were|had|did|came|went|became|got|took|made|gave|died|\p{L}{3,}ed)(?!\p{L})/iu,
);
export const YEARS_AFTER = cued(new RegExp(`^ ${YEARS}(?!\\p{L})`, "iu"));
/** Before the number: "turns", "celebrates its", "il y a". */
export const SPAN_BEFORE =
  /(?<!\p{L})(?:turn(?:s|ed|ing)?|celebrat(?:e[sd]?|ing)|mark(?:s|ing)?|for|aged|age of|fêt(?:e|ent|ons|era|eront)|célèbr(?:e|ent|era|eront)|would (?:be|have been)|a|eu|aura|aurait|depuis|à l['’]âge de|cumpl(?:e|en|irá|ió|imos|ido|iría)|celebra(?:mos|n|rá)?|a los|há|hace|faz|fazem|são|sono|complet(?:a|am|ou|ará)|comemora(?:mos|m|rá)?|aos|feier[nt]|wird|werden|wurde|seit|im alter von|vor|il y a|compie|festeggia|compirà)(?: aujourd['’]hui| today| this year| cette année| est[ea] a[ñn]o| em 20\d\d| en 20\d\d| in 20\d\d| dieses Jahr| in diesem Jahr| hoy| hoje| heute| bientôt| soon| gerade| oggi)?(?: os| los| die)?(?: ses| leurs| nos| sus| seus| ihre| seine| unsere| its| our| their| i)?\s$/iu;
export const AGO_BEFORE = /(?<!\p{L})(?:il y a|hace|há|vor)\s$/iu;
/** What may follow the number right after "turns": no other count. */
export const NOTHING_AFTER =
  /^(?:\s*$|[.,;:!?)–—]|\s?[–—(]|\s(?:today|now|this|on|in|next|old|and|yesterday|tomorrow|last|just|hier|demain|ayer|mañana|ontem|amanhã|gestern|morgen|hoy|hoje|heute|este|esta|aujourd|cette|oggi|jahre?)(?!\p{L})|\s\p{So})/iu;

/** Whole words for a span: years, how far off they may be, and whether they are of the day itself. */
export const SPAN_WORDS: readonly (readonly [RegExp, number, number])[] = [
  [
    cued(
      /(?<!\p{L}|bi)(?:centenary|centennial|centenaire|centenario|centenário|hundertjährige[ns]?)(?!\p{L})/iu,
    ),
    100,
    0,
  ],
  [
    cued(
      /(?<!\p{L})(?:bicentenary|bicentennial|bicentenaire|bicentenario|bicentenário)(?!\p{L})/iu,
    ),
    200,
    0,
  ],
  [cued(/(?<!\p{L})(?:golden jubilee|noces d['’]or|bodas de oro)(?!\p{L})/iu), 50, 0],
  [/(?<!\p{L})silver jubilee(?!\p{L})/iu, 25, 0],
  [
    cued(
      /(?<!\p{L})(?:half a century|half-century|un demi-siècle|medio siglo|meio século|(?:ein )?halbes jahrhundert|mezzo secolo)(?!\p{L})/iu,
    ),
    50,
    2,
  ],
  [
    cued(
      /(?<!\p{L})(?:(?:a )?quarter of a century|quarter-century|un quart de siècle|un cuarto de siglo|um quarto de século|(?:ein )?vierteljahrhundert)(?!\p{L})/iu,
    ),
    25,
    1,
  ],
  [
    cued(
      /(?<!\p{L}|half |of |mi-|medio |meio )(?:a century|un siècle|un siglo|um século|ein jahrhundert|un secolo) (?:ago|later|of|after|old|d['’]|de|di|plus tard|después|depois|lang|freundschaft)(?!\p{L})/iu,
    ),
    100,
    3,
  ],
];
export const DECADES = new Set(
  "decades décennies décadas décadas jahrzehnte jahrzehnten decenni".split(" "),
);
export const CENTURIES = new Set(
  "centuries siècles siglos séculos jahrhunderte jahrhunderten secoli".split(" "),
);
/** Ordinals in letters, before the word for the day. */
export const ORDINAL_DAY = cued(
  /(?<!\p{L})(\p{L}+(?:-\p{L}+)?) (?:anniversary|birthday|jubilee|anniversaire|aniversario|aniversário|geburtstag|jahrestag|jubiläum)(?!\p{L})/giu,
);
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    5: "fifth cinquième quinto fünfter fünfte",
    10: "tenth dixième décimo zehnter zehnte",
    15: "fifteenth quinzième fünfzehnte",
    20: "twentieth vingtième vigésimo zwanzigste",
    25: "twenty-fifth vingt-cinquième fünfundzwanzigste",
    30: "thirtieth trentième trigésimo dreißigste",
    40: "fortieth quarantième cuadragésimo quadragésimo vierzigste",
    50: "fiftieth cinquantième quincuagésimo quinquagésimo fünfzigste",
    60: "sixtieth soixantième sexagésimo sechzigste",
    70: "seventieth soixante-dixième septuagésimo siebzigste",
    75: "seventy-fifth",
    80: "eightieth quatre-vingtième octogésimo achtzigste",
    90: "ninetieth nonagésimo neunzigste",
    100: "hundredth centième centésimo hundertste",
  }).flatMap(([years, words]) =>
    words.split(" ").map((word): [string, number] => [word, Number(years)]),
  ),
);

/** "This year": the number is of the year, whether the day has come or not. */
export const THIS_YEAR = cued(
  /(?<!\p{L})(?:this year|cette année|este año|este ano|dieses jahr|in diesem jahr|quest['’]anno)(?!\p{L})/iu,
);
/** Anywhere in the sentence: the count is of another year. */
export const OTHER_YEAR = cued(
  /(?<!\p{L})(?:upcoming|next year|last year|eve of|ahead of|will (?:mark|turn|celebrate)|bientôt|soon|l['’]an(?:née)? (?:prochaine?|dernière?)|el (?:próximo|pasado) año|el año (?:próximo|pasado|que viene)|no (?:próximo ano|ano passado)|nächstes jahr|letztes jahr)(?!\p{L})/iu,
);
/** Right before the number: it is rounded or a bound. */
export const LOOSE = cued(
  /(?<!\p{L})(?:about|around|almost|nearly|over|more than|some|roughly|at least|less than|up to|close to|environ|près de|presque|plus de|moins de|casi|más de|menos de|cerca de|quase|mais de|rund|etwa|fast|mehr als|knapp|über|weniger als)(?!\p{L})/iu,
);
/** Right before an age at death. */
export const AT_DEATH = cued(
  /(?<!\p{L})(?:aged|at the age of|at age|died at|à l['’]âge de|à|a los|aos|im alter von|mit|all['’]età di)\s$/iu,
);
/** "Maria, 82, born in 1944" */
export const THEN_BORN = new RegExp(
  `^(?: years (?:old|of age)| ans| años| anos| jahre(?: alt)?)?,?\\s(?:(?:and|who was|was) )*${BORN.source}`,
  "iu",
);
/** "60 years (1966–2026)" */
export const THEN_YEARS = cued(new RegExp(`^ ${YEARS} \\((?:1[5-9]|20)\\d\\d\\s?[–-]`, "iu"));
