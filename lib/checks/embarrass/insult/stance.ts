import type { Clause, Item } from "./clause";
import { isDecoration } from "./phrase";

/** Whether the writer says it, tells that others do, or denies it. */
export type Stance = "own" | "reported" | "denied";

const OWN_SAYING: ReadonlySet<string> = new Set(
  "dijimos dije dissemos disse afirmamos llamamos chamamos chamámos insinuamos".split(" "),
);
const HEDGES: ReadonlySet<string> = new Set(
  "everyone everybody all people citizens world whole tout monde todos todo mundo toda jeder alle welt".split(
    " ",
  ),
);
const LETTING: ReadonlySet<string> = new Set(["let", "lets"]);
/** What everybody knows is so; what everybody says may not be. */
const FACTIVE: ReadonlySet<string> = new Set(
  "know knows see sees agree agrees sait savent voit sabe saben sabem ve vê weiß wissen sieht".split(
    " ",
  ),
);
/** Before "to say": the writer says it. */
const AVOWING: ReadonlySet<string> = new Set(
  "dares dare wants will fair hard safe easy want have need sorry honest difficult sad afraid like love dare going got impossible exaggeration glad happy had wish".split(
    " ",
  ),
);
/** After "to say": it follows. */
const SAID_OUT: ReadonlySet<string> = new Set(["it", "this", "so", "out"]);
/** Somebody must say it, and does. */
const NEEDS: ReadonlySet<string> = new Set("muss faut hay há preciso".split(" "));
const OPINIONS: ReadonlySet<string> = new Set(["opinion", "opinions", "view", "thought"]);
const NOBODY: ReadonlySet<string> = new Set(
  "nobody no none few personne nadie ninguém niemand keiner".split(" "),
);
const CONTRAST: ReadonlySet<string> = new Set("but mais pero mas aber".split(" "));
/** Rejections that stand without a clause of their own and would also be said in earnest beside an insult. */
const WEAK_REJECTIONS: ReadonlySet<string> = new Set(
  "must should never mustn't language word words phrase term can't cannot faut doit doivent jamais debe deben puede nunca jamás deve devem pode nie niemals darf dürfen mot palabra palavra wort sorry".split(
    " ",
  ),
);

/**
 * Reads what governs the statement whose subject starts at item `subject` and whose insult stands at `insult`. A condition denies
 * a plain word ("if he were a fool"); with an idiom it mocks ("if he had two brain cells").
 */
export function stanceOf(
  { items, grammar }: Clause,
  subject: number,
  insult: number,
  condition: "denies" | "mocks" = "denies",
): Stance {
  const from = lastContrast(items, subject) + 1;
  for (let index = from; index < subject; index++) {
    const text = items[index]?.text ?? "";
    // "Nunca dijimos que …": the ending says who, and did not.
    if (OWN_SAYING.has(text) && grammar.negation.has(items[index - 1]?.text ?? "")) return "denied";
    const isCondition =
      condition === "denies" && grammar.condition.has(text) && subject - index <= 3;
    if (isCondition && !grammar.simile.has(text)) return "denied";
    if (grammar.rejection.has(text) && !WEAK_REJECTIONS.has(text) && !isCalledOff(items, index))
      return "denied";
    if (!grammar.saying.has(text) && !grammar.naming.has(text) && !grammar.avowal.has(text))
      continue;
    // "nobody asked the bootlicker-in-chief to dance": a request asserts nothing.
    if (isRequest(items, index) || isRefusal(items, index)) continue;
    // "Time to say it: …" says it; "whatever the papers say, …" gives nothing on it.
    const isSaidOut = SAID_OUT.has(items[index + 1]?.text ?? "") && items[index + 2]?.text === ":";
    if (items[index - 1]?.text === "to" && isSaidOut) continue;
    if (items.slice(Math.max(from, index - 5), index).some((item) => GRANTING.has(item.text)))
      continue;
    // "Unpopular opinion: …"
    if (items[index + 1]?.text === ":" && OPINIONS.has(text)) continue;
    // "hard to believe", "fair to say", and not "wrong to say"
    if (items[index - 1]?.text === "to" && AVOWING.has(items[index - 2]?.text ?? "")) continue;
    const speaker = items.slice(Math.max(from, index - 4), index);
    // "Nobody told me that …": so it is.
    const hearer = items[index + 1]?.text ?? "";
    if (TOLD.has(text) && grammar.self.has(hearer) && speaker.some((item) => NOBODY.has(item.text)))
      continue;
    // "Nobody dares say it, so I will: …"
    const isDared =
      SAID_OUT.has(items[index + 1]?.text ?? "") && AVOWING.has(items[index - 1]?.text ?? "");
    if (isDared) continue;
    if (speaker.some((item) => NOBODY.has(item.text))) return "denied";
    // "Man muss es leider so sagen: …", "il faut le dire : …", "hay que decirlo: …"
    const isOwed =
      speaker.some((item) => NEEDS.has(item.text)) &&
      !speaker.some((item) => /^(?:cesser|arrêter|dejar|parar|deixar|aufhören)$/.test(item.text));
    if (items[index + 1]?.text === ":" && isOwed) continue;
    const isSelf =
      speaker.some((item) => grammar.self.has(item.text) || grammar.you.has(item.text)) ||
      (index === from && grammar.avowal.has(text)) ||
      // "Lo repito: …": the ending says who speaks.
      (/^(?:lo|os|les|le|te)$/.test(items[index - 1]?.text ?? "") &&
        /^(?:repito|digo|juro|confieso)$/.test(text)) ||
      speaker.some((item) => LETTING.has(item.text)) ||
      isUnsaidSelf(items, index, grammar) ||
      (FACTIVE.has(text) && speaker.some((item) => HEDGES.has(item.text)));
    if (
      speaker.some(
        (item) => grammar.negation.has(item.text) && !grammar.you.has(speaker[0]?.text ?? ""),
      ) &&
      isSelf
    ) {
      // "I can't believe the minister is such an idiot" denies nothing.
      if (!/^(?:believe|croire|creer|acreditar|glauben)$/.test(text)) return "denied";
    }
    if (!isSelf) return "reported";
  }
  return isAttributedAfter(items, insult, grammar) ? "reported" : "own";
}

const TOLD: ReadonlySet<string> = new Set("told warned tells warns".split(" "));

/** "Stop inviting the consul, …" calls off a deed; "stop calling him a fool" rejects a word. */
function isCalledOff(items: Clause["items"], verb: number): boolean {
  const next = items[verb + 1]?.text ?? "";
  return items[verb]?.text === "stop" && /ing$/.test(next) && !/^(?:call|say|nam|brand)/.test(next);
}

/** "Long day, and can report that …", "Happy to confirm …": who writes is left out. */
function isUnsaidSelf(items: Clause["items"], verb: number, grammar: Clause["grammar"]): boolean {
  let before = verb - 1;
  if (items[before]?.text === "to") before--;
  const leads = items[before]?.text ?? "";
  if (
    !/^(?:can|must|may|happy|pleased|glad|delighted|honoured|sorry|sad|puis|peut|puedo|posso|kann)$/.test(
      leads,
    )
  )
    return false;
  const opener = items[before - 1];
  return !opener || opener.kind === "mark" || grammar.coordinator.has(opener.text);
}

const ASKING: ReadonlySet<string> = new Set("ask asks asked told invited".split(" "));

/** "asked the minister to …" */
function isRequest(items: Clause["items"], verb: number): boolean {
  if (!ASKING.has(items[verb]?.text ?? "")) return false;
  return items.slice(verb + 2, verb + 8).some(({ text, kind }) => text === "to" && kind === "word");
}

/** ", whatever the polls say", ", no matter what they say": concedes, and quotes nobody. */
const CONCEDING: ReadonlySet<string> = new Set(
  "whatever whoever however no regardless despite quoi digan diga was egal".split(" "),
);
/** Of those the ones that are nothing else in any of the languages. */
const GRANTING: ReadonlySet<string> = new Set(
  "whatever whoever regardless quoi digan diga egal".split(" "),
);
/** Words of saying that after a mark are things as often: "to sign", "in the photo". */
const THINGS_SHOWN: ReadonlySet<string> = new Set(
  "sign image photo photos video videos state states post posts banner banners caption view fake".split(
    " ",
  ),
);

/** "se niega a firmar": the verb that elsewhere denies a clause refuses a deed here. */
function isRefusal(items: readonly Item[], verb: number): boolean {
  return /^n(?:ie|e)g/.test(items[verb]?.text ?? "") && items[verb - 1]?.text === "se";
}

/** Infinitives, of which nobody is the subject: ", désolé de le dire", ", hay que decirlo". */
const ASIDES: ReadonlySet<string> = new Set("dire decir dizer".split(" "));

/** How far a governing word may stand from what it governs, in items. */
const SPAN = 40;

function lastContrast(items: Clause["items"], before: number): number {
  const first = Math.max(0, before - SPAN);
  for (let index = before - 1; index >= first; index--) {
    if (CONTRAST.has(items[index]?.text ?? "")) return index;
  }
  return first - 1;
}

/** "…, critics say" and "…, said the opposition": another's word, told after it. */
function isAttributedAfter(
  items: Clause["items"],
  insult: number,
  grammar: Clause["grammar"],
): boolean {
  for (let index = insult + 1; index < Math.min(items.length, insult + SPAN); index++) {
    // "dumb as a rock 🪨 he thinks": an emoji parts nothing.
    if (items[index]?.kind !== "mark" || isDecoration(items[index])) continue;
    const next = items.slice(index + 1, index + 6);
    // ", and the Herald finally says so", ", whatever the polls say"
    const leads = next[0]?.text ?? "";
    if (grammar.coordinator.has(leads) || CONCEDING.has(leads)) continue;
    const verb = next.findIndex(
      (item, at) =>
        grammar.saying.has(item.text) &&
        !THINGS_SHOWN.has(item.text) &&
        !ASIDES.has(item.text) &&
        !isRefusal(next, at),
    );
    if (verb < 0 || next.slice(0, verb).some((item) => item.kind === "mark")) continue;
    // "The governor, that clown in a tie, says …": between marks, and the verb is the governor's.
    if (closesAside(items, insult, index) && !hasSpeaker(next.slice(0, verb), grammar)) continue;
    // ", survivors told us": who is told is not who says it. Where nobody stands before the verb, ", trust me", it may be.
    const saying = next.slice(0, verb === 0 ? 2 : verb);
    const isOwn = saying.some((item) => grammar.self.has(item.text));
    if (!isOwn && !next.slice(0, verb).some(({ text }) => grammar.relative.has(text))) return true;
  }
  return false;
}

/** Whether the mark at `closing` ends an aside about somebody: ", a coward,", "– a fool –", "(a clown)". */
function closesAside(items: Clause["items"], insult: number, closing: number): boolean {
  if (!/^[,)\u2013\u2014-]$/u.test(items[closing]?.text ?? "")) return false;
  const opener = items.slice(Math.max(0, insult - 5), insult);
  const at = opener.findLastIndex(({ text }) => /^[,(\u2013\u2014-]$/u.test(text));
  return at > 0 && opener[at - 1]?.target !== undefined;
}

/** "critics say", "the paper wrote", and not "has again refused to say": somebody new does the saying. */
function hasSpeaker(between: Clause["items"], grammar: Clause["grammar"]): boolean {
  const [first] = between;
  if (!first || between.at(-1)?.text === "to") return false;
  if (grammar.auxiliary.has(first.text) || grammar.copula.has(first.text)) return false;
  return between.some(
    ({ text, target, kind }) =>
      target !== undefined || (kind === "word" && !grammar.adverb.has(text)),
  );
}
