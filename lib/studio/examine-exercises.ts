import type { Check } from "@/lib/checks/check";
import { createDraftParser } from "@/lib/draft/draft";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import type { Pack } from "@/lib/pack";
import { mergeMinistries } from "@/lib/pack/layer-ministry";
import { type Problem, problemAt } from "@/lib/pack/problems";
import { compilePack } from "@/lib/pack/test-run";

/** Lessons of a pack's exercises that could not be learnt: nothing sees them in the draft, or something still does in the example. */
export function examineExercises(pack: Pack, checks: readonly Check[]): Problem[] {
  const { exercises = [], id, version, issuer } = pack;
  if (exercises.length === 0) return [];
  const origin = { pack: id, version, issuer: issuer.name, signed: false, ref: undefined };
  const engine = createEngine(checks, {
    checks: new Map(),
    rules: compilePack(pack),
    accepted: new Set(),
    ministry: mergeMinistries([{ pack, origin }], []),
  });
  const parser = createDraftParser();
  return exercises.flatMap(
    ({ draft, example, today, channel, reply, language, lessons }, index) => {
      const situation = situationOn(today, { channel, kind: reply ? "reply" : "post" });
      const seenIn = (text: string) =>
        new Set(
          engine.run([parser.parse(text, language)], situation).findings.map(({ rule }) => rule),
        );
      const [before, after] = [seenIn(draft), seenIn(example)];
      return lessons.flatMap(({ rules }, place) => {
        const at = ["exercises", index, "lessons", place, "rules"];
        if (!rules.some((rule) => before.has(rule)))
          return [
            problemAt(
              at,
              pack,
              "is taught, but nothing sees it in the draft",
              "mend the draft, or name the check that speaks there",
            ),
          ];
        return rules.some((rule) => after.has(rule))
          ? [problemAt(at, pack, "is taught, but is still seen in the example", "mend the example")]
          : [];
      });
    },
  );
}
