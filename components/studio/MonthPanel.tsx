import { useRef, useState } from "react";
import type { DraftPack } from "@/lib/studio/draft-pack";
import {
  alwaysOn,
  type DatedEntry,
  type DatedSection,
  entriesOn,
  entryFrom,
  monthsOn,
} from "@/lib/studio/month-plan";
import { useSpeech } from "../wording";
import { MonthGrid, sayEntry } from "./MonthGrid";

const MADE_HERE = ["campaigns", "windows", "calendar"] as const;

/** What the pack has on the days of a month: to look over, to go to, and to add to. */
export function MonthPanel({
  draft,
  today,
  onOpen,
  onAdd,
}: {
  draft: DraftPack;
  /** "YYYY-MM-DD". */
  today: string;
  onOpen: (section: DatedSection, index: number) => void;
  onAdd: (section: DatedSection, entry: DraftPack) => void;
}) {
  const { text, intlTag } = useSpeech();
  const [chosen, setChosen] = useState(today);
  const heading = useRef<HTMLHeadingElement>(null);
  const always = alwaysOn(draft);
  const turns = [
    ["ui_studio_month_before", monthsOn(chosen, -1)],
    ["ui_studio_month_today", today],
    ["ui_studio_month_next", monthsOn(chosen, 1)],
  ] as const;
  return (
    <>
      <p>{text("ui_studio_month_lead")}</p>
      <p className="acts">
        {turns.map(([key, day]) => (
          <button key={key} type="button" className="plain" onClick={() => setChosen(day)}>
            {text(key)}
          </button>
        ))}
      </p>
      <MonthGrid
        chosen={chosen}
        today={today}
        entriesOn={(day) => entriesOn(draft, day)}
        onChoose={setChosen}
        onEnter={() => heading.current?.focus()}
      />
      <h3 ref={heading} tabIndex={-1}>
        {new Date(`${chosen}T00:00:00Z`).toLocaleDateString(intlTag, {
          dateStyle: "full",
          timeZone: "UTC",
        })}
      </h3>
      <Entries entries={entriesOn(draft, chosen)} onOpen={onOpen} />
      <p className="acts">
        {MADE_HERE.map((section) => (
          <button
            key={section}
            type="button"
            className="plain"
            onClick={() => onAdd(section, entryFrom(section, chosen))}
          >
            {text(`ui_studio_month_add_${section}`)}
          </button>
        ))}
      </p>
      {always.length > 0 && (
        <>
          <h3>{text("ui_studio_month_always")}</h3>
          <Entries entries={always} onOpen={onOpen} />
        </>
      )}
    </>
  );
}

function Entries({
  entries,
  onOpen,
}: {
  entries: readonly DatedEntry[];
  onOpen: (section: DatedSection, index: number) => void;
}) {
  const { text } = useSpeech();
  if (entries.length === 0) return <p>{text("ui_studio_month_none")}</p>;
  return (
    <ul>
      {entries.map((entry) => (
        <li key={`${entry.section} ${entry.index}`}>
          <button
            type="button"
            className="entry"
            onClick={() => onOpen(entry.section, entry.index)}
          >
            <span className="on" data-section={entry.section}>
              {sayEntry(entry, text)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
