import type { HeatSign } from "./heat";
import { dueAt, type KeptDraft } from "./kept-drafts";

/** What is said of a heated answer, or of one that was kept. */
export type Cooling =
  /** It reads heated: the offer to keep it. */
  | { readonly state: "offer"; readonly signs: readonly HeatSign[] }
  /** What stands in the box is kept; milliseconds since 1970. */
  | { readonly state: "cooling"; readonly draft: KeptDraft; readonly until: number }
  /** What stands in the box has cooled. */
  | { readonly state: "cooled"; readonly draft: KeptDraft }
  /** Another one is kept for this site, to be put into an empty box. */
  | { readonly state: "waiting"; readonly draft: KeptDraft; readonly canPutBack: boolean };

/** What is to be said now, if anything. What is kept is offered even where nothing more would be. */
export function coolingOf({
  signs,
  text,
  kept,
  now,
  isOffered,
}: {
  signs: readonly HeatSign[];
  /** All that stands in the box. */
  text: string;
  kept: readonly KeptDraft[];
  now: number;
  /** The user has not turned it off, and this browser window keeps things. */
  isOffered: boolean;
}): Cooling | undefined {
  const written = text.trim();
  const same = kept.find((draft) => draft.text.trim() === written);
  if (same) {
    const until = dueAt(same);
    return until > now
      ? { state: "cooling", draft: same, until }
      : { state: "cooled", draft: same };
  }
  const [draft] = kept;
  if (signs.length > 0 && isOffered) return { state: "offer", signs };
  return draft && { state: "waiting", draft, canPutBack: written === "" };
}
