import { extension } from "./extension";

/** One host, as it is asked for; never a pattern over many. */
const ONE_HOST = /^https:\/\/[^*/]+\/\*$/;
const SCOUT = "scout ";

/** The match pattern of the site that somebody typed or pasted: "mastodon.example", or an address there; undefined where it is none. */
export function placeOf(typed: string): string | undefined {
  const words = typed.trim();
  const address = /^https?:\/\//i.test(words) ? words : `https://${words}`;
  if (/[\s*]/u.test(words) || !URL.canParse(address)) return undefined;
  const { hostname, port } = new URL(address);
  // A match pattern names no port, and a name without a dot is no site of the web.
  if (port !== "" || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname))
    return undefined;
  return `https://${hostname}/*`;
}

/** The host of such a pattern. */
export function hostOf(pattern: string): string {
  return pattern.slice("https://".length, -"/*".length);
}

/** Where the browser lets us in now: the patterns that came with the install, and those that the user allowed one by one. */
export async function allowedPlaces(): Promise<{
  readonly built: readonly string[];
  readonly own: readonly string[];
}> {
  const { origins = [] } = await extension.permissions.getAll();
  const { host_permissions = [] } = extension.runtime.getManifest();
  return {
    built: origins.filter((origin) => host_permissions.includes(origin)),
    own: origins.filter((origin) => !host_permissions.includes(origin) && ONE_HOST.test(origin)),
  };
}

/** Asks the user for hosts; to be called in the very click, before anything is awaited. Whether they were given. */
export async function askForPlaces(patterns: readonly string[]): Promise<boolean> {
  try {
    return await extension.permissions.request({ origins: [...patterns] });
  } catch {
    // The browser asks nobody where a policy forbids it.
    return false;
  }
}

/** Gives a host back. */
export async function leavePlace(pattern: string): Promise<void> {
  await extension.permissions.remove({ origins: [pattern] });
}

/** Tells when hosts were given or taken, here or in the browser's own settings, until the signal aborts. */
export function followPlaces(heard: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = extension.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(heard);
    signal.addEventListener("abort", () => event.removeListener(heard), { once: true });
  }
}

/** Keeps the scout registered on every host that the user allowed and on no other; brings it into their open tabs at once. */
export function keepScouts(): { refresh(): Promise<void> } {
  let queue: Promise<unknown> = Promise.resolve();

  async function register(): Promise<void> {
    const { own } = await allowedPlaces();
    const registered = await extension.scripting.getRegisteredContentScripts();
    const there = registered.map(({ id }) => id).filter((id) => id.startsWith(SCOUT));
    const gone = there.filter((id) => !own.includes(id.slice(SCOUT.length)));
    const added = own.filter((place) => !there.includes(SCOUT + place));
    if (gone.length > 0) await extension.scripting.unregisterContentScripts({ ids: gone });
    if (added.length === 0) return;
    await extension.scripting.registerContentScripts(
      added.map((place) => ({
        id: SCOUT + place,
        matches: [place],
        js: ["scout.js"],
        runAt: "document_start" as const,
        allFrames: true,
        persistAcrossSessions: true,
      })),
    );
    await bringScouts(added);
  }

  const keeping = {
    refresh() {
      const turn = queue.then(register);
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
  followPlaces(() => void keeping.refresh(), new AbortController().signal);
  return keeping;
}

/** Brings the scout into the open tabs of some hosts. */
export async function bringScouts(patterns: readonly string[]): Promise<void> {
  const tabs = await extension.tabs.query({ url: [...patterns] });
  const brought = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : extension.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: ["scout.js"],
        }),
  );
  // A tab that is asleep or shows an error page gets its scout when it loads.
  await Promise.allSettled(brought);
}
