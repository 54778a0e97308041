import type { Passage } from "@/lib/draft/draft";
import { foldText } from "@/lib/draft/fold";
import { madeOnce } from "@/lib/draft/late-pattern";
import { covers, overlaps, type Span, spanOf } from "@/lib/draft/span";
import { StemIndex } from "@/lib/draft/stem-index";
import {
  BRANDS,
  BUSINESS,
  DRAW,
  GO_THERE,
  NEED,
  OWNED,
  OWNER,
  PRAISE,
  SHOP,
  TRADE,
  TURN_TO,
} from "./advert.words";

/**
 * Praise of wares where nothing is sold outright: a brand beside the words of an advert, a trade's best address, the family's shop, an
 * invitation to buy or to stay. Of firms as investors, employers or sponsors of sport a mission speaks every day, and that is left alone.
 */

const whole = (source: string) => `(?<![\\p{L}\\p{N}@#])(?:${source})(?![\\p{L}\\p{N}])`;
const BRAND = madeOnce(() => new RegExp(`${whole(BRANDS)}(?!['’]s )`, "u"));
/** A brand's first word, folded. */
const brandStems = new StemIndex().add(
  BRANDS.replace(/s\?|\\d\+/g, "")
    .split("|")
    .map((brand) => foldText(brand).split(/[^\p{L}\p{N}]/u)[0] ?? brand),
);
const SELLING = madeOnce(() => new RegExp(whole(PRAISE), "iu"));
const OF_BUSINESS = madeOnce(() => new RegExp(`(?<!\\p{L})(?:${BUSINESS})`, "iu"));

/** A brand and what is said to sell it; UTF-16 offsets into the sentence. */
function findPraisedBrand({ text, tokens, quotations }: Passage): Span | undefined {
  if (brandStems.find(tokens).size === 0) return undefined;
  const brand = BRAND().exec(text);
  if (!brand || OF_BUSINESS().test(text)) return undefined;
  const named = spanOf(brand);
  if (quotations.some((quotation) => covers(quotation, named))) return undefined;
  const praise = FLY_WITH().exec(text) ?? SELLING().exec(text);
  if (!praise) return undefined;
  const said = spanOf(praise);
  return { start: Math.min(said.start, named.start), end: Math.max(said.end, named.end) };
}
/** "Fly with …", "Stay at the …". */
const FLY_WITH = madeOnce(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:[Ff]ly(?:ing)?|[Ss]tay|[Dd]ine|[Ss]hop|[Bb]ank) (?:with|at)(?: the)? ${whole(BRANDS)}`,
      "u",
    ),
);

const NAME = "\\p{Lu}[\\p{L}'’&.-]*";
const NAMED = anyCase(TRADE);
/** Names begin with a capital: small letters and capitals are told apart where one is looked for. */
const TRADES: readonly (() => RegExp)[] = [
  `${NAMED}[^.!?\\n]{0,60}(?:${NAME})[^.!?\\n]{0,30}(?:[,;.!–—:-]+ ?)[¡¿]?(?:[Ss]o |[Aa]nd |[Jj]ust )?${anyCase(GO_THERE)}`,
  `${anyCase(NEED)}[^.!?\\n]{0,40}${NAMED}[^.!?\\n]{0,40}[,:–—-] ?${anyCase(TURN_TO)} (?:[\\p{Ll}'’]+ ){0,3}${NAME}`,
  `[Ll]ooking for (?:[\\p{Ll}]+ ){0,3}${NAMED}[^.!?\\n]{0,30}\\? ?(?:[Tt]ry|[Gg]o to|[Cc]all|${NAME}(?: ${NAME})? (?:is|has) the best)`,
  `[Yy]ou (?:won['’]t|will not|can['’]t) find (?:a )?(?:better|cheaper|finer|nicer) [^.!?\\n]{2,30}than (?:at|in) (?:${NAME}|the \\p{L}+ (?:shop|store|café|hotel))`,
  "[Ll]ook no further(?=[.!:]|$)",
  "(?:does|do|did|get|gets|fix|fixes|sorts?)(?: \\p{L}+)? (?:the lot|it all|everything|it done|it)(?: [^.!?]{0,20})? for (?:only |just )?(?:[€$£] ?\\d+|\\d+ ?(?:€|euros?|dollars?|pounds?|bucks|quid))",
  "(?:is|are|['’]s|['’]re) (?:simply |just |by far )?the (?:finest|best|cheapest|tastiest) (?:\\p{L}+ ){0,2}on the market(?!\\p{L})|[Gg]o get (?:one|yours|some)(?: before|[.!,])|before (?:they|it)(?:['’]re|['’]s| are| is)? (?:sell|sells|sold|gone|all gone)(?: out)?(?=[.!,]|$)",
  `(?:[Ss]kip|[Ff]orget|[Ii]gnore) (?:all )?(?:the )?(?:rest|others) and (?:buy|get|try|go (?:to|for))|[Ss]imply works better|works (?:better than|wonders)(?! for)`,
  `(?:[Tt]en out of ten|10/10|[Ff]ive stars|5 stars|⭐{3,}) (?:for|to) (?:the )?[^.!?\\n]{0,40}(?:hotel|spa|restaurant|bar|café|salon|airline|Hotel|Spa|Restaurant|Bar|Café)(?!\\p{L})|[Tt]reat yourself[^.!?\\n]{0,15}(?:you won['’]t|you deserve)`,
  `(?:[Rr]ooms?|[Ff]lights?|[Mm]enus?|[Ss]uites?|[Mm]assages?|[Hh]aircuts?) (?:from|for) (?:only |just )?(?:[€$£] ?\\d|\\d+ ?(?:€|\\$|£|euros?|dollars?|pounds?))`,
  `sponsors? (?:this|our) (?:account|page|feed|channel)(?!\\p{L})|(?:gives?|offers?|have) (?:our|my) followers (?!advice|a (?:look|chance|tour))|(?:special|best|friend['’]?s?) prices? for (?:our|my) (?:followers|friends|readers)`,
  `(?:[Ll]unch|[Dd]inner|[Aa]te|[Mm]eal|[Bb]runch|[Dd]rinks|[Ee]aten)(?: \\p{L}+)? at (?!the (?:Embassy|Residence|Ministry|Palace|House))${NAME}[^!?\\n]{0,40}[.!] (?:[Aa]sk for|[Tt]ry|[Oo]rder|[Dd]on['’]t miss|[Bb]ook) (?:the|their|a) `,
  `[Bb]est ${TRADE} in (?:town|the city|the whole city)(?=[.!,])|[Bb]est ${TRADE} in ${NAME}, (?:mention|run|go|ask|try|tell|book|call|visit|say)(?!\\p{L})`,
  `(?<=(?<!\\p{L})(?:[Ww]e|I|[Cc]onsul|[Aa]mbassador|[Ee]mbassy|[Mm]ission|[Tt]eam|[Cc]olleagues?|[Aa]ttaché|[Cc]hef|[Dd]river)(?: \\p{L}+)? (?:can )?(?:highly |warmly )?)recommends? (?:the )?(?:Dr\\.?|Hotel|Restaurant|Café|Bar|Chez|Casa|Trattoria) ${NAME}`,
  `(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en|[Mm]any|\\d+) (?:great |good |excellent )?reasons to (?:bank|fly|shop|stay|dine|book|insure|switch) (?:with|at|to) ${NAME}`,
  `(?:[Ii]nvest|[Bb]uy|[Ii]nvestissez|[Ii]nviertan?|[Ii]nvistam?|[Ii]nvestiert) (?:\\p{L}+ )?(?:in|dans|en|em) ${NAME}(?=[^\\n]{0,60}(?:only go up|going up|to the moon|double|before it|too late|can['’]t lose|now[,!]|monter|subir|doblar|dobrar|steigen|verdoppel))`,
  `(?:[Oo]rder|[Bb]uy|[Gg]et|[Bb]ook|[Ll]ease) (?:your|a|the) (?:new )?${NAME}(?=[^.!?\\n]{0,60}(?:save|discount|get [^.!?]{0,15}(?:free|off)|free (?:gift|delivery|upgrade)|\\d ?%|before (?:the end|prices)))`,
]
  .map((source): [source: string, flags: string] => [source, "u"])
  .concat(
    [
      `(?:my|our) (?:[\\p{L}-]+ )?${OWNER}['’]s? (?:[\\p{L}-]+ ){0,2}?${SHOP}(?=[^\\n]{0,110}(?<!\\p{L})${DRAW}(?!\\p{L}))`,
      `${SHOP} (?:of|de|da|do|von|d['’])? ?${OWNED}(?=[^\\n]{0,110}(?<!\\p{L})${DRAW}(?!\\p{L}))`,
      `(?:simply|truly|really|hands down|by far|definitely|sans conteste|simplemente|simplesmente|einfach) (?:the|le|la|el|o|a|das|die|der) (?:best|finest|meilleure?|mejor|melhor|beste) (?:[\\p{L}-]+ )?(?:${TRADE}|airline|car|bank|brand|watch|beer|shop|compagnie|voiture|banque|montre|bière|boutique|aerolínea|coche|banco|reloj|cerveza|tienda|carro|relógio|cerveja|loja|airline|auto|bank|uhr|bier|laden)(?!\\p{L})`,
    ].map((source): [source: string, flags: string] => [source, "iu"]),
  )
  .map(([source, flags]) =>
    madeOnce(() => new RegExp(`(?<![\\p{L}\\p{N}@#])(?:${source})`, flags)),
  );

/** The same words with a small or capital first letter. */
function anyCase(source: string): string {
  return `(?:${source}|${source.replace(/(?<=^\(\?:|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})`;
}

const tradeStems = new StemIndex().add(
  "look does do did get gets fix fixes sort finest cheapest tastiest go before they it skip forget ignore simply works ten five stars treat room flight menu suite haircut massage sponsor follow price lunch dinner ate meal brunch drink eaten best recommend reasons call go ask try book contact visit see ring hire simply truly really hands definitely sans simplemente simplesmente einfach invest buy order get lease my our ma mon mi minha meu mein meine meiner check give looking you appelez contactez llamen llama vengan acudan pregunten liguem contactem venham ruft fragt nehmt soll sollte kommt kauft padaria panaderia boulangerie backerei allez courez foncez reserv vay pidan vao nao geht hingehen probiert bucht".split(
    " ",
  ),
);

/** What praises wares in a sentence, as in an advert; UTF-16 offsets into it. */
export function findPraise(passage: Passage): Span | undefined {
  const praised = findPraisedBrand(passage);
  if (praised) return praised;
  if (tradeStems.find(passage.tokens).size === 0) return undefined;
  for (const pattern of TRADES) {
    const match = pattern().exec(passage.text);
    if (!match || OF_BUSINESS().test(match[0])) continue;
    const span = spanOf(match);
    if (!passage.quotations.some((quotation) => overlaps(quotation, span))) return span;
  }
  return undefined;
}
