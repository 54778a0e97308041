import {
  type Circumstances,
  type Governed,
  govern,
  NOT_STORED,
  type OriginRecord,
  type PackState,
  parsePackState,
  takeFile,
  takeUpdate,
  withdraw,
} from "@/lib/pack";
import type { Problem } from "@/lib/pack/problems";
import type { Update } from "@/lib/pack/updater";
import { GOVERNED, PACKS } from "./keys";
import { followManagedStorage, readManagedStorage } from "./managed-storage";
import { openStore } from "./store";

/** The one place that changes which packs govern. */
export interface Governing {
  /** Works it out anew; what governs is stored for the pages, also where nothing changed. */
  refresh(): Promise<void>;
  /** Takes in a file; what is wrong with it, or nothing. */
  take(text: string, vouched: string | undefined): Promise<readonly Problem[]>;
  /** Lets somebody ask for news of what is in force, takes in what came, and says what is remembered of it. */
  hear(
    ask: (state: PackState, at: Circumstances) => Promise<readonly Answer[]>,
  ): Promise<readonly OriginRecord[]>;
  /** What is kept of the packs, as it was stored last. */
  kept(): Promise<PackState>;
  /** Takes a pack that the user brought out of force. */
  withdraw(id: string): Promise<void>;
}

/** What the origin at an address answered. */
export type Answer = readonly [url: string, update: Update];

/** Opens it. Changes wait for one another, so that none is lost between a reading and its writing. */
export function openGoverning(circumstances: () => Promise<Circumstances>): Governing {
  const packs = openStore(PACKS, parsePackState);
  const governed = openStore(GOVERNED, (found) => ({ value: found, isSound: true }));
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  }

  async function apply(state: PackState, at: Circumstances): Promise<boolean> {
    const result = await govern(state, await readManagedStorage(), at);
    const isKept = await packs.save(result.state);
    const told: Governed = isKept
      ? result.governed
      : {
          ...result.governed,
          troubles: [
            ...result.governed.troubles,
            { from: "kept", name: undefined, problems: [NOT_STORED] },
          ],
        };
    // Every page would start its checks anew for it.
    const isNews = JSON.stringify((await governed.load()).value) !== JSON.stringify(told);
    return (!isNews || (await governed.save(told))) && isKept;
  }

  const governing: Governing = {
    refresh: () =>
      inTurn(async () => {
        await apply((await packs.load()).value, await circumstances());
      }),
    take: (text, vouched) =>
      inTurn(async () => {
        const at = await circumstances();
        const { value } = await packs.load();
        const { state, problems } = await takeFile(value, text, at, vouched);
        if (problems.length > 0) return problems;
        return (await apply(state, at)) ? [] : [NOT_STORED];
      }),
    kept: async () => (await packs.load()).value,
    async hear(ask) {
      // A slow server keeps nobody waiting: only what it brought is taken in in turn.
      const answers = await ask((await packs.load()).value, await circumstances());
      return inTurn(async () => {
        const at = await circumstances();
        let state = (await packs.load()).value;
        for (const [url, update] of answers) state = await takeUpdate(state, url, update, at);
        await apply(state, at);
        return state.origins ?? [];
      });
    },
    withdraw: (id) =>
      inTurn(async () => {
        const { value } = await packs.load();
        const kept = value.keep.kept.find((one) => one.id === id);
        // What the administrator put there is not the user's to take away.
        if (kept?.delivery !== "file") return;
        await apply({ ...value, keep: withdraw(value.keep, id) }, await circumstances());
      }),
  };
  followManagedStorage(() => void governing.refresh());
  return governing;
}
