import { useEffect, useMemo, useSyncExternalStore } from "react";
import { actionsFor } from "@/components/actions";
import { CutOff } from "@/components/CutOff";
import { ErrorBoundary } from "@/components/ErrorBoundary";
import { LostBox } from "@/components/LostBox";
import { useSpeech } from "@/components/wording";
import { asksAbout } from "@/lib/assistant/gate";
import { packNotices } from "@/lib/assistant/pack-notices";
import { findingIn } from "@/lib/assistant/view";
import type { Followed } from "./composers";
import { Docked } from "./Docked";
import { Lifeline } from "./Lifeline";
import { PlacedCard } from "./PlacedCard";
import { PlacedCooling } from "./PlacedCooling";
import { PlacedGate } from "./PlacedGate";
import { isFolded } from "./state";
import type { Wiring } from "./wiring";

/** The assistant in a page: nothing until a composer is in use, then the sidebar and, at times, a card. */
export function App(wiring: Wiring) {
  const { text } = useSpeech();
  const { followed, isCutOff } = useSyncExternalStore(wiring.state.subscribe, wiring.state.get);
  if (isCutOff) return <CutOff onClose={wiring.leaveForGood} />;
  if (!followed) return null;
  return (
    <ErrorBoundary instead={<p className="attache broken">{text("ui_broken")}</p>}>
      <Assistant {...wiring} followed={followed} />
    </ErrorBoundary>
  );
}

function Assistant({ followed, ...wiring }: Wiring & { followed: Followed }) {
  const { session } = followed;
  const { closeCard, closeGate } = wiring;
  const state = useSyncExternalStore(wiring.state.subscribe, wiring.state.get);
  const { card, asking } = state;
  const { settings, notices } = useSyncExternalStore(wiring.memory.subscribe, wiring.memory.get);
  const governance = useSyncExternalStore(wiring.governance.subscribe, wiring.governance.get);
  const view = useSyncExternalStore(session.subscribe, session.view);
  const actions = useMemo(() => actionsFor(session), [session]);
  const finding = view && card && findingIn(view, card.id);
  const isCardEmpty = card !== undefined && finding === undefined;
  useEffect(() => {
    if (isCardEmpty) closeCard();
  }, [isCardEmpty, closeCard]);
  const isCrisis = governance.governed?.governance.ministry.crisis?.on ?? false;
  const asked = view && asking?.session === session ? asksAbout(view, { isCrisis }) : [];
  const isSolved = asking !== undefined && asked.length === 0;
  useEffect(() => {
    if (isSolved) closeGate("solved");
  }, [isSolved, closeGate]);
  if (!view) return null;
  return (
    <div className="attache" data-theme={settings.theme}>
      <Docked
        wiring={wiring}
        followed={followed}
        view={view}
        actions={actions}
        settings={settings}
        notices={[...notices, ...packNotices(governance, new Date().toISOString())]}
        packs={governance.governed?.governance.packs ?? []}
        accounts={governance.governed?.governance.ministry.accounts ?? []}
        isCollapsed={isFolded(state)}
        current={card?.id}
        asides={
          <>
            <LostBox lost={state.lost} onDesk={wiring.openDesk} />
            <PlacedCooling
              kept={wiring.kept}
              session={session}
              view={view}
              isOn={settings.cooling === "on"}
              reporting={governance.governed?.governance.ministry.reporting}
            />
          </>
        }
      />
      <Lifeline />
      {asking && asked.length > 0 && (
        <PlacedGate
          asking={asking}
          findings={asked}
          actions={actions}
          onBack={() => closeGate("back")}
          onOff={() => closeGate("off")}
        />
      )}
      {card && finding && (
        <PlacedCard
          wiring={wiring}
          session={session}
          finding={finding}
          actions={actions}
          takesFocus={card.by === "keyboard"}
        />
      )}
    </div>
  );
}
