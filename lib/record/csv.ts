import { writeCsv } from "@/lib/tables/csv";
import type { Entry } from "./entry";

const HEADINGS = [
  "time",
  "decision",
  "rules",
  "platform",
  "account",
  "checked by",
  "source link",
  "text",
  "draft",
];

/** Lines of the record as a table for a spreadsheet. */
export function recordCsv(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => [
    entry.at,
    entry.decision,
    entry.rules.join(" "),
    entry.platform,
    entry.account,
    entry.under.join("; "),
    entry.link ?? "",
    entry.text ?? "",
    entry.draft,
  ]);
  return writeCsv([HEADINGS, ...lines]);
}
