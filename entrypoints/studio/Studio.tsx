import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { EntryFields } from "@/components/studio/EntryFields";
import { EntryList } from "@/components/studio/EntryList";
import { ShipPanel } from "@/components/studio/ShipPanel";
import { useSpeech } from "@/components/wording";
import { dayOf } from "@/lib/assistant/day";
import type { Memory } from "@/lib/assistant/memory";
import type { Store } from "@/lib/browser/store";
import type { Check } from "@/lib/checks/check";
import { labelOf, packForm } from "@/lib/pack/form";
import { type DraftPack, entriesOf, newDraft, withField } from "@/lib/studio/draft-pack";
import { examineDraft, examineEntry } from "@/lib/studio/examine-draft";
import { advance, begin, redo, undo } from "@/lib/studio/history";
import type { LockedKey } from "@/lib/studio/signing-key";

const { head, lists } = packForm();
const SECTIONS = ["head", ...lists.map(({ name }) => name), "ship"];

/** Where a communications lead writes, tests and signs a pack. Every change is kept at once. */
export function Studio({
  memory,
  checks,
  drafts,
  keys,
  kept,
  keptKey,
  isSound,
}: {
  memory: Memory;
  checks: readonly Check[];
  drafts: Store<DraftPack | undefined>;
  keys: Store<LockedKey | undefined>;
  kept: DraftPack | undefined;
  keptKey: LockedKey | undefined;
  /** False where what had been kept could not be read. */
  isSound: boolean;
}) {
  const { text, locale, direction } = useSpeech();
  const { settings } = useSyncExternalStore(memory.subscribe, memory.get);
  const today = dayOf(new Date());
  const [history, setHistory] = useState(() => begin(kept ?? newDraft(today)));
  const [section, setSection] = useState("head");
  const [isKept, setKept] = useState(true);
  const [key, setKey] = useState(keptKey);
  const lastStep = useRef("");
  const draft = history.present;
  const opened = useRef(draft);
  useEffect(() => {
    // Until something is changed, what was kept stays as it is: also where it could not be read.
    if (draft !== opened.current) void drafts.save(draft).then(setKept);
  }, [draft, drafts]);
  const change = (next: DraftPack, step: string) => {
    const isSameStep = step !== "" && step === lastStep.current;
    lastStep.current = step;
    setHistory((before) => advance(before, next, isSameStep));
  };
  const walk = (way: typeof undo) => {
    lastStep.current = "";
    setHistory((before) => way(before));
  };
  const settled = useDeferredValue(draft);
  const examined = useMemo(
    () => (section === "ship" ? examineDraft(settled, checks) : undefined),
    [section, settled, checks],
  );
  const list = lists.find(({ name }) => name === section);
  const titleOf = (name: string) =>
    name === "head" || name === "ship" ? text(`ui_studio_${name}`) : labelOf(name);
  return (
    <div className="attache studio-page" data-theme={settings.theme}>
      <main className="studio" lang={locale} dir={direction}>
        <h1>{text("ui_studio_title")}</h1>
        <p>{text("ui_studio_lead")}</p>
        {!isSound && <p role="alert">{text("ui_studio_damaged")}</p>}
        {!isKept && <p role="alert">{text("ui_notice_full")}</p>}
        <p className="acts">
          <button
            type="button"
            className="plain"
            disabled={history.past.length === 0}
            onClick={() => walk(undo)}
          >
            {text("ui_studio_undo")}
          </button>
          <button
            type="button"
            className="plain"
            disabled={history.future.length === 0}
            onClick={() => walk(redo)}
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
              onClick={() => setSection(name)}
            >
              {titleOf(name)}
            </button>
          ))}
        </nav>
        <section aria-labelledby="section">
          <h2 id="section">{titleOf(section)}</h2>
          {section === "head" && (
            <EntryFields
              fields={head}
              entry={draft}
              onChange={(next, step) => change(next, step)}
            />
          )}
          {list && (
            <EntryList
              key={section}
              section={list}
              entries={entriesOf(draft, section)}
              today={today}
              examine={(entry) => examineEntry(section, entry, checks)}
              onChange={(entries, step) =>
                change(
                  withField(draft, section, entries.length > 0 ? entries : undefined),
                  step && `${section}.${step}`,
                )
              }
            />
          )}
          {examined && (
            <ShipPanel
              examined={examined}
              lockedKey={key}
              onKey={async (made) => {
                const isSaved = await keys.save(made);
                if (isSaved) setKey(made);
                return isSaved;
              }}
            />
          )}
        </section>
      </main>
    </div>
  );
}
