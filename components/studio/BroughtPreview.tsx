import { type Problem, sayProblem } from "@/lib/pack/problems";
import type { Brought } from "@/lib/studio/read-table";
import { PackWords, ProblemLine } from "../problems/ProblemLine";
import { useSpeech } from "../wording";

/** Rows beyond are too many to read; mended files are read again anyway. */
const SHOWN = 200;

/** What a file would bring: every row that is wrong with why and how to mend it, how many are right, and the choice to take those in. */
export function BroughtPreview({
  brought,
  notes,
  nameOf,
  onTake,
  onLeave,
}: {
  brought: readonly Brought[];
  /** About the file as a whole, and what of it was passed over. */
  notes: readonly Problem[];
  nameOf: (brought: Brought) => string;
  onTake: () => void;
  onLeave: () => void;
}) {
  const { text } = useSpeech();
  const wrong = brought.filter(({ problems }) => problems.length > 0);
  const count = (effect: Brought["effect"]) =>
    brought.filter((one) => one.effect === effect && one.problems.length === 0).length;
  const [added, replaced, same] = [count("added"), count("replaced"), count("same")];
  return (
    <>
      {notes.length > 0 && (
        <ul>
          {notes.slice(0, SHOWN).map((note, index) => (
            <li key={index}>
              <ProblemLine of={note} />
            </li>
          ))}
        </ul>
      )}
      {notes.length > SHOWN && (
        <p>{text("ui_studio_more_rows", { count: notes.length - SHOWN })}</p>
      )}
      <p>{text("ui_studio_brought", { added, replaced, same })}</p>
      {wrong.length > 0 && (
        <>
          <p className="trouble">{text("ui_studio_wrong_rows", { count: wrong.length })}</p>
          <div className="wide">
            <table>
              <tbody>
                {wrong.slice(0, SHOWN).map((one, index) => (
                  <tr key={index}>
                    <th scope="row">
                      <PackWords of={[one.place]} />
                      <br />
                      <bdi>{nameOf(one)}</bdi>
                    </th>
                    <td>
                      <ul>
                        {one.problems.map((problem) => (
                          <li key={sayProblem(problem)}>
                            <ProblemLine of={problem} />
                          </li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {wrong.length > SHOWN && (
            <p>{text("ui_studio_more_rows", { count: wrong.length - SHOWN })}</p>
          )}
        </>
      )}
      <p className="acts">
        <button type="button" className="filled" disabled={added + replaced === 0} onClick={onTake}>
          {text("ui_studio_take_rows", { count: added + replaced })}
        </button>
        <button type="button" className="plain" onClick={onLeave}>
          {text("ui_studio_leave_rows")}
        </button>
      </p>
    </>
  );
}
