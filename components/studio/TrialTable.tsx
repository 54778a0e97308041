import { useState } from "react";
import { judged, markOn } from "@/lib/studio/marks";
import { overTime, perThousand } from "@/lib/studio/over-time";
import type { Fared, TrialReport } from "@/lib/studio/trial";
import { useSpeech } from "../wording";
import type { Marking } from "./marking";
import { OverTime } from "./OverTime";
import { SampleText } from "./SampleText";

/** How each rule fared: hits per 1,000 posts, reach, false alarms; its samples and its course over time on demand. */
export function TrialTable({ report, marking }: { report: TrialReport; marking: Marking }) {
  const { text, title } = useSpeech();
  const [open, setOpen] = useState<string>();
  const fired = report.rules.filter(({ hits }) => hits > 0);
  const silent = report.rules.filter(({ hits, isOwn }) => hits === 0 && isOwn);
  return (
    <>
      {silent.length > 0 && (
        <>
          <h3>{text("ui_studio_never")}</h3>
          <ul>
            {silent.map(({ rule }) => (
              <li key={rule}>
                <bdi>{title(rule)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{text("ui_studio_fired")}</h3>
      {fired.length === 0 && <p>{text("ui_studio_fired_none")}</p>}
      {fired.length > 0 && (
        <div className="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{text("ui_studio_rule")}</th>
                <th scope="col">{text("ui_studio_severity")}</th>
                <th scope="col">{text("ui_studio_rate")}</th>
                <th scope="col">{text("ui_studio_reach")}</th>
                <th scope="col">{text("ui_studio_false")}</th>
              </tr>
            </thead>
            {fired.map((fared) => (
              <tbody key={fared.rule}>
                <RuleRow
                  fared={fared}
                  posts={report.posts}
                  marking={marking}
                  isOpen={open === fared.rule}
                  onToggle={() => setOpen(open === fared.rule ? undefined : fared.rule)}
                />
                {open === fared.rule && (
                  <tr>
                    <td colSpan={5}>
                      <Samples fared={fared} marking={marking} />
                      <OverTime
                        caption={text("ui_studio_over_time", { rule: title(fared.rule) })}
                        periods={overTime(report.months, fared.months)}
                      />
                    </td>
                  </tr>
                )}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </>
  );
}

function RuleRow({
  fared: { rule, isOwn, severity, hits, posts: reach },
  posts,
  marking,
  isOpen,
  onToggle,
}: {
  fared: Fared;
  posts: number;
  marking: Marking;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { text, title } = useSpeech();
  const { marked, wrong } = judged(marking.marks, rule);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="entry" aria-expanded={isOpen} onClick={onToggle}>
          <bdi>{title(rule)}</bdi>
          {!isOwn && <small>{text("ui_studio_built_in")}</small>}
        </button>
      </th>
      <td>{severity && text(`ui_severity_${severity}`)}</td>
      <td>{text("ui_studio_number", { number: perThousand(hits, posts) })}</td>
      <td>{text("ui_studio_number", { number: reach })}</td>
      <td>{marked > 0 ? text("ui_studio_wrong_of", { wrong, marked }) : "–"}</td>
    </tr>
  );
}

function Samples({ fared: { rule, samples }, marking }: { fared: Fared; marking: Marking }) {
  const { text } = useSpeech();
  return (
    <ul className="samples">
      {samples.map((sample, index) => {
        const mark = markOn(marking.marks, rule, sample);
        return (
          // Two posts may say the very same on the same day.
          <li key={index}>
            <SampleText sample={sample} />
            <span className="acts">
              {(["right", "wrong"] as const).map((word) => (
                <button
                  key={word}
                  type="button"
                  className="plain"
                  aria-pressed={mark === word}
                  onClick={() => marking.onMark(rule, sample, word)}
                >
                  {text(`ui_studio_mark_${word}`)}
                </button>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
