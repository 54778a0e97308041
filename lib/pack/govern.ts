import { readBuiltIn } from "./built-in";
import type { Governance } from "./governance";
import { EMPTY_KEEP, type Keep, keepDelivered, offer, pinsOf, restore, vouch } from "./keep";
import { mergeLayers } from "./layer";
import { type ManagedSettings, readManaged } from "./managed";
import { type OriginRecord, recordAnswer } from "./origin-news";
import { fileProblem, type Problem } from "./problems";
import type { Pack } from "./schema";
import { selfTest } from "./self-test";
import type { Pin } from "./signer";
import { remember, stopped, type Tested, untested } from "./tested";
import type { Update } from "./updater";
import { readPack, type Stranger, type Trust, type VerifiedPack } from "./verify";

/** All that is remembered of packs from one start to the next: plain data, stored by the caller. */
export interface PackState {
  readonly keep: Keep;
  readonly tested: readonly Tested[];
  /** What the administrator's policy said last. */
  readonly managed: ManagedSettings | undefined;
  /** What asking the origins of a ministry's build came to; never anything in the build of the stores. */
  readonly origins?: readonly OriginRecord[];
}

export const EMPTY_STATE: PackState = { keep: EMPTY_KEEP, tested: [], managed: undefined };

/** Something about a pack that the user should know; the packs in force go on without it. */
export interface Trouble {
  /** Where the pack came from: the policy's settings, the ministry's server, or what was kept. */
  readonly from: "policy" | "origin" | "kept" | "built-in";
  /** The pack's id and version, where they are known. */
  readonly name: string | undefined;
  readonly problems: readonly Problem[];
}

/** What governs now, and what was refused: plain data for every part of the extension. */
export interface Governed {
  readonly governance: Governance;
  readonly troubles: readonly Trouble[];
  readonly engine: string;
}

/** When and where packs are judged. */
export interface Circumstances extends Pick<Trust, "now" | "engine"> {
  readonly locale: string;
  /** Keys that the build itself trusts; none in the build of the stores. */
  readonly pins: readonly Pin[];
}

/**
 * Works out what governs: takes in what the policy delivers, verifies all that was kept again, tests what has not been tested under this
 * engine, and merges the layers. `managed` is what the browser's managed storage gave, undefined where it gave nothing; an empty or late
 * reading unlocks nothing. Never rejects for what a pack holds.
 */
export async function govern(
  state: PackState,
  managed: unknown,
  at: Circumstances,
): Promise<{ readonly state: PackState; readonly governed: Governed }> {
  const troubles: Trouble[] = [];
  const reading = readManaged(managed, state.managed);
  if (reading.problems.length > 0)
    troubles.push({ from: "policy", name: undefined, problems: reading.problems });
  let next: PackState = { ...state, managed: reading.settings };
  const texts = reading.settings?.packs ?? [];
  const ids: string[] = [];
  for (const text of texts) {
    const result = await take(next, text, "policy", at);
    next = result.state;
    if (result.id) ids.push(result.id);
    if (result.problems.length > 0)
      troubles.push({ from: "policy", name: result.id, problems: result.problems });
  }
  // A pack of the policy that cannot be read may be a newer version of any that it brought: then none of them goes.
  if (ids.length === texts.length) next = { ...next, keep: keepDelivered(next.keep, ids) };

  for (const { url, problem } of next.origins ?? [])
    if (problem) troubles.push({ from: "origin", name: new URL(url).host, problems: [problem] });

  const trust = { now: at.now, engine: at.engine, pins: givenPins(next, at) };
  const { packs, lost } = await restore(next.keep, trust);
  for (const { id, version, problems } of lost)
    troubles.push({ from: "kept", name: `${id} ${version}`, problems });
  const builtIn = await readBuiltIn(at);
  if (builtIn.ok) packs.push(builtIn.pack);
  else troubles.push({ from: "built-in", name: undefined, problems: builtIn.problems });

  let { tested } = next;
  for (const pack of untested(packs, tested, at.engine))
    tested = remember(tested, pack, at.engine, selfTest(pack.pack));
  const governance = mergeLayers(packs, {
    locale: at.locale,
    stopped: stopped(tested, at.engine),
  });
  return { state: { ...next, tested }, governed: { governance, troubles, engine: at.engine } };
}

/** What a file would do, before anybody agrees to it. */
export type Preview =
  | { readonly outcome: "ready"; readonly pack: VerifiedPack; readonly notes: readonly string[] }
  | { readonly outcome: "unchanged"; readonly pack: VerifiedPack }
  /** A good signature by a key that nobody has vouched for: the user compares the fingerprint. */
  | { readonly outcome: "stranger"; readonly stranger: Stranger }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

/** Reads a file that the user brings, and says what taking it in would come to. `vouched` is a key whose fingerprint the user has seen. */
export async function preview(
  state: PackState,
  text: string,
  at: Circumstances,
  vouched?: string,
): Promise<Preview> {
  const judged = await judge(state, text, "file", at, vouched);
  if ("problems" in judged)
    return judged.stranger
      ? { outcome: "stranger", stranger: judged.stranger }
      : { outcome: "refused", problems: judged.problems };
  const { pack, notes, offered } = judged;
  if (offered.outcome === "refused") return { outcome: "refused", problems: [offered.problem] };
  return offered.outcome === "unchanged"
    ? { outcome: "unchanged", pack }
    : { outcome: "ready", pack, notes };
}

/** Takes in a file that the user brings. The state is the same where it is refused. */
export async function takeFile(
  state: PackState,
  text: string,
  at: Circumstances,
  vouched?: string,
): Promise<{ readonly state: PackState; readonly problems: readonly Problem[] }> {
  return take(state, text, "file", at, vouched);
}

/** Takes in what an origin answered, and remembers how it went. The packs in force stay as they are where the answer is not good. */
export async function takeUpdate(
  state: PackState,
  url: string,
  update: Update,
  at: Circumstances,
): Promise<PackState> {
  const result =
    update.outcome === "new"
      ? await take(state, update.text, "origin", at)
      : { state, problems: [] };
  const answer = { update, refused: result.problems, now: at.now };
  return { ...result.state, origins: recordAnswer(state.origins ?? [], url, answer) };
}

/** The version of a pack that is kept as the newest; 0 where none is. */
export function versionKept({ keep }: PackState, id: string): number {
  return keep.kept.find((one) => one.id === id)?.version ?? 0;
}

/** The keys that may sign now. */
export function pinsInForce(state: PackState, at: Circumstances): readonly Pin[] {
  return pinsFor(state, at);
}

/** The packs that are kept and good now, to compare a new version with. */
export async function packsInForce(state: PackState, at: Circumstances): Promise<readonly Pack[]> {
  const { packs } = await restore(state.keep, {
    now: at.now,
    engine: at.engine,
    pins: givenPins(state, at),
  });
  return packs.map(({ pack }) => pack);
}

type Source = "policy" | "origin" | "file";

async function take(
  state: PackState,
  text: string,
  delivery: Source,
  at: Circumstances,
  vouched?: string,
): Promise<{ state: PackState; id: string | undefined; problems: readonly Problem[] }> {
  const judged = await judge(state, text, delivery, at, vouched);
  if ("problems" in judged) return { state, id: undefined, problems: judged.problems };
  const { pack, offered } = judged;
  const { id } = pack.pack;
  if (offered.outcome === "refused") return { state, id, problems: [offered.problem] };
  return {
    state: { ...state, keep: offered.keep, tested: judged.tested },
    id,
    problems: [],
  };
}

async function judge(
  state: PackState,
  text: string,
  delivery: Source,
  at: Circumstances,
  vouched: string | undefined,
) {
  const trust = { delivery, now: at.now, engine: at.engine };
  const first = await readPack(text, { ...trust, pins: pinsFor(state, at) });
  let { keep } = state;
  let reading = first;
  const stranger = first.ok ? undefined : first.stranger;
  if (stranger && vouched === stranger.key) {
    keep = vouch(keep, stranger.key, stranger.pack.id, stranger.pack.layer);
    reading = await readPack(text, { ...trust, pins: pinsFor({ ...state, keep }, at) });
  }
  if (!reading.ok) return { problems: reading.problems, stranger };
  const { pack, notes } = reading;
  const isProved = state.tested.some(
    ({ hash, engine, failing }) =>
      hash === pack.hash && engine === at.engine && failing.length === 0,
  );
  const outcome = isProved ? undefined : selfTest(pack.pack);
  return {
    pack,
    notes,
    tested: outcome ? remember(state.tested, pack, at.engine, outcome) : state.tested,
    offered: offer(keep, pack, outcome?.failures),
  };
}

function pinsFor(state: PackState, at: Circumstances): readonly Pin[] {
  return pinsOf(state.keep, givenPins(state, at));
}

/** The keys of the policy and the build; those of first use and of rotations are in the keep. */
function givenPins({ managed }: PackState, { pins }: Circumstances): readonly Pin[] {
  return [...(managed?.pins ?? []), ...pins];
}

/** Reads what was stored; anything that is not a state is an empty one, unsound, and the policy fills it again. */
export function parsePackState(found: unknown): { value: PackState; isSound: boolean } {
  if (found === undefined) return { value: EMPTY_STATE, isSound: true };
  const isState = (value: unknown): value is PackState => {
    if (typeof value !== "object" || value === null) return false;
    const { keep, tested }: { keep?: unknown; tested?: unknown } = value;
    if (typeof keep !== "object" || keep === null || !Array.isArray(tested)) return false;
    const lists: Readonly<Record<string, unknown>> = { ...keep };
    return ["kept", "seen", "rotations", "firstUse"].every((name) => Array.isArray(lists[name]));
  };
  return isState(found) ? { value: found, isSound: true } : { value: EMPTY_STATE, isSound: false };
}

/** The problem of a state that could not be stored: what governs now is forgotten at the next start. */
export const NOT_STORED: Problem = fileProblem(
  "could not be stored",
  "free some space in the browser's profile and import it again",
);
