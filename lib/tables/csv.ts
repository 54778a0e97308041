/** What may stand between the cells of a row. */
const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A row of a table with the line of the file on which it begins, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads rows as the text comes in. */
export interface CsvReader {
  /** The rows that this stretch of text completes. */
  push(text: string): Row[];
  /** The last row, and the line of a quote that was never closed. */
  end(): { readonly rows: Row[]; readonly openQuote: number | undefined };
}

/** The separator of a table by its first line: the one that stands there most often outside quotes. */
export function separatorOf(head: string): Separator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const letter of head) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === "\n" && counts.size > 0) break;
    else if (SEPARATORS.some((one) => one === letter))
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return SEPARATORS.find((one) => counts.get(one) === most) ?? ",";
}

/** Reads CSV as RFC 4180 has it and spreadsheets write it: line breaks of every kind, quotes doubled within quotes. Empty rows are left out. */
export function createCsvReader(separator: Separator): CsvReader {
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let begun = 1;
  let quotedSince: number | undefined;
  /** A quote within quotes, of which the next letter tells whether it closes them. */
  let isAfterQuote = false;
  let isAfterReturn = false;
  const closeRow = (rows: Row[]) => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: begun, cells });
    cells = [];
    cell = "";
  };
  function read(letter: string, rows: Row[]): void {
    const isSecondOfBreak = isAfterReturn && letter === "\n";
    isAfterReturn = letter === "\r";
    if (!isSecondOfBreak && (letter === "\n" || letter === "\r")) line++;
    if (quotedSince !== undefined && !isAfterQuote) {
      if (letter === '"') isAfterQuote = true;
      // Within a cell every line break is the same.
      else if (!isSecondOfBreak) cell += letter === "\r" ? "\n" : letter;
      return;
    }
    if (isAfterQuote) {
      isAfterQuote = false;
      if (letter === '"') {
        cell += '"';
        return;
      }
      quotedSince = undefined;
    }
    if (letter === '"' && cell === "") quotedSince = line;
    else if (letter === separator) {
      cells.push(cell);
      cell = "";
    } else if (letter === "\n" || letter === "\r") {
      if (!isSecondOfBreak) closeRow(rows);
      begun = line;
    } else cell += letter;
  }
  return {
    push(text) {
      const rows: Row[] = [];
      for (const letter of text) read(letter, rows);
      return rows;
    },
    end() {
      const rows: Row[] = [];
      const openQuote = isAfterQuote ? undefined : quotedSince;
      if (cell !== "" || cells.length > 0) closeRow(rows);
      return { rows, openQuote };
    },
  };
}

/** All rows of a text. */
export function readCsv(text: string): ReturnType<CsvReader["end"]> {
  const reader = createCsvReader(separatorOf(text.slice(0, 65_536)));
  const rows = reader.push(text.replace(/^\uFEFF/, ""));
  const { rows: last, openQuote } = reader.end();
  return { rows: [...rows, ...last], openQuote };
}

/** Writes rows as a file that spreadsheets open: with the mark of UTF-8, and no cell that they would compute. */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator = ","): string {
  return `\uFEFF${rows.map((cells) => cells.map((cell) => written(guarded(cell), separator)).join(separator)).join("\r\n")}\r\n`;
}

function written(cell: string, separator: Separator): string {
  return cell.includes(separator) || /["\r\n]/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

// A cell that begins so is a formula to a spreadsheet: https://owasp.org/www-community/attacks/CSV_Injection (read 2026-11-21).
const COMPUTED = /^'*[=+\-@\t\r＝＋－＠]/u;

/** A cell that no spreadsheet computes: an apostrophe before what it would; `unguarded` takes it away again. */
export function guarded(cell: string): string {
  return COMPUTED.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && COMPUTED.test(cell) ? cell.slice(1) : cell;
}
