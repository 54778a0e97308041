import type { Span } from "@/lib/draft/span";
import { fileProblem, type Path, type Problem, problemAt, quoted } from "./problems";

/** A JSON text read strictly; `bytesOf` tells the UTF-8 size of a member of the outermost object. */
export interface StrictJson {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  bytesOf(member: string): number;
}

const PROBLEMS_AT_MOST = 50;

interface Frame {
  /** The names met so far; undefined in a list. */
  readonly names: Set<string> | undefined;
  isAtName: boolean;
  name: string;
  index: number;
}

/**
 * Reads JSON and refuses what `JSON.parse` lets through in silence: a name twice in one object (readers differ on which counts), a name
 * that means something to the language ("__proto__"), nesting deeper than `depth`. Linear, without recursion; never throws.
 */
export function readJson(text: string, depth: number): StrictJson {
  const { problems, members } = scan(text, depth);
  let value: unknown;
  if (!problems.some(({ path }) => path === "")) {
    try {
      value = JSON.parse(text);
    } catch (error) {
      problems.push(
        fileProblem(
          `is not JSON${placeOf(error, text)}`,
          "mend it there: a comma, a quote or a bracket",
        ),
      );
    }
  }
  return {
    value,
    problems,
    bytesOf(name) {
      const member = members.get(name);
      return member ? new TextEncoder().encode(text.slice(member.start, member.end)).length : 0;
    },
  };
}

function scan(text: string, depth: number) {
  const problems: Problem[] = [];
  const members = new Map<string, Span>();
  const stack: Frame[] = [];
  let open: { name: string; start: number } | undefined;
  const path = (): Path => stack.map(({ names, name, index }) => (names ? name : index));
  const close = (end: number) => {
    if (open && stack.length === 1) members.set(open.name, { start: open.start, end });
    if (stack.length === 1) open = undefined;
  };
  for (let at = 0; at < text.length && problems.length < PROBLEMS_AT_MOST; at++) {
    const top = stack.at(-1);
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = endOfString(text, at);
        if (top?.isAtName && top.names) {
          top.name = decode(text.slice(at, end));
          top.isAtName = false;
          if (top.names.has(top.name))
            problems.push(
              problemAt(path(), undefined, "stands twice in one object", "keep one of the two"),
            );
          else if (
            top.name === "__proto__" ||
            top.name === "constructor" ||
            top.name === "prototype"
          )
            problems.push(problemAt(path(), undefined, "is a forbidden name", "remove it"));
          top.names.add(top.name);
          if (stack.length === 1) open = { name: top.name, start: end };
        }
        at = end - 1;
        break;
      }
      case 0x7b:
      case 0x5b:
        if (stack.length >= depth) {
          problems.push(
            fileProblem(
              `is nested deeper than ${depth} levels`,
              "no part of a pack is: look for a stray bracket",
            ),
          );
          return { problems, members };
        }
        stack.push({
          names: text[at] === "{" ? new Set() : undefined,
          isAtName: text[at] === "{",
          name: "",
          index: 0,
        });
        break;
      case 0x7d:
      case 0x5d:
        close(at);
        stack.pop();
        break;
      case 0x2c:
        if (!top) break;
        close(at);
        top.isAtName = top.names !== undefined;
        top.index++;
        break;
    }
  }
  return { problems, members };
}

/** One past the closing quote; the end of the text where there is none, which the parser then complains of. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22) return at + 1;
  }
  return text.length;
}

function decode(literal: string): string {
  if (!literal.includes("\\")) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    // Not a string of JSON: the parser refuses the whole text, so the name as it stands will do.
    return literal;
  }
}

/** Browsers tell the place of a syntax error in words only: by offset, or by line and column. */
function placeOf(error: unknown, text: string): string {
  const said = error instanceof Error ? error.message : "";
  const lined = /line (\d+) column (\d+)/.exec(said);
  if (lined) return ` (line ${lined[1]}, column ${lined[2]})`;
  const offset = /position (\d+)/.exec(said)?.[1];
  if (offset === undefined) return text.trim() === "" ? ": it is empty" : "";
  const before = text.slice(0, Number(offset)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1) ?? "").length + 1}, at ${quoted(text.slice(Number(offset), Number(offset) + 10))})`;
}
