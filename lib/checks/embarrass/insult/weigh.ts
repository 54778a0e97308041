import type { Context } from "@/lib/checks/check";
import type { Aim } from "./aim";
import type { TargetKind } from "./target-kind";
import type { InsultClass } from "./words";

/** What an insulting word amounts to. */
export type Verdict = "insult" | "people" | "contempt" | "conduct" | "charge";

/** What officials do say of governments and regimes. */
const WEAK_OF_BODIES: ReadonlySet<string> = new Set(
  "incompetent inept filthy dirty disgusting rotten crooked unbearable greedy slow evil".split(" "),
);
/** What only a place can be, so that its subject is one. */
const PLACES: ReadonlySet<string> = new Set(
  "dump shithole shit hellhole cesspit cesspool backwater banana toilet swamp madhouse pays país scheißland drecksland drecksloch bananenrepublik".split(
    " ",
  ),
);
/** Those who hold an office or an account. */
export const PERSONS: ReadonlySet<TargetKind> = new Set(["holder", "holders", "handle"]);

/** How grave a word is for the one it hits. The tables of design: syntax first, then the word's class, then the target. */
export function weigh(
  word: InsultClass,
  kind: TargetKind | undefined,
  aim: Aim,
  context: Context,
  text: string,
): Verdict | undefined {
  if (kind === undefined) return weighUnnamed(word, aim, context);
  if (kind === "people") return weighPeople(word, aim);
  if (aim.construction === "act")
    return word === "fault" || kind === "maybe" ? undefined : "conduct";
  // "@EmbassyLsbon is a fraud": so the public is warned of a false account.
  if (kind === "handle" && aim.construction !== "address" && /^(?:fraud|scam|impost)/.test(text))
    return undefined;
  const isPerson = PERSONS.has(kind);
  const isSure = isPerson || kind === "name";
  if (aim.construction === "loose")
    return word === "person" || (word === "figure" && aim.phrase.isDemonstrative)
      ? "contempt"
      : undefined;
  switch (word) {
    case "attack":
      return text === "shame" ? "contempt" : "insult";
    case "person":
    case "command":
      return "insult";
    case "figure":
      // "a puppet regime" is the language of communiqués.
      if (aim.construction === "apposition" && kind === "body" && /^puppet/.test(text))
        return undefined;
      return "insult";
    case "beast":
      return kind === "name" || kind === "maybe" ? "contempt" : "insult";
    case "shame":
      // "Zembla is a dump" says of what kind its subject is; "Brexit is a disgrace" may be anybody's view of a thing.
      if (kind === "maybe") return PLACES.has(text) ? "insult" : undefined;
      return "insult";
    case "predicate":
    case "trait":
      if (kind === "maybe" && /^(?:suck|stink)/.test(text)) return undefined;
      return kind === "maybe" ? "contempt" : "insult";
    case "lack":
      if (isSure) return "insult";
      return kind === "maybe" || WEAK_OF_BODIES.has(text) ? undefined : "contempt";
    case "folly":
      return isPerson ? "insult" : "contempt";
    case "belittle":
      // "the so-called State" is what nobody recognises.
      if (text === "so" && kind !== "holder" && kind !== "body") return undefined;
      return /^(?:wannabe|pretend|tinpot|tin|two|third|pseudo|soi|so|möchtegern)$/.test(text)
        ? "contempt"
        : "insult";
    case "conduct":
    case "fault":
      if (kind === "holders") return aim.construction === "predicate" ? "charge" : undefined;
      return isPerson ? "conduct" : undefined;
    case "charge":
      return isPerson ? "charge" : undefined;
  }
}

/** Of a people even a figure of speech is contempt; a verdict on its deeds is not. */
function weighPeople(word: InsultClass, aim: Aim): Verdict | undefined {
  if (
    aim.construction === "loose" ||
    aim.construction === "act" ||
    word === "conduct" ||
    (word === "fault" && aim.construction !== "predicate")
  )
    return undefined;
  return word === "charge" && aim.construction !== "predicate" ? undefined : "people";
}

/** Where nobody is named the words must speak for themselves. */
function weighUnnamed(word: InsultClass, aim: Aim, context: Context): Verdict | undefined {
  if (aim.target === "you") {
    const isReply =
      context.kind === "reply" || context.kind === "comment" || context.kind === "quote";
    const isAddressed = aim.construction === "address";
    if (
      word === "person" ||
      word === "figure" ||
      word === "trait" ||
      (word === "beast" && isAddressed)
    )
      return "contempt";
    if (
      word === "command" ||
      (isReply && (word === "beast" || word === "predicate" || word === "lack"))
    )
      return "contempt";
    return undefined;
  }
  if (word === "person") {
    if (aim.target === "third" || aim.phrase.isDemonstrative) return "contempt";
  }
  if (word === "figure" && aim.target === "third" && aim.construction === "apposition")
    return "contempt";
  return undefined;
}
