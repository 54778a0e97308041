import { type ReactNode, useLayoutEffect, useState } from "react";
import type { Actions } from "@/components/actions";
import { CollapsedButton } from "@/components/CollapsedButton";
import { IconButton } from "@/components/IconButton";
import { ResizeHandle } from "@/components/ResizeHandle";
import { Sidebar } from "@/components/Sidebar";
import { useSpeech } from "@/components/wording";
import { dockButton, dockSidebar } from "@/lib/assistant/dock";
import { type Settings, WIDTHS, withinWidths } from "@/lib/assistant/settings";
import type { View } from "@/lib/assistant/view";
import type { Ministry } from "@/lib/ministry/ministry";
import type { PackInfo } from "@/lib/pack/governance";
import type { Message } from "@/lib/wording/message";
import type { Followed } from "./composers";
import { useFoldWhileWriting } from "./fold-while-writing";
import { withFolded } from "./state";
import { boxesOf, followSurroundings } from "./surroundings";
import type { Wiring } from "./wiring";

/** The sidebar at its place in the window, or folded to a button. */
export function Docked({
  wiring: { platform, memory, state, leave, openOptions },
  followed,
  view,
  actions,
  settings,
  notices,
  packs,
  accounts,
  isCollapsed,
  current,
  asides,
}: {
  wiring: Wiring;
  followed: Followed;
  view: View;
  actions: Actions;
  settings: Settings;
  notices: readonly Message[];
  packs: readonly PackInfo[];
  accounts: Ministry["accounts"];
  isCollapsed: boolean;
  current: string | undefined;
  asides: ReactNode;
}) {
  const { text, direction } = useSpeech();
  const { boxes, window } = useSurroundings(followed, platform);
  const [drawn, setDrawn] = useState<number>();
  const isRight = (settings.side === "end") === (direction === "ltr");
  const wish = { window, keepOff: boxes, side: isRight ? ("right" as const) : ("left" as const) };
  const { left, top, right, bottom, side, isCovering } = isCollapsed
    ? dockButton(wish)
    : dockSidebar({ ...wish, width: drawn ?? settings.width, least: WIDTHS.least });
  const collapse = (to: boolean) => state.set(withFolded(state.get(), to));
  useFoldWhileWriting({ isCovering, length: view.length?.count, fold: () => collapse(true) });
  const place = { left, top, width: right - left, height: bottom - top };
  if (isCollapsed) {
    return (
      <div className="dock" style={place}>
        <CollapsedButton view={view} onExpand={() => collapse(false)} />
      </div>
    );
  }
  const tools = (
    <>
      <IconButton icon="settings" label={text("ui_settings")} onPress={openOptions} />
      <IconButton
        icon="swap"
        label={text("ui_move_side")}
        onPress={() => memory.changeSettings({ side: settings.side === "end" ? "start" : "end" })}
      />
      <IconButton
        icon={side === "right" ? "collapseRight" : "collapseLeft"}
        label={text("ui_collapse")}
        onPress={() => collapse(true)}
      />
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up from what has the focus
    <div
      className="dock"
      data-side={side}
      style={place}
      onKeyDown={({ key }) => {
        if (key === "Escape") leave();
      }}
    >
      <Sidebar
        view={view}
        actions={actions}
        notices={notices}
        packs={packs}
        accounts={accounts}
        current={current}
        tools={tools}
        asides={asides}
        preferred={{
          ids: settings.channels,
          onChange: (channels) => memory.changeSettings({ channels }),
        }}
      />
      <ResizeHandle
        width={place.width}
        least={WIDTHS.least}
        most={WIDTHS.most}
        side={side}
        onResize={(width, isSettled) => {
          setDrawn(isSettled ? undefined : withinWidths(width));
          if (isSettled) memory.changeSettings({ width: withinWidths(width) });
        }}
      />
    </div>
  );
}

/** What to keep off and the room there is, as they are now. */
function useSurroundings(followed: Followed, platform: Wiring["platform"]) {
  const { composer } = followed;
  const [now, setNow] = useState(() => look(composer, platform));
  useLayoutEffect(() => {
    const stop = new AbortController();
    const update = () =>
      setNow((before) => {
        const after = look(composer, platform);
        return JSON.stringify(after) === JSON.stringify(before) ? before : after;
      });
    update();
    followSurroundings(composer, platform, { onMove: update, signal: stop.signal });
    return () => stop.abort();
  }, [composer, platform]);
  return now;
}

function look(composer: Followed["composer"], platform: Wiring["platform"]) {
  return {
    boxes: boxesOf(composer, platform),
    window: { width: document.documentElement.clientWidth, height: innerHeight },
  };
}
