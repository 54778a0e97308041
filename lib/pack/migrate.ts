import { fileProblem, isContainer, type Problem } from "./problems";
import { FORMAT } from "./schema";

/** Lifts a pack of one format to the next. Pure: the signed bytes are never touched, only what is read from them. */
export type Migration = (pack: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the format that they lift from. Empty as long as format 1 is the only one; golden files hold each format that was released. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** The pack in this engine's format, or why that cannot be. What is no pack at all is handed on for the schema to refuse. */
export function migrate(
  value: unknown,
  migrations = MIGRATIONS,
  newest: number = FORMAT,
): { readonly value: unknown } | { readonly problem: Problem } {
  const format = isContainer(value) && "format" in value ? value.format : undefined;
  if (typeof format !== "number" || !Number.isInteger(format)) return { value };
  if (format > newest)
    return {
      problem: fileProblem(
        `is of format ${format}, newer than this engine's ${newest}`,
        "update Attaché first",
      ),
    };
  let lifted = value;
  for (let from = format; from < newest; from++) {
    const step = migrations[from];
    if (!step || !isContainer(lifted))
      return {
        problem: fileProblem(
          `is of format ${format}, which never was`,
          `write "format": ${newest}`,
        ),
      };
    lifted = { ...step({ ...lifted }), format: from + 1 };
  }
  return { value: lifted };
}
