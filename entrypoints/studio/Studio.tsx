import { useState, useSyncExternalStore } from "react";
import { SaveLink } from "@/components/studio/SaveLink";
import { useSpeech } from "@/components/wording";
import { dayOf } from "@/lib/assistant/day";
import type { Memory } from "@/lib/assistant/memory";
import type { Check } from "@/lib/checks/check";
import { labelKey, packForm } from "@/lib/pack/form";
import { draftFile, newDraft } from "@/lib/studio/draft-pack";
import { StudioSection } from "./StudioSection";
import type { Kept, StudioDesk } from "./studio-desk";
import { useDraft } from "./use-draft";

const OWN_TITLES = ["open", "head", "month", "try", "ship"];
const SECTIONS = [
  "open",
  "head",
  ...packForm().lists.map(({ name }) => name),
  "month",
  "try",
  "ship",
];

/** What is shown: a section, and where another section led to one of its entries, that one open. */
interface Place {
  readonly section: string;
  readonly entry?: number;
}

/** Where a communications lead writes, tries and signs a pack. Every change is kept at once. */
export function Studio({
  memory,
  checks,
  desk,
  kept,
}: {
  memory: Memory;
  checks: readonly Check[];
  desk: StudioDesk;
  kept: Kept;
}) {
  const { text, locale, direction } = useSpeech();
  const { settings } = useSyncExternalStore(memory.subscribe, memory.get);
  const [today] = useState(() => dayOf(new Date()));
  const writing = useDraft(desk.drafts, kept.draft ?? newDraft(today));
  const [{ section, entry }, setPlace] = useState<Place>({ section: "head" });
  const titleOf = (name: string) =>
    text(OWN_TITLES.includes(name) ? `ui_studio_${name}` : labelKey(name));
  return (
    <div className="attache studio-page" data-theme={settings.theme}>
      <main className="studio" lang={locale} dir={direction}>
        <h1>{text("ui_studio_title")}</h1>
        <p>{text("ui_studio_lead")}</p>
        {!kept.isSound && <p role="alert">{text("ui_studio_damaged")}</p>}
        {!writing.isKept && (
          <div role="alert">
            <p>{text("ui_studio_full")}</p>
            <SaveLink {...draftFile(writing.draft)} label={text("ui_studio_save_draft")} />
          </div>
        )}
        <p role="status">{writing.isFromElsewhere && text("ui_studio_elsewhere")}</p>
        <p className="acts">
          <button
            type="button"
            className="plain"
            disabled={!writing.canUndo}
            onClick={writing.undo}
          >
            {text("ui_studio_undo")}
          </button>
          <button
            type="button"
            className="plain"
            disabled={!writing.canRedo}
            onClick={writing.redo}
          >
            {text("ui_studio_redo")}
          </button>
        </p>
        <nav aria-label={text("ui_studio_sections")}>
          {SECTIONS.map((name) => (
            <button
              key={name}
              type="button"
              className="plain"
              aria-current={name === section || undefined}
              onClick={() => setPlace({ section: name })}
            >
              {titleOf(name)}
            </button>
          ))}
        </nav>
        <section aria-labelledby="section">
          <h2 id="section">{titleOf(section)}</h2>
          <StudioSection
            name={section}
            entry={entry}
            onGo={(name, index) => setPlace({ section: name, entry: index })}
            today={today}
            writing={writing}
            checks={checks}
            desk={desk}
            kept={kept}
          />
        </section>
      </main>
    </div>
  );
}
