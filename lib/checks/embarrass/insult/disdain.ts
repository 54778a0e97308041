import { cued, mayMatch } from "@/lib/draft/cued-pattern";
import type { Sentence } from "@/lib/draft/draft";
import { type Clause, hasAny } from "./clause";
import { type Judgement, shifted } from "./judgement";

/** Cheap: verbs of contempt, English. General knowledge, 2026-11-22. */
const DISDAIN = cued(
  /(?<!\p{L})(?:despise[ds]?|loathe[ds]?|detest(?:ed|s)?|abhor(?:red|s)?|(?:can['’]?t|cannot|can not|could not|couldn['’]t|can['’]?t even) (?:stand|bear|abide|stomach)|hate[ds]?|(?:laugh|sneer|scoff|jeer)(?:ed|s)? at|sp[ia]t(?:s)? (?:on|at)|(?:have|has|had|feels?|felt) (?:nothing but|only|utter) contempt for)(?!\p{L})/giu,
);
/** Who feels it, right before: "I have always", "we", "everyone here". */
const FEELER =
  /(?<!\p{L})(?:i|we|(?:every|no)body|everyone|all of us|who doesn['’]t|(?:our|my|the) (?:whole |entire )?(?:team|section|staff|delegation|office|mission|embassy))(?:['’]ve|['’]d)?(?: (?:have|had|do|so|really|truly|honestly|simply|just|still|always|never|personally|frankly|absolutely|utterly|all|here|come|came|learn(?:t|ed)?|to|must|will|would|would never)){0,4} $/iu;
const DENYING = /(?:n['’]t|not|never|nobody|neither) (?:\p{L}+ )?$/iu;
/** Between the verb and the one it hits. */
const OBJECT =
  /^(?: (?:the (?:very )?(?:sight|sound|face|voice|guts|smell|mere sight|thought) of|everything about))?(?: (?:the|that|this|our|their|you,?|those|these|all|bloody|damned?|wretched|self-important|so-called))* ?$/iu;
const HATED = /^hate/i;

/** Whether a sentence may hold a verb of contempt. */
export function mayDisdain(text: string): boolean {
  return mayMatch(DISDAIN, text);
}

/** "We loathe the Prime Minister": the writer's own contempt, told of a person, a body or a people; offsets into the draft. */
export function* judgeDisdain(clause: Clause, { start }: Sentence): Iterable<Judgement> {
  const { text } = clause.passage;
  for (const match of text.matchAll(DISDAIN)) {
    const before = text.slice(0, match.index);
    const isNegative = /^c/i.test(match[0]);
    if (hasAny(clause, clause.grammar.makeBelieve)) return;
    if (!FEELER.test(before) || (!isNegative && DENYING.test(before))) continue;
    const from = match.index + match[0].length;
    const at = clause.items.findIndex(
      (item) => item.start >= from && item.target !== undefined && item.target !== "maybe",
    );
    const item = clause.items[at];
    if (!item || !OBJECT.test(text.slice(from, item.start))) continue;
    // "I can't stand Geneva in November", "we hate Minister Lee's news", "I detest what …"
    const isPlace = item.target === "state" || item.target === "name";
    if (isPlace && (isNegative || HATED.test(match[0]))) continue;
    const next = clause.items[at + 1];
    const isOwner =
      next?.text === "s" &&
      !/^(?:guts|face|voice|hypocrisy)$/.test(clause.items[at + 2]?.text ?? "");
    if (isOwner || /^(?:to|leaving|leave)$/.test(next?.text ?? "")) continue;
    yield {
      ...shifted({ start: match.index, end: item.end }, start),
      verdict: "contempt",
      word: match[0],
      target: text.slice(item.start, item.end),
    };
  }
}
