import { useEffect, useRef, useState } from "react";
import { type FormField, RULE_KINDS } from "@/lib/pack/form";
import type { Problem } from "@/lib/pack/problems";
import { byReview, type DraftPack, freshId, isDue } from "@/lib/studio/draft-pack";
import { ProblemList } from "../problems/ProblemList";
import { useSpeech } from "../wording";
import { EntryFields } from "./EntryFields";
import { Meaning } from "./Meaning";

/** The entries of one section, each opening to its form. A rule's examples run as they are typed. */
export function EntryList({
  section,
  opened,
  entries,
  today,
  fieldsOf,
  examine,
  onChange,
}: {
  section: FormField;
  /** The entry that is open at first, and has the focus: another section led to it. */
  opened?: number | undefined;
  entries: readonly DraftPack[];
  today: string;
  /** The form of an entry: a rule's depends on its kind, a check's on what the check lets itself be told. */
  fieldsOf: (entry: DraftPack) => readonly FormField[];
  examine: (entry: DraftPack) => readonly Problem[];
  onChange: (entries: readonly DraftPack[], step: string) => void;
}) {
  const { text } = useSpeech();
  const [open, setOpen] = useState(opened);
  const led = useRef<HTMLButtonElement>(null);
  useEffect(() => led.current?.focus(), []);
  const isRules = section.name === "rules";
  const order = section.name === "facts" ? byReview(entries) : entries.map((_, index) => index);
  const own = fieldsOf({});
  // A check is named by its own id; any other entry has one to begin with, which nobody needs to think of.
  const isNamed = isRules || (section.name !== "checks" && own.some(({ name }) => name === "id"));
  const add = (entry: DraftPack) => {
    const named = isNamed ? { id: freshId(section.name, entries), ...entry } : entry;
    onChange([...entries, named], "");
    setOpen(entries.length);
  };
  const remove = (index: number) => {
    onChange(entries.toSpliced(index, 1), "");
    setOpen(undefined);
  };
  return (
    <>
      <p>
        <Meaning of={section.meaning} />
      </p>
      <ul>
        {order.map((index) => {
          const entry = entries[index] ?? {};
          return (
            <li key={index}>
              <button
                type="button"
                ref={index === opened ? led : undefined}
                className="entry"
                aria-expanded={open === index}
                onClick={() => setOpen(open === index ? undefined : index)}
              >
                <bdi>{nameOf(entry) || text("ui_studio_unnamed")}</bdi>
                {isRules && RULE_KINDS.includes(String(entry["kind"])) && (
                  <small className="kind">{text(`ui_rule_kind_${entry["kind"]}`)}</small>
                )}
                {section.name === "facts" && isDue(entry, today) && (
                  <small>{text("ui_studio_due")}</small>
                )}
              </button>
              {open === index && (
                <div className="part">
                  <EntryFields
                    fields={fieldsOf(entry)}
                    entry={entry}
                    onChange={(next, step) =>
                      onChange(entries.with(index, next), `${index}.${step}`)
                    }
                  />
                  <Verdict problems={examine(entry)} />
                  <button type="button" className="plain" onClick={() => remove(index)}>
                    {text("ui_studio_remove")}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className="acts">
        {isRules ? (
          RULE_KINDS.map((kind) => (
            <button key={kind} type="button" className="plain" onClick={() => add({ kind })}>
              {text("ui_studio_add_kind", { kind: text(`ui_rule_kind_${kind}`) })}
            </button>
          ))
        ) : (
          <button type="button" className="filled" onClick={() => add({})}>
            {text("ui_studio_add")}
          </button>
        )}
      </p>
    </>
  );
}

/** What is wrong, or that nothing is; told to screen readers as it changes. */
export function Verdict({ problems }: { problems: readonly Problem[] }) {
  const { text } = useSpeech();
  return (
    <div role="status" className="verdict">
      {problems.length === 0 ? (
        <p>{text("ui_studio_sound")}</p>
      ) : (
        <ProblemList problems={problems} />
      )}
    </div>
  );
}

function nameOf(entry: DraftPack): string {
  const name = ["id", "name", "handle", "what", "text"]
    .map((field) => entry[field])
    .find((one) => one);
  return String(name ?? "");
}
