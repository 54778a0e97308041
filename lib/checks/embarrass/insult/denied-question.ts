import type { Draft } from "@/lib/draft/draft";

/** "Who gave the minister a map? Our scouts did." */
const ANSWER = /^[^.!?]{2,40} (?:did|was|were)(?=[\s]*[.,!:;])/u;
const DENIAL =
  /^["“]?(?:no|not|wrong|false|nonsense|far from it|hardly|non|faux|pas du tout|falso|para nada|não|nada disso|nein|falsch|im gegenteil|on the contrary)(?!\p{L})/iu;

/** "Greeks are lazy? No: they work the longest hours.": whether the sentence at `index` is asked, and answered with a no. */
export function isAskedAndDenied({ sentences }: Draft, index: number): boolean {
  return (
    /\?["'”’»)\s]*$/u.test(sentences[index]?.passage.text ?? "") &&
    [DENIAL, ANSWER].some((reply) => reply.test(sentences[index + 1]?.passage.text ?? ""))
  );
}
