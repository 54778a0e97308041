import type { Settings } from "@/lib/assistant/settings";
import type { RecordKeeping } from "@/lib/ministry/ministry";
import { KEPT_FOR } from "@/lib/record/keep";
import { Choice } from "../Choice";
import { useSpeech } from "../wording";

const KINDS = ["on", "text", "off"] as const;

/** What is kept and for how long: the user's choice, but for what a pack asks. */
export function Keeping({
  settings,
  asked,
  onChange,
}: {
  settings: Settings;
  /** What the pack in force asks for. */
  asked: RecordKeeping | undefined;
  onChange: (changes: Partial<Settings>) => void;
}) {
  const { text } = useSpeech();
  // A pack that asks for a record has one; what went out stays the user's to keep or not.
  const kinds = KINDS.filter((kind) => !asked || kind !== "off");
  const chosen = asked && settings.record === "off" ? "on" : settings.record;
  return (
    <>
      <Choice
        legend={text("ui_record_what")}
        options={kinds.map((kind) => [kind, text(`ui_record_what_${kind}`)])}
        chosen={chosen}
        onChoose={(record) => onChange({ record })}
      />
      {asked ? (
        <p>
          <small>
            {text("ui_record_months_asked", {
              count: asked.months,
              pack: asked.provenance.pack,
              issuer: asked.provenance.issuer,
            })}
          </small>
        </p>
      ) : (
        <Choice
          legend={text("ui_record_months")}
          options={KEPT_FOR.map((months) => [
            months,
            text("ui_record_months_of", { count: months }),
          ])}
          chosen={settings.recordMonths}
          onChoose={(recordMonths) => onChange({ recordMonths })}
        />
      )}
    </>
  );
}
