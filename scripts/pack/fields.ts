import { bare, type Field, fieldsOf, kindOf, meaningOf, type Schema } from "@/lib/pack/fields";
import { packSchema } from "@/lib/pack/schema";
import { rule } from "@/lib/pack/schema-rules";

/** Every field of the pack format as Markdown tables, a table for each part: name, type, meaning. Read off the schema itself. */
export function fieldTables(): string {
  // The union's options are objects, one a kind; the compiler only knows them as schemas.
  const kinds = rule._zod.def.options as unknown as readonly Schema[];
  const looking = kinds.filter((kind) => kindOf(kind) !== "accept").map(fieldsOf);
  const isCommon = ({ name }: Field) =>
    looking.every((fields) => fields.some((field) => field.name === name));
  const tables = [
    ...tablesOf("a pack", fieldsOf(packSchema as unknown as Schema)),
    ...tablesOf("a rule of any kind", looking[0]?.filter(isCommon) ?? []),
    ...kinds.flatMap((kind) => {
      const own = fieldsOf(kind).filter((field) => kindOf(kind) === "accept" || !isCommon(field));
      return tablesOf(`a rule of kind \`${kindOf(kind)}\``, own);
    }),
  ];
  return [...new Set(tables)].join("\n");
}

/** The table of some fields, then those of the objects that they hold. */
function tablesOf(title: string, fields: readonly Field[]): string[] {
  const inner = fields.flatMap(({ name, schema }) => {
    const object = name === "rules" ? undefined : objectIn(schema);
    return object ? tablesOf(`\`${name}\` of ${title}`, fieldsOf(object)) : [];
  });
  return [table(title, fields), ...inner];
}

/** The object that a field holds, or a list of which it is, or that may stand in it. */
function objectIn(schema: Schema): Schema | undefined {
  const { def } = schema._zod;
  if (def.type === "array") return objectIn(bare(def.element as Schema));
  if (def.type === "union")
    return def.options.map((option) => objectIn(bare(option as Schema))).find(Boolean);
  return def.type === "object" ? schema : undefined;
}

function table(title: string, fields: readonly Field[]): string {
  const rows = fields
    // The kind of a rule is in the title.
    .filter(({ name, schema }) => name !== "kind" || schema._zod.def.type !== "literal")
    .map(({ name, schema, isOptional }) => {
      const meaning = meaningOf(schema);
      return `| \`${name}\`${isOptional ? "" : " *"} | ${typeName(schema)} | ${meaning.replace(/\|/g, "\\|")} |`;
    });
  return [
    `**${title.charAt(0).toUpperCase()}${title.slice(1)}**`,
    "",
    "| field | type | meaning |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function typeName(schema: Schema): string {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return "text";
    case "number":
      return "number";
    case "boolean":
      return "true or false";
    case "literal":
      return def.values.map((value) => `\`${value}\``).join(", ");
    case "enum": {
      const values = Object.values(def.entries);
      return values.length > 20
        ? "language code"
        : values.map((value) => `\`${value}\``).join(", ");
    }
    case "array":
      return `list of ${typeName(bare(def.element as Schema))}`;
    case "record":
      return "text by locale or name";
    case "union":
      return [...new Set(def.options.map((option) => typeName(bare(option as Schema))))]
        .slice(0, 3)
        .join(" or ");
    default:
      return "object";
  }
}
