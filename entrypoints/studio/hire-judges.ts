import { type HiredJudge, hireJudge } from "@/lib/studio/hired-judge";
import type { Assignment } from "@/lib/studio/judge";

/** More would hold the checks in memory as often, and gain little. */
const MOST = 4;

/** Judges in threads of their own, as many as this computer can spare: one core is left to the page where there are more than two. */
export function hireJudges(assignment: Assignment): readonly HiredJudge[] {
  const cores = navigator.hardwareConcurrency || 1;
  const wanted = Math.min(cores > 2 ? cores - 1 : cores, MOST);
  return Array.from({ length: wanted }, () =>
    hireJudge(assignment, ({ onAnswer, onBreak }) => {
      const thread = new Worker("/judge.js");
      thread.onmessage = ({ data }) => onAnswer(data);
      thread.onerror = onBreak;
      thread.onmessageerror = onBreak;
      return {
        send: (errand) => thread.postMessage(errand),
        end: () => thread.terminate(),
      };
    }),
  );
}
