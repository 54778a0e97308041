import { type Problem, sayProblem } from "@/lib/pack/problems";
import { ProblemLine } from "./ProblemLine";

/** Problems of a pack or a file, one a line. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={sayProblem(problem)}>
          <ProblemLine of={problem} />
        </li>
      ))}
    </ul>
  );
}
