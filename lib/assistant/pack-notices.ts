import { isStale } from "@/lib/pack/freshness";
import type { Message } from "@/lib/wording/message";
import type { Governance } from "./governed";

/** What the user should know of the packs while writing; the whole story is in the settings. `now` is an ISO 8601 instant. */
export function packNotices({ governed, isSound }: Governance, now: string): readonly Message[] {
  if (!isSound) return [{ key: "ui_notice_packs" }];
  if (!governed) return [];
  const { packs } = governed.governance;
  const stale = packs.filter((pack) => isStale(pack, now));
  const stopped = packs.flatMap((pack) => pack.stopped);
  return [
    ...(governed.troubles.length > 0 ? [{ key: "ui_notice_pack_trouble" }] : []),
    ...stale.map(({ id, expires = "" }) => ({
      key: "ui_notice_pack_stale",
      values: { pack: id, day: { day: expires.slice(0, 10) } },
    })),
    ...(stopped.length > 0
      ? [
          {
            key: "ui_notice_pack_stopped",
            values: { count: stopped.length, rules: stopped.join(", ") },
          },
        ]
      : []),
  ];
}
