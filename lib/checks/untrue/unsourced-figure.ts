import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import { overlaps } from "@/lib/draft/span";
import { type Context, defineCheck } from "../check";

/** Words that name where a figure comes from, or say that the writer's own side is acting. */
const SOURCED = cued(
  /(?<!\p{L})(?:according to|source|sources|data|survey|census|report(?:s|ed)?(?! that)|estimates?|estimated|statistics|figures from|index|study|selon|d['’]après|données|rapport|enquête|según|datos|informe|encuesta|de acordo com|segundo|dados|relatório|laut|zufolge|daten|bericht|\p{L}*studie|\p{L}*survey|quelle|angaben|teilte? mit|schätz(?:t|ung|ungen|en d(?:ie|er|as))|geschätzt|estim(?:e|ent|a|an|am|ación|aciones|ativa|ativas|ations?)|calcul(?:e|ent|a|an|am)|secondo|dati|rapporto|relazione|indagine|fonte|zahlen (?:der|des|von)|statisti\p{L}+|recensement|censo|pesquisa|umfrage|sondage|sondagem)(?!\p{L})/iu,
);
/** "(Destatis)", "(UNESCO, 2025)", "(Freiwilligensurvey)": a name alone in brackets behind a figure. */
const NAME_IN_BRACKETS =
  /\((?:\p{L}{1,3}[ '’])?\p{Lu}[\p{L}.&’'/-]+(?:[ ,]+[\p{L}\p{N}.&’'/-]+){0,6}\)/u;
/** A reference in brackets: "(Joint Chamber of Commerce, Annual Review 2025)". */
const REFERENCE =
  /\(\p{Lu}[^()]{4,80}(?:19|20)\d\d[^()]{0,20}\)|\([^()]{0,20}(?:19|20)\d\d[^()]{0,20}\p{Lu}{2,}[^()]{0,40}\)/u;
/** "Says the OECD's Outlook", "per the World Bank". */
const NAMED_SOURCE =
  /(?<!\p{L})(?:says?|per|finds?|reports?|shows?|dit|dice|diz|sagt|según|selon)\s(?:the |la |le |l['’]|el |o |a |die |der |das )?[@#]?\p{Lu}|(?:@\w+|(?<!\p{L})\p{Lu}{2,})\s(?:says?|finds|reports?|estimates|dit|estime|dice|estima|informa|diz|sagt|meldet|schätzt)(?!\p{L})/u;
const OWN_ACT = cued(
  /(?<!\p{L})(?:(?:we|has|have|will|is|are) (?:(?:also|now|today|just) )?(?:\p{L}+ing|provid\p{L}*|contribut\p{L}*|pledg\p{L}*|donat\p{L}*|invest\p{L}*)|announc\p{L}*|pledg\p{L}*|provid\p{L}*|contribut\p{L}*|donat\p{L}*|award\p{L}*|grants?|fund(?:s|ed|ing)?|reward|proud to|versons|aportamos|financ\p{L}+|finanzier\p{L}+|stellen|anunci\p{L}*|annonc\p{L}*)(?!\p{L})/iu,
);
/** Acts of giving in the third person: a ministry says of itself "Spain gives", "die Schweiz stellt … bereit". */
const GIVES = cued(
  /(?<!\p{L})(?:offer(?:s|ed)|allocat\p{L}+|commit(?:s|ted)|verse|offre|alloue|consacre|débloque|aport(?:a|ó)|destin(?:a|ó)|disponibiliz\p{L}+|contribu[iy]\p{L}*|stellt|stellte|spendet\p{L}*|leistet)(?!\p{L})/iu,
);
/** The writer's own work, counts and guests: first person, or an inventory. */
const OWN_COUNT = cued(
  /(?<!\p{L})(?:we|our|ours|us|nous|notre|nos|nuestr[oa]s?|nosotr[oa]s|hemos|noss[oa]s?|emiti\p{L}+|wir|unser\p{L}*|uns|noi|nostr[oaie]|by our count|visitors?|entries|visiteurs?|visitantes?|besucher\p{L}*|passports?|passeports?|pasaportes?|passaportes?|pässe|visas?|vistos?|visados?)(?!\p{L})/iu,
);
/** Money "for three health centres" at the head of a sentence or behind a label, or with which somebody helps: a gift is told. */
const GIVEN_FOR =
  /^[^\p{L}]{0,3}(?:in (?:aid|support|grants)|d['’]aide|de ayuda|de ajuda|hilfe)?\s?(?:for|to help|pour|para|für)(?!\p{L})/iu;
const HEAD = /(?:^|[|:–—•]\s?)\P{L}*$/u;
const HELPS_WITH =
  /(?<!\p{L})(?:support\p{L}*|help\p{L}*|assist\p{L}*|sout(?:ient|enons|enu)|aid(?:e|ons|ent|é)|apoy\p{L}+|ayud\p{L}+|apoi\p{L}+|ajud\p{L}+|unterstütz\p{L}+|h(?:ilf|elf|alf)\p{L}*|förder\p{L}+)(?!\p{L})(?:(?!(?<!\p{L})(?:und|and|et|y|e)(?!\p{L}))[^.!?\n;]){0,100}?(?<!\p{L})(?:with|avec|con|com|mit)(?: \p{L}+){0,3} ?\P{L}{0,2}$/iu;
/** Money whose name is that of several currencies. */
const FRANCS =
  /^\s(?:(?:million|millions?|millones|milhões|millionen|milliarden)(?: de)? )?(?:francs?|francos|franken|kron(?:er|or|en)|couronnes|coronas|coroas|pesos|rupees|dinars?|dirhams?)(?!\p{L})/iu;
/** A programme or agreement that was signed: its sum stands in it. */
const SIGNED_SUM = cued(
  /(?<!\p{L})(?:sign(?:ed|s|é|ée|ent|ons)|firm(?:aron|ó|amos|ado|an)|assin(?:ou|aram|ámos|amos|ado)|unterzeichne\p{L}+)(?!\p{L})(?=[^.!?\n]*(?:program\p{L}*|proje[ck]?t\p{L}*|proyecto|grant|agreement|accord|acuerdo|convenio|acordo|convénio|abkommen|vereinbarung|loan|prêt|préstamo|kredit|memorandum)(?!\p{L}))/iu,
);
/** "Today we add €18 million", "wir geben 5 Millionen": the money is the writer's. */
const WE_GIVE =
  /(?<!\p{L})(?:(?:we|nous|wir)\s(?:(?:are|also|now|today|heute|noch)\s)*\p{L}+|\p{Ll}{3,}[aei]mos)\s(?:(?:a|an|another|a further|up to|until|encore|otros|más|mais|weitere)\s)?\P{L}{0,2}$/iu;
/** Goods that the sender or its partners brought: whoever hands them over has counted them. */
const GOODS =
  /^[^\p{L}]{0,2}(?:(?:million|millions?|millones|milhões|millionen)(?: de| d['’])? ?)?(?:(?!people|persons|children)\p{L}+ ){0,2}(?:d['’])?(?:doses?|dosis|dosen|impfdosen|vaccines?|vaccins?|vacunas?|vacinas?|tents?|tentes?|tiendas?|tendas|zelte\p{L}*|kits?|meals?|repas|comidas?|refeições|mahlzeiten|blankets?|couvertures|mantas?|cobertores|decken|masks?|masques?|tests?|books?|textbooks?|livres?|manuels?|libros?|livros?|bücher\p{L}*|schulbücher\p{L}*|seedlings?|trees?|arbres?|árboles|árvores|bäume\p{L}*|nets?|moustiquaires|mosquiteros|mosquiteiros|parcels?|colis|laptops?|lamps?|bottles?|bicycles?|boxes|cartons|cajas|caixas|sacks|bags)(?!\p{L})/iu;
const HANDED = cued(
  /(?<!\p{L})(?:arriv\p{L}+|land(?:ed|s)|deliver\p{L}*|hand(?:ed|s|ing) over|ship(?:ped|s)|sent|on (?:its|their) way|distribut\p{L}+|plant(?:ed|s|é\p{L}*|aron|ó|amos|ou|aram|ámos)|livr(?:é|ons|ent|aison)\p{L}*|remis\p{L}*|distribué\p{L}*|llega(?:ron|n|do)|entreg\p{L}+|distribu\p{L}+|chega(?:ram|m)|übergeben|geliefert|verteilt|eingetroffen|angekommen|unterwegs|gepflanzt)(?!\p{L})/iu,
);
/** "Happy Independence Day, Nigeria! 200 million people …": a round figure of common knowledge in a greeting. */
const GREETING =
  /^[^\p{L}]*(?:happy|joyeuse|bonne|feliz|felices|felicidades|alles gute|frohe[nrs]?|herzlichen glückwunsch|parabéns|buona?) /iu;
/** The dead of a day that is remembered, long ago enough to be settled. */
const REMEMBERED = cued(
  /(?<!\p{L})(?:remember\p{L}*|honou?r\p{L}*|mourn\p{L}*|tribute|never forget|(?:in )?memory|commemorat\p{L}+|gedenk\p{L}+|gedacht|erinner\p{L}+|hommage|n['’]oublions|souven\p{L}+|recuerd\p{L}+|recordamos|homenaje|memoria|olvid\p{L}+|lembr\p{L}+|homenage\p{L}+|memória|esque\p{L}+)(?!\p{L})/iu,
);
const YEARS_AGO =
  /(?<!\d)(?:[1-9]\d|\d{3}) (?:years ago|Jahren)|(?:il y a|hace|há) (?:[1-9]\d|\d{3}) (?:ans|años|anos)|(?<!\d)[1-9]\d(?:th|st|nd|rd|e|ème|º|\.) (?:anniversar|Jahrestag|anniversaire|aniversario|aniversário)/iu;
/** What counts of a few thousand are asked about: the dead, the displaced, the hungry. */
const GRAVE = cued(
  /(?<!\p{L})(?:killed|dead|died|deaths?|victims?|wounded|injured|displaced|refugees?|migrants?|arrest\p{L}*|detain\p{L}*|prisoners?|hungry|hunger|morts?|mortes|tué\p{L}*|victimes?|blessés?|déplacés?|réfugié\p{L}*|muert[oa]s?|víctimas?|herid[oa]s?|desplazad\p{L}+|refugiad\p{L}+|deteni\p{L}+|vítimas?|ferid[oa]s|deslocad\p{L}+|detid[oa]s|tote|toten|opfer|verletzte\p{L}*|vertriebene\p{L}*|flüchtling\p{L}*|geflüchtete\p{L}*|rifugiat\p{L}+|vittime|landmines?|poverty|pauvreté|pobreza|armut)(?!\p{L})/iu,
);
/** "Our companies employ", "our investments have created": nobody counts these at the desk. */
const ECONOMY = cued(
  /(?<!\p{L})(?:compan(?:y|ies)|firms|business(?:es)?|investments?|jobs|employ\p{L}*|entreprises|emplois|empresas|empleos|empregos|inversi\p{L}+|investiment\p{L}+|unternehmen|firmen|arbeitsplätze\p{L}*|imprese|posti di lavoro)(?!\p{L})/iu,
);
/** The total of a year stands in a report that can be named. */
const LAST_YEAR = cued(
  /(?<!\p{L})(?:last year|(?:every|each) year|l['’]an(?:née)? (?:dernière?|passée)|chaque année|el año pasado|cada año|(?:no|o) ano passado|cada ano|letzte[sn] jahr|vergangene[sn] jahr|l['’]anno scorso)(?!\p{L})/iu,
);
const COUNT_AT_LEAST = 10_000;
const MONEY_AT_LEAST = 1_000_000;
/** A year or a span that makes a post one of history: its figures are in every book. */
const HISTORY =
  /(?<!\d)(?:1[0-8]\d\d|19[0-8]\d)(?!\d)|(?<!\d)(?:[5-9]\d|\d{3}) (?:years ago|Jahren)|(?:il y a|hace|há) (?:[5-9]\d|\d{3}) (?:ans|años|anos)/u;
/** Digits of a telephone number stand in more than one group, behind a plus sign, or behind a word that says so. */
const PHONE_BEFORE =
  /(?:[+\d][\s().\u00a0-]*|(?:(?<!\p{L})(?:tel|tél|phone|call|dial|ring|text|llame|llamar?|marque|ligue|ligar|appelez|appeler|composez|ruf\p{L}*|wählen?)|\p{L}*(?:telefon|telefone|teléfono|téléphone|helpline|hotline|numm?er|numb?er|número|numéro|tickets?|n°|nº|nr))[.:]*[^\p{L}\p{N}]{0,4}(?:(?:al|el|le|la|o|para|the|on|us|a|at|is|est|es|é|ist|unter|n°|nº)[ :]+){0,3})$/iu;
const PHONE_AFTER = /^[\s\u00a0-]\d/u;
const COUNTED_BY_ALL =
  /^(?:years?|days?|hours?|minutes?|months?|weeks?|ans?|años?|anos|jahre?n?|km²?|kilom(?:etres?|eters?|ètres?|etern?)|quilómetros?|kilómetros?|miles?|°c|am|pm|uhr|h|m²?|met(?:res?|ers?|ern)|mètres?|metros?|metri|metern?|höhenmeter\p{L}*|feet|ft|tonn?es?|tonnen|toneladas?|tons?|lit(?:res?|ers?|ern?|ros)|kg|kilos?|hectares?|hektar|hectáreas?|words?|mots|palabras|palavras|wörter|steps?|pages?|páginas?|seiten)$/iu;

/** A hard figure with no source in sight. A question: the writer has seen the source, or adds it. */
export const unsourcedFigure = defineCheck({
  id: "unsourced-figure",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Internal fact-checking before a post goes out, as foreign ministries practise it",
  *check(draft, context) {
    // A reply answers somebody; a link or picture may carry the source.
    if (context.kind === "reply" || draft.links.length > 0) return;
    const hard = draft.quantities.filter((quantity) => isHard(quantity, draft));
    if (hard.length === 0) return;
    if ([SOURCED, NAMED_SOURCE, REFERENCE].some((pattern) => pattern.test(draft.text))) return;
    const figure = hard.find(
      (quantity) =>
        !isSourced(draft, quantity) && !isOwn(draft, quantity) && !isOnSheet(quantity, context),
    );
    if (!figure || isQuoted(draft, figure)) return;
    yield {
      start: figure.start,
      end: figure.end,
      question: true,
      message: { key: "unsourced_figure_why", values: { figure: figure.text } },
    };
  },
});

/** Percentages, millions, and counts beyond what a house counts for itself; no year, date, ordinal, measure or telephone. */
function isHard(quantity: Quantity, draft: Draft): boolean {
  const { value, unit, scale, factor, isOrdinal, text, number } = quantity;
  if (isOrdinal || draft.dates.some((date) => overlaps(date, quantity))) return false;
  if (unit === "percent") return value !== 100 && value !== 0;
  if (isMoney(quantity)) return value >= MONEY_AT_LEAST;
  if (unit !== undefined && factor === 1 && COUNTED_BY_ALL.test(unit)) return false;
  // "Class 4B", "room 12B" have a letter of their own.
  if (
    scale === "B" &&
    CALLED.test(draft.text.slice(Math.max(0, quantity.start - 12), quantity.start))
  )
    return false;
  // "1.68 m" is somebody's height; "5m people" are millions.
  if (scale?.toLowerCase() === "m" && !draft.text.startsWith(scale, number.end)) return false;
  if (scale !== undefined) return value >= 1_000_000;
  if (isPhone(draft, quantity)) return false;
  if (value < 1000 || /^\d{4}$/.test(text)) return false;
  if (!/[.,\s\u00a0\u202f'’]/u.test(text.slice(0, 6))) return false;
  return value >= COUNT_AT_LEAST || GRAVE.test(sentenceOf(draft, quantity));
}

const CALLED =
  /(?<!\p{L})(?:class|grade|year|form|room|gate|hall|seat|flat|block|bus|line|klasse|raum|saal|gruppe|classe|salle|ligne|sala|aula|turma|grupo|línea|puerta|porta|porte)\s$/iu;

function isPhone({ text }: Draft, { number: { start, end } }: Quantity): boolean {
  return (
    /^[\d\s\u00a0]+$/u.test(text.slice(start, end)) &&
    (PHONE_AFTER.test(text.slice(end, end + 2)) ||
      PHONE_BEFORE.test(text.slice(Math.max(0, start - 40), start)))
  );
}

/** A figure of the ministry's own fact sheet has its source there, while that is fresh. */
function isOnSheet(
  { value, unit }: Quantity,
  { ministry, today }: Pick<Context, "ministry" | "today">,
): boolean {
  return ministry.facts.some(
    (fact) =>
      fact.quantity !== undefined &&
      (fact.reviewBy === undefined || fact.reviewBy >= today) &&
      Math.abs(fact.quantity - value) <= fact.quantity * (fact.tolerance ?? 0) &&
      (fact.unit === unit || !/^(?:percent|[A-Z]{3})$/u.test(fact.unit ?? unit ?? "")),
  );
}

function isSourced(draft: Draft, quantity: Quantity): boolean {
  const sentence = sentenceOf(draft, quantity);
  return NAME_IN_BRACKETS.test(sentence.slice(Math.max(0, sentence.indexOf(quantity.text))));
}

/** The writer's own doing: money given, papers issued, guests counted; or history, which needs no footnote. */
function isOwn(draft: Draft, quantity: Quantity): boolean {
  const clause = clauseOf(draft, quantity);
  if (OWN_ACT.test(clause) || GIVES.test(clause) || isHistory(draft, quantity)) return true;
  if (
    (isMoney(quantity) || FRANCS.test(draft.text.slice(quantity.number.end))) &&
    isGift(draft, quantity, clause)
  )
    return true;
  if (isCommonKnowledge(draft, quantity)) return true;
  if (GOODS.test(draft.text.slice(quantity.number.end)) && HANDED.test(clause)) return true;
  const isCount = quantity.unit !== "percent" && quantity.scale === undefined;
  if (!isCount || GRAVE.test(clause) || ECONOMY.test(clause)) return false;
  if (quantity.value >= COUNT_AT_LEAST && LAST_YEAR.test(clause)) return false;
  return (
    OWN_COUNT.test(sentenceOf(draft, quantity)) ||
    OWN_ACT.test(draft.text.slice(Math.max(0, quantity.start - 120), quantity.start))
  );
}

function isGift({ text }: Draft, { start, end }: Quantity, clause: string): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const line = before.slice(
    Math.max(...[".", "!", "?", "\n"].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return (
    (HEAD.test(line) && GIVEN_FOR.test(text.slice(end, end + 40))) ||
    HELPS_WITH.test(before) ||
    WE_GIVE.test(before) ||
    SIGNED_SUM.test(clause)
  );
}

/** A round number of people in a greeting; the dead of an anniversary. */
function isCommonKnowledge(draft: Draft, quantity: Quantity): boolean {
  if (quantity.unit === "percent" || isMoney(quantity)) return false;
  if (GREETING.test(draft.text) && /^[1-9]\d?0*$/u.test(String(quantity.value))) return true;
  return YEARS_AGO.test(draft.text) && REMEMBERED.test(draft.text);
}

/** A figure of the past: its sentence tells of it, or those around it do and it says nothing of today. */
function isHistory(draft: Draft, quantity: Quantity): boolean {
  const sentence = sentenceOf(draft, quantity);
  return HISTORY.test(sentence) || (HISTORY.test(draft.text) && !OF_TODAY.test(sentence));
}
const OF_TODAY = cued(
  /(?<![\p{L}\d])(?:today|now|currently|this (?:year|month|week)|20[12]\d|is|are|has|have|aujourd['’]hui|cette année|ce mois|actuellement|est|sont|compte|hoy|este (?:año|mes|ano|mês)|actualmente|es|son|hay|vive[n]?|hoje|atualmente|é|são|há|heute|derzeit|dieses jahr|in diesem jahr|ist|sind|leben|live|lives|vivent|vivem|oggi|sono)(?![\p{L}\d])/iu,
);

function sentenceOf({ sentences, text }: Draft, { start }: Quantity): string {
  const sentence = sentences.find((each) => each.start <= start && start < each.end);
  return sentence ? sentence.passage.text : text;
}

/** The sentence up to what the next "and" or comma tells of somebody: "9% is recycled, and the pilot we fund …". */
function clauseOf(draft: Draft, quantity: Quantity): string {
  const sentence = sentenceOf(draft, quantity);
  const at = sentence.indexOf(quantity.text);
  const cut = sentence.slice(Math.max(0, at)).search(NEXT_CLAUSE);
  return cut < 0 || at < 0 ? sentence : sentence.slice(0, at + cut);
}

const NEXT_CLAUSE =
  /(?:,|;|\s[–—])\s(?:and|but|so|et|mais|y|pero|e|mas|und|aber)\s(?=(?:we|the|our|nous|notre|nos|le|la|nuestr[oa]|el|noss[oa]|o|a|wir|unser\p{L}*|die|der|das)\s)/iu;

function isQuoted({ quotations, text }: Draft, quantity: Quantity): boolean {
  // ".@Minister: …" and "#SecClinton: …" report what somebody said; so do quotation marks.
  return (
    quotations.some((quote) => overlaps(quote, quantity)) ||
    /^(?:RT |\.?[@#][\p{L}_]{2,40}:|(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}:)/u.test(text)
  );
}
