// A thread of the bench of trials: judges as entrypoints/judge.ts does in the browser.
import { parentPort } from "node:worker_threads";
import nlp from "compromise/two";
import { checks } from "@/lib/checks";
import { provideParser } from "@/lib/draft/syntax";
import { createClerk, type Errand } from "@/lib/studio/hired-judge";
import { createJudge } from "@/lib/studio/judge";

provideParser(nlp);
const clerk = createClerk((assignment) => createJudge(checks, assignment));
parentPort?.on("message", (errand: Errand) => {
  const judged = clerk(errand);
  if (judged) parentPort?.postMessage(judged);
});
