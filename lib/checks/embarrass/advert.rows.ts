import type { Cues } from "@/lib/draft/cued-rows";
import { madeOnce } from "@/lib/draft/late-pattern";
import { DRAW, GO_THERE, NEED, OWNED, OWNER, SHOP, TRADE, TURN_TO } from "./advert.words";

/** A turn of adverts: the beginnings of folded words that cue it, and its pattern. */
export interface AdvertRow {
  readonly cues: Cues;
  readonly pattern: () => RegExp;
}

/** Names begin with a capital: small letters and capitals are told apart where one is looked for. */
const NAME = "\\p{Lu}[\\p{L}'’&.-]*";
const NAMED = anyCase(TRADE);
const PRICE = "(?:[€$£] ?\\d+|\\d+ ?(?:€|\\$|£|euros?|dollars?|pounds?|bucks|quid))";

const TRADES =
  "coffee espresso burger pizza pasta sushi taco curry kebab steak brunch bread cake pastr croissant ice cocktail hotel restaurant bar spa massage haircut barber hairdresser tailor lawyer dentist doctor plumber electrician mechanic garage car taxi travel real estate language gym phone laptop suit shoes dresses perfume jewel carpet furniture flowers café pain gâteaux hôtel avocat coiffeur hamburg paella pan abogado peluquero pão bolo hambúrguer advogado cabeleireiro kaffee brot kuchen anwalt friseur";

/** Turns of adverts, some of which read en, fr, es, pt, de alike. Written for this project, 2026-11-23. */
export const ADVERT_ROWS: readonly AdvertRow[] = [
  row(
    `${TRADES} & go check try visit give book call order ask won don allez courez foncez reserv vayan no reserven pidan vão não peçam réservez percam geht hingehen probiert bucht`,
    `${NAMED}[^.!?\\n]{0,60}(?:${NAME})[^.!?\\n]{0,30}(?:[,;.!–—:-]+ ?)[¡¿]?(?:[Ss]o |[Aa]nd |[Jj]ust )?${anyCase(GO_THERE)}`,
  ),
  row(
    `${TRADES} & need want fancy looking crave cherchez besoin voulez buscan necesitan quieren procuram precisam wer sucht braucht`,
    `${anyCase(NEED)}[^.!?\\n]{0,40}${NAMED}[^.!?\\n]{0,40}[,:–—-] ?${anyCase(TURN_TO)} (?:[\\p{Ll}'’]+ ){0,3}${NAME}`,
  ),
  row(
    `${TRADES} & looking`,
    `[Ll]ooking for (?:[\\p{Ll}]+ ){0,3}${NAMED}[^.!?\\n]{0,30}\\? ?(?:[Tt]ry|[Gg]o to|[Cc]all|${NAME}(?: ${NAME})? (?:is|has) the best)`,
  ),
  row(
    "better cheaper finer nicer & find & than",
    `[Yy]ou (?:won['’]t|will not|can['’]t) find (?:a )?(?:better|cheaper|finer|nicer) [^.!?\\n]{2,30}than (?:at|in) (?:${NAME}|the \\p{L}+ (?:shop|store|café|hotel))`,
  ),
  row("further & look", "[Ll]ook no further(?=[.!:]|$)"),
  row(
    "does do did get gets fix fixes sort & for & lot it everything",
    `(?:does|do|did|get|gets|fix|fixes|sorts?)(?: \\p{L}+)? (?:the lot|it all|everything|it done|it)(?: [^.!?]{0,20})? for (?:only |just )?${PRICE}`,
  ),
  row(
    "market & finest best cheapest tastiest",
    "(?:is|are|['’]s|['’]re) (?:simply |just |by far )?the (?:finest|best|cheapest|tastiest) (?:\\p{L}+ ){0,2}on the market(?!\\p{L})",
  ),
  row("get & go & one yours some", "[Gg]o get (?:one|yours|some)(?: before|[.!,])"),
  row(
    "before & sell sold gone all",
    "before (?:they|it)(?:['’]re|['’]s| are| is)? (?:sell|sells|sold|gone|all gone)(?: out)?(?=[.!,]|$)",
  ),
  row(
    "skip forget ignore & rest others",
    "(?:[Ss]kip|[Ff]orget|[Ii]gnore) (?:all )?(?:the )?(?:rest|others) and (?:buy|get|try|go (?:to|for))",
  ),
  row("works & better wonders", "[Ss]imply works better|works (?:better than|wonders)(?! for)"),
  row(
    "ten 10 five 5 stars & hotel spa restaurant bar café salon airline",
    "(?:[Tt]en out of ten|10/10|[Ff]ive stars|5 stars|⭐{3,}) (?:for|to) (?:the )?[^.!?\\n]{0,40}(?:hotel|spa|restaurant|bar|café|salon|airline|Hotel|Spa|Restaurant|Bar|Café)(?!\\p{L})",
  ),
  row("yourself & treat", "[Tt]reat yourself[^.!?\\n]{0,15}(?:you won['’]t|you deserve)"),
  row(
    "room flight menu suite massage haircut & from for",
    `(?:[Rr]ooms?|[Ff]lights?|[Mm]enus?|[Ss]uites?|[Mm]assages?|[Hh]aircuts?) (?:from|for) (?:only |just )?${PRICE}`,
  ),
  row(
    "sponsor & account page feed channel",
    "sponsors? (?:this|our) (?:account|page|feed|channel)(?!\\p{L})",
  ),
  row(
    "follow friends reader & our my",
    "(?:gives?|offers?|have) (?:our|my) followers (?!advice|a (?:look|chance|tour))|(?:special|best|friend['’]?s?) prices? for (?:our|my) (?:followers|friends|readers)",
  ),
  row(
    "lunch dinner ate meal brunch drinks eaten & ask try order don book",
    `(?:[Ll]unch|[Dd]inner|[Aa]te|[Mm]eal|[Bb]runch|[Dd]rinks|[Ee]aten)(?: \\p{L}+)? at (?!the (?:Embassy|Residence|Ministry|Palace|House))${NAME}[^!?\\n]{0,40}[.!] (?:[Aa]sk for|[Tt]ry|[Oo]rder|[Dd]on['’]t miss|[Bb]ook) (?:the|their|a) `,
  ),
  row(
    `${TRADES} & best`,
    `[Bb]est ${TRADE} in (?:town|the city|the whole city)(?=[.!,])|[Bb]est ${TRADE} in ${NAME}, (?:mention|run|go|ask|try|tell|book|call|visit|say)(?!\\p{L})`,
  ),
  row(
    "recommend & dr hotel restaurant café bar chez casa trattoria",
    `(?<=(?<!\\p{L})(?:[Ww]e|I|[Cc]onsul|[Aa]mbassador|[Ee]mbassy|[Mm]ission|[Tt]eam|[Cc]olleagues?|[Aa]ttaché|[Cc]hef|[Dd]river)(?: \\p{L}+)? (?:can )?(?:highly |warmly )?)recommends? (?:the )?(?:Dr\\.?|Hotel|Restaurant|Café|Bar|Chez|Casa|Trattoria) ${NAME}`,
  ),
  row(
    "reasons & bank fly shop stay dine book insure switch",
    `(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en|[Mm]any|\\d+) (?:great |good |excellent )?reasons to (?:bank|fly|shop|stay|dine|book|insure|switch) (?:with|at|to) ${NAME}`,
  ),
  row(
    "invest buy",
    `(?:[Ii]nvest|[Bb]uy|[Ii]nvestissez|[Ii]nviertan?|[Ii]nvistam?|[Ii]nvestiert) (?:\\p{L}+ )?(?:in|dans|en|em) ${NAME}(?=[^\\n]{0,60}(?:only go up|going up|to the moon|double|before it|too late|can['’]t lose|now[,!]|monter|subir|doblar|dobrar|steigen|verdoppel))`,
  ),
  row(
    "order buy get book lease & your a the",
    `(?:[Oo]rder|[Bb]uy|[Gg]et|[Bb]ook|[Ll]ease) (?:your|a|the) (?:new )?${NAME}(?=[^.!?\\n]{0,60}(?:save|discount|get [^.!?]{0,15}(?:free|off)|free (?:gift|delivery|upgrade)|\\d ?%|before (?:the end|prices)))`,
  ),
  row(
    "wife husband brother sister son daughter cousin uncle aunt mother father mum mom dad friend best buddy mate neighb landlord in nephew niece driver & my our",
    `(?:my|our) (?:[\\p{L}-]+ )?${OWNER}['’]s? (?:[\\p{L}-]+ ){0,2}?${SHOP}(?=[^\\n]{0,110}(?<!\\p{L})${DRAW}(?!\\p{L}))`,
    "iu",
  ),
  row(
    "femme mari frère sœur fils fille cousin ami mujer esposa marido herman hij prim amig mulher irmã irmão filh frau mann bruder schwester freund & ma mon mi minha meu mein",
    `${SHOP} (?:of|de|da|do|von|d['’])? ?${OWNED}(?=[^\\n]{0,110}(?<!\\p{L})${DRAW}(?!\\p{L}))`,
    "iu",
  ),
  row(
    "best finest meilleur mejor melhor & simply truly really hands far definitely sans simplemente simplesmente einfach",
    `(?:simply|truly|really|hands down|by far|definitely|sans conteste|simplemente|simplesmente|einfach) (?:the|le|la|el|o|a|das|die|der) (?:best|finest|meilleure?|mejor|melhor|beste) (?:[\\p{L}-]+ )?(?:${TRADE}|airline|car|bank|brand|watch|beer|shop|compagnie|voiture|banque|montre|bière|boutique|aerolínea|coche|banco|reloj|cerveza|tienda|carro|relógio|cerveja|loja|airline|auto|bank|uhr|bier|laden)(?!\\p{L})`,
    "iu",
  ),
];

function row(cues: Cues, source: string, flags = "u"): AdvertRow {
  return {
    cues,
    pattern: madeOnce(() => new RegExp(`(?<![\\p{L}\\p{N}@#])(?:${source})`, flags)),
  };
}

/** The same words with a small or capital first letter. */
function anyCase(source: string): string {
  return `(?:${source}|${source.replace(/(?<=^\(\?:|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})`;
}
