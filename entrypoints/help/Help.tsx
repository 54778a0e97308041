import { useEffect, useState, useSyncExternalStore } from "react";
import { CheckList } from "@/components/help/CheckList";
import { CheckPage } from "@/components/help/CheckPage";
import { useSpeech } from "@/components/wording";
import type { Workshop } from "@/lib/assistant/handover";
import type { Memory } from "@/lib/assistant/memory";
import type { Examples } from "@/lib/checks/check";

/** What every check looks for: a list, and a page for each, named after "#" in the address. */
export function Help({
  memory,
  workshop: { checks, runExample },
  examplesOf,
}: {
  memory: Memory;
  workshop: Workshop;
  examplesOf: (check: string) => Examples | undefined;
}) {
  const { text, title } = useSpeech();
  const { settings } = useSyncExternalStore(memory.subscribe, memory.get);
  const asked = useAddress();
  // "all" is the list itself.
  const check = checks.find(({ id }) => id === asked);
  const heading = check ? title(check.id) : text("ui_help_title");
  useEffect(() => {
    document.title = `${heading} · ${text("app_name")}`;
    if (asked) document.querySelector<HTMLElement>("h1")?.focus();
  }, [heading, asked, text]);
  return (
    <div className="attache help-page" data-theme={settings.theme}>
      <main className="help">
        <h1 tabIndex={-1}>{heading}</h1>
        {check ? (
          <CheckPage check={check} examples={examplesOf(check.id)} runExample={runExample} />
        ) : (
          <>
            {asked && asked !== "all" && (
              <p role="status">{text("ui_help_of_pack", { rule: asked })}</p>
            )}
            <CheckList checks={checks} />
          </>
        )}
      </main>
    </div>
  );
}

/** What the address names after "#". */
function useAddress(): string {
  const [asked, setAsked] = useState(() => named(location.hash));
  useEffect(() => {
    const follow = () => setAsked(named(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return asked;
}

function named(hash: string): string {
  return /^#([a-z0-9.-]{1,80})$/.exec(hash)?.[1] ?? "";
}
