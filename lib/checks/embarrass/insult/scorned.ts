import { cued } from "@/lib/draft/cued-pattern";
import type { Near } from "./aim-near";
import type { Clause } from "./clause";
import { PERSONS } from "./weigh";

/** A minister for a day, of a class, in a toy box; a dog that is called one. */
const CHILDREN = cued(
  /(?<!\p{L})(?:child|children|children['’]s|kids?|toys?|class|school|pupils?|students?|student|youth|mock|model|aged|years? old|for a day|enfants?|école|classe|élèves?|ans|un jour|niños?|escuela|colegio|clase|años|por un día|crianças?|escola|turma|anos|por um dia|kinder|schule|klasse|schüler|jahre|für einen tag|kita|called|named|so heißt|s[’']appelle|se llama|chama-se|figurines?|statuettes?|biscuits?|cookies?|cakes?|marzipan)(?!\p{L})/iu,
);

/** The public is warned of one who passes for a minister. */
const IMPOSTOR = cued(
  /(?<!\p{L})(?:scam|fraud|fake|impost|arnaque|faux|fauss|fals[oa]|estafa|golpe|burla|betrug|betrüg|fälsch|whatsapp|phishing)/iu,
);

/** Whether a sentence speaks of children, among whom the little are little. */
export function isOfChildren({ passage }: Clause): boolean {
  return CHILDREN.test(passage.text);
}

/** The one named right after words of disdain or mock praise, or after an epithet, and not what is theirs: "we laugh at the minister's jokes". */
export function targetScorned(
  { items, grammar, passage }: Clause,
  first: number,
  after: number,
  kind: "disdain" | "credit" | "epithet",
): Near | undefined {
  const before = items[first - 1];
  const isOpen =
    !before ||
    before.kind === "mark" ||
    grammar.self.has(before.text) ||
    grammar.adverb.has(before.text) ||
    grammar.coordinator.has(before.text);
  // "por desprecio al ministro": there it is a noun.
  if (kind === "disdain" && !isOpen) return undefined;
  // "une petite ministre", "any little minister": nobody that is known.
  if (kind === "epithet" && before && grammar.indefinite.has(before.text)) return undefined;
  if (kind === "epithet" && IMPOSTOR.test(passage.text)) return undefined;
  let at = after;
  // "a dita «comissária»"
  if (kind === "epithet" && items[at]?.kind === "mark" && /^["«„“]$/.test(items[at]?.text ?? ""))
    at++;
  if (kind !== "epithet") {
    while (
      grammar.determiner.has(items[at]?.text ?? "") ||
      grammar.demonstrative.has(items[at]?.text ?? "")
    )
      at++;
  }
  const item = items[at];
  if (!item?.target || !(PERSONS.has(item.target) || item.target === "body")) return undefined;
  if (kind === "epithet" && item.target !== "holder") return undefined;
  const next = items[at + 1];
  const isOwner =
    next !== undefined &&
    ((next.text === "s" && next.gap === "join") ||
      (grammar.language === "de" && next.isCapital && next.kind === "word"));
  return isOwner ? undefined : { at, text: passage.text.slice(item.start, item.end), span: item };
}
