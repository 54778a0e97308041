import type { PostKind } from "@/lib/draft/post";
import { HARSH, WARM } from "./heat.words";

/** What makes an answer read heated. */
export type HeatSign = "insult" | "harsh" | "capitals" | "exclamations" | "swift";

/** An answer as its heat is judged. */
export interface Answer {
  readonly kind: PostKind;
  readonly text: string;
  /** The checks that found something in it. */
  readonly rules: readonly string[];
  /** When the other's post was published, ISO 8601, where the page tells. */
  readonly answeredAt: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const ANSWERS: ReadonlySet<PostKind> = new Set<PostKind>(["reply", "comment", "quote"]);
/** A post that begins with a name is an answer, too. */
const TO_SOMEBODY = /^\.?@[\p{L}\p{N}_]/u;
/** Checks of what is aimed at somebody. */
const INSULTS: ReadonlySet<string> = new Set([
  "contempt",
  "insult-office-holder",
  "insult-people",
  "profanity",
  "troll-reply",
]);
/** An answer within so many milliseconds was not slept on. */
const SWIFT = 10 * 60_000;
/** One sign alone is an ordinary day. */
const HEATED = 2;

/**
 * The signs of heat in an answer; none where it does not read heated. Words of anger are known in English, French, Spanish,
 * Portuguese, German and Arabic. Practitioners' advice on backlash is not to react swiftly.
 */
export function heatOf({ kind, text, rules, answeredAt, now }: Answer): readonly HeatSign[] {
  const isAnswer = ANSWERS.has(kind) || (kind !== "message" && TO_SOMEBODY.test(text.trim()));
  if (!isAnswer || text.trim() === "") return [];
  const marks = text.match(/[!！]/gu)?.length ?? 0;
  const since = answeredAt === undefined ? Number.NaN : now - Date.parse(answeredAt);
  const weights: Record<HeatSign, number> = {
    insult: rules.some((rule) => INSULTS.has(rule)) ? HEATED : 0,
    harsh: Math.min(HEATED, new Set(text.toLowerCase().match(HARSH)).size),
    capitals: rules.includes("shouting") ? HEATED : 0,
    exclamations: marks >= 5 ? HEATED : marks >= 3 ? 1 : 0,
    swift: since >= 0 && since <= SWIFT ? 1 : 0,
  };
  const isWarm = weights.insult + weights.harsh === 0 && WARM.test(text);
  const signs: HeatSign[] = ["insult", "harsh", "capitals", "exclamations", "swift"];
  const heat = signs.reduce((sum, sign) => sum + weights[sign], 0);
  return isWarm || heat < HEATED ? [] : signs.filter((sign) => weights[sign] > 0);
}
