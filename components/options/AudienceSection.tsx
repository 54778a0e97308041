import { useId, useState } from "react";
import {
  type AccountAudiences,
  AUDIENCES,
  accountKey,
  type Settings,
} from "@/lib/assistant/settings";
import { useSpeech } from "../wording";

type Audience = Exclude<Settings["audience"], "auto">;
const CHOICES = AUDIENCES.filter((audience) => audience !== "auto");

/** Whom each of several accounts writes for, chosen once; accounts that are not named follow the choice above. */
export function AudienceSection({
  audiences,
  onChange,
}: {
  audiences: AccountAudiences;
  onChange: (audiences: AccountAudiences) => void;
}) {
  const { text } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState("");
  const account = accountKey(typed);
  const add = () => {
    if (account === "" || /\s/u.test(account)) return;
    onChange({ ...audiences, [account]: audiences[account] ?? "foreign-public" });
    setTyped("");
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text("ui_options_audiences")}</h2>
      <p>
        <small>{text("ui_options_audiences_lead")}</small>
      </p>
      <ul>
        {Object.entries(audiences).map(([handle, audience]) => (
          <li className="row" key={handle}>
            <bdi>@{handle}</bdi>{" "}
            <AudienceSelect
              label={text("ui_audience_of", { account: `@${handle}` })}
              chosen={audience}
              onChoose={(chosen) => onChange({ ...audiences, [handle]: chosen })}
            />{" "}
            <button
              type="button"
              className="plain"
              onClick={() => {
                const { [handle]: _gone, ...others } = audiences;
                onChange(others);
              }}
            >
              {text("ui_audience_forget", { account: `@${handle}` })}
            </button>
          </li>
        ))}
      </ul>
      <p className="add-place">
        <label htmlFor={id}>{text("ui_audience_account")}</label>
        <input
          id={id}
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />{" "}
        <button type="button" className="plain" onClick={add}>
          {text("ui_audience_add")}
        </button>
      </p>
    </section>
  );
}

function AudienceSelect({
  label,
  chosen,
  onChoose,
}: {
  label: string;
  chosen: Audience;
  onChoose: (audience: Audience) => void;
}) {
  const { text } = useSpeech();
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={({ target }) => {
        const audience = CHOICES.find((one) => one === target.value);
        if (audience) onChoose(audience);
      }}
    >
      {CHOICES.map((id) => (
        <option key={id} value={id}>
          {text(`ui_audience_${id.replace("-", "_")}`)}
        </option>
      ))}
    </select>
  );
}
