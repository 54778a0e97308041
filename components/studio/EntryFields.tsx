import { type FormField, labelKey } from "@/lib/pack/form";
import { type DraftPack, isRecord, withField } from "@/lib/studio/draft-pack";
import { useSpeech } from "../wording";
import { FieldInput } from "./FieldInput";
import { Meaning } from "./Meaning";

/** All fields of an entry, the needed ones first. What each means is the format's own sentence, in English. */
export function EntryFields({
  fields,
  entry,
  onChange,
}: {
  fields: readonly FormField[];
  entry: DraftPack;
  onChange: (entry: DraftPack, step: string) => void;
}) {
  const needed = fields.filter(({ isOptional }) => !isOptional);
  const others = fields.filter(({ isOptional }) => isOptional);
  return (
    <div className="fields">
      {[...needed, ...others].map((field) => (
        <AnyField
          key={field.name}
          field={field}
          value={entry[field.name]}
          onChange={(value, step) => onChange(withField(entry, field.name, value), step)}
        />
      ))}
    </div>
  );
}

/** One input, or the fields that an object or each of several holds. */
function AnyField({
  field,
  value,
  onChange,
}: {
  field: FormField;
  value: unknown;
  onChange: (value: unknown, step: string) => void;
}) {
  const { text } = useSpeech();
  const { name, meaning, control } = field;
  if (control.as === "object")
    return (
      <fieldset>
        <legend>{text(labelKey(name))}</legend>
        <p>
          <Meaning of={meaning} />
        </p>
        <EntryFields
          fields={control.fields}
          entry={isRecord(value) ? value : {}}
          onChange={(next, step) =>
            onChange(Object.keys(next).length > 0 ? next : undefined, `${name}.${step}`)
          }
        />
      </fieldset>
    );
  if (control.as === "objects")
    return (
      <ObjectList
        legend={text(labelKey(name))}
        meaning={meaning}
        fields={control.fields}
        value={value}
        onChange={(next, step) => onChange(next, `${name}.${step}`)}
      />
    );
  return <FieldInput field={field} value={value} onChange={onChange} />;
}

/** A list of small objects within an entry, such as the slots of a pattern. */
function ObjectList({
  legend,
  meaning,
  fields,
  value,
  onChange,
}: {
  legend: string;
  meaning: string;
  fields: readonly FormField[];
  value: unknown;
  onChange: (value: unknown, step: string) => void;
}) {
  const { text } = useSpeech();
  const entries = Array.isArray(value) ? value.filter(isRecord) : [];
  return (
    <fieldset>
      <legend>{legend}</legend>
      <p>
        <Meaning of={meaning} />
      </p>
      {entries.map((entry, index) => (
        // Entries have no name of their own: their place is all they have.
        <div key={index} className="part">
          <EntryFields
            fields={fields}
            entry={entry}
            onChange={(next, step) => onChange(entries.with(index, next), `${index}.${step}`)}
          />
          <button
            type="button"
            className="plain"
            onClick={() => onChange(entries.toSpliced(index, 1), "")}
          >
            {text("ui_studio_remove")}
          </button>
        </div>
      ))}
      <button type="button" className="plain" onClick={() => onChange([...entries, {}], "")}>
        {text("ui_studio_add")}
      </button>
    </fieldset>
  );
}
