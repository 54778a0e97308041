import type { Pack } from "@/lib/pack";
import type { Changed, TrialReport } from "@/lib/studio/trial";
import { useSpeech } from "../wording";
import { SampleText } from "./SampleText";

/** What the draft would change on the posts that were tried, against another version: what falls silent first. */
export function TrialChanges({
  changes,
  against,
}: Pick<TrialReport, "changes"> & { against: Pack | undefined }) {
  const { text } = useSpeech();
  return (
    <>
      <h3>
        {against
          ? text("ui_studio_changes_of", { pack: against.id, version: String(against.version) })
          : text("ui_studio_changes")}
      </h3>
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
