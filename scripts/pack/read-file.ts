import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { parseDocument } from "yaml";
import {
  type Pack,
  type PackReading,
  type Problem,
  readPack,
  sayProblem,
  type VerifiedPack,
} from "@/lib/pack";
import { version } from "@/package.json";
import { type Desk, Stop } from "./desk";

/**
 * Reads a pack from a file of JSON, YAML or a signed envelope, on trial: whatever is well formed is taken, and what a diplomat's browser
 * would want besides (a signature, freshness) comes back as notes. `path` is absolute. Rejects where there is no such file.
 */
export async function readPackFile(path: string): Promise<PackReading> {
  const bytes = await readFile(path);
  const input = /^\.ya?ml$/i.test(extname(path)) ? fromYaml(bytes.toString("utf8")) : bytes;
  if (typeof input !== "string" && "problems" in input) return { ok: false, ...input };
  return readPack(input, {
    delivery: "trial",
    pins: [],
    now: new Date().toISOString(),
    engine: version,
  });
}

/** YAML as JSON text. Aliases are refused: nine lines of them can stand for gigabytes. */
function fromYaml(text: string): string | { readonly problems: readonly Problem[] } {
  const document = parseDocument(text, { uniqueKeys: true, version: "1.2", schema: "core" });
  const problems = document.errors.map(({ message, linePos }): Problem => {
    const [what = "is not YAML"] = message.split("\n");
    const line = linePos?.[0].line;
    return {
      path: line ? `line ${line}` : "",
      what: what.replace(/ at line \d+, column \d+:?$/, ""),
      mend: "mend it there",
    };
  });
  if (problems.length > 0) return { problems };
  try {
    return JSON.stringify(document.toJS({ maxAliasCount: 0 }), undefined, 2) ?? "";
  } catch {
    const problem = {
      path: "",
      what: "uses YAML aliases",
      mend: "write the value out where it is needed",
    };
    return { problems: [problem] };
  }
}

/** Tells problems, a line each: file, place, what is wrong, how to mend it. */
export function tellProblems(desk: Desk, file: string, problems: readonly Problem[]): void {
  for (const problem of problems) desk.complain(`${basename(file)}: ${sayProblem(problem)}`);
}

/** A pack as a command needs it: read, or the end of the command with its problems told. */
export async function needPack(
  desk: Desk,
  file: string,
): Promise<{
  readonly pack: Pack;
  readonly verified: VerifiedPack;
  readonly notes: readonly string[];
}> {
  const reading = await readPackFile(resolve(desk.directory, file));
  if (!reading.ok) {
    tellProblems(desk, file, reading.problems);
    throw new Stop(1);
  }
  return { pack: reading.pack.pack, verified: reading.pack, notes: reading.notes };
}
