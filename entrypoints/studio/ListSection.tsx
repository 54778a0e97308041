import { EntryList } from "@/components/studio/EntryList";
import { TableExchange } from "@/components/studio/TableExchange";
import { ValeImport } from "@/components/studio/ValeImport";
import type { Check } from "@/lib/checks/check";
import type { FormField } from "@/lib/pack/form";
import { examineBrought } from "@/lib/studio/bring-in";
import type { DraftPack } from "@/lib/studio/draft-pack";
import { examineEntry } from "@/lib/studio/examine-draft";
import { TABLE_SECTIONS } from "@/lib/studio/table";

/** A part of the pack that is a list: its entries, and the ways in and out of it. */
export function ListSection({
  list,
  opened,
  entries,
  today,
  checks,
  onChange,
}: {
  list: FormField;
  opened: number | undefined;
  entries: readonly DraftPack[];
  /** "YYYY-MM-DD". */
  today: string;
  checks: readonly Check[];
  /** Changes of the same non-empty step are taken back together. */
  onChange: (entries: readonly DraftPack[], step: string) => void;
}) {
  const section = TABLE_SECTIONS.find((one) => one === list.name);
  return (
    <>
      <EntryList
        section={list}
        opened={opened}
        entries={entries}
        today={today}
        examine={(entry) => examineEntry(list.name, entry, checks)}
        onChange={onChange}
      />
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
