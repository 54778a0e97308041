import type { Entry } from "./entry";

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
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

/** Lines of the record as a table for a spreadsheet: RFC 4180 with the mark by which Excel knows UTF-8. No cell is a formula. */
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
  return `\uFEFF${[HEADINGS, ...lines].map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A leading apostrophe makes words of what would be computed. */
function cell(value: string): string {
  const words = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
