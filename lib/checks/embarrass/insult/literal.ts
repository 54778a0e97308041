import { cued } from "@/lib/draft/cued-pattern";
import type { Clause, Item } from "./clause";
import { lowlyIn } from "./lowly";
import { lowered, plainPattern } from "./plain-pattern";

/** Predicates that are an insult where nothing follows: "sucks" against "sucks lemons", "can get lost" against "… in our archives". */
const CLOSED =
  /(?:^(?:suck|stink)s?|^sucked|get lost|shove it|stick it|lost it|(?:no|half a|have a|got a) (?:brains?|spine|backbone|balls|shame))$/;
const CLUE = /clue$/;
const QUESTIONS: ReadonlySet<string> = new Set(
  "what how where why when which whether who".split(" "),
);
const DOERS: ReadonlySet<string> = new Set("he she they it to".split(" "));
const RUBBISH = /(?:rubbish|garbage|trash|crap)$/;
const RECYCLING = cued(
  /(?<!\p{L})(?:recycl\p{L}*|waste|compost|landfill|litter|bins?|beach clean-?up)(?!\p{L})/iu,
);

let lowly: RegExp | undefined;

function isParticiple(item: Item | undefined): boolean {
  return item?.kind === "word" && /^(?:ge|be|ver|er|ent|zer)\p{L}{2,}(?:t|en)$/u.test(item.text);
}

/** Whether what follows a predicate of contempt makes it a plain statement: "has the mind of a scientist". */
export function isLiteral({ items, grammar, passage }: Clause, at: number): boolean {
  const predicate = items[at];
  // "hat einen Vogel beringt": the verb goes on.
  if (predicate && grammar.language === "de")
    return /^(?:hat|haben)$/.test(predicate.text) && isParticiple(items[at + 1]);
  if (!predicate || grammar.language !== "en") return false;
  const text = passage.text.slice(predicate.start, predicate.end).toLowerCase();
  const next = items[at + 1];
  if (
    / of an?$/.test(text) &&
    !/ (?:fool|ass|arse|clown|idiot|joke|spectacle) of an?$/.test(text)
  ) {
    const measure = passage.text.slice(predicate.end, predicate.end + 40);
    lowly ??= plainPattern(`^ (?:[\\p{L}-]+ ){0,3}?${lowlyIn("en")}`, "");
    return (
      !lowly.test(lowered(measure)) && !items.slice(at + 1, at + 4).some(({ insult }) => insult)
    );
  }
  if (CLUE.test(text)) return !isClueless(next, items[at + 2]);
  if (RUBBISH.test(text)) return RECYCLING.test(passage.text);
  return (
    CLOSED.test(text) &&
    next?.kind === "word" &&
    !/^(?:and|or|but|at|so|as|big|badly|completely|totally|again|today|now|lol|whatsoever|either)$/.test(
      next.text,
    )
  );
}

/** "has no clue.", "has no clue what he is doing", and not "no clue who will win". */
function isClueless(next: Item | undefined, after: Item | undefined): boolean {
  if (!next || next.kind === "mark" || /^(?:about|and|at|whatsoever)$/.test(next.text)) return true;
  return QUESTIONS.has(next.text) && DOERS.has(after?.text ?? "");
}

const POSING: ReadonlySet<string> = new Set(
  "passer passant pasar passar posing posed posent ausgab ausgibt ausgeben".split(" "),
);

/** "the crook who posed as a minister", "des escrocs se font passer pour des agents": a warning against fraud. */
export function isPosing({ items }: Clause, at: number): boolean {
  return items.slice(at + 1, at + 7).some(({ text }) => POSING.has(text));
}
