// Checks drafts, a JSON line each, from standard input: see "Checking drafts in bulk" in the README.
import { once } from "node:events";
import { createInterface } from "node:readline";
import nlp from "compromise/two";
import { provideParser } from "@/lib/draft/syntax";
import { runCheck } from "./check/command";

provideParser(nlp);
process.exitCode = await runCheck(process.argv.slice(2), {
  directory: process.env.INIT_CWD ?? ".",
  rows: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  async print(line) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
  },
  complain: (line) => console.error(line),
});
