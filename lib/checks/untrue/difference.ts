import {
  type Change,
  type Figures,
  findChanges,
  isApproximate,
  isCalendar,
} from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import type { Quantity } from "@/lib/draft/quantities";
import { defineCheck, type Hit } from "../check";
import { joinedHits } from "./joined-hits";
import { MEASURES } from "./sum-of-parts.words";

/** After the figure: "37 more", "six extra chances", "diez más", "12 de plus". */
const MORE_AFTER =
  /^(?:\s(?!and|et|y|e|und|of|in|for)[\p{L}-]+){0,2}?\s(?:more|fewer|less|extra|additional|further|higher|lower|up|down|de plus|de moins|supplémentaires?|más|menos|adicional(?:es)?|a mais|a menos|mais|adicionais|mehr|weniger|zusätzlich\p{L}*|in più|in meno|di più|(?:shaved|knocked|taken|cut) off|saved|quicker|faster|slower|longer|shorter|sooner|earlier|above|below|over|under|short of|beyond|(?:de )?gagnée?s?|perdue?s?|au-dessus|en dessous|ganad[oa]s|por encima|por debajo|acima|abaixo|weniger|schneller|länger|kürzer|über|unter|(?:have|has) (?:since )?(?:joined|left))(?!\p{L})/iu;
/** "From 80 to 86 embassies: eight new flags". */
const NEW_AFTER = cued(/^\s(?:new|nouveaux|nouvelles|nuev[oa]s|nov[oa]s|neue|nuov[ie])(?!\p{L})/iu);
/** The same after a mere comma, where nothing else follows. */
const NEW_LAST = cued(
  /^\s(?:new|nouveaux|nouvelles|nuev[oa]s|nov[oa]s|neue|nuov[ie])\s\p{L}+\s*(?:[.!?)\n\p{So}]|$)/iu,
);
/** In a clause of its own: not "… and hired four more", which counts other things. */
const SUMS_UP =
  /(?:^|[,.:;!?–—(=\n]|(?<!\p{L})(?:that['’]s|that is|it['’]s|which is|makes|soit|c['’]est|cela fait|ce qui fait|es decir|o sea|son|eso es|ou seja|isso é|são|also|das sind|das ist|damit|sono|ossia|so|or))[\s\p{So}\uFE0F]*(?:(?:a|an|some|just|exactly|another|fully|full|un total de|des) )*$/iu;
/** Before it: "up by 37", "narrowed by $3.2 billion", "a rise of 37", "mais 12". */
const MORE_BEFORE =
  /[+＋−]\s?$|(?<!\p{L})(?:(?:up|down|rises?|climbs?|grows?|falls?|drops?|increases?|decreases?|shrinks|rose|risen|grew|grown|increased|climbed|jumped|fell|fallen|dropped|decreased|declined|shrank|narrowed|widened|went (?:up|down)|cut|gained|lost|improved)(?: by)?|(?:rise|increase|growth|gain|saving|jump|drop|fall|decrease|decline|reduction|cut|difference|gap) of|(?:hausse|augmentation|économie|gain|baisse|progression|recul|diminution|écart) de|(?:augmenté|progressé|baissé|reculé|diminué) de|(?:aumento|incremento|ahorro|subida|caída|descenso|reducción|diferencia) de|(?:aumentó|creció|subió|bajó|cayó|disminuyó)(?: en)?|(?:aumento|subida|queda|redução|diferença) de|(?:aumentou|cresceu|subiu|caiu|diminuiu)(?: em)?|(?:you|we) saved?|vous économisez|(?:se )?ahorran?|poupa|sparen Sie|(?:mais|menos)|(?:plus|moins|\+)|(?:Anstieg|Plus|Ersparnis|Zuwachs|Rückgang|Minus) (?:von|um)|um|an extra|an additional|unos? [\p{L}]+ más de)\s(?:(?:a|an|just|only|exactly|another|un|um|uma) )*$/iu;
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
    const [change, second] = findChanges({
      ...figures,
      quantities: quantities.filter(
        (each) => each !== told && (each.unit === "percent") === isPoints(told),
      ),
    }).filter(({ from, to }) => from !== told && to !== told && isOneKind(told, from, to));
    if (!change || second) continue;
    const hit = judge(told, change);
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
    (NEW_LAST.test(after) && /,\s$/u.test(text.slice(0, told.start))) ||
    (MORE_AFTER.test(after) && SUMS_UP.test(text.slice(0, told.start))) ||
    MORE_BEFORE.test(text.slice(Math.max(0, told.start - 40), told.start))
  );
}

/** "9 points de plus" between shares are percentage points. */
function isPoints({ unit }: Quantity): boolean {
  return (
    unit === "percentage-point" || /^(?:points?|puntos?|pontos?|punkte?|punti)$/u.test(unit ?? "")
  );
}

/** Points between percentages, money between sums of the same money, things between counts. */
function isOneKind(told: Quantity, from: Quantity, to: Quantity): boolean {
  const isMoney = ({ unit }: Quantity) => unit !== undefined && /^[A-Z]{3}$/.test(unit);
  if (isPoints(told))
    return to.unit === "percent" || (told.unit !== "percentage-point" && to.unit === from.unit);
  if (to.unit === "percent" || from.unit === "percent") return false;
  if (isMoney(told) !== isMoney(to) || (isMoney(told) && told.unit !== to.unit)) return false;
  const isMeasure = told.unit !== undefined && MEASURES.has(told.unit);
  return !isMeasure || told.unit === to.unit || told.unit === from.unit;
}

function judge(told: Quantity, { from, to }: Change): Hit | undefined {
  const right = Math.abs(to.value - from.value);
  const rounded = [told, from, to].filter(({ scale, value }) => scale || !Number.isInteger(value));
  const slack = rounded.reduce((all, { tolerance }) => all + tolerance, 0) + 1e-6;
  // Far from the difference it counts something else.
  if (
    right === 0 ||
    Math.abs(told.value - right) <= slack ||
    told.value > right * 2.5 ||
    told.value < right / 2.5
  )
    return undefined;
  const exact = Math.round((right / told.factor) * 1000) / 1000;
  return {
    start: told.start,
    end: told.end,
    message: {
      key: "difference_why",
      values: { from: from.text, to: to.text, right: exact },
    },
    fixes: Number.isInteger(exact) ? [{ ...told.number, text: String(exact) }] : [],
  };
}
