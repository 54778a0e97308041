import type { Ministry, Provenance } from "@/lib/ministry/ministry";
import { type Refusal, refusal } from "./governance";
import type { Pack } from "./schema";
import { endOfDay, startOfDay } from "./zone";

/** A pack and where its entries say that they come from. Uppermost layer first. */
export interface Contributor {
  readonly pack: Pack;
  readonly origin: Provenance;
}

/**
 * Puts together what the packs tell the checks. Lists grow from layer to layer; an entry of an upper layer is never replaced, and a lower
 * one that names it again is refused. The quota and the keeping of the record are the uppermost ones; a crisis is on where any layer says
 * so; days begin where the lowest layer lives.
 */
export function mergeMinistries(packs: readonly Contributor[], refusals: Refusal[]): Ministry {
  function gather<Entry, Merged>(
    list: (pack: Pack) => readonly Entry[] | undefined,
    key: (entry: Entry) => string,
    make: (entry: Entry, origin: Provenance, pack: Pack) => Merged,
  ): Merged[] {
    const holders = new Map<string, string>();
    return packs.flatMap(({ pack, origin }) =>
      (list(pack) ?? []).flatMap((entry) => {
        const name = key(entry);
        const holder = holders.get(name);
        if (holder !== undefined && holder !== pack.id) {
          refusals.push(refusal("entry", pack.id, name, holder));
          return [];
        }
        holders.set(name, pack.id);
        return [make(entry, origin, pack)];
      }),
    );
  }
  const first = <Value>(pick: (pack: Pack) => Value | undefined) =>
    packs.find(({ pack }) => pick(pack) !== undefined);

  const quota = first(({ quota }) => quota);
  const crisis = packs.find(({ pack }) => pack.crisis?.on) ?? first(({ crisis }) => crisis);
  const record = first(({ record }) => record);
  const zones = packs.flatMap(({ pack }) => pack.timeZone ?? []);
  return {
    facts: gather(
      ({ facts }) => facts,
      ({ id }) => id,
      (fact, origin) => ({ ...fact, provenance: from(origin, fact.source) }),
    ),
    people: gather(
      ({ people }) => people,
      ({ name }) => name,
      ({ source, aliases = [], ...person }, origin) => ({
        ...person,
        aliases,
        provenance: from(origin, source),
      }),
    ),
    handles: gather(
      ({ handles }) => handles,
      ({ platform, handle }) => `${platform} ${handle.toLowerCase()}`,
      ({ source, topics = [], ...entry }, origin) => ({
        ...entry,
        topics,
        provenance: from(origin, source),
      }),
    ),
    campaigns: gather(
      ({ campaigns }) => campaigns,
      ({ id }) => id,
      ({ source, topics = [], ...campaign }, origin) => ({
        ...campaign,
        topics,
        provenance: from(origin, source),
      }),
    ),
    calendar: gather(
      ({ calendar }) => calendar,
      ({ name, month, day }) => `${month}-${day} ${name}`,
      ({ source, tags = [], topics = [], ...day }, origin) => ({
        ...day,
        tags,
        topics,
        provenance: from(origin, source),
      }),
    ),
    approvedPosts: packs.flatMap(({ pack, origin }) =>
      (pack.approvedPosts ?? []).map((post) => ({ ...post, provenance: origin })),
    ),
    accounts: gather(
      ({ accounts }) => accounts,
      ({ platform, handle }) => `${platform ?? ""} ${handle.toLowerCase()}`,
      ({ topics = [], ...account }, origin) => ({ ...account, topics, provenance: origin }),
    ),
    windows: gather(
      ({ windows }) => windows,
      ({ id }) => id,
      ({ source, ...window }, origin, { timeZone = "UTC" }) => ({
        ...window,
        from: instant(window.from, (day) => startOfDay(timeZone, day)),
        until: instant(window.until, (day) => endOfDay(timeZone, day)),
        provenance: from(origin, source),
      }),
    ),
    internalHosts: [...new Set(packs.flatMap(({ pack }) => pack.internalHosts ?? []))],
    quota: quota?.pack.quota && { ...quota.pack.quota, provenance: quota.origin },
    crisis: crisis?.pack.crisis && {
      keyPoints: [],
      pinned: [],
      ...crisis.pack.crisis,
      provenance: crisis.origin,
    },
    record: record?.pack.record && {
      months: record.pack.record.months,
      provenance: from(record.origin, record.pack.record.source),
    },
    isWelcomed: packs.every(({ pack }) => pack.welcome !== false),
    reporting: gather(
      ({ reporting }) => reporting,
      ({ what, where }) => `${what} ${where}`,
      ({ source, ...entry }, origin) => ({ ...entry, provenance: from(origin, source) }),
    ),
    exercises: gather(
      ({ exercises }) => exercises,
      ({ id }) => id,
      ({ reply = false, ...exercise }, origin) => ({
        ...exercise,
        isReply: reply,
        provenance: origin,
      }),
    ),
    state: first(({ state }) => state)?.pack.state,
    hostCountries: [...new Set(packs.flatMap(({ pack }) => pack.hostCountries ?? []))],
    timeZone: zones.at(-1) ?? "UTC",
  };
}

function from(origin: Provenance, source: string | undefined): Provenance {
  return source === undefined ? origin : { ...origin, ref: source };
}

function instant(moment: string, ofDay: (day: string) => number): string {
  return moment.length === 10 ? new Date(ofDay(moment)).toISOString() : moment;
}
