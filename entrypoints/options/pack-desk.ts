import type { PackDesk } from "@/components/packs/PackImport";
import { extension, version } from "@/lib/browser/extension";
import { PACKS } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import {
  type Circumstances,
  diffPacks,
  NOT_STORED,
  packsInForce,
  parsePackState,
  preview,
} from "@/lib/pack";
import { unknownNames } from "@/lib/pack/known";
import type { Problem } from "@/lib/pack/problems";
import { bringWorkshop } from "./bring-workshop";

/** Reads files for a preview here; taking in is the background's, which alone changes what governs. */
export function openPackDesk(): PackDesk & { withdraw(id: string): void } {
  const store = openStore(PACKS, parsePackState);
  return {
    async preview(text, vouched) {
      const { value } = await store.load();
      const at: Circumstances = {
        now: new Date().toISOString(),
        engine: version(),
        locale: "en",
        pins: [],
      };
      const seen = await preview(value, text, at, vouched);
      if (seen.outcome !== "ready") return { preview: seen, changes: undefined, unknown: [] };
      const { pack } = seen.pack;
      const before = (await packsInForce(value, at)).find(({ id }) => id === pack.id);
      const { checks } = await bringWorkshop();
      return {
        preview: seen,
        changes: before && diffPacks(before, pack),
        unknown: unknownNames(pack, checks),
      };
    },
    async take(text, vouched) {
      try {
        const answer: unknown = await extension.runtime.sendMessage({
          type: "take-pack",
          text,
          vouched,
        });
        // The background answers with the problems that it found, and it alone.
        return answer as readonly Problem[];
      } catch {
        return [NOT_STORED];
      }
    },
    withdraw: (id) => void extension.runtime.sendMessage({ type: "withdraw-pack", id }),
  };
}
