import { useDeferredValue, useMemo, useState } from "react";
import { EntryFields } from "@/components/studio/EntryFields";
import { EntryList } from "@/components/studio/EntryList";
import { OpenPanel } from "@/components/studio/OpenPanel";
import { ShipPanel } from "@/components/studio/ShipPanel";
import { TrialPanel } from "@/components/studio/TrialPanel";
import type { Check } from "@/lib/checks/check";
import { packForm } from "@/lib/pack/form";
import { type DraftPack, entriesOf, isUntouched, withField } from "@/lib/studio/draft-pack";
import { examineDraft, examineEntry } from "@/lib/studio/examine-draft";
import type { LockedKey } from "@/lib/studio/signing-key";
import type { StudioDesk } from "./studio-desk";
import type { Writing } from "./use-draft";
import { useMarks } from "./use-marks";
import { useTrial } from "./use-trial";

const { head, lists } = packForm();

/** One part of the pack, or what is done with the whole of it. */
export function StudioSection({
  name,
  today,
  writing: { draft, change },
  checks,
  desk,
  kept,
}: {
  name: string;
  /** "YYYY-MM-DD". */
  today: string;
  writing: Writing;
  checks: readonly Check[];
  desk: StudioDesk;
  kept: { readonly aside: DraftPack | undefined; readonly key: LockedKey | undefined };
}) {
  const [key, setKey] = useState(kept.key);
  const [aside, setAside] = useState(kept.aside);
  const settled = useDeferredValue(draft);
  const examined = useMemo(
    () => (name === "ship" ? examineDraft(settled, checks) : undefined),
    [name, settled, checks],
  );
  const trial = useTrial(draft, { checks, desk, today });
  const marking = useMarks(desk.marks);
  const open = (next: DraftPack) => {
    change(next, "");
    if (isUntouched(draft)) return;
    setAside(draft);
    // Should there be no room for it, undo still brings it back; that the draft itself is kept is told above.
    void desk.aside.save(draft);
  };
  const list = lists.find((one) => one.name === name);
  if (name === "open")
    return (
      <OpenPanel
        draft={draft}
        today={today}
        aside={aside}
        bringInForce={desk.bringInForce}
        onOpen={open}
      />
    );
  if (name === "try") return <TrialPanel trial={trial} draft={draft} marking={marking} />;
  if (list)
    return (
      <EntryList
        key={name}
        section={list}
        entries={entriesOf(draft, name)}
        today={today}
        examine={(entry) => examineEntry(name, entry, checks)}
        onChange={(entries, step) =>
          change(
            withField(draft, name, entries.length > 0 ? entries : undefined),
            step && `${name}.${step}`,
          )
        }
      />
    );
  if (examined)
    return (
      <ShipPanel
        examined={examined}
        lockedKey={key}
        onKey={async (made) => {
          const isSaved = await desk.keys.save(made);
          if (isSaved) setKey(made);
          return isSaved;
        }}
      />
    );
  return <EntryFields fields={head} entry={draft} onChange={(next, step) => change(next, step)} />;
}
