import { labelKey, packForm } from "@/lib/pack/form";
import { type Problem, wayOf } from "@/lib/pack/problems";
import type { Speech } from "../wording";

const LISTS: ReadonlySet<string | number> = new Set(packForm().lists.map(({ name }) => name));

/**
 * Where a problem is, from the outside in, as the studio's forms call it: a part of the pack, the name of the entry, its field. What no
 * form calls by a name (a misspelt field, a file's own name) stays as it is written.
 */
export function placeWords(
  { path, item }: Pick<Problem, "path" | "item">,
  { text }: Pick<Speech, "text">,
): readonly string[] {
  const way = wayOf(path);
  const labelOf = (part: string | number) => {
    const key = labelKey(String(part));
    const label = text(key);
    return label === key ? undefined : label;
  };
  const [first = "", second] = way;
  const isEntry = LISTS.has(first) && typeof second === "number";
  const isKnown = (part: string | number) => typeof part === "number" || labelOf(part);
  if (!isEntry && !way.every(isKnown)) return [path];
  const words: string[] = [];
  for (const [index, part] of way.entries()) {
    if (typeof part === "string") words.push(labelOf(part) ?? part);
    else if (isEntry && index === 1 && item !== undefined) words.push(item);
    else words.push(text("ui_problem_entry", { list: words.pop() ?? "", number: part + 1 }));
  }
  return words;
}
