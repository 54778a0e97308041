import type { Context } from "@/lib/checks/check";
import { cued, mayMatch } from "@/lib/draft/cued-pattern";
import type { Draft, Sentence } from "@/lib/draft/draft";
import { type Clause, type Item, readClause } from "./clause";
import { type Judgement, shifted } from "./judgement";

/** What no state or body is in earnest. General knowledge of English mockery, 2026-11-22. */
const DENS = String.raw`brothel|mafia|laundry|laundromat|launderette|(?:retirement|old people['’]s|old folks['’]|care|nursing) home|(?:petrol|gas|filling) station|talking shop|dumping ground|rubbish (?:dump|heap|tip)|pigsty|sandpit|cash machine|piggy bank|vending machine|protection racket|old boys['’] club|tax dodge|punch ?line|junkyard|scrapyard|morgue|knocking shop|railway junction|traffic jam`;
/** What a thing needs to pass for a state. */
const TRAPPINGS = String.raw`(?:an? |its own |some |better |nice |two |four )?(?:\p{L}+ )?(?:flag|anthem|parliament|debts?|logo|payroll|minibar|seat (?:at|in) the (?:un|united nations)|navy|army|tanks|passports?|letterhead|rockets|nukes|microphones|waffles|tailors)(?!\p{L})(?! (?:on|over|above|at|in|outside))`;
/** What a state, a body or its house may be called, trappings and all. */
const EARNEST = String.raw`(?:countr(?:y|ies)|nations?|states?|islands?|democracy|republic|people|kingdom|monarchy|place|land|city|town|partner|member|power|archipelago|alliance|organi[sz]ation|house|building|villa|tower|ship|team|force|neighbou?r|friend|ally|community|region|territory)`;
const CALLED = String.raw`(?:(?:just|only|really|basically|merely|little more than|no more than|nothing more than|nothing but|still) )*(?:an?|one) (?:[\p{L}-]+ ){0,3}?(?:(?:${DENS})(?=\s*(?:[.,;:!?…–—)]|$)| with )|lump of |(?!${EARNEST} with )\p{L}+ with ${TRAPPINGS})`;
/** What a country is said to be in praise of it: "not a country, it is a continent". */
const PRAISE = String.raw`continent|world|family|idea|ideal|feeling|promise|home|miracle|civili[sz]ation|universe|way|experience|project|community|love|state of|partner|friend|neighbou?r|brother|sister|superpower|union|poem|dream|destination|garden|story|region|partnership|team|kingdom|city|island`;

const SUBJECT = cued(
  new RegExp(
    String.raw`^(?:(?: (?:is|was|remains|became|has become)|:| [–—-]) ${CALLED}| (?:isn['’]t|is not) (?:even |really )?an? (?:real |proper )?(?:country|nation|state)[,;:]? ?(?:[–—-] ?)?(?:it['’]s|it is|but|just) (?:just |only )?an? (?!(?:[\p{L}-]+ ){0,2}(?:${PRAISE})))`,
    "iu",
  ),
);
const TOPIC = cued(new RegExp(`^${CALLED}`, "iu"));
const PRONOUN = cued(
  new RegExp(
    String.raw`^(?:it['’]s|it is|that['’]s) (?:just |only )*(?:an?|one) (?:[\p{L}-]+ )?(?!${EARNEST} with )\p{L}+ with ${TRAPPINGS}`,
    "iu",
  ),
);
/** "OSCE: Organisation for Sleeping, Coffee and Exhaustion" */
const EXPANDED =
  /(?<!\p{L})(\p{Lu}{3,6})(?:: | = | stands for (?:the )?| means (?:the )?)([^.!?:\n]{8,90})/gu;
const MOCKED = cued(
  /(?<!\p{L})(?:sleep|coffee|lunch|nothing|useless|idiot|clown|corrupt|talk(?:ing|ers)|exhaust|biscuit|wast|endless|hot air|delay|nap|snor|lies|liars|thie|fool|coward|hypocri|never|forgotten|toothless|chatter|cake|bor(?:ed|ing)|excuse|fail)/iu,
);

const NO_COUNTRY = String.raw`(?:isn['’]t|is not) (?:even |really )?an? (?:real |proper )?(?:country|nation|state)`;
const MAY_BELITTLE = cued(new RegExp(`${CALLED}|${NO_COUNTRY}`, "iu"));
/** What the pattern above cannot be without: the "with" before the trappings is in every other sentence. */
const BELITTLING = cued(new RegExp(`${DENS}|lump of |${TRAPPINGS}|${NO_COUNTRY}`, "iu"));
const MAY_EXPAND = /\p{Lu}{3}(?:: | = | stands for | means )/u;

/** Whether a sentence may belittle a state or a body: to find out what it names costs far more. */
export function mayDeflate(text: string): boolean {
  const mayBelittle = mayMatch(BELITTLING, text) && MAY_BELITTLE.test(text);
  return mayBelittle || (MOCKED.test(text) && MAY_EXPAND.test(text));
}

/** States and bodies belittled by what they are said to be; English; offsets into the draft. */
export function* judgeDeflation(
  draft: Draft,
  clause: Clause,
  { start }: Sentence,
  index: number,
  context: Context,
): Iterable<Judgement> {
  const { text } = clause.passage;
  for (const item of clause.items) {
    const said = isBody(item, text) && SUBJECT.exec(text.slice(item.end));
    if (said)
      yield contempt(text, item.start, item.end + said[0].length, nameOf(item, text), start);
  }
  const topic = topicBefore(draft, index, clause, context);
  const told = topic && (topic.isAlone ? TOPIC : PRONOUN).exec(text);
  if (topic && told) yield contempt(text, 0, told[0].length, topic.name, start);
  for (const match of text.matchAll(EXPANDED)) {
    const [whole, acronym = "", expansion = ""] = match;
    const initials = [...expansion.matchAll(/(?<![\p{L}'’-])\p{Lu}/gu)].join("");
    if (initials === acronym && MOCKED.test(expansion))
      yield contempt(text, match.index, match.index + whole.length, acronym, start);
  }
}

/** A state, a body, or an abbreviation that may be one. */
function isBody({ target, start, end }: Item, text: string): boolean {
  return (
    target === "state" ||
    target === "body" ||
    ((target === "maybe" || target === "name") && /^\p{Lu}{3,6}$/u.test(text.slice(start, end)))
  );
}

/** "NATO? …", "So they voted against us. Nauru! …": named alone in the sentence before; or the last named there. */
function topicBefore(
  draft: Draft,
  index: number,
  { grammar }: Clause,
  { ministry }: Context,
): { readonly name: string; readonly isAlone: boolean } | undefined {
  const earlier = draft.sentences[index - 1]?.passage;
  if (!earlier) return undefined;
  const { items } = readClause(earlier, grammar, ministry);
  const named = items.findLast((item) => isBody(item, earlier.text));
  if (!named) return undefined;
  const isAlone =
    /[?!]$/.test(earlier.text.trimEnd()) &&
    items.every(
      (item) => item === named || item.kind === "mark" || grammar.determiner.has(item.text),
    );
  return { name: nameOf(named, earlier.text), isAlone };
}

function nameOf({ start, end }: Item, text: string): string {
  return text.slice(start, end);
}

function contempt(text: string, from: number, to: number, target: string, by: number): Judgement {
  return {
    ...shifted({ start: from, end: to }, by),
    verdict: "contempt",
    word: text.slice(from, to),
    target,
  };
}
