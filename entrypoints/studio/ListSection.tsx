import { useMemo } from "react";
import { EntryList } from "@/components/studio/EntryList";
import { Suggestions } from "@/components/studio/suggestions";
import { TableExchange } from "@/components/studio/TableExchange";
import { ValeImport } from "@/components/studio/ValeImport";
import { useSpeech } from "@/components/wording";
import { channels } from "@/lib/channels";
import type { Check } from "@/lib/checks/check";
import { checkForm, type FormField, ruleForm } from "@/lib/pack/form";
import { examineBrought } from "@/lib/studio/bring-in";
import { type DraftPack, entriesOf } from "@/lib/studio/draft-pack";
import { examineEntry } from "@/lib/studio/examine-draft";
import { TABLE_SECTIONS } from "@/lib/studio/table";

const names = channels.map(({ id, label }) => ({ value: id, label }));
const SUGGESTED_CHANNELS = { platform: names, channel: names };

/** A part of the pack that is a list: its entries, and the ways in and out of it. */
export function ListSection({
  list,
  opened,
  draft,
  today,
  checks,
  onChange,
}: {
  list: FormField;
  opened: number | undefined;
  draft: DraftPack;
  /** "YYYY-MM-DD". */
  today: string;
  checks: readonly Check[];
  /** Changes of the same non-empty step are taken back together. */
  onChange: (entries: readonly DraftPack[], step: string) => void;
}) {
  const { title } = useSpeech();
  const entries = entriesOf(draft, list.name);
  const suggestions = useMemo(
    () => ({
      ...SUGGESTED_CHANNELS,
      // A pack speaks of a check by its id, which nobody knows by heart.
      ...(list.name === "checks"
        ? { id: checks.map(({ id }) => ({ value: id, label: title(id) })) }
        : {}),
    }),
    [list.name, checks, title],
  );
  const own = list.control.as === "objects" ? list.control.fields : [];
  const fieldsOf = (entry: DraftPack): readonly FormField[] => {
    if (list.name === "rules") return ruleForm(entry["kind"]);
    if (list.name !== "checks") return own;
    return checkForm(checks.find(({ id }) => id === entry["id"])?.options);
  };
  const section = TABLE_SECTIONS.find((one) => one === list.name);
  return (
    <>
      <Suggestions value={suggestions}>
        <EntryList
          section={list}
          opened={opened}
          entries={entries}
          today={today}
          fieldsOf={fieldsOf}
          examine={(entry) => examineEntry(list.name, entry, checks, draft)}
          onChange={onChange}
        />
      </Suggestions>
      {section && (
        <TableExchange
          section={section}
          entries={entries}
          examine={(brought) => examineBrought(section, brought, checks)}
          onChange={(next) => onChange(next, "")}
        />
      )}
      {section === "rules" && (
        <ValeImport
          rules={entries}
          examine={(brought) => examineBrought(section, brought, checks)}
          onChange={(next) => onChange(next, "")}
        />
      )}
    </>
  );
}
