import type { Clause } from "./clause";

/** What a rule is called that is over; folded, en, fr, es, pt, de. */
const OVER: ReadonlySet<string> = new Set(
  (
    "former old ousted fallen previous deposed ancien ancienne déchu déchue précédent antiguo antigua anterior derrocado derrocada " +
    "antigo antiga deposto deposta alten ehemaligen früheren gestürzten"
  ).split(" "),
);
const RULES: ReadonlySet<string> = new Set(
  (
    "regime government junta dictatorship administration régime gouvernement dictature régimen gobierno dictadura governo ditadura " +
    "regimes regierung diktatur"
  ).split(" "),
);

/** Whether a sentence tells of the men of a rule that is over: "the most corrupt ministers of the old regime". */
export function isOfFallenRule({ items }: Clause): boolean {
  return items.some(
    ({ text }, at) =>
      RULES.has(text) &&
      (OVER.has(items[at - 1]?.text ?? "") || OVER.has(items[at + 1]?.text ?? "")),
  );
}
