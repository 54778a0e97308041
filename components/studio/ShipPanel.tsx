import { useEffect, useMemo, useState } from "react";
import { diffPacks, type Pack } from "@/lib/pack";
import type { Examined } from "@/lib/studio/examine-draft";
import type { Shipped } from "@/lib/studio/mission-status";
import type { LockedKey } from "@/lib/studio/signing-key";
import type { TrialReport } from "@/lib/studio/trial";
import { useSpeech } from "../wording";
import { Verdict } from "./EntryList";
import { KeyPanel } from "./KeyPanel";
import type { PackInForce } from "./OpenPanel";
import { SignPanel } from "./SignPanel";
import { StatusCheck } from "./StatusCheck";
import { TrialChanges } from "./TrialChanges";

/** From a draft to a signed pack in force: what is wrong, what would change, the key, the files, and whether it arrived. */
export function ShipPanel({
  examined: { pack, problems },
  tried,
  bringInForce,
  lockedKey,
  onKey,
  shipped,
  onSigned,
}: {
  examined: Examined;
  /** What the last trial told, where it was of this very draft. */
  tried: (Pick<TrialReport, "changes"> & { readonly against: Pack | undefined }) | undefined;
  bringInForce: () => Promise<readonly PackInForce[]>;
  lockedKey: LockedKey | undefined;
  /** Whether the key was kept. */
  onKey: (key: LockedKey) => Promise<boolean>;
  shipped: readonly Shipped[];
  onSigned: (pack: Pack, payload: string) => void;
}) {
  const { text } = useSpeech();
  const [inForce, setInForce] = useState<readonly PackInForce[]>([]);
  useEffect(() => {
    void bringInForce().then(setInForce);
  }, [bringInForce]);
  const before = inForce.find(({ id }) => id === pack?.id)?.pack;
  const changes = useMemo(
    () => (before && pack ? diffPacks(before, pack) : undefined),
    [before, pack],
  );
  const sound = problems.length === 0 ? pack : undefined;
  return (
    <>
      <Verdict problems={problems} />
      {tried ? <TrialChanges {...tried} /> : <p>{text("ui_studio_not_tried")}</p>}
      <KeyPanel lockedKey={lockedKey} onKey={onKey} />
      {lockedKey && (
        <>
          <h3>{text("ui_studio_sign_title")}</h3>
          <SignPanel pack={sound} lockedKey={lockedKey} changes={changes} onSigned={onSigned} />
        </>
      )}
      {pack && <StatusCheck pack={pack.id} shipped={shipped} />}
    </>
  );
}
