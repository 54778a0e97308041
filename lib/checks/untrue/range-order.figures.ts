import { isCalendar } from "@/lib/draft/changes";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { isMoney, type Quantity } from "@/lib/draft/quantities";
import type { Span } from "@/lib/draft/span";

/** Before the lower figure of a range; what lies, is shared or is chosen between two figures has no order. */
const BETWEEN = cued(
  /(?<!\p{L})(?:between|entre|zwischen)\s(?:about |around |some |environ |unos |unas |rund |etwa )?$/iu,
);
const NO_ORDER = cued(
  /(?<!\p{L})(?:difference|gap|ratio|choice|choose|distance|match|game|split|divided|shared|margin|vote|link|and|écart|différence|choix|choisir|rapport|partagée?s?|réparti\p{L}*|diferencia|brecha|elegir|repartid[oa]s?|diferença|escolher|unterschied|abstand|verhältnis|wählen|verteilt|aufgeteilt)(?:\s\p{L}+){0,2}\s(?:between|entre|zwischen)\s(?:\p{L}+\s)?$/iu,
);
const AND = /^\s(?:and|et|y|e|und)\s(?:about |around |some |environ |unos |unas |rund |etwa )?$/iu;
/** What is given in an amount from the one to the other: "grants of €5,000 to €1,000". */
const GRANTS = cued(
  /(?<!\p{L})(?:grants?|scholarships?|bursar(?:y|ies)|fines?|fees?|prizes?|loans?|subventions?|bourses?|amendes?|frais|prix|prêts?|becas?|ayudas?|subvenciones|multas?|tasas?|premios?|préstamos?|bolsas?|apoios?|taxas?|prémios?|stipendien|zuschüsse|bußgelder|gebühren|preise|kredite)\s(?:of|from|between|de|von|entre|zwischen)\s(?:between )?$/iu,
);
const TO = /^\s?(?:to|and|à|a|et|y|e|und|bis|[-–])\s?$/iu;
/** Counted down, or of another time. */
const DOWNWARD = cued(
  /^\s?(?:°|degrees?|degrés?|grados|graus|grad|below|bce?(?!\p{L})|(?:years?|days?|weeks?|months?|hours?|minutes?|ans|jours|semaines|mois|años|días|semanas|meses|anos|dias|jahre|tage|wochen|monate|stunden)\s(?:ago|before|earlier|plus tôt|avant|antes|atrás|vor|zuvor|bc|av\.)|av\.|v\. ?chr|a\. ?c|sous|bajo|unter)/iu,
);
const FEWER =
  /(?<!\p{L})(?:fell|drop\p{L}*|cut|reduc\p{L}+|lower\p{L}*|down|from|decreas\p{L}+|passe\p{L}*|baiss\p{L}+|rédui\p{L}+|baj\p{L}+|redu[cz]\p{L}+|ca(?:yó|iu)|desc\p{L}+|sank|gesenkt|von)(?!\p{L})/iu;

/** "Between 500 and 300 guests", "grants of €5,000 to €1,000": a range of figures whose upper end comes first. */
export function* reversedFigures({ text, quantities, dates }: Passage): Iterable<Span> {
  for (const [index, from] of quantities.entries()) {
    const to = quantities[index + 1];
    if (!to || from.value <= to.value || !areAlike(from, to)) continue;
    if (isCalendar(from, dates) || isCalendar(to, dates)) continue;
    if (DOWNWARD.test(text.slice(to.number.end, to.number.end + 40))) continue;
    const before = text.slice(Math.max(0, from.start - 50), from.start);
    const link = text.slice(from.end, to.start);
    const isBetween = BETWEEN.test(before) && AND.test(link) && !NO_ORDER.test(before);
    const isGiven =
      isMoney(to) && GRANTS.test(before) && TO.test(link) && !FEWER.test(text.slice(0, from.start));
    if (isBetween || isGiven) yield { start: from.start, end: to.end };
  }
}

const DAYS_OF_MONTH = 31;

/** The first figure stands bare, or counts in the unit of the second. "Between 3 and 2 million" is 3 million. */
function areAlike(from: Quantity, to: Quantity): boolean {
  if (from.isOrdinal || to.isOrdinal || from.value < 2 || to.value < 1) return false;
  if (from.scale !== to.scale) return false;
  // Up to there it may be hours, days of the month or rooms.
  if (from.value <= DAYS_OF_MONTH && !isMoney(to) && to.unit !== "percent") return false;
  const isBare = from.unit === undefined || /^(?:and|et|y|e|und|to|à|a|bis)$/u.test(from.unit);
  return from.unit === to.unit || isBare;
}
