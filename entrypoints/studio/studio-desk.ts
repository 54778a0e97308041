import type { PackInForce } from "@/components/studio/OpenPanel";
import { version } from "@/lib/browser/extension";
import { journalled } from "@/lib/browser/journal";
import { PACKS } from "@/lib/browser/keys";
import { openStore, type Store } from "@/lib/browser/store";
import { packsInForce, parsePackState } from "@/lib/pack";
import { type DraftPack, parseDraftPack } from "@/lib/studio/draft-pack";
import type { HiredJudge } from "@/lib/studio/hired-judge";
import type { Assignment } from "@/lib/studio/judge";
import { type Marks, parseMarks } from "@/lib/studio/marks";
import { parseShipped, type Shipped } from "@/lib/studio/mission-status";
import { type LockedKey, parseLockedKey } from "@/lib/studio/signing-key";
import { hireJudges } from "./hire-judges";

/** What the studio keeps in this browser, and what it reads of the packs in force. */
export interface StudioDesk {
  /** This engine's version, such as "1.0.0". */
  readonly engine: string;
  readonly drafts: Store<DraftPack | undefined>;
  /** The draft that was open before another was opened. */
  readonly aside: Store<DraftPack | undefined>;
  readonly keys: Store<LockedKey | undefined>;
  readonly marks: Store<Marks>;
  /** What was signed here. */
  readonly shipped: Store<readonly Shipped[]>;
  readonly bringInForce: () => Promise<readonly PackInForce[]>;
  /** Who judges past posts in a trial. */
  readonly hireJudges: (assignment: Assignment) => readonly HiredJudge[];
}

/** What had been kept when the page was opened. */
export interface Kept {
  readonly draft: DraftPack | undefined;
  readonly aside: DraftPack | undefined;
  readonly key: LockedKey | undefined;
  readonly shipped: readonly Shipped[];
  /** False where it could not be read. */
  readonly isSound: boolean;
}

/** Reads what is kept. */
export async function loadKept({ drafts, aside, keys, shipped }: StudioDesk): Promise<Kept> {
  const [draft, before, key, signed] = await Promise.all([
    drafts.load(),
    aside.load(),
    keys.load(),
    shipped.load(),
  ]);
  return {
    draft: draft.value,
    aside: before.value,
    key: key.value,
    shipped: signed.value,
    isSound: draft.isSound && key.isSound,
  };
}

/** Opens the studio's stores. */
export function openStudioDesk(): StudioDesk {
  const packs = openStore(PACKS, parsePackState);
  return {
    engine: version(),
    drafts: journalled(openStore("studio", parseDraftPack), "studio", parseDraftPack),
    aside: openStore("studio-aside", parseDraftPack),
    keys: openStore("studio-key", parseLockedKey),
    marks: openStore("studio-marks", parseMarks),
    shipped: openStore("studio-shipped", parseShipped),
    hireJudges,
    async bringInForce() {
      const { value } = await packs.load();
      const now = new Date().toISOString();
      const found = await packsInForce(value, { now, engine: version(), locale: "en", pins: [] });
      return found.map((pack) => ({ id: pack.id, version: pack.version, pack }));
    },
  };
}
