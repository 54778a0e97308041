import type * as z from "zod/mini";
import {
  isContainer,
  nearest,
  type Path,
  type Problem,
  problemAt,
  quoted,
  valueAt,
} from "./problems";

const PROBLEMS_AT_MOST = 200;

// By the name that the schema gives to its checks.
const ADVICE: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  id: [
    "is not an id",
    "use lower-case letters a-z, digits, and single dots or hyphens between them",
  ],
  line: ["is not one trimmed line", "remove line breaks and the spaces at its ends"],
  day: ["is not a day of the calendar", 'write it as "2026-11-20"'],
  moment: [
    "is not a day or an instant with its zone",
    'write "2026-11-20" or "2026-11-20T18:00:00+01:00"',
  ],
  host: [
    "is not a host name",
    'write it like "mfa.example", in lower-case ASCII, without https://',
  ],
  tag: ["is not a hashtag", 'begin with "#", then letters, digits and underscores only'],
  handle: [
    "is not a handle",
    'begin with "@", then letters, digits, dots, hyphens and underscores',
  ],
  locale: ["is not a locale", 'write "en", "fr" or "pt-BR"'],
  "no-wording": ["has no wording", "give at least one locale its sentence, or leave the field out"],
  "empty-condition": ["asks for nothing", "give it phrases, has, or both"],
  slot: ["must be exactly one of word, root and tag", "keep one of the three"],
  limit: ["has no bound, or min is over max", "give min, max, or both, min not above max"],
  "fact-kind": [
    "does not fit its kind",
    'a fact of kind "figure" has a quantity and no value; every other kind has a value and no quantity',
  ],
  "from-until": ["ends before it begins", "put the last day on or after the first"],
  "month-day": ["is not a day of that month", "mend day or month"],
  option: ["is not an option's name", "use letters and digits, a lower-case letter first"],
  engine: ["is not an engine version", 'write it like "1.0" or "1.2.3"'],
  "time-zone": [
    "is not a time zone that this browser knows",
    'use an IANA name such as "Europe/Paris"',
  ],
  state: ["is not a state's code", "use two capital letters of ISO 3166-1, such as FR"],
  origin: [
    "is not an address that a build may fetch from",
    'write it like "https://packs.mfa.example/latest.json": https, ending in /latest.json, without user, query and fragment',
  ],
  key: ["is not a public key", "paste the base64 of 44 characters that `pack keygen` printed"],
};

/** Zod's issues as problems, all of them, in the order of the file. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  schema: z.ZodMiniType,
): Problem[] {
  return issues.flatMap((issue) => read(issue, [], data, schema)).slice(0, PROBLEMS_AT_MOST);
}

function read(
  issue: z.core.$ZodIssue,
  above: Path,
  data: unknown,
  schema: z.ZodMiniType,
): Problem[] {
  // JSON has no symbols, so a path holds names and indexes only.
  const path = [...above, ...(issue.path as Path)];
  const value = valueAt(data, path);
  const tell = (what: string, mend: string): Problem[] => {
    const choices = choicesOf(issue);
    return [{ ...problemAt(path, data, what, mend), ...(choices ? { choices } : {}) }];
  };
  if (value === undefined && issue.code !== "unrecognized_keys")
    return tell("is missing", `add it${expectation(issue)}`);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearest(key, fieldsAt(schema, path, data));
        return problemAt(
          [...path, key],
          data,
          "is no field of this format",
          near ? `did you mean "${near}"?` : "remove it, or see pack.schema.json for the fields",
        );
      });
    case "invalid_union": {
      const branch = closest(issue.errors);
      if (branch) return branch.flatMap((inner) => read(inner, path, data, schema));
      const near =
        typeof value === "string"
          ? nearest(
              value,
              optionsOf(issue).filter((one): one is string => typeof one === "string"),
            )
          : undefined;
      return tell(
        `${quoted(value)} is not known here`,
        `${near ? `did you mean "${near}"? ` : ""}${wanted(issue)}`,
      );
    }
    case "invalid_value":
      return tell(`${quoted(value)} is not allowed here`, `write ${anyOf(issue.values)}`);
    case "invalid_type":
      return tell(`${quoted(value)} is of the wrong type`, `give ${named(issue.expected)}`);
    case "too_big":
      return tell(
        `is too ${sizeWord(issue.origin, "large")}`,
        `at most ${issue.maximum}${unitOf(issue.origin)}`,
      );
    case "too_small":
      return issue.origin === "string"
        ? tell("is empty", "write something, or leave the field out")
        : tell(
            `is too ${sizeWord(issue.origin, "small")}`,
            `at least ${issue.minimum}${unitOf(issue.origin)}`,
          );
    case "invalid_key":
      return issue.issues.flatMap((inner) => read({ ...inner, path: [] }, path, data, schema));
    default: {
      const [what, mend] = ADVICE[issue.message] ?? ["is not allowed here", "see pack.schema.json"];
      return tell(isContainer(value) ? what : `${quoted(value)} ${what}`, mend);
    }
  }
}

/** The words that a field may say; undefined where it may say anything, or what is no word. */
function choicesOf(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code !== "invalid_value") return undefined;
  const words = issue.values.filter((value) => typeof value === "string");
  return words.length === issue.values.length ? words : undefined;
}

/** Of the ways a union could have been meant, the one that got furthest: whose type fitted. */
function closest(errors: readonly (readonly z.core.$ZodIssue[])[]) {
  return errors.find(
    (branch) => !branch.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
}

function optionsOf(issue: z.core.$ZodIssue): readonly unknown[] {
  return "options" in issue && Array.isArray(issue.options) ? issue.options : [];
}

function wanted(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = optionsOf(issue);
  if (options.length > 0) return `write ${anyOf(options)}`;
  const types = issue.errors.flatMap(([first]) =>
    first?.code === "invalid_type" ? [named(first.expected)] : [],
  );
  return `give ${[...new Set(types)].join(" or ")}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `: ${named(issue.expected)}`;
  if (issue.code === "invalid_value") return `: ${anyOf(issue.values)}`;
  return "options" in issue && issue.options
    ? `: ${anyOf(issue.options as readonly unknown[])}`
    : "";
}

function anyOf(values: readonly unknown[]): string {
  const words = values.map(String);
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
}

function named(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
  };
  return names[type] ?? type;
}

function sizeWord(origin: string, size: "large" | "small"): string {
  const isLength = origin === "string" || origin === "array";
  return isLength ? { large: "long", small: "short" }[size] : size;
}

function unitOf(origin: string): string {
  return origin === "string" ? " characters" : origin === "array" ? " entries" : "";
}

/** The fields that an object at a path may have, read off the schema; of a union those of the branch that its `kind` picks. */
function fieldsAt(schema: z.ZodMiniType, path: Path, data: unknown): string[] {
  let at: readonly z.core.$ZodTypes[] = [schema as unknown as z.core.$ZodTypes];
  for (let depth = 0; ; depth++) {
    at = at.flatMap((one) => unwrapped(one, valueAt(data, path.slice(0, depth))));
    const part = path[depth];
    if (part === undefined) break;
    at = at
      .flatMap(({ _zod: { def } }) =>
        def.type === "object"
          ? [def.shape[part]]
          : def.type === "array"
            ? [def.element]
            : def.type === "record"
              ? [def.valueType]
              : [],
      )
      .filter((one) => one !== undefined) as z.core.$ZodTypes[];
  }
  return at.flatMap(({ _zod: { def } }) => (def.type === "object" ? Object.keys(def.shape) : []));
}

function unwrapped(schema: z.core.$ZodTypes, value: unknown): readonly z.core.$ZodTypes[] {
  const { def } = schema._zod;
  if (def.type === "optional") return unwrapped(def.innerType as z.core.$ZodTypes, value);
  if (def.type !== "union") return [schema];
  const branches = (def.options as readonly z.core.$ZodTypes[]).flatMap((one) =>
    unwrapped(one, value),
  );
  const kind = valueAt(value, ["kind"]);
  const own = branches.filter(({ _zod: { def: branch } }) => {
    const named = branch.type === "object" ? branch.shape.kind : undefined;
    return named?._zod.values?.has(String(kind));
  });
  return own.length > 0 ? own : branches;
}
