import { useState } from "react";
import type { Problem } from "@/lib/pack/problems";
import { withBrought } from "@/lib/studio/bring-in";
import type { DraftPack } from "@/lib/studio/draft-pack";
import { type Brought, readTable } from "@/lib/studio/read-table";
import { keyOf, type TableSection, tableOf } from "@/lib/studio/table";
import { ProblemLine } from "../problems/ProblemLine";
import { useSpeech } from "../wording";
import { BroughtPreview } from "./BroughtPreview";
import { FilePicker } from "./FilePicker";
import { SaveLink } from "./SaveLink";

type Step =
  | { readonly at: "idle" }
  | { readonly at: "reading" }
  | { readonly at: "refused"; readonly problem: Problem }
  | {
      readonly at: "offered";
      readonly brought: readonly Brought[];
      readonly notes: readonly Problem[];
    }
  | { readonly at: "taken"; readonly count: number };

/** A section's entries out to a spreadsheet and in again, never without a look at what would come. */
export function TableExchange({
  section,
  entries,
  examine,
  onChange,
}: {
  section: TableSection;
  entries: readonly DraftPack[];
  examine: (brought: readonly Brought[]) => Promise<readonly Brought[]>;
  onChange: (entries: readonly DraftPack[]) => void;
}) {
  const { text } = useSpeech();
  const [step, setStep] = useState<Step>({ at: "idle" });
  const [isOpen, setOpen] = useState(false);
  const read = async (file: File) => {
    setStep({ at: "reading" });
    const table = readTable(section, new Uint8Array(await file.arrayBuffer()), entries);
    if ("problem" in table) return setStep({ at: "refused", problem: table.problem });
    setStep({ at: "offered", brought: await examine(table.entries), notes: table.notes });
  };
  return (
    <details className="exchange" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text("ui_studio_table")}</summary>
      <p>{text("ui_studio_table_lead")}</p>
      {/* Thousands of entries take a while to write out: not on every key that is typed above. */}
      {isOpen && (
        <p className="acts">
          <SaveLink
            name={`${section}.csv`}
            content={tableOf(section, entries)}
            label={text("ui_studio_table_save", { file: isolated(`${section}.csv`) })}
          />
          <SaveLink
            name={`${section}.csv`}
            content={tableOf(section, entries, ";")}
            label={text("ui_studio_table_save_semicolons")}
          />
        </p>
      )}
      <FilePicker
        label={text("ui_studio_table_open")}
        accept=".csv,.tsv,.txt,text/csv"
        isBusy={step.at === "reading"}
        onPick={([file]) => file && void read(file)}
      />
      <div role="status">
        {step.at === "reading" && <p>{text("ui_studio_reading")}</p>}
        {step.at === "refused" && (
          <>
            <p className="trouble">{text("ui_studio_table_refused")}</p>
            <p>
              <ProblemLine of={step.problem} />
            </p>
          </>
        )}
        {step.at === "taken" && <p>{text("ui_studio_taken", { count: step.count })}</p>}
      </div>
      {step.at === "offered" && (
        <BroughtPreview
          brought={step.brought}
          notes={step.notes}
          nameOf={({ entry }) => keyOf(section, entry)}
          onTake={() => {
            onChange(withBrought(section, entries, step.brought));
            const taken = step.brought.filter(
              ({ problems, effect }) => problems.length === 0 && effect !== "same",
            );
            setStep({ at: "taken", count: taken.length });
          }}
          onLeave={() => setStep({ at: "idle" })}
        />
      )}
    </details>
  );
}

/** A name that keeps its own direction within a sentence of any. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
