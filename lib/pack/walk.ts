import { isContainer, type Path } from "./problems";

/**
 * Shows every string of a JSON value, and every name of a field, with its path (live: to be copied if kept). `skip` names fields whose
 * contents are left out. Nesting is bounded by the reader, so recursion is.
 */
export function walkStrings(
  value: unknown,
  see: (text: string, path: Path) => void,
  skip: ReadonlySet<string> = new Set(),
): void {
  const path: (string | number)[] = [];
  function visit(part: unknown): void {
    if (typeof part === "string") see(part, path);
    else if (Array.isArray(part)) {
      for (const [index, inner] of part.entries()) {
        path.push(index);
        visit(inner);
        path.pop();
      }
    } else if (isContainer(part)) {
      for (const [name, inner] of Object.entries(part)) {
        if (skip.has(name)) continue;
        path.push(name);
        see(name, path);
        visit(inner);
        path.pop();
      }
    }
  }
  visit(value);
}
