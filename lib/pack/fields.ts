import * as z from "zod/mini";

/** A schema with its definition open to reading. */
export type Schema = z.core.$ZodTypes;

/** A field of an object of the format. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly isOptional: boolean;
}

/** The fields of an object's schema in their order; none where it is no object. */
export function fieldsOf(schema: Schema | undefined): Field[] {
  const def = schema?._zod.def;
  return def?.type === "object"
    ? Object.entries(def.shape).map(([name, own]) => ({
        name,
        // Every schema of the format is one of zod's own; the shape's type says less.
        schema: bare(own as Schema),
        isOptional: own._zod.def.type === "optional",
      }))
    : [];
}

/** What an optional field holds when it is there. */
export function bare(schema: Schema): Schema {
  const { def } = schema._zod;
  return def.type === "optional" ? bare(def.innerType as Schema) : schema;
}

/** What a field means, in English: the sentence beside it in the schema. */
export function meaningOf(schema: Schema): string {
  return z.globalRegistry.get(schema)?.description ?? "";
}

/** The kind of a rule's schema, "" for what is none. */
export function kindOf(schema: Schema): string {
  const kind = fieldsOf(schema).find(({ name }) => name === "kind")?.schema._zod.def;
  return kind?.type === "literal" ? String(kind.values[0]) : "";
}
