/** Something wrong with a pack: where (a JSON path), what, and how to mend it. Plain English: authors read it, not diplomats. */
export interface Problem {
  /** "rules[3].from[0]"; empty for the file as a whole. */
  readonly path: string;
  /** The id of the rule, fact or entry that the path leads into, or the name of one that has no id. */
  readonly item?: string;
  readonly what: string;
  readonly mend: string;
  /** What the field may say, where it is one of a few words: a form calls them by names of its own. */
  readonly choices?: readonly string[];
}

/** The way into a pack: names and indexes. */
export type Path = readonly (string | number)[];

/** A problem at a path, with the id of the entry that it leads into. */
export function problemAt(path: Path, data: unknown, what: string, mend: string): Problem {
  const item = itemAt(data, path);
  return { path: pathText(path), ...(item ? { item } : {}), what, mend };
}

/** A problem of the file as a whole. */
export function fileProblem(what: string, mend: string): Problem {
  return { path: "", what, mend };
}

/** A problem as one line: where, what, how to mend it. */
export function sayProblem(problem: Problem): string {
  const place = placeOf(problem);
  return `${place && `${place}: `}${problem.what}; ${problem.mend}`;
}

/** Where a problem is: "rules[3].from[0] (names.turkiye)"; empty for the file as a whole. */
function placeOf({ path, item }: Problem): string {
  return path && item ? `${path} (${item})` : path;
}

/** The way that a path tells: "rules[3].from[0]" as `["rules", 3, "from", 0]`. */
export function wayOf(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"[^\]]*\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => (index === undefined ? (name ?? quoted ?? "") : Number(index)),
  );
}

function pathText(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number"
        ? `${text}[${part}]`
        : /^[A-Za-z_$][\w$]*$/.test(part)
          ? `${text}${text ? "." : ""}${part}`
          : `${text}[${quoted(part)}]`,
    "",
  );
}

/** A value for a message: short, and with every character visible, so that a poisoned pack cannot write on a terminal. */
export function quoted(value: unknown): string {
  const text = isContainer(value)
    ? Array.isArray(value)
      ? "a list"
      : "an object"
    : (JSON.stringify(typeof value === "string" ? value.slice(0, 60) : value) ?? "nothing");
  const visible = text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return typeof value === "string" && value.length > 60 ? `${visible}…` : visible;
}

/** What stands at a path of plain data; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (!isContainer(value) || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value;
}

function itemAt(data: unknown, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const id = valueAt(data, [...path.slice(0, length), "id"]);
    if (typeof id === "string") return /^[\w.-]{1,64}$/.test(id) ? id : undefined;
  }
  const [part, index] = path;
  if (typeof index !== "number") return undefined;
  // A person, an account or a day has no id.
  return ["name", "handle", "what"]
    .map((field) => valueAt(data, [part ?? "", index, field]))
    .find((name) => typeof name === "string" && /^[\p{L}\p{M}\p{N}@_. '’-]{1,64}$/u.test(name))
    ?.toString();
}

export function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** The nearest of some names, if any is within two edits and a third of the length. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.min(2, Math.ceil(word.length / 3));
  for (const name of names) {
    const distance = Math.abs(name.length - word.length) > 2 ? 3 : edits(word.slice(0, 64), name);
    if (distance <= least) {
      least = distance - 1;
      best = name;
    }
  }
  return best;
}

/** Edits between two short words: insertions, deletions, exchanges. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
