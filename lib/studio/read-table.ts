import { fileProblem, nearest, type Problem } from "@/lib/pack/problems";
import { type Row, readCsv, unguarded } from "@/lib/tables/csv";
import { type DraftPack, isRecord } from "./draft-pack";
import { type Column, columnsOf, keyOf, type TableSection, withValue } from "./table";
import { fromCell } from "./table-cells";
import { type Encoding, encodingOf, HEAD_BYTES } from "./text-encoding";

/** An entry that is brought from outside, before anybody agrees to it. */
export interface Brought {
  /** Where it stands: "line 7", or the file that it comes from. */
  readonly place: string;
  readonly entry: DraftPack;
  readonly effect: "added" | "replaced" | "same";
  /** What is wrong with it; it is not taken in then. */
  readonly problems: readonly Problem[];
}

/** A table as it was read: its entries, and what of it has no place in a pack. */
export interface ReadTable {
  readonly entries: readonly Brought[];
  /** About the file as a whole; the entries can be taken in nevertheless. */
  readonly notes: readonly Problem[];
  readonly encoding: Encoding;
}

/** Reads a table of a section's entries from a file's bytes. `known` are the entries that are there: what has no column keeps its value. */
export function readTable(
  section: TableSection,
  bytes: Uint8Array,
  known: readonly DraftPack[],
): ReadTable | { readonly problem: Problem } {
  if (bytes.length > MOST_BYTES)
    return refuse("is larger than 10 MB", "no pack holds so much: look what the file is");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return refuse("is a spreadsheet's own file", "save the sheet as CSV first");
  const encoding = encodingOf(bytes.subarray(0, HEAD_BYTES));
  const text = encoding && decoded(bytes, encoding);
  if (!encoding || text === undefined)
    return refuse(
      "is no text, or in an old encoding that cannot be told from others",
      'save it as "CSV UTF-8"',
    );
  const { rows, openQuote } = readCsv(text);
  const [head, ...body] = rows;
  if (!head) return refuse("is empty", "the first row names the columns");
  if (openQuote !== undefined)
    return refuse(`has a quotation mark in line ${openQuote} that is never closed`, "close it");
  const all = columnsOf(section);
  const columns = head.cells.map((cell) => columnOf(cell, all));
  if (!columns.some(Boolean))
    return refuse(
      `names no column of ${section} in its first row`,
      `name some of ${all
        .filter(({ isNeeded }) => isNeeded)
        .map(({ name }) => name)
        .join(", ")}`,
    );
  return {
    encoding,
    notes: [
      ...(encoding === "windows-1252"
        ? [fileProblem("was read as Windows-1252", "look whether the names below are right")]
        : []),
      ...strangersIn(head.cells, columns, all),
    ],
    entries: entriesOf(section, { columns, body }, known),
  };
}

const MOST_BYTES = 10_000_000;

function refuse(what: string, mend: string): { problem: Problem } {
  return { problem: fileProblem(what, mend) };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // It began in one encoding and goes on in another.
    return undefined;
  }
}

/** Spreadsheets and people write "Review by" and "review_by" for "reviewBy". */
function columnOf(cell: string, columns: readonly Column[]): Column | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[\s._-]/g, "");
  return columns.find(({ name }) => plain(name) === plain(unguarded(cell)));
}

function strangersIn(
  names: readonly string[],
  columns: readonly (Column | undefined)[],
  all: readonly Column[],
): Problem[] {
  return names.flatMap((name, index) => {
    if (columns[index] || name.trim() === "") return [];
    const near = nearest(
      name.trim(),
      all.map((column) => column.name),
    );
    return [
      fileProblem(
        `has a column "${name.trim().slice(0, 60)}" that is not read`,
        near ? `did you mean "${near}"?` : "nothing in the pack goes by that name",
      ),
    ];
  });
}

function entriesOf(
  section: TableSection,
  table: { readonly columns: readonly (Column | undefined)[]; readonly body: readonly Row[] },
  known: readonly DraftPack[],
): Brought[] {
  const there = new Map(known.map((entry) => [keyOf(section, entry), entry]));
  const lines = new Map<string, number>();
  return table.body.map(({ line, cells }) => {
    const own = entryOf(cells, table.columns);
    const key = keyOf(section, own);
    const before = key ? there.get(key) : undefined;
    const first = lines.get(key);
    if (key) lines.set(key, first ?? line);
    const isOther =
      before !== undefined && own["kind"] !== undefined && own["kind"] !== before["kind"];
    const entry = before && !isOther ? entryOf(cells, table.columns, before) : own;
    return {
      place: `line ${line}`,
      entry,
      effect: !before ? "added" : same(before, entry) ? "same" : "replaced",
      problems: [
        ...(cells.length > table.columns.length
          ? [
              fileProblem(
                `has ${cells.length} cells, but the first row names ${table.columns.length}`,
                "put a cell with a separator in it into quotation marks",
              ),
            ]
          : []),
        ...(first !== undefined && key
          ? [fileProblem(`is the same entry as line ${first}`, "keep one of the two")]
          : []),
      ],
    };
  });
}

function entryOf(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
  before: DraftPack = {},
): DraftPack {
  return columns.reduce<DraftPack>(
    (entry, column, index) =>
      column
        ? withValue(entry, column.name, fromCell(unguarded(cells[index] ?? ""), column.control))
        : entry,
    before,
  );
}

function same(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    isRecord(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([name, one]) => [name, sorted(one)]),
        )
      : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
