import { type FormField, packForm, RULE_KINDS, ruleForm } from "@/lib/pack/form";
import { type Separator, writeCsv } from "@/lib/tables/csv";
import { type DraftPack, isRecord } from "./draft-pack";
import { toCell } from "./table-cells";

/** The sections that go in and out as tables. */
export const TABLE_SECTIONS = ["rules", "facts", "people", "handles"] as const;
export type TableSection = (typeof TABLE_SECTIONS)[number];

/** A column of a section's table: a field, or a field within one, "tests.hit". */
export interface Column {
  readonly name: string;
  readonly control: FormField["control"];
  /** Whether every entry has it, or every rule of some kind. */
  readonly isNeeded: boolean;
}

/** All columns that a section's table may have, in the order of the format. */
export function columnsOf(section: TableSection): readonly Column[] {
  if (section !== "rules") {
    const list = packForm().lists.find(({ name }) => name === section);
    return list?.control.as === "objects" ? flat(list.control.fields) : [];
  }
  const byName = new Map<string, Column>(
    [KIND, ...RULE_KINDS.flatMap((kind) => flat(ruleForm(kind)))].map((column) => [
      column.name,
      column,
    ]),
  );
  const forms = RULE_KINDS.filter((kind) => kind !== "accept").map((kind) => ruleForm(kind));
  // What only some kinds need is shown where such a rule is there.
  return [...byName.values()].map((column) => ({
    ...column,
    isNeeded:
      column.name === "kind" ||
      column.name.startsWith("tests.") ||
      forms.every((form) =>
        flat(form).some(({ name, isNeeded }) => name === column.name && isNeeded),
      ),
  }));
}

const KIND: Column = {
  name: "kind",
  control: { as: "choice", choices: RULE_KINDS },
  isNeeded: true,
};

function flat(fields: readonly FormField[], before = "", isNeeded = true): Column[] {
  return fields.flatMap(({ name, control, isOptional }) => {
    const path = before + name;
    const needed = isNeeded && !isOptional;
    return control.as === "object"
      ? flat(control.fields, `${path}.`, needed)
      : [{ name: path, control, isNeeded: needed }];
  });
}

/** What most rules say, for a table that begins empty. */
const COMMON: ReadonlySet<string> = new Set(["policy", "any", "from", "to", "message"]);

/** A section as CSV: the columns that are used or needed. Of an empty section the first row, to be filled in. */
export function tableOf(
  section: TableSection,
  entries: readonly DraftPack[],
  separator?: Separator,
): string {
  const columns = columnsOf(section).filter(
    ({ name, isNeeded }) =>
      isNeeded ||
      entries.some((entry) => valueIn(entry, name) !== undefined) ||
      (entries.length === 0 && (section !== "rules" || COMMON.has(name))),
  );
  return writeCsv(
    [
      columns.map(({ name }) => name),
      ...entries.map((entry) =>
        columns.map(({ name, control }) => toCell(valueIn(entry, name), control)),
      ),
    ],
    separator,
  );
}

/** What stands at "tests.hit" of an entry. */
function valueIn(entry: DraftPack, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), entry);
}

/** The entry with a value at "tests.hit", or without one where it is undefined; what holds nothing any more goes too. */
export function withValue(entry: DraftPack, path: string, value: unknown): DraftPack {
  const [name = "", ...rest] = path.split(".");
  const { [name]: before, ...others } = entry;
  const next =
    rest.length > 0 ? withValue(isRecord(before) ? before : {}, rest.join("."), value) : value;
  const isEmpty =
    next === undefined || (rest.length > 0 && isRecord(next) && Object.keys(next).length === 0);
  return isEmpty ? others : { ...entry, [name]: next };
}

/** By what an entry is known: two of the same are the same entry in two versions. */
export function keyOf(section: TableSection, entry: DraftPack): string {
  const names = { rules: ["id"], facts: ["id"], people: ["name"], handles: ["platform", "handle"] };
  const parts = names[section].map((name) => String(entry[name] ?? "").toLowerCase());
  return parts.every((part) => part === "") ? "" : parts.join(" ");
}
