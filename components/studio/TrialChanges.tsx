import type { Changed, TrialReport } from "@/lib/studio/trial";
import { useSpeech } from "../wording";
import { SampleText } from "./SampleText";

/** What the draft would change on the posts that were tried, against the version in force: what falls silent first. */
export function TrialChanges({ changes }: Pick<TrialReport, "changes">) {
  const { text } = useSpeech();
  return (
    <>
      <h3>{text("ui_studio_changes")}</h3>
      {!changes && <p>{text("ui_studio_changes_first")}</p>}
      {changes?.length === 0 && <p>{text("ui_studio_changes_none")}</p>}
      {changes && changes.length > 0 && (
        <ul className="changes">
          {changes.map((change) => (
            <OneChange key={`${change.effect} ${change.rule}`} change={change} />
          ))}
        </ul>
      )}
    </>
  );
}

function OneChange({ change: { effect, rule, aspects, places, samples } }: { change: Changed }) {
  const { text, title, list } = useSpeech();
  return (
    <li data-effect={effect}>
      <details>
        <summary>
          <b>{text(`ui_studio_effect_${effect}`)}</b> <bdi>{title(rule)}</bdi>{" "}
          {text("ui_studio_places", { count: places })}
          {aspects.length > 0 && (
            <small> {list(aspects.map((aspect) => text(`ui_studio_aspect_${aspect}`)))}</small>
          )}
        </summary>
        <ul>
          {samples.map((sample, index) => (
            // Two posts may say the very same on the same day.
            <li key={index}>
              <SampleText sample={sample} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
