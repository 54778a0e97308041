import { useId, useMemo, useState } from "react";
import { recordCsv } from "@/lib/record/csv";
import { DECISIONS, type Decision, type Entry } from "@/lib/record/entry";
import { findEntries } from "@/lib/record/search";
import { useSpeech } from "../wording";
import { decisionKey } from "./decision-key";
import { EraseAll } from "./EraseAll";
import { RecordLines } from "./RecordLines";

/** Lines drawn at once; the others on demand. */
const STEP = 100;

/** The record: to be searched, saved as a table, and erased. */
export function RecordPage({
  entries,
  isSound,
  crowdedOut,
  onErase,
}: {
  /** The oldest first. */
  entries: readonly Entry[];
  isSound: boolean;
  /** Lines that gave way to newer ones. */
  crowdedOut: number;
  /** Whether all of it is gone. */
  onErase: () => Promise<boolean>;
}) {
  const { text, title, list } = useSpeech();
  const id = useId();
  const [words, setWords] = useState("");
  const [decision, setDecision] = useState<Decision | "all">("all");
  const [shown, setShown] = useState(STEP);
  const found = useMemo(() => {
    const spoken = (entry: Entry) =>
      [text(decisionKey(entry.decision)), list(entry.rules.map(title))].join(" ");
    return findEntries(entries, { words, decision }, spoken).toReversed();
  }, [entries, words, decision, text, title, list]);
  if (entries.length === 0) return <p>{text("ui_record_none")}</p>;
  return (
    <>
      {!isSound && (
        <p className="trouble" role="alert">
          {text("ui_record_damaged")}
        </p>
      )}
      {crowdedOut > 0 && (
        <p className="trouble">{text("ui_record_crowded_out", { count: crowdedOut })}</p>
      )}
      <p className="search">
        <label htmlFor={`${id}-words`}>{text("ui_record_search")}</label>
        <input
          id={`${id}-words`}
          type="search"
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            setShown(STEP);
          }}
        />
        <span className="named">
          <label htmlFor={`${id}-decision`}>{text("ui_record_decision")}</label>
          <select
            id={`${id}-decision`}
            value={decision}
            onChange={({ target }) => {
              setDecision(DECISIONS.find((one) => one === target.value) ?? "all");
              setShown(STEP);
            }}
          >
            <option value="all">{text("ui_record_all")}</option>
            {DECISIONS.map((one) => (
              <option key={one} value={one}>
                {text(decisionKey(one))}
              </option>
            ))}
          </select>
        </span>
        <span role="status">{text("ui_record_found", { count: found.length })}</span>
      </p>
      <RecordLines entries={found.slice(0, shown)} />
      {found.length > shown && (
        <button type="button" className="plain" onClick={() => setShown(shown + STEP)}>
          {text("ui_record_more")}
        </button>
      )}
      <p className="acts">
        <button type="button" className="plain" onClick={() => save(found)}>
          {text("ui_practice_export")}
        </button>
        <EraseAll count={entries.length} onErase={onErase} />
      </p>
    </>
  );
}

/** Hands the lines to the browser as a file; the oldest first, as a spreadsheet goes on. */
function save(found: readonly Entry[]): void {
  const table = new Blob([recordCsv(found.toReversed())], { type: "text/csv;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(table);
  link.download = "attache-record.csv";
  link.click();
  // The browser has its own hold on what it saves, once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
