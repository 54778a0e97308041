import { useId, useState } from "react";
import { channels } from "@/lib/channels";
import type { Pack } from "@/lib/pack";
import type { Problem } from "@/lib/pack/problems";
import type { DraftPack } from "@/lib/studio/draft-pack";
import { perThousand } from "@/lib/studio/over-time";
import type { TrialProgress, Tried } from "@/lib/studio/try-posts";
import { ProblemLine } from "../problems/ProblemLine";
import { useSpeech } from "../wording";
import { FilePicker } from "./FilePicker";
import type { Marking } from "./marking";
import { TrialChanges } from "./TrialChanges";
import { TrialTable } from "./TrialTable";

/** A trial of the draft on past posts, as it stands. */
export interface Trialling {
  readonly state:
    | { readonly at: "idle" }
    | ({ readonly at: "running" } & TrialProgress)
    | {
        readonly at: "done";
        readonly tried: Tried;
        /** Entries of the draft that were not finished. */
        readonly leftOut: number;
        /** The draft that was tried. */
        readonly of: DraftPack;
        /** What it was compared with. */
        readonly against: Pack | undefined;
        readonly file: File;
        readonly channel: string;
      }
    | {
        readonly at: "failed";
        readonly key: string;
        readonly values: Readonly<Record<string, string | number>>;
      };
  /** What to compare with instead of the version in force. */
  readonly versus: Versus | undefined;
  run(file: File, channel: string): void;
  cancel(): void;
  /** A version from a file; the one in force where undefined. */
  compareWith(file: File | undefined): void;
}

/** Another version of the pack, or why there is none in the file. */
export type Versus = { readonly pack: Pack } | { readonly problem: Problem };

/** Tries the draft on a file of past posts, read on this computer alone. */
export function TrialPanel({
  trial: { state, versus, run, cancel, compareWith },
  draft,
  marking,
}: {
  trial: Trialling;
  draft: DraftPack;
  marking: Marking;
}) {
  const { text } = useSpeech();
  const id = useId();
  const [channel, setChannel] = useState("x");
  const isRunning = state.at === "running";
  return (
    <>
      <p>{text("ui_studio_try_lead")}</p>
      <div className="fields">
        <div className="field">
          <label htmlFor={id}>{text("ui_studio_try_channel")}</label>
          <select id={id} value={channel} onChange={({ target }) => setChannel(target.value)}>
            {channels.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
        <FilePicker
          label={text("ui_studio_try_file")}
          accept=".js,.json,.jsonl,.ndjson,.csv,.tsv,.txt"
          isBusy={isRunning}
          onPick={([file]) => file && run(file, channel)}
        />
        <FilePicker
          label={text("ui_studio_versus_file")}
          accept=".json,application/json"
          isBusy={isRunning}
          onPick={([file]) => compareWith(file)}
        />
      </div>
      <div role="status">{versus && <Other versus={versus} />}</div>
      {versus && (
        <p className="acts">
          <button type="button" className="plain" onClick={() => compareWith(undefined)}>
            {text("ui_studio_versus_drop")}
          </button>
        </p>
      )}
      {isRunning && (
        <p className="acts">
          <progress max={1} value={state.share} aria-label={text("ui_studio_try_progress")} />
          <span>{text("ui_studio_try_running", { count: state.posts })}</span>
          <button type="button" className="plain" onClick={cancel}>
            {text("ui_studio_try_cancel")}
          </button>
        </p>
      )}
      <div role="status">
        {state.at === "failed" && <p className="trouble">{text(state.key, state.values)}</p>}
        {state.at === "done" && <Summary tried={state.tried} leftOut={state.leftOut} />}
      </div>
      {state.at === "done" && (
        <>
          {state.of !== draft && (
            <p className="acts">
              <span>{text("ui_studio_try_older")}</span>
              <button
                type="button"
                className="plain"
                onClick={() => run(state.file, state.channel)}
              >
                {text("ui_studio_try_again")}
              </button>
            </p>
          )}
          <TrialChanges changes={state.tried.report.changes} against={state.against} />
          <TrialTable report={state.tried.report} marking={marking} />
        </>
      )}
    </>
  );
}

function Other({ versus }: { versus: Versus }) {
  const { text } = useSpeech();
  if ("problem" in versus)
    return (
      <>
        <p className="trouble">{text("ui_studio_versus_wrong")}</p>
        <p>
          <ProblemLine of={versus.problem} />
        </p>
      </>
    );
  const { id, version } = versus.pack;
  return <p>{text("ui_studio_versus", { pack: id, version: String(version) })}</p>;
}

function Summary({
  tried: { report, repeated, wordless, broken, isWhole },
  leftOut,
}: {
  tried: Tried;
  leftOut: number;
}) {
  const { text } = useSpeech();
  const { posts, reached, undated, failed } = report;
  const notes = [
    !isWhole && text("ui_studio_try_stopped"),
    repeated + wordless > 0 && text("ui_studio_try_others", { count: repeated + wordless }),
    broken > 0 && text("ui_studio_try_broken", { count: broken }),
    undated > 0 && text("ui_studio_try_undated", { count: undated }),
    leftOut > 0 && text("ui_studio_try_unready", { count: leftOut }),
    failed.length > 0 && text("ui_studio_try_failed", { rules: failed.join(", ") }),
  ].filter((note) => note !== false);
  return (
    <>
      <p>
        <b>{text("ui_studio_try_done", { count: posts })}</b>{" "}
        {text("ui_studio_try_reached", { count: reached, rate: perThousand(reached, posts) })}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}
