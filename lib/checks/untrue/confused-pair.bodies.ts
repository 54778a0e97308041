import type { Draft } from "@/lib/draft/draft";
import { CONFUSED_BODIES } from "@/lib/facts/world/confused-bodies";
import { worldMentions } from "@/lib/facts/world/mentions";
import { type BodyId, bodyName } from "@/lib/facts/world/organisation-names";
import { type Hit, shiftHit } from "../check";

/** "One Court of Human Rights: that's the European Council": a body named where its sentence tells of the one it is confused with. */
export function* confusedBodies(draft: Draft): Iterable<Hit> {
  const all = worldMentions(draft);
  if (all.bodies.length === 0) return;
  const ids = new Set(all.bodies.flatMap(({ bodies }) => bodies.map(({ id }) => id)));
  for (const { start, passage } of draft.sentences) {
    const { bodies, language } = worldMentions(passage);
    for (const body of bodies) {
      const [named] = body.bodies;
      if (!named || body.bodies.length > 1) continue;
      const other = meant(passage.text, named.id, body.start);
      if (other === undefined || ids.has(other)) continue;
      const text = bodyName(other, language);
      const hit: Hit = {
        start: body.start,
        end: body.end,
        message: {
          key: "confused_pair_body",
          values: { words: body.text, other: text },
        },
        fixes: language === "en" ? [{ start: body.start, end: body.end, text }] : [],
      };
      yield shiftHit(hit, start);
    }
  }
}

function meant(text: string, id: BodyId, at: number): BodyId | undefined {
  return CONFUSED_BODIES.find(
    (each) =>
      each.id === id &&
      each.words.test(text) &&
      (each.before === undefined || each.before.test(text.slice(0, at))),
  )?.other;
}
