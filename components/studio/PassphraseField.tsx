import { useId } from "react";
import { useSpeech } from "../wording";

/** Where the passphrase of the signing key is typed; the browser is asked to offer none and to keep none. */
export function PassphraseField({
  value,
  onChange,
}: {
  value: string;
  onChange: (passphrase: string) => void;
}) {
  const { text } = useSpeech();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{text("ui_studio_passphrase")}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
