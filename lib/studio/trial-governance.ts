import { type Pack, readBuiltIn, readPack } from "@/lib/pack";
import type { Governance } from "@/lib/pack/governance";
import { mergeLayers } from "@/lib/pack/layer";

/** What would govern with this pack and the built-in one alone. `now` is an ISO 8601 instant; undefined where the pack cannot be read. */
export async function trialGovernance(
  pack: Pack | undefined,
  at: { readonly now: string; readonly engine: string },
): Promise<Governance | undefined> {
  const builtIn = await readBuiltIn(at);
  const own = builtIn.ok ? [builtIn.pack] : [];
  if (!pack) return mergeLayers(own);
  // A date to come, or a newer engine asked for, is no reason not to try it.
  const { minEngine: _, ...rest } = pack;
  const text = JSON.stringify({ ...rest, issued: at.now.slice(0, 10) });
  const reading = await readPack(text, { delivery: "trial", pins: [], ...at });
  return reading.ok ? mergeLayers([...own, reading.pack]) : undefined;
}
