import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { actionsFor } from "@/components/actions";
import { Sidebar } from "@/components/Sidebar";
import { TryBox } from "@/components/welcome/TryBox";
import { WelcomeText } from "@/components/welcome/WelcomeText";
import { useSpeech } from "@/components/wording";
import type { Memory } from "@/lib/assistant/memory";
import type { Session } from "@/lib/assistant/session";
import { BLANK_VIEW } from "@/lib/assistant/view";
import { sites } from "@/lib/platforms/hosts";

const SITES = sites.map(({ name }) => name);

/** Opened once after the install: what it does, what it may see, where to find it, and a box to try it in. */
export function Welcome({ memory, session }: { memory: Memory; session: Session }) {
  const { text } = useSpeech();
  const { settings } = useSyncExternalStore(memory.subscribe, memory.get);
  const view = useSyncExternalStore(session.subscribe, session.view);
  const actions = useMemo(() => actionsFor(session), [session]);
  const [opened] = useState(() => Date.now());
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (box.current) session.setEditors([box.current]);
  }, [session]);
  const heading = text("ui_welcome_title");
  useEffect(() => {
    document.title = heading;
  }, [heading]);
  return (
    <div className="attache welcome-page" data-theme={settings.theme}>
      <div className="welcome">
        <main>
          <h1>{heading}</h1>
          <WelcomeText sites={SITES} />
          <section aria-labelledby="try">
            <h2 id="try">{text("ui_welcome_try")}</h2>
            <TryBox box={box} now={opened} />
          </section>
          <p>
            <a href="options.html">{text("ui_welcome_settings")}</a>
          </p>
        </main>
        <Sidebar view={view ?? BLANK_VIEW} actions={actions} notices={[]} />
      </div>
    </div>
  );
}
