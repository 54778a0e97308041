import { useState } from "react";
import type { CheckChoices } from "@/lib/assistant/settings";
import { useSpeech } from "../wording";
import { CheckSwitches, type Switchable } from "./CheckSwitches";

/** The switches of all checks, which are brought when somebody wants to see them. */
export function CheckSection({
  choices,
  bring,
  onChange,
}: {
  choices: CheckChoices;
  bring: () => Promise<readonly Switchable[]>;
  onChange: (choices: CheckChoices) => void;
}) {
  const { text } = useSpeech();
  const [all, setAll] = useState<readonly Switchable[]>();
  const count = Object.keys(choices).length;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{text("ui_options_checks")}</h2>
      <p>
        <small>{text("ui_options_checks_lead")}</small>
      </p>
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) void bring().then(setAll);
        }}
      >
        <summary>
          {text("ui_options_checks_choose")}
          {count > 0 && <small> {text("ui_options_checks_changed", { count })}</small>}
        </summary>
        {all && <CheckSwitches all={all} choices={choices} onChange={onChange} />}
      </details>
    </section>
  );
}
