import { useSyncExternalStore } from "react";
import { SettingsForm } from "@/components/SettingsForm";
import type { Memory } from "@/lib/assistant/memory";

/** The settings page: what is remembered in this browser. */
export function Options({ memory }: { memory: Memory }) {
  const { settings, ignored, notices } = useSyncExternalStore(memory.subscribe, memory.get);
  return (
    <div className="attache options-page" data-theme={settings.theme}>
      <SettingsForm
        settings={settings}
        ignored={ignored}
        notices={notices}
        onChange={memory.changeSettings}
        onStopIgnoring={memory.stopIgnoring}
      />
    </div>
  );
}
