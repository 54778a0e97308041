import type { Governance } from "@/lib/pack/governance";
import { GREETED } from "./keys";
import { openWelcome } from "./own-pages";
import { openStore } from "./store";

/** Opens the page of welcome after an install: once in this browser, and not where a pack that came by policy wants none. */
export async function greet(governance: () => Promise<Governance | undefined>): Promise<void> {
  const greeted = openStore(GREETED, (found) => ({ value: found === true, isSound: true }));
  if ((await greeted.load()).value) return;
  await greeted.save(true);
  const { packs = [], ministry } = (await governance()) ?? {};
  const isManaged = packs.some(({ delivery }) => delivery === "policy");
  if (!isManaged || ministry?.isWelcomed !== false) await openWelcome();
}
