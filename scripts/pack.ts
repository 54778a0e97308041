// Rule packs for a ministry's own continuous integration: see "Rule packs" in the README.
import nlp from "compromise/two";
import { provideParser } from "@/lib/draft/syntax";
import { runPackTool } from "./pack/tool";

provideParser(nlp);
process.exitCode = await runPackTool(process.argv.slice(2), {
  directory: process.env.INIT_CWD ?? ".",
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
