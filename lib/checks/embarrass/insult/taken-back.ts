import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";

/** What the writer denies to have said, or is asked; any of the five languages. */
const DISCLAIMED = cued(
  /(?<!\p{L})(?:(?:I|we) (?:have )?(?:never|did not|didn['’]t|would never) (?:said|say|call|called|describe|described|suggest|suggested)|(?:nous n['’]avons|je n['’]ai|on n['’]a) (?:jamais|pas) (?:dit|traité|qualifié|appelé)|(?:nunca|jamás|no) (?:dijimos|dije|hemos dicho|he dicho|llamamos|hemos llamado)|(?:nunca|jamais|não) (?:dissemos|disse|chamámos|chamamos)|(?:wir haben|ich habe)[^.!?]{0,60} (?:nie|niemals|nicht)|asked? (?:us |me )?(?:if|whether)|demande si|preguntan si|perguntam-nos se|frag(?:t|en) uns)(?!\p{L})/iu,
);
/** The next words take the denial back: "We should have.", "only thought it", "only on weekdays". */
const TAKEN_BACK =
  /^(?:(?:but |though |although |perhaps |maybe )?(?:I|we) (?:should have(?=\s*[.!;,]|$| done| said)|only thought|merely thought|just thought|did think|wish we had)|(?:not )?out loud|not yet|(?:mais )?(?:nous|on|je) (?:l['’]avons|aurions|l['’]a|l['’]ai|aurait|aurais) (?:seulement |juste |simplement )?(?:dû|pensé)|pas à voix haute|pas encore|(?:solo|sólo) lo pens|deberíamos|debimos|todavía no|aún no|(?:só|apenas) (?:o )?pens|dev(?:er)?íamos|ainda não|wir hätten|ich hätte|(?:nur|aber) gedacht|noch nicht|[^.!?]{0,24}(?:only on|seulement le|sólo los|solo los|só n[oa]s|nur (?:an|werktags)) )/iu;

/** Whether the sentence at `index` denies a word of contempt that the next one lets stand after all. */
export function isTakenBack({ sentences }: Draft, index: number): boolean {
  const next = sentences[index + 1]?.passage.text;
  return (
    next !== undefined &&
    TAKEN_BACK.test(next) &&
    DISCLAIMED.test(sentences[index]?.passage.text ?? "")
  );
}
