import { useEffect, useState, useSyncExternalStore } from "react";
import { Keeping } from "@/components/record/Keeping";
import { RecordPage } from "@/components/record/RecordPage";
import { useSpeech } from "@/components/wording";
import type { Governance } from "@/lib/assistant/governed";
import type { Memory } from "@/lib/assistant/memory";
import { recordWish } from "@/lib/assistant/settings";
import type { StateHolder } from "@/lib/assistant/state-holder";
import { ask } from "@/lib/browser/background-link";
import { followRecord, loadRecord } from "@/lib/browser/record-store";

/** The page of the record: what was decided about drafts in this browser. */
export function Record({
  memory,
  governance,
}: {
  memory: Memory;
  governance: StateHolder<Governance>;
}) {
  const { text } = useSpeech();
  const { settings } = useSyncExternalStore(memory.subscribe, memory.get);
  const { governed } = useSyncExternalStore(governance.subscribe, governance.get);
  const record = useRecord();
  const heading = text("ui_record_title");
  useEffect(() => {
    document.title = `${heading} · ${text("app_name")}`;
  }, [heading, text]);
  const asked = governed?.governance.ministry.record;
  const { keepsText } = recordWish(settings, asked?.months);
  return (
    <div className="attache options-page" data-theme={settings.theme}>
      <main className="options record">
        <h1>{heading}</h1>
        <p>{text(keepsText ? "ui_record_lead_text" : "ui_record_lead")}</p>
        {record && (
          <RecordPage
            {...record}
            onErase={async () => (await ask({ type: "erase-record" })) === true}
          />
        )}
        <Keeping settings={settings} asked={asked} onChange={memory.changeSettings} />
      </main>
    </div>
  );
}

/** The record as it stands, and as it grows while the page is open; undefined until it was read. */
function useRecord() {
  const [record, setRecord] = useState<Awaited<ReturnType<typeof loadRecord>>>();
  useEffect(() => {
    const stop = new AbortController();
    const read = () =>
      void loadRecord().then((found) => {
        if (!stop.signal.aborted) setRecord(found);
      });
    followRecord(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  return record;
}
