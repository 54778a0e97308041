import { type BuildOrigin, pinsInForce, versionKept } from "@/lib/pack";
import { fetchUpdate, minutesToNext } from "@/lib/pack/updater";
import { extension } from "./extension";
import type { Answer, Governing } from "./governing";

const ALARM = "pack-origins";

/** Should the browser end this worker while it waits for an answer, it asks again after so many minutes. */
const MINUTES_IF_CUT_OFF = 30;

/** 400 missions start their browsers at nine: they do not ask within the same minute. */
const MINUTES_AFTER_START = 15;

/** Asks a ministry's origins for newer packs, about twice a day. Only a ministry's own build has any, and the permission for alarms. */
export function followOrigins(origins: readonly BuildOrigin[], governing: Governing): void {
  const { alarms } = extension;

  async function ask(): Promise<void> {
    alarms.create(ALARM, { delayInMinutes: MINUTES_IF_CUT_OFF });
    const records = await governing.hear((state, at) =>
      Promise.all(
        origins.map(async (origin): Promise<Answer> => {
          const version = versionKept(state, origin.pack);
          return [origin.url, await fetchUpdate(origin, version, pinsInForce(state, at), at)];
        }),
      ),
    );
    const failures = Math.max(0, ...records.map((record) => record.failures));
    alarms.create(ALARM, { delayInMinutes: minutesToNext(failures, Math.random()) });
  }

  async function start(): Promise<void> {
    if (await alarms.get(ALARM)) return;
    // Where no pack ever came, nobody is governed yet: at once.
    const state = await governing.kept();
    if (origins.every(({ pack }) => versionKept(state, pack) > 0))
      alarms.create(ALARM, { delayInMinutes: 1 + Math.random() * MINUTES_AFTER_START });
    else await ask();
  }

  alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void ask();
  });
  void start();
}
