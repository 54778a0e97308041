import type { Check } from "@/lib/checks/check";
import { type Pack, selfTest } from "@/lib/pack";
import { unknownNames } from "@/lib/pack/known";
import { parsePack } from "@/lib/pack/parse";
import type { Problem } from "@/lib/pack/problems";
import { type DraftPack, entriesOf, newDraft, withField } from "./draft-pack";
import { examineExercises } from "./examine-exercises";

/** A draft as it would be published, with all that keeps it from that. */
export interface Examined {
  /** Undefined where the draft is no pack yet. */
  readonly pack: Pack | undefined;
  readonly problems: readonly Problem[];
}

/** Shape, names and self-tests of a draft, exactly as before signing. */
export function examineDraft(draft: DraftPack, checks: readonly Check[]): Examined {
  const read = parsePack(JSON.stringify(draft));
  if ("problems" in read) return { pack: undefined, problems: read.problems };
  const { pack } = read;
  return {
    pack,
    problems: [
      ...unknownNames(pack, checks),
      ...selfTest(pack).failures,
      ...examineExercises(pack, checks),
    ],
  };
}

/** What is wrong with one entry of a section, as if it stood alone in a pack: quick enough to be asked while it is typed. */
export function examineEntry(
  section: string,
  entry: DraftPack,
  checks: readonly Check[],
  draft: DraftPack = {},
): readonly Problem[] {
  const alone = { ...newDraft("2026-01-01"), issuer: { name: "…" }, [section]: [entry] };
  const companions =
    section === "exercises" ? { layer: "personal", rules: untested(draft) } : undefined;
  return examineDraft({ ...alone, ...companions }, checks)
    .problems.filter(({ path }) => !companions || path.startsWith(section))
    .map(({ path, ...rest }) => ({ ...rest, path: path.replace(/^\w+\[0\]\.?/, "") }));
}

/** The draft's rules, which an exercise may teach; their own examples are run where the rules are written. */
function untested(draft: DraftPack): readonly DraftPack[] {
  return entriesOf(draft, "rules").map((rule) => withField(rule, "tests", undefined));
}
