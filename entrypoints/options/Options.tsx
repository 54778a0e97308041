import { useSyncExternalStore } from "react";
import { AudienceSection } from "@/components/options/AudienceSection";
import { CheckSection } from "@/components/options/CheckSection";
import { PlacesSection } from "@/components/options/PlacesSection";
import { SettingsFile } from "@/components/options/SettingsFile";
import { ShortcutSection } from "@/components/options/ShortcutSection";
import type { PackDesk } from "@/components/packs/PackImport";
import { PackPanel } from "@/components/packs/PackPanel";
import { SelfTest } from "@/components/SelfTest";
import { SettingsForm } from "@/components/SettingsForm";
import type { Governance } from "@/lib/assistant/governed";
import type { Memory } from "@/lib/assistant/memory";
import type { StateHolder } from "@/lib/assistant/state-holder";
import { openShortcuts, readShortcuts } from "@/lib/browser/shortcuts";
import type { Survey } from "@/lib/platforms/survey";
import { bringWorkshop } from "./bring-workshop";
import { switchables } from "./switchables";
import { usePlaces } from "./use-places";

/** The settings page: what is remembered in this browser, and which packs govern. */
export function Options({
  memory,
  governance,
  desk,
  survey,
  about,
}: {
  memory: Memory;
  governance: StateHolder<Governance>;
  desk: PackDesk & { withdraw(id: string): void };
  survey: () => Promise<readonly Survey[]>;
  /** The versions of extension and browser. */
  about: string;
}) {
  const { settings, ignored, notices } = useSyncExternalStore(memory.subscribe, memory.get);
  const { governed, isSound } = useSyncExternalStore(governance.subscribe, governance.get);
  const places = usePlaces();
  return (
    <div className="attache options-page" data-theme={settings.theme}>
      <SettingsForm
        settings={settings}
        ignored={ignored}
        notices={notices}
        onChange={memory.changeSettings}
        onStopIgnoring={memory.stopIgnoring}
      >
        <AudienceSection
          audiences={settings.audiences}
          onChange={(audiences) => memory.changeSettings({ audiences })}
        />
        {places && (
          <PlacesSection
            desk={places}
            off={settings.sitesOff}
            onChange={(sitesOff) => memory.changeSettings({ sitesOff })}
          />
        )}
        <CheckSection
          choices={settings.checks}
          bring={async () => switchables((await bringWorkshop()).checks, governed?.governance)}
          onChange={(checks) => memory.changeSettings({ checks })}
        />
        <PackPanel governed={governed} isSound={isSound} desk={desk} onWithdraw={desk.withdraw} />
        <ShortcutSection read={readShortcuts} onOpen={() => void openShortcuts()} />
        <SettingsFile settings={settings} onChange={memory.changeSettings} />
        <SelfTest survey={survey} about={about} />
      </SettingsForm>
    </div>
  );
}
