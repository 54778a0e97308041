import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { actionsFor } from "@/components/actions";
import { DraftBox } from "@/components/DraftBox";
import { Sidebar } from "@/components/Sidebar";
import { useSpeech } from "@/components/wording";
import type { Governance } from "@/lib/assistant/governed";
import type { Memory } from "@/lib/assistant/memory";
import { packNotices } from "@/lib/assistant/pack-notices";
import type { Session } from "@/lib/assistant/session";
import type { StateHolder } from "@/lib/assistant/state-holder";
import { BLANK_VIEW } from "@/lib/assistant/view";
import { channels } from "@/lib/channels";
import { sites } from "@/lib/platforms/hosts";

/** What the user has chosen at the desk. */
export interface DeskState {
  readonly channel: string;
}

/** The sidebar over a text box of its own: for any draft, on any page or none. The draft ends with the panel. */
export function Desk({
  session,
  memory,
  governance,
  state,
}: {
  session: Session;
  memory: Memory;
  governance: StateHolder<Governance>;
  state: StateHolder<DeskState>;
}) {
  const { text } = useSpeech();
  const { settings, notices } = useSyncExternalStore(memory.subscribe, memory.get);
  const governs = useSyncExternalStore(governance.subscribe, governance.get);
  const { channel } = useSyncExternalStore(state.subscribe, state.get);
  const view = useSyncExternalStore(session.subscribe, session.view);
  const actions = useMemo(() => actionsFor(session), [session]);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!box.current) return;
    session.setEditors([box.current]);
    box.current.focus();
  }, [session]);
  return (
    <div className="attache desk" data-theme={settings.theme}>
      <Sidebar
        isPage
        view={view ?? BLANK_VIEW}
        actions={actions}
        notices={[...notices, ...packNotices(governs, new Date().toISOString())]}
        packs={governs.governed?.governance.packs ?? []}
        preferred={{
          ids: settings.channels,
          onChange: (ids) => memory.changeSettings({ channels: ids }),
        }}
      >
        <DraftBox
          box={box}
          channels={channels}
          channel={channel}
          onChannel={(id) => state.set({ channel: id })}
        />
        {sites.some(({ id, runsAnywhere }) => id === channel && runsAnywhere) && (
          <p className="elsewhere">
            <a href="options.html#places" target="_blank" rel="noreferrer">
              {text("ui_place_desk")}
            </a>
          </p>
        )}
      </Sidebar>
    </div>
  );
}
