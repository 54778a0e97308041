import { type ReactNode, useContext, useId, useState } from "react";
import { type FormField, labelKey } from "@/lib/pack/form";
import { fromLines, linesOf } from "@/lib/studio/lines";
import { choiceName } from "../choice-name";
import { useSpeech } from "../wording";
import { Meaning } from "./Meaning";
import { type Suggestion, Suggestions } from "./suggestions";

/** How a day is written in a pack. */
const EXAMPLE_DAY = "2026-11-20";

/** A field that one input asks for, with its meaning as the schema names it. Values are given and taken as they stand in the pack. */
export function FieldInput({
  field: { name, meaning, isOptional, control, usual },
  value,
  onChange,
}: {
  field: FormField;
  value: unknown;
  onChange: (value: unknown, step: string) => void;
}) {
  const speech = useSpeech();
  const { text } = speech;
  const id = useId();
  const suggested = useContext(Suggestions)[name];
  const change = (next: unknown) => onChange(next, name);
  const about = { id, "aria-describedby": `${id}-meaning`, required: !isOptional };
  let input: ReactNode;
  switch (control.as) {
    case "yes-no":
      // What is left out may be on as well as off by itself: three answers, not two.
      input = isOptional ? (
        <select
          {...about}
          value={value === undefined ? "" : String(value)}
          onChange={({ target }) =>
            change(target.value === "" ? undefined : target.value === "true")
          }
        >
          <option value="">–</option>
          <option value="true">{text("ui_studio_yes")}</option>
          <option value="false">{text("ui_studio_no")}</option>
        </select>
      ) : (
        <input
          {...about}
          required={false}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => change(target.checked)}
        />
      );
      break;
    case "choice":
      input = (
        <select
          {...about}
          value={String(value ?? "")}
          onChange={({ target }) => change(target.value === "" ? undefined : target.value)}
        >
          <option value="">–</option>
          {control.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceName(name, choice, speech)}
            </option>
          ))}
        </select>
      );
      break;
    case "lines":
    case "groups":
      input = (
        <Typed
          value={linesOf(value)}
          read={(text) => fromLines(text, value, control.as === "groups")}
          show={linesOf}
          onChange={change}
          about={about}
          isLong
        />
      );
      break;
    default:
      input = (
        <Typed
          value={String(value ?? "")}
          isLong={control.as === "paragraph"}
          hint={control.as === "day" ? EXAMPLE_DAY : usual}
          suggested={suggested}
          read={control.as === "number" ? readNumber : (text) => text.trim() || undefined}
          show={(read) => String(read ?? "")}
          onChange={change}
          about={about}
        />
      );
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {text(labelKey(name))}
        {isOptional ? "" : " *"}
      </label>
      {input}
      <Meaning
        id={`${id}-meaning`}
        of={meaning}
        field={name}
        choices={control.as === "choice" ? control.choices : []}
      />
    </div>
  );
}

/** A text as it is being typed: spaces and empty lines at its end stand until the value changes from elsewhere. */
function Typed({
  value,
  read,
  show,
  onChange,
  about,
  hint,
  suggested,
  isLong = false,
}: {
  value: string;
  read: (text: string) => unknown;
  show: (read: unknown) => string;
  onChange: (value: unknown) => void;
  about: { readonly id: string; readonly required: boolean };
  /** How it is written, shown until something is. */
  hint?: string | undefined;
  suggested?: readonly Suggestion[] | undefined;
  isLong?: boolean;
}) {
  const [typed, setTyped] = useState(value);
  const shown = show(read(typed)) === value ? typed : value;
  const type = (text: string) => {
    setTyped(text);
    onChange(read(text));
  };
  return isLong ? (
    <textarea {...about} dir="auto" value={shown} onChange={(event) => type(event.target.value)} />
  ) : (
    <>
      <input
        {...about}
        dir="auto"
        placeholder={hint}
        list={suggested && `${about.id}-list`}
        value={shown}
        onChange={(event) => type(event.target.value)}
      />
      {suggested && (
        <datalist id={`${about.id}-list`}>
          {suggested.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** A number where one is written; else the text, which the examination then names. */
function readNumber(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) && String(number) === trimmed ? number : trimmed;
}
