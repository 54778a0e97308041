import { bare, type Field, fieldsOf, kindOf, meaningOf, type Schema } from "./fields";
import { packSchema } from "./schema";
import { day, moment, prose } from "./schema-parts";
import { rule } from "./schema-rules";

/** How a field is asked for in a form. */
type Control =
  | { readonly as: "text" | "day" | "paragraph" | "number" | "yes-no" | "lines" | "groups" }
  | { readonly as: "choice"; readonly choices: readonly string[] }
  | { readonly as: "object"; readonly fields: readonly FormField[] }
  | { readonly as: "objects"; readonly fields: readonly FormField[] };

/** A field of a form, read off the pack's schema. */
export interface FormField {
  readonly name: string;
  readonly meaning: string;
  readonly isOptional: boolean;
  readonly control: Control;
  /** What holds where it is left out. */
  readonly usual?: string;
}

// The union's options are objects, one a kind; the compiler only knows them as schemas.
const kinds = rule._zod.def.options as unknown as readonly Schema[];

/** Texts that are asked for in a way of their own. A field has the definition of what it was made of. */
const TEXTS: ReadonlyMap<unknown, "day" | "paragraph"> = new Map([
  [day._zod.def, "day"],
  [moment._zod.def, "day"],
  [prose._zod.def, "paragraph"],
]);

/** The kinds of rules in the schema's order. */
export const RULE_KINDS: readonly string[] = kinds.map(kindOf);

/** The form of a rule of a kind. */
export function ruleForm(kind: unknown): FormField[] {
  return formOf(kinds.find((one) => kindOf(one) === kind));
}

/** The form of what a pack says of a check. `options` are those that the check knows, each with its usual value. */
export function checkForm(options: Readonly<Record<string, unknown>> = {}): readonly FormField[] {
  const list = packForm().lists.find(({ name }) => name === "checks");
  const own = list?.control.as === "objects" ? list.control.fields : [];
  const fields = Object.entries(options).map(
    ([name, usual]): FormField => ({
      name,
      meaning: "A setting of this check alone; the value shown in grey holds where it is empty.",
      isOptional: true,
      usual: String(usual),
      control: { as: CONTROL_OF[typeof usual] ?? "text" },
    }),
  );
  if (fields.length === 0) return own;
  const meaning = "Settings that the check names in its own documentation.";
  return [
    ...own,
    { name: "options", meaning, isOptional: true, control: { as: "object", fields } },
  ];
}

const CONTROL_OF: Readonly<Record<string, "number" | "yes-no">> = {
  number: "number",
  boolean: "yes-no",
};

/** The head of a pack, and its lists of entries each with the entry's form; a rule's form depends on its kind. */
export function packForm(): { readonly head: FormField[]; readonly lists: FormField[] } {
  // The pack's schema is an object of zod's own.
  const fields = formOf(packSchema as unknown as Schema);
  const isList = ({ name, control }: FormField) => control.as === "objects" || name === "rules";
  return {
    // The schema's address is for editors of text.
    head: fields.filter((field) => !isList(field) && field.name !== "$schema"),
    lists: fields.filter(isList),
  };
}

function formOf(schema: Schema | undefined): FormField[] {
  return fieldsOf(schema).flatMap((field) => {
    const control = controlOf(field.schema);
    return control ? [{ ...rest(field), control }] : [];
  });
}

function rest({ name, schema, isOptional }: Field) {
  return { name, isOptional, meaning: meaningOf(schema) };
}

/** Undefined for what no form asks: literals, which are set already, and free records. */
function controlOf(schema: Schema): Control | undefined {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return { as: TEXTS.get(def) ?? "text" };
    case "number":
      return { as: "number" };
    case "boolean":
      return { as: "yes-no" };
    case "enum":
      return { as: "choice", choices: Object.values(def.entries).map(String) };
    case "object":
      return { as: "object", fields: formOf(schema) };
    case "array": {
      const element = bare(def.element as Schema);
      const inner = controlOf(element);
      if (element._zod.def.type === "array") return { as: "groups" };
      return inner?.as === "object" ? { as: "objects", fields: inner.fields } : { as: "lines" };
    }
    // A sentence or one a locale, a word or several, a draft or one with more: the first, simple way is asked for.
    case "union":
      return controlOf(bare(def.options[0] as Schema));
    default:
      return undefined;
  }
}

/** The key of a field's name in the locale files. */
export function labelKey(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `ui_field_${words}`;
}

/** Fields whose choices stand elsewhere in the interface too, under keys of their own. */
const SHARED = new Set(["severity", "audience", "family", "situation"]);

/** The key of what one of a field's choices is called in the locale files; languages have their names from `Intl`. */
export function choiceKey(name: string, choice: string): string {
  const words = choice.replaceAll("-", "_");
  return SHARED.has(name) ? `ui_${name}_${words}` : `ui_choice_${words}`;
}
