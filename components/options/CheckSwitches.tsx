import type { CheckChoices } from "@/lib/assistant/settings";
import type { Family } from "@/lib/checks/check";
import type { Provenance } from "@/lib/ministry/ministry";
import { CheckFinder } from "../CheckFinder";
import { useSpeech } from "../wording";

/** A check or a pack's rule, as far as it can be switched. */
export interface Switchable {
  readonly id: string;
  readonly family: Family;
  /** What a pack calls its rule. */
  readonly title: string | undefined;
  /** Without the user's word. */
  readonly isOn: boolean;
  /** The pack that requires it, where one does. */
  readonly lockedBy: Provenance | undefined;
  /** The pack that says otherwise than we do, where one does. */
  readonly setBy: Provenance | undefined;
}

/** Every check with its switch, under its rule of the profession; what a pack requires shows who holds it. */
export function CheckSwitches({
  all,
  choices,
  onChange,
}: {
  all: readonly Switchable[];
  choices: CheckChoices;
  onChange: (choices: CheckChoices) => void;
}) {
  const { text, title } = useSpeech();
  const nameOf = (one: Switchable) => one.title ?? title(one.id);
  // Only what differs from what would hold anyway is the user's word.
  const turn = (one: Switchable, isOn: boolean) => {
    const { [one.id]: _, ...others } = choices;
    onChange(isOn === one.isOn ? others : { ...others, [one.id]: isOn ? "on" : "off" });
  };
  return (
    <CheckFinder all={all} nameOf={nameOf}>
      {(family, own) => (
        <fieldset className="switches">
          <legend>{text(`ui_family_${family}`)}</legend>
          {own.map((one) => (
            <Switch
              key={one.id}
              one={one}
              name={nameOf(one)}
              choice={choices[one.id]}
              onTurn={(isOn) => turn(one, isOn)}
            />
          ))}
        </fieldset>
      )}
    </CheckFinder>
  );
}

function Switch({
  one: { isOn, lockedBy, setBy },
  name,
  choice,
  onTurn,
}: {
  one: Switchable;
  name: string;
  choice: "on" | "off" | undefined;
  onTurn: (isOn: boolean) => void;
}) {
  const { text } = useSpeech();
  const by = lockedBy ?? setBy;
  const key = lockedBy ? "ui_check_locked" : "ui_check_set_by";
  return (
    <label>
      <input
        type="checkbox"
        checked={lockedBy ? true : choice === undefined ? isOn : choice === "on"}
        disabled={lockedBy !== undefined}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <span>
        {name}
        {by && <small> {text(key, { pack: by.pack, issuer: by.issuer })}</small>}
      </span>
    </label>
  );
}
