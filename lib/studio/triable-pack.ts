import type { Pack } from "@/lib/pack";
import { parsePack } from "@/lib/pack/parse";
import { type DraftPack, entriesOf, isRecord, withField } from "./draft-pack";

/** What a rule needs to be published and a trial does not: examples, which are not run here, and the circular behind it. */
function withoutPapers(rule: DraftPack): DraftPack {
  const sourced = { ...rule, source: rule["source"] ?? "–" };
  return rule["kind"] === "accept" ? rule : { ...sourced, tests: { hit: ["–"], miss: ["–"] } };
}

/** As much of an unfinished draft as can be tried: entries that are not well formed yet are left out, and counted. */
export function triablePack(draft: DraftPack): {
  readonly pack: Pack | undefined;
  readonly leftOut: number;
} {
  const issuer = isRecord(draft["issuer"]) ? draft["issuer"] : {};
  let current: DraftPack = { ...draft, issuer: { ...issuer, name: issuer["name"] ?? "–" } };
  const rules = entriesOf(draft, "rules");
  if (rules.length > 0) current = withField(current, "rules", rules.map(withoutPapers));
  let leftOut = 0;
  // Without what is wrong by itself, what is wrong between entries shows; more rounds would find nothing new.
  for (let round = 0; round < 3; round++) {
    const read = parsePack(JSON.stringify(current));
    if ("pack" in read) return { pack: read.pack, leftOut };
    const wrong = new Map<string, Set<number>>();
    for (const { path } of read.problems) {
      const [, section, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
      if (section === undefined) continue;
      wrong.set(section, (wrong.get(section) ?? new Set()).add(Number(index)));
    }
    if (wrong.size === 0) break;
    for (const [section, indexes] of wrong) {
      leftOut += indexes.size;
      const sound = entriesOf(current, section).filter((_, index) => !indexes.has(index));
      current = withField(current, section, sound);
    }
  }
  return { pack: undefined, leftOut };
}
