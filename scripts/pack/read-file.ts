import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { parseDocument } from "yaml";
import {
  type Pack,
  type PackReading,
  type Problem,
  readPack,
  sayProblem,
  type Trust,
} from "@/lib/pack";
import { version } from "@/package.json";

/** A pack as a lead's tools read it: unsigned ones too, on trial. */
export type FileReading = PackReading & { readonly name: string };

/** What a file of the command line stands for; relative to where the user is, not to the repository. */
export function placeOf(file: string): string {
  return resolve(process.env.INIT_CWD ?? ".", file);
}

/**
 * Reads a pack from a file of JSON, YAML or a signed envelope, on trial: whatever is well formed is taken, and what a diplomat's browser
 * would want besides (a signature, freshness) comes back as notes. Rejects where there is no such file.
 */
export async function readPackFile(file: string, trust: Partial<Trust> = {}): Promise<FileReading> {
  const name = basename(file);
  const bytes = await readFile(placeOf(file));
  const json = /^\.ya?ml$/i.test(extname(file))
    ? fromYaml(bytes.toString("utf8"))
    : { text: bytes };
  if ("problems" in json) return { ok: false, problems: json.problems, name };
  const reading = await readPack(json.text, {
    delivery: "trial",
    pins: [],
    now: new Date().toISOString(),
    engine: version,
    ...trust,
  });
  return { ...reading, name };
}

/** YAML as JSON text. Aliases are refused: nine lines of them can stand for gigabytes. */
function fromYaml(
  text: string,
): { readonly text: string } | { readonly problems: readonly Problem[] } {
  const document = parseDocument(text, { uniqueKeys: true, version: "1.2", schema: "core" });
  const problems = document.errors.map(({ message, linePos }): Problem => {
    const [what = "is not YAML"] = message.split("\n");
    const line = linePos?.[0].line;
    return {
      path: line ? `line ${line}` : "",
      what: what.replace(/:$/, ""),
      mend: "mend it there",
    };
  });
  if (problems.length > 0) return { problems };
  try {
    return { text: JSON.stringify(document.toJS({ maxAliasCount: 0 }), undefined, 2) ?? "" };
  } catch {
    return {
      problems: [
        { path: "", what: "uses YAML aliases", mend: "write the value out where it is needed" },
      ],
    };
  }
}

/** Prints problems, a line each: file, place, what is wrong, how to mend it. */
export function tellProblems(name: string, problems: readonly Problem[]): void {
  for (const problem of problems) console.error(`${name}: ${sayProblem(problem)}`);
}

/** The pack of a file, or the end of the program with its problems told. */
export async function needPack(
  file: string,
): Promise<{ pack: Pack; reading: FileReading & { ok: true } }> {
  const reading = await readPackFile(file).catch((error: NodeJS.ErrnoException) => {
    console.error(`${file}: ${error.code === "ENOENT" ? "there is no such file" : error.message}`);
    process.exit(2);
  });
  if (!reading.ok) {
    tellProblems(reading.name, reading.problems);
    process.exit(1);
  }
  return { pack: reading.pack.pack, reading };
}
