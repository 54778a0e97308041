import { useId, useState } from "react";
import { DEFAULT_SETTINGS, type Settings } from "@/lib/assistant/settings";
import { readSettingsFile, settingsFile } from "@/lib/assistant/settings-file";
import type { Message } from "@/lib/wording/message";
import { FileInput } from "../FileInput";
import { SaveLink } from "../studio/SaveLink";
import { useSpeech } from "../wording";

type Step =
  | { readonly at: "idle" }
  | { readonly at: "asking" }
  | { readonly at: "done" }
  | { readonly at: "refused"; readonly problems: readonly Message[] };

/** All settings to another browser and back, and back to the usual ones. What cannot be understood changes nothing. */
export function SettingsFile({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}) {
  const { text, say } = useSpeech();
  const id = useId();
  const [step, setStep] = useState<Step>({ at: "idle" });
  const open = async (file: File | undefined) => {
    if (!file) return;
    const reading = readSettingsFile(await file.text());
    if ("settings" in reading) onChange(reading.settings);
    setStep("settings" in reading ? { at: "done" } : { at: "refused", problems: reading.problems });
  };
  return (
    <section aria-labelledby="all-settings">
      <h2 id="all-settings">{text("ui_options_file")}</h2>
      <p>
        <SaveLink
          name="attache-settings.json"
          content={settingsFile(settings)}
          label={text("ui_settings_export")}
        />
      </p>
      <p>
        <label htmlFor={id}>{text("ui_settings_import")}</label>{" "}
        <FileInput id={id} accept=".json,application/json" onPick={([file]) => void open(file)} />
      </p>
      <div role="status">
        {step.at === "done" && <p>{text("ui_settings_imported")}</p>}
        {step.at === "refused" && (
          <>
            <p className="trouble">{text("ui_settings_refused")}</p>
            <ul>
              {step.problems.map((problem) => (
                <li key={say(problem)}>{say(problem)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {step.at === "asking" ? (
        <p className="acts" role="alertdialog" aria-label={text("ui_settings_reset_sure")}>
          <span>{text("ui_settings_reset_sure")}</span>
          <button
            type="button"
            className="filled"
            onClick={() => {
              onChange(DEFAULT_SETTINGS);
              setStep({ at: "idle" });
            }}
          >
            {text("ui_settings_reset_yes")}
          </button>
          <button
            type="button"
            className="plain"
            ref={(button) => button?.focus()}
            onClick={() => setStep({ at: "idle" })}
          >
            {text("ui_record_erase_no")}
          </button>
        </p>
      ) : (
        <p className="acts">
          <button type="button" className="plain" onClick={() => setStep({ at: "asking" })}>
            {text("ui_settings_reset")}
          </button>
        </p>
      )}
    </section>
  );
}
