import { useState } from "react";
import type { Problem } from "@/lib/pack/problems";
import { withBrought } from "@/lib/studio/bring-in";
import type { DraftPack } from "@/lib/studio/draft-pack";
import type { Brought } from "@/lib/studio/read-table";
import { readVale } from "@/lib/studio/vale";
import { useSpeech } from "../wording";
import { BroughtPreview } from "./BroughtPreview";
import { FilePicker } from "./FilePicker";

interface Offered {
  readonly brought: readonly Brought[];
  readonly skipped: readonly Problem[];
}

/** Brings in what is literal of a Vale style as rules, and lists the rest with why. */
export function ValeImport({
  rules,
  examine,
  onChange,
}: {
  rules: readonly DraftPack[];
  examine: (brought: readonly Brought[]) => Promise<readonly Brought[]>;
  onChange: (rules: readonly DraftPack[]) => void;
}) {
  const { text } = useSpeech();
  const [isReading, setReading] = useState(false);
  const [offered, setOffered] = useState<Offered>();
  const read = async (picked: readonly File[]) => {
    setReading(true);
    // Few leads bring a style: its reader comes when one does.
    const [{ parse }, files] = await Promise.all([
      import("yaml"),
      Promise.all(
        picked.map(async (file) => ({
          name: file.webkitRelativePath || file.name,
          text: await file.text(),
        })),
      ),
    ]);
    const ids = rules.map(({ id }) => String(id));
    const { brought, skipped } = readVale(files, (content) => parse(content), ids);
    setOffered({ brought: await examine(brought), skipped });
    setReading(false);
  };
  return (
    <details className="exchange">
      <summary>{text("ui_studio_vale")}</summary>
      <p>{text("ui_studio_vale_lead")}</p>
      <FilePicker
        label={text("ui_studio_vale_open")}
        accept=".yml,.yaml,.txt"
        isMany
        isBusy={isReading}
        onPick={(files) => void read(files)}
      />
      <div role="status">{isReading && <p>{text("ui_studio_reading")}</p>}</div>
      {offered && (
        <BroughtPreview
          brought={offered.brought}
          notes={offered.skipped}
          nameOf={({ entry }) => String(entry["id"])}
          onTake={() => {
            onChange(withBrought("rules", rules, offered.brought));
            setOffered(undefined);
          }}
          onLeave={() => setOffered(undefined)}
        />
      )}
    </details>
  );
}
