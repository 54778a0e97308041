import type { Check } from "@/lib/checks/check";
import { breathe } from "./breathe";
import type { DraftPack } from "./draft-pack";
import { examineEntry } from "./examine-draft";
import type { Brought } from "./read-table";
import { keyOf, type TableSection } from "./table";

/** Entries at once between two pauses: an entry takes about a millisecond, a rule with many examples some more. */
const AT_ONCE = 10;

/** Examines each entry as if it stood alone in a pack, in slices, so that the page goes on answering. */
export async function examineBrought(
  section: TableSection,
  entries: readonly Brought[],
  checks: readonly Check[],
): Promise<readonly Brought[]> {
  const examined: Brought[] = [];
  for (const [index, brought] of entries.entries()) {
    const problems = examineEntry(section, brought.entry, checks);
    examined.push({ ...brought, problems: [...brought.problems, ...problems] });
    if (index % AT_ONCE === AT_ONCE - 1) await breathe();
  }
  return examined;
}

/** The entries of a section with those that were brought in and have nothing wrong: each in the place of the one that it replaces. */
export function withBrought(
  section: TableSection,
  known: readonly DraftPack[],
  brought: readonly Brought[],
): readonly DraftPack[] {
  const sound = brought.filter(
    ({ problems, effect }) => problems.length === 0 && effect !== "same",
  );
  const replacing = new Map(
    sound
      .filter(({ effect }) => effect === "replaced")
      .map(({ entry }) => [keyOf(section, entry), entry]),
  );
  return [
    ...known.map((entry) => replacing.get(keyOf(section, entry)) ?? entry),
    ...sound.filter(({ effect }) => effect === "added").map(({ entry }) => entry),
  ];
}
