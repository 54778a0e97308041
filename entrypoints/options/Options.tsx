import { useSyncExternalStore } from "react";
import type { PackDesk } from "@/components/packs/PackImport";
import { PackPanel } from "@/components/packs/PackPanel";
import { SettingsForm } from "@/components/SettingsForm";
import type { Governance } from "@/lib/assistant/governed";
import type { Memory } from "@/lib/assistant/memory";
import type { StateHolder } from "@/lib/assistant/state-holder";

/** The settings page: what is remembered in this browser, and which packs govern. */
export function Options({
  memory,
  governance,
  desk,
}: {
  memory: Memory;
  governance: StateHolder<Governance>;
  desk: PackDesk & { withdraw(id: string): void };
}) {
  const { settings, ignored, notices } = useSyncExternalStore(memory.subscribe, memory.get);
  const { governed, isSound } = useSyncExternalStore(governance.subscribe, governance.get);
  return (
    <div className="attache options-page" data-theme={settings.theme}>
      <SettingsForm
        settings={settings}
        ignored={ignored}
        notices={notices}
        onChange={memory.changeSettings}
        onStopIgnoring={memory.stopIgnoring}
      >
        <PackPanel governed={governed} isSound={isSound} desk={desk} onWithdraw={desk.withdraw} />
      </SettingsForm>
    </div>
  );
}
