import type { FormField } from "@/lib/pack/form";

type Control = FormField["control"];

const YES = new Set(["yes", "true", "1", "x"]);
const NO = new Set(["no", "false", "0"]);

/** A value of a pack as a cell of a table: lists with " | " between, groups with commas; what is not so simple as JSON. "" for nothing. */
export function toCell(value: unknown, { as }: Control): string {
  if (value === undefined) return "";
  if (as === "yes-no" && typeof value === "boolean") return value ? "yes" : "no";
  if (as === "lines" && isTexts(value)) return listCell(value) ?? JSON.stringify(value);
  if (as === "groups" && Array.isArray(value) && value.every(isTexts)) {
    const isPlain = value.flat().every((member) => !/[,|\n]/.test(member) && member.trim() !== "");
    const cell = value.map((group) => group.join(", ")).join(" | ");
    return isPlain && jsonOf(cell) === undefined ? cell : JSON.stringify(value);
  }
  if (typeof value === "string") return jsonOf(value) === undefined ? value : JSON.stringify(value);
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** What a cell says; undefined for an empty one. What cannot be read so stays a text, which the examination then names. */
export function fromCell(cell: string, control: Control): unknown {
  const text = cell.trim();
  if (text === "") return undefined;
  const json = jsonOf(text);
  if (json !== undefined) return control.as === "lines" && !Array.isArray(json) ? [json] : json;
  switch (control.as) {
    case "yes-no":
      return YES.has(text.toLowerCase()) || (NO.has(text.toLowerCase()) ? false : text);
    case "number":
      return numberOf(text);
    case "choice":
      return control.choices.find((one) => one === text.toLowerCase()) ?? text;
    case "lines":
      return partsOf(text, cell.includes("\n") ? "\n" : "|");
    case "groups":
      return partsOf(text, text.includes("\n") ? "\n" : "|").map((group) => partsOf(group, ","));
    default:
      return text;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** Undefined where the parts would not come apart again as they were. */
function listCell(parts: readonly string[]): string | undefined {
  if (parts.some((part) => part.includes("\n") || part.trim() !== part || part === ""))
    return undefined;
  const separator = parts.some((part) => part.includes("|")) ? "\n" : " | ";
  const cell = parts.join(separator);
  // One part with a bar in it needs the line break that says that bars do not part.
  const whole = separator === "\n" && parts.length === 1 ? undefined : cell;
  return whole !== undefined && jsonOf(whole) === undefined ? whole : undefined;
}

function partsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The value of a text that is JSON on purpose: in quotes or brackets. */
function jsonOf(text: string): unknown {
  if (!/^["[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // A text that begins so by chance.
    return undefined;
  }
}

/** "0.05", or "0,05" as half of Europe's spreadsheets write it; "1,234" may mean either and stays a text. */
function numberOf(text: string): unknown {
  const plain = /^-?\d+,\d{1,2}$|^-?\d+,\d{4,}$/.test(text) ? text.replace(",", ".") : text;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
