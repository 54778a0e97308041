import {
  type Change,
  type Figures,
  findChanges,
  isApproximate,
  isCalendar,
} from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import { defineCheck, type Hit } from "../check";
import { claimSpan } from "./claim-span";
import { joinedHits } from "./joined-hits";
import { MEASURES } from "./sum-of-parts.words";

/** After the figure: "37 more", "six extra chances", "diez más", "12 de plus". */
const MORE_AFTER =
  /^(?:\s(?!and|et|y|e|und|of|in|for)[\p{L}-]+){0,2}?\s(?:more|fewer|less|extra|additional|further|higher|lower|up|down|de plus|de moins|supplémentaires?|más|menos|adicional(?:es)?|a mais|a menos|mais|adicionais|mehr|weniger|zusätzlich\p{L}*|in più|in meno|di più|(?:shaved|knocked|taken|cut) off|saved|quicker|faster|slower|longer|shorter|sooner|earlier|above|below|over|under|short of|beyond|(?:de )?gagnée?s?|perdue?s?|au-dessus|en dessous|ganad[oa]s|por encima|por debajo|acima|abaixo|weniger|schneller|länger|kürzer|über|unter|on top|(?:have|has) (?:since )?(?:joined|left))(?!\p{L})/iu;
/** Not "$30 more than a year ago" and the like: more than something else. */
const THAN =
  /^[^.,;:!?]{0,30}?(?:more|less|fewer|longer|shorter|higher|lower|plus|moins|más|menos|mais|mehr|weniger) (?:than|que|do que|als)(?!\p{L})/iu;
/** "From 80 to 86 embassies: eight new flags". */
const NEW_AFTER = cued(/^\s(?:new|nouveaux|nouvelles|nuev[oa]s|nov[oa]s|neue|nuov[ie])(?!\p{L})/iu);
/** The same after a mere comma, where nothing else follows. */
const NEW_LAST = cued(
  /^\s(?:new|nouveaux|nouvelles|nuev[oa]s|nov[oa]s|neue|nuov[ie])\s\p{L}+\s*(?:[.!?)\n\p{So}]|$)/iu,
);
/** In a clause of its own: not "… and hired four more", which counts other things. */
const SUMS_UP =
  /(?:^|[,.:;!?–—(=\n]|(?<!\p{L})(?:that['’]s|that is|it['’]s|which is|makes|soit|c['’]est|cela fait|ce qui fait|es decir|o sea|son|eso es|ou seja|isso é|são|also|das sind|das ist|damit|sono|ossia|so|or),?)[\s\p{So}\uFE0F]*(?:(?:you|we|they|people) (?:(?:now|can|will|all) )?(?:get|gets|have|wait|save|gain|pay|spend|need)(?: (?:it|them|yours|theirs|one))? )?(?:(?:a|an|some|just|exactly|another|fully|full|un total de|des) )*$/iu;
/** "… offices, es decir, 17 nuevas": said in so many words to be the same. */
const SAID_SAME =
  /(?<!\p{L})(?:that['’]s|that is|i\.e\.|which is|soit|c['’]est-à-dire|es decir|o sea|son|ou seja|isto é|also|das sind|ossia|cioè),?\s$/iu;
/** Before it: "up by 37", "narrowed by $3.2 billion", "a rise of 37", "mais 12". */
const MORE_BEFORE =
  /[+＋−]\s?$|(?<!\p{L})(?:(?:up|down|rises?|climbs?|grows?|falls?|drops?|increases?|decreases?|shrinks|rose|risen|grew|grown|increased|climbed|jumped|fell|fallen|dropped|decreased|declined|shrank|narrowed|widened|went (?:up|down)|cut|gained|lost|improved)(?: by)?|(?:rise|increase|growth|gain|saving|jump|drop|fall|decrease|decline|reduction|cut|difference|gap) of|(?:hausse|augmentation|économie|gain|baisse|progression|recul|diminution|écart) de|(?:augmenté|progressé|baissé|reculé|diminué) de|(?:aumento|incremento|ahorro|subida|caída|descenso|reducción|diferencia) de|(?:aumentó|creció|subió|bajó|cayó|disminuyó)(?: en)?|(?:aumento|subida|queda|redução|diferença) de|(?:aumentou|cresceu|subiu|caiu|diminuiu)(?: em)?|(?:you|we) saved?|saving|vous économisez|(?:se )?ahorran?|poupa|sparen Sie|(?:mais|menos)|(?:plus|moins|\+)|(?:Anstieg|Plus|Ersparnis|Zuwachs|Rückgang|Minus) (?:von|um)|um|an extra|an additional|unos? [\p{L}]+ más de)\s(?:(?:a|an|just|only|exactly|another|un|um|uma) )*$/iu;
const KIND = cued(
  /^\s(?:more|fewer|less|extra|additional|further|más|menos|mais|mehr|weniger)\s(\p{L}+)/iu,
);
/** Not of what was told, but of what was hoped for or is still to come. */
const OTHER_MEASURE = cued(
  /^[^.!?;]{0,30}?(?<!\p{L})(?:planned|expected|to (?:come|go|follow)(?=[,.;!)]|$| (?:in|this|next|soon))|coming|soon|next|on the way|than (?:planned|expected|needed|any|the target|forecast)|prévus?|à venir|previst[oa]s?|por venir|geplant|als geplant|per|each(?! (?:one|of))|every|jeweils)(?!\p{L})/iu,
);

/** The size of a change, told in units, that its own ends contradict: "145 countries, against 112 two years ago: 43 more". */
export const difference = defineCheck({
  id: "difference",
  family: "untrue",
  severity: "warn",
  // "In 2019 there were 61. Today there are 88. That's 37 more": over as many as three sentences.
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Arithmetic on the figures in the post",
  check: (draft) => joinedHits(draft, inFigures),
});

function* inFigures(figures: Figures): Iterable<Hit> {
  const { text, quantities, dates } = figures;
  if (quantities.length < 3) return;
  for (const told of quantities) {
    if (!tellsDifference(text, told) || isCalendar(told, dates) || isApproximate(text, told))
      continue;
    // Without the figure itself its two ends stand side by side.
    const others = quantities.filter(
      (each, index) => each !== told && mayBeEnd(each, told, quantities[index + 1]),
    );
    const found = findChanges({ ...figures, quantities: others });
    const ballot = ballotBefore(text, others, told);
    const [change, second] = (ballot ? [ballot] : found).filter(({ from, to }) =>
      isOneKind(told, from, to),
    );
    if (!change || second) continue;
    const hit = judge(text, told, change);
    if (hit) {
      yield hit;
      return;
    }
  }
}

function tellsDifference(text: string, told: Quantity): boolean {
  if (told.isOrdinal || told.unit === "percent" || told.value < 1) return false;
  const after = text.slice(told.end);
  const kind = KIND.exec(after)?.[1]?.toLowerCase();
  if (OTHER_MEASURE.test(after) || (kind !== undefined && MEASURES.has(kind))) return false;
  return (
    (NEW_AFTER.test(after) && /[:–—=]\s?(?:\p{So}\uFE0F?\s)?$/u.test(text.slice(0, told.start))) ||
    (NEW_AFTER.test(after) && SAID_SAME.test(text.slice(0, told.start))) ||
    (NEW_LAST.test(after) && /,\s$/u.test(text.slice(0, told.start))) ||
    (MORE_AFTER.test(after) &&
      ((hasMeasure(told) && !THAN.test(after)) || SUMS_UP.test(text.slice(0, told.start)))) ||
    MARGIN.test(text.slice(Math.max(0, told.start - 24), told.start)) ||
    MORE_BEFORE.test(text.slice(Math.max(0, told.start - 40), told.start))
  );
}

/** Money or a measure: counted in the same unit, more of it is no other thing. */
function hasMeasure(quantity: Quantity): boolean {
  return isMoney(quantity) || MEASURES.has(quantity.unit ?? "");
}

/** Beside a sum of money nothing else is its end but a bare number that leads to such a sum: "from 30 to 36 euros". */
function mayBeEnd(each: Quantity, told: Quantity, next: Quantity | undefined): boolean {
  if ((each.unit === "percent") !== isPoints(told)) return false;
  if (!isMoney(told) || each.unit === told.unit) return true;
  const isBare = each.unit === undefined || each.unit.length <= 3 || each.unit === "para";
  return isBare && next?.unit === told.unit && next !== told;
}

/** "131 votes to 9, a margin of 122" */
const MARGIN = cued(
  /(?<!\p{L})(?:margin|gap|lead|difference|advantage|majority|écart|différence|avance|margen|diferencia|ventaja|margem|diferença|vantagem|vorsprung|abstand|differenz) (?:of|de|von)\s$/iu,
);
const NEEDED = /^(?:\s\p{L}+)?,?\s(?:was|is|were|would be|being) (?:needed|required|necessary)/iu;
const VERSUS = cued(
  /^\s?(?:votes?|voix|votos|stimmen|in favou?r|for|pour|a favor)?,?\s?(?:to|against|contre|contra|en contra|a|gegen|zu|–|-)\s?$/iu,
);

/** The two counts of a ballot right before the margin between them. */
function ballotBefore(
  text: string,
  others: readonly Quantity[],
  told: Quantity,
): Change | undefined {
  if (!MARGIN.test(text.slice(Math.max(0, told.start - 24), told.start))) return undefined;
  const [to, from, third] = others.filter(({ end }) => end <= told.start).slice(-3);
  if (!to || !from || third || NEEDED.test(text.slice(told.end))) return undefined;
  const isBallot =
    VERSUS.test(text.slice(to.number.end, from.start)) ||
    VERSUS.test(text.slice(to.end, from.start));
  return isBallot && from.value < to.value ? { from, to } : undefined;
}

/** "9 points de plus" between shares are percentage points. */
function isPoints({ unit }: Quantity): boolean {
  return (
    unit === "percentage-point" || /^(?:points?|puntos?|pontos?|punkte?|punti)$/u.test(unit ?? "")
  );
}

/** Points between percentages, money between sums of the same money, things between counts. */
function isOneKind(told: Quantity, from: Quantity, to: Quantity): boolean {
  if (isPoints(told))
    return to.unit === "percent" || (told.unit !== "percentage-point" && to.unit === from.unit);
  if (to.unit === "percent" || from.unit === "percent") return false;
  if (isMoney(told) !== isMoney(to) || (isMoney(told) && told.unit !== to.unit)) return false;
  const isMeasure = told.unit !== undefined && MEASURES.has(told.unit);
  return (
    !isMeasure ||
    [to, from].some(({ unit }) => bare(unit) === bare(told.unit)) ||
    // "Falls by 18 days, from 30 to 12": the ends leave out what they count.
    [to, from].every(({ unit }) => unit === undefined || /^(?:to|à|a|auf|para)$/u.test(unit))
  );
}

/** "Tage" and "Tagen" measure the same. */
function bare(unit: string | undefined): string | undefined {
  return unit?.replace(/n$/u, "");
}

function judge(text: string, told: Quantity, { from, to }: Change): Hit | undefined {
  const right = Math.abs(to.value - from.value);
  const rounded = [told, from, to].filter(({ scale, value }) => scale || !Number.isInteger(value));
  const slack = rounded.reduce((all, { tolerance }) => all + tolerance, 0) + 1e-6;
  // Far from the difference it counts something else, unless it is what the difference is in per cent.
  const isFar = told.value > right * 2.5 || told.value < right / 2.5;
  const isPercent = isPoints(told) && Math.abs(told.value - (100 * right) / from.value) < 1;
  if (right === 0 || Math.abs(told.value - right) <= slack || (isFar && !isPercent))
    return undefined;
  const exact = Math.round((right / told.factor) * 1000) / 1000;
  return {
    ...claimSpan(text, told, [from, to]),
    message: {
      key: "difference_why",
      values: { from: from.text, to: to.text, right: exact },
    },
    fixes: Number.isInteger(exact) ? [{ ...told.number, text: String(exact) }] : [],
  };
}
