import { isCapitalAt } from "@/lib/draft/letter-case";
import type { Token } from "@/lib/draft/tokens";
import type { Grammar } from "./grammar";
import type { InsultClass } from "./words";

const NOUNS: ReadonlySet<InsultClass> = new Set(["person", "figure", "beast"]);
const QUALITIES: ReadonlySet<InsultClass> = new Set(["trait", "lack", "fault"]);
const ARTICLES: ReadonlySet<string> = new Set(
  "the le la l el o a der die das den dem des".split(" "),
);
const POSSESSIVES: ReadonlySet<string> = new Set(
  "your our his her their my votre notre son sa vos nos su tu nuestro nuestra vuestro seu sua vosso vossa nosso nossa".split(
    " ",
  ),
);

/** "a ri avec Guignol": a puppet or a clown by name. */
const COMPANY: ReadonlySet<string> = new Set("avec con com with".split(" "));

/**
 * Whether a capital makes a word of contempt, the tokens `at` up to `after`, part of a name that somebody or something bears:
 * a part in a play ("your Fool in King Lear"), a ruler's epithet ("Juana la Loca", "Ludwig der Faule"), a place ("Idiot's Grave").
 * A capital in anger ("he is a Liar") has no possessive before it.
 */
export function isRoleOrEpithet(
  text: string,
  tokens: readonly Token[],
  { firstToken: at, afterToken: after, value }: RoleWord,
  { capitalsAreNames }: Grammar,
): boolean {
  const [owner, link] = [tokens[at - 2], tokens[at - 1]];
  if (!link || !isName(text, tokens[at])) return false;
  const isEpithet =
    link.kind === "word" &&
    QUALITIES.has(value) &&
    after === at + 1 &&
    ARTICLES.has(link.text) &&
    isName(text, owner);
  if (isEpithet) return true;
  if (COMPANY.has(link.text) && NOUNS.has(value)) return true;
  if (!capitalsAreNames || !NOUNS.has(value)) return false;
  const isPart =
    POSSESSIVES.has(link.text) || (link.text === "s" && link.gap === "join" && owner !== undefined);
  const next = tokens[after];
  // "Idiot's Grave", "Fools' Gold Beach"
  const isPlace =
    isName(text, next?.text === "s" && next.gap === "join" ? tokens[after + 1] : undefined) ||
    /^s?['’] ?\p{Lu}\p{Ll}/u.test(text.slice((tokens[after - 1]?.end ?? 1) - 1));
  return isPart || isPlace;
}

interface RoleWord {
  readonly firstToken: number;
  readonly afterToken: number;
  readonly value: InsultClass;
}

/** A capital and then small letters: nothing that is shouted. */
function isName(text: string, token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    isCapitalAt(text, token.start) &&
    /\p{Ll}/u.test(text.slice(token.start, token.end))
  );
}
