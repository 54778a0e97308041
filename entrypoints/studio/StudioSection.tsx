import { useDeferredValue, useMemo, useState } from "react";
import { EntryFields } from "@/components/studio/EntryFields";
import { MonthPanel } from "@/components/studio/MonthPanel";
import { OpenPanel } from "@/components/studio/OpenPanel";
import { ShipPanel } from "@/components/studio/ShipPanel";
import { TrialPanel } from "@/components/studio/TrialPanel";
import type { Check } from "@/lib/checks/check";
import { packForm } from "@/lib/pack/form";
import { sha256 } from "@/lib/pack/keys";
import {
  type DraftPack,
  entriesOf,
  freshId,
  isUntouched,
  withField,
} from "@/lib/studio/draft-pack";
import { examineDraft } from "@/lib/studio/examine-draft";
import { withShipped } from "@/lib/studio/mission-status";
import { ListSection } from "./ListSection";
import type { Kept, StudioDesk } from "./studio-desk";
import type { Writing } from "./use-draft";
import { useMarks } from "./use-marks";
import { useTrial } from "./use-trial";

const { head, lists } = packForm();

/** One part of the pack, or what is done with the whole of it. */
export function StudioSection({
  name,
  entry,
  onGo,
  today,
  writing: { draft, change },
  checks,
  desk,
  kept,
}: {
  name: string;
  /** The entry of the section that is to be open at first. */
  entry: number | undefined;
  /** Leads to an entry of another section. */
  onGo: (section: string, entry: number) => void;
  /** "YYYY-MM-DD". */
  today: string;
  writing: Writing;
  checks: readonly Check[];
  desk: StudioDesk;
  kept: Kept;
}) {
  const [key, setKey] = useState(kept.key);
  const [aside, setAside] = useState(kept.aside);
  const [shipped, setShipped] = useState(kept.shipped);
  const settled = useDeferredValue(draft);
  const examined = useMemo(
    () => (name === "ship" ? examineDraft(settled, checks) : undefined),
    [name, settled, checks],
  );
  const trial = useTrial(draft, { desk, today });
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
  if (name === "month")
    return (
      <MonthPanel
        draft={draft}
        today={today}
        onOpen={onGo}
        onAdd={(section, added) => {
          const entries = entriesOf(draft, section);
          // A day of the calendar has a name of its own to be given.
          const named =
            section === "calendar" ? added : { id: freshId(section, entries), ...added };
          change(withField(draft, section, [...entries, named]), "");
          onGo(section, entries.length);
        }}
      />
    );
  if (list)
    return (
      <ListSection
        key={name}
        list={list}
        opened={entry}
        draft={draft}
        today={today}
        checks={checks}
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
        tried={
          trial.state.at === "done" && trial.state.of === draft
            ? { changes: trial.state.tried.report.changes, against: trial.state.against }
            : undefined
        }
        bringInForce={desk.bringInForce}
        lockedKey={key}
        onKey={async (made) => {
          const isSaved = await desk.keys.save(made);
          if (isSaved) setKey(made);
          return isSaved;
        }}
        shipped={shipped}
        onSigned={async ({ id, version }, payload) => {
          const hash = await sha256(new TextEncoder().encode(payload));
          const next = withShipped(shipped, { id, version, hash });
          setShipped(next);
          // Only for comparing with status lines: without it they are read all the same.
          void desk.shipped.save(next);
        }}
      />
    );
  return <EntryFields fields={head} entry={draft} onChange={(next, step) => change(next, step)} />;
}
