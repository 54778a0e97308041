import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { isSmallAt } from "@/lib/draft/letter-case";
import { type Span, spanOf } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import type { ListedLanguage } from "./stock-phrases";

/** How a language makes a noun of a verb, and what links two such nouns. */
interface Chain {
  readonly endings: Endings;
  /** Such nouns without such an ending. */
  readonly nouns?: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Words with such endings that name things. */
  readonly things?: ReadonlySet<string>;
  /** Between the link and the next noun. */
  readonly determiners: ReadonlySet<string>;
  /** Its nouns are written with capitals, as only names and titles are elsewhere ("Organisation of American States"). */
  readonly hasCapitals?: true;
  /** So many nouns made of verbs in a row hide who does what. */
  readonly least: number;
}

const CHAINS: Readonly<Record<ListedLanguage, Chain>> = {
  en: {
    endings: endings(
      "tion tions sion sions ment ments ance ances ence ences sal sals val vals ure ures ising isings izing izings ening enings",
    ),
    nouns: words(
      "conduct delivery decline research processing handling reduction removal renewal approval arrival",
    ),
    links: words("of in into for to on towards"),
    determiners: words("the a an our your their its his her this any all"),
    things: words(
      "comment comments government parliament nation nations election elections station population constitution resolution convention commission delegation union question questions mission section institution institutions generation generations statement document department agreement agreements moment element environment audience conference violence influence science residence distance finance insurance evidence experience future culture nature agriculture picture literature security measure pressure structure structures peninsula region position tradition religion condition conditions shipment shipments importance million billion",
    ),
    least: 2,
  },
  fr: {
    endings: endings(
      "tion tions sion sions ment ments age ages ance ances ence ences ture tures ade ades",
    ),
    links: words("de du des d à au aux pour sur"),
    determiners: words("la le les l une un notre nos leur leurs votre vos cette ce"),
    least: 3,
  },
  es: {
    endings: endings(
      "ción sión xión cion sion xion ciónes siónes xiónes ciones siones xiones miento mientos anza anzas aje ajes",
    ),
    links: words("de del a al para en sobre"),
    determiners: words("la el los las una un nuestra nuestro su sus"),
    least: 3,
  },
  pt: {
    endings: endings("ção são xão ções sões xões mento mentos ança anças agem agens"),
    links: words("de do da dos das a à ao para em no na"),
    determiners: words("a o os as uma um nossa nosso sua seu"),
    least: 3,
  },
  de: {
    endings: endings("ung ungen nahme nahmen keit heit tion tionen"),
    hasCapitals: true,
    links: words("der des zur zum von für auf in bei unter"),
    determiners: words("die der den dem das eine einer einem einen unsere unserer ihrer"),
    least: 3,
  },
};

/** Verbs emptied by the noun that follows them: "unter Bezugnahme auf", "fera l'objet d'une", "proceder a la". */
const EMPTIED: Readonly<Partial<Record<ListedLanguage, RegExp>>> = {
  en: cued(
    /(?<!\p{L})(?:(?:leads?|led|leading|contribut(?:es?|ed|ing)) to (?:the|an?) (?:\p{L}+ )?(?:creation|improvement|reduction|increase|strengthening|enhancement|development|promotion|establishment|facilitation) (?:of|in)|(?:objective|aim|goal|purpose|priority) is the \p{L}+(?:[ts]ion|ment|ance) of|consideration is being given|(?:undergo(?:es|ing|ne)?|underwent) (?:an? |the |some )?(?:\p{L}+ )?(?!treatment|rehabilitation|operation)\p{L}{3,}(?:[ts]ion|ment)s?|(?:be |being |been )?given (?:\p{L}+ )?consideration|(?:proceed|proceeds|proceeding|move|moving|moved) to(?:wards)? (?:the )?(?:implementation|finali[sz]ation|operationali[sz]ation|execution)|(?:subjected to|in the process of) (?:\p{L}+ )?(?:\p{L}{3,}[ts]ion|review|approval|assessment)|(?:is|are|was|were|remains?) (?:currently |now |still )?(?:under (?:consideration|examination|preparation|discussion|review|construction by)|of (?:\p{L}+ )?(?:importance|relevance|significance|assistance) (?:to|for)|in (?:receipt|possession|agreement) of)|(?:bring|brings|brought) about (?:a |an |the )?\p{L}+(?:tion|ment)|(?:ensure|ensures|ensured|ensuring|achieve|achieves|achieved) (?:the |a |an )?(?:\p{L}+ )?\p{L}+(?:tion|ment) (?:of|in)|(?:undert(?:ake|akes|ook|aking|aken)|proceed(?:s|ed|ing)? (?:with|to)|effect(?:s|ed|ing)?|embark(?:s|ed|ing)? on|engag(?:e|es|ed|ing) in|carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?) (?:the|an?|our|its|their) (?:\p{L}+ )?\p{L}{3,}(?:[ts]ion|ment|ance|ence|sal|val|ysis|ing) of|there (?:is|was|were|are|has been|have been) (?:an? |some |no )?(?:\p{L}+ )?(?:improvement|increase|decrease|reduction|deterioration|acceleration|delay|expansion|decline)s? (?:in|of) the|(?:an? |the )(?:\p{L}+ )?(?:evaluation|assessment|review|analysis|examination|investigation|inspection|audit|consultation|verification) (?:of (?:\p{L}+ ){1,5})?(?:was|were|is|has been|is being|will be) (?:\p{L}+ )?(?:performed|conducted|carried out|undertaken|made|done)|the (?:provision|facilitation|organi[sz]ation|establishment|utili[sz]ation|finali[sz]ation|dissemination|implementation|optimi[sz]ation|coordination|enhancement|promotion|improvement) of (?:\p{L}+ ){1,5}(?:is|are|was|remains|will be|took place|takes place|has (?:begun|started))|the (?:signing|opening|launch|launching|handing over|handover|closing|unveiling|inauguration) (?:ceremony )?(?:of (?:\p{L}+ ){1,5})?(?:took|takes|will take) place)(?!\p{L})/iu,
  ),
  fr: cued(
    /(?<!\p{L})(?:(?:la )?mise en (?:œuvre|place|application) (?:effective )?d(?:e la |u |es |e l['’]|['’]|e |['’]une |['’]un )\p{L}+(?:tion|ment|age|ure)s?|(?:procéd(?:er|e|ons|ent|é|era|eront) (?:à (?:la|l['’]\p{L}+|une|un|des)|aux?))|f(?:ait|ont|era|eront|aire|it|aisant|aisait) l['’]objet d['’eu]\p{L}*|(?:pren(?:d|ons|nent|dre)|pris|prendra) (?:en considération|la décision d|connaissance d)|(?:apport(?:er|e|ons|ent|é|era)) (?:une? |son |notre |leur )?(?:aide|soutien|assistance|contribution|réponse|modification)s?|(?:effectu(?:er|e|ons|ent|é|era)) (?:une?|la|le|des) \p{L}+|(?:donn(?:er|e|ent|é|era)) (?:lieu|suite) à|(?:assur(?:er|e|ons|ent|é|era)) (?:la|le|l['’]) ?\p{L}+(?:tion|ment|age)|(?:est|sont|était|sera) en (?:cours de|voie de|mesure de)|jusqu['’]à la (?:réalisation|mise))(?!\p{L})/iu,
  ),
  es: cued(
    /(?<!\p{L})(?:sometid[oa]s? a (?:un |una |la )?(?:\p{L}+ )?\p{L}+(?:ción|sión|miento)|(?:realización|ejecución|implementación|actualización|elaboración) (?:[\p{L}]+ ){1,8}?se (?:llev|realiz|efectu)(?:ará|arán|ó|aron|a|an)|(?:proced(?:er|e|emos|en|ió|imos|ieron|erá)) a(?:l| la| su| una)?|(?:es|son|fue|será|siendo|ser) objeto de|(?:realiz(?:ar|a|amos|an|ó|aron|ará)|efectu(?:ar|a|amos|an|ó|aron|ará)|llev(?:ar|a|amos|an|ó|aron|ará) a cabo) (?:la|una|el|un) \p{L}+(?:ción|sión|miento)|(?:tom(?:ar|a|amos|ó|aron)) (?:en consideración|la decisión de)|(?:hac(?:er|e|emos|en)|hizo|hicimos) entrega de|(?:d(?:ar|a|amos|io|imos)) (?:cumplimiento|lectura|respuesta|inicio) (?:a|de)|(?:prest(?:ar|a|amos|ó)|brind(?:ar|a|amos|ó)) (?:asistencia|apoyo|ayuda|atención) a)(?!\p{L})/iu,
  ),
  pt: cued(
    /(?<!\p{L})(?:submetid[oa]s? a (?:um |uma )?(?:\p{L}+ )?\p{L}+(?:ção|são|mento)|(?:proced(?:er(?:-se)?|e(?:-se)?|emos|em|eu(?:-se)?|erá|er-se-á)) (?:à|ao|às|aos)|(?:é|são|foi|será|ser) (?:alvo|objeto|objecto) de|(?:realiz(?:ar|a|amos|am|ou|ará)|efetu(?:ar|a|amos|am|ou|ará)|lev(?:ar|a|amos|am|ou|ará) a cabo) (?:a|uma|o|um) \p{L}+(?:ção|são|mento)|(?:tom(?:ar|a|amos|ou)) (?:em consideração|a decisão de)|(?:faz(?:er|emos|em)?|fez|fizemos) (?:a )?entrega d|(?:prest(?:ar|a|amos|ou)) (?:assistência|apoio|ajuda|auxílio) a|dar (?:cumprimento|início|resposta) a)(?!\p{L})/iu,
  ),
  de: cued(
    /(?<!\p{L})(?:(?:einer|der) (?:\p{L}+ )?\p{L}+ung (?:unterzogen|unterziehen|unterzieht)|unter bezugnahme auf|in anspruch (?:zu )?nehm\p{L}*|(?:um |zur )inanspruchnahme|zur (?:durchführung|anwendung|umsetzung|abstimmung|kenntnis|sprache) (?:\p{L}+ )?(?:kommen|kommt|gelangen|gelangt|bringen|gebracht|nehmen|genommen|gegeben)|kommt? (?:\p{L}+ ){0,3}zur (?:anwendung|durchführung|auszahlung)|in (?:kenntnis|erwägung|betracht) (?:zu )?(?:gesetzt|setzen|ziehen|gezogen)|(?:trägt|tragen|zu tragen|getragen) (?:\p{L}+ ){0,3}rechnung|sorge (?:zu )?tragen|unter beweis (?:\p{L}+ )?(?:gestellt|stellen|stellt)|zum ausdruck (?:\p{L}+ )?(?:bringen|gebracht|bringt)|(?:eine|die) (?:\p{L}+ )?(?:entscheidung|prüfung|anpassung|überprüfung|verlängerung|mitteilung|änderung) (?:\p{L}+ ){0,3}(?:getroffen|treffen|vorgenommen|vornehmen|erfolgt|durchgeführt|durchführen|gemacht)|erfolgt (?:\p{L}+ ){0,3}\p{L}+ung|(?:durchführung|umsetzung|inbetriebnahme|prüfung|überprüfung|auszahlung|bearbeitung) (?:[\p{L}-]+ ){1,8}?(?:ist |sind )?erfolg(?:t|te|en)|(?:nehmen|nimmt|nahmen) (?:\p{L}+ ){0,2}\p{L}+ung(?:en)? (?:[\p{L}-]+ ){0,6}vor|(?:hinsichtlich|bezüglich|betreffs|zwecks|seitens) (?:der|des|einer|eines))(?!\p{L})/iu,
  ),
};

/**
 * Where a passage hides verbs in nouns: a chain of them ("the facilitation of the recognition of"), or a verb emptied for a noun.
 * English, French, Spanish, German, Portuguese; half-open UTF-16 offsets.
 */
export function findNounChain(passage: Passage): Span | undefined {
  for (const language of LANGUAGES) {
    if (passage.language !== undefined && passage.language !== language) continue;
    const span = chain(passage, CHAINS[language]) ?? emptied(passage.text, EMPTIED[language]);
    if (span) return span;
  }
  return undefined;
}

const LANGUAGES = ["en", "fr", "es", "de", "pt"] as const satisfies readonly Language[];

function chain({ tokens, text }: Passage, own: Chain): Span | undefined {
  const { links, determiners, least } = own;
  let first: Token | undefined;
  let last: Token | undefined;
  let nouns = 0;
  let loose = 0;
  let isLinked = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const isNoun = isSmallNoun(token, own, at === 0 ? "" : text);
    if (isNoun && (nouns === 0 || isLinked)) {
      first = nouns === 0 ? token : first;
      last = token;
      nouns++;
      loose = 0;
      isLinked = false;
      if (nouns >= least && first && (nouns > 2 || isPairedOf(tokens, at)))
        return { start: first.start, end: last.end };
    } else if (isNoun) {
      [first, last, nouns, loose, isLinked] = [token, token, 1, 0, false];
    } else if (nouns > 0 && links.has(token.text) && loose <= 1) isLinked = true;
    else if (nouns > 0 && isLinked && (determiners.has(token.text) || loose++ < 1)) continue;
    else if (nouns > 0 && !isLinked && token.kind === "word" && loose++ < 1) continue;
    else [nouns, loose, isLinked] = [0, 0, false];
  }
  return undefined;
}

/** "The facilitation of the recognition of": two are a chain where a third thing hangs on them. */
function isPairedOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ text }) => text === "of" || text === "in") &&
    /^(?:of|into|by)$/.test(tokens[at + 1]?.text ?? "")
  );
}

/** Without the `whole` text a capital is that of the sentence. */
function isSmallNoun(
  { text, start, kind }: Token,
  { endings, nouns, things, hasCapitals }: Chain,
  whole: string,
): boolean {
  return (
    kind === "word" &&
    (endsAs(text, endings) || nouns?.has(text) === true) &&
    !things?.has(text) &&
    (hasCapitals === true || whole === "" || isSmallAt(whole, start))
  );
}

/** Endings of words by their last letter, so that most words are held against none. */
type Endings = ReadonlyMap<string, readonly string[]>;

function endings(list: string): Endings {
  const byLast = new Map<string, string[]>();
  for (const ending of list.split(" ")) {
    const last = ending.charAt(ending.length - 1);
    const sharing = byLast.get(last);
    if (sharing) sharing.push(ending);
    else byLast.set(last, [ending]);
  }
  return byLast;
}

/** Three letters or more before the ending. */
const STEM = /^\p{L}{3,}$/u;

function endsAs(text: string, endings: Endings): boolean {
  for (const ending of endings.get(text.charAt(text.length - 1)) ?? NO_ENDINGS)
    if (text.endsWith(ending) && STEM.test(text.slice(0, -ending.length))) return true;
  return false;
}

const NO_ENDINGS: readonly string[] = [];

function emptied(text: string, pattern: RegExp | undefined): Span | undefined {
  const match = pattern?.exec(text);
  return match ? spanOf(match) : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
