import { useMemo } from "react";
import type { Check, Example, Examples } from "@/lib/checks/check";
import type { Report } from "@/lib/engine/engine";
import type { Finding } from "@/lib/engine/finding";
import { SeverityShape } from "../SeverityShape";
import { useSpeech } from "../wording";
import { CheckSource } from "./CheckSource";

/** Examples shown of each kind; the others say little more. */
const SHOWN = 8;

/** What a check is, on whose word, and how it judges its own examples, run as the page is opened. */
export function CheckPage({
  check,
  examples,
  runExample,
}: {
  check: Check;
  examples: Examples | undefined;
  runExample: (check: Check, example: Example) => Report;
}) {
  const { text, list, locale } = useSpeech();
  const { family, severity, languages, source } = check;
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: "language" }), [locale]);
  const spoken =
    languages === "any"
      ? text("ui_help_any_language")
      : list(languages.map((language) => names.of(language) ?? language));
  const hits = useMemo(
    () => [
      ...distinct(
        (examples?.hits ?? []).slice(0, SHOWN).flatMap((example) => {
          const [finding] = runExample(check, example).findings;
          return finding ? [{ example, finding }] : [];
        }),
        ({ example, finding }) => `${nameOf(example)} ${JSON.stringify(finding.message)}`,
      ),
    ],
    [check, examples, runExample],
  );
  const misses = [
    ...distinct(
      (examples?.misses ?? [])
        .map((miss): Example => (typeof miss === "string" ? { text: miss } : miss))
        .filter((example) => example.text.trim() !== ""),
      nameOf,
    ),
  ].slice(0, SHOWN);
  return (
    <>
      <p>
        <a href="#all">{text("ui_help_all")}</a>
      </p>
      <dl>
        <dt>{text("ui_help_rule")}</dt>
        <dd>{text(`ui_family_${family}`)}</dd>
        <dt>{text("ui_help_severity")}</dt>
        <dd>
          <SeverityShape severity={severity} isQuestion={false} />{" "}
          {text("ui_reason", {
            check: text(`ui_severity_${severity}`),
            source: text(`ui_help_${severity}`),
          })}
        </dd>
        <dt>{text("ui_help_languages")}</dt>
        <dd>{spoken}</dd>
        <dt>{text("ui_help_source")}</dt>
        <dd>
          <CheckSource of={source} />
        </dd>
        {check.isOptIn && (
          <>
            <dt>{text("ui_help_state")}</dt>
            <dd>{text("ui_help_opt_in")}</dd>
          </>
        )}
      </dl>
      <h2>{text("ui_help_hits")}</h2>
      <ul className="examples">
        {hits.map(([name, { example, finding }]) => (
          <Hit key={name} example={example} finding={finding} />
        ))}
      </ul>
      <h2>{text("ui_help_misses")}</h2>
      <ul className="examples">
        {misses.map(([name, example]) => (
          <li key={name}>
            <q dir="auto">{example.text}</q>
            <Day example={example} />
          </li>
        ))}
      </ul>
      <h2>{text("ui_help_ignore")}</h2>
      <p>{text("ui_help_ignore_how")}</p>
    </>
  );
}

/** Each of what a reader can tell apart, once, by its name: examples may differ in what stands around a draft alone. */
function distinct<One>(all: readonly One[], name: (one: One) => string): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [name(one), one]));
}

function nameOf({ text, today }: Example): string {
  return `${text} ${today ?? ""}`;
}

function Hit({ example, finding }: { example: Example; finding: Finding }) {
  const { say, text } = useSpeech();
  const { start, end, severity, message, fixes } = finding;
  const [fix] = fixes;
  const draft = example.text;
  return (
    <li>
      <q dir="auto">
        {draft.slice(0, start)}
        <mark className={severity}>{draft.slice(start, end)}</mark>
        {draft.slice(end)}
      </q>
      <Day example={example} />
      <p className="why">{say(message)}</p>
      {fix && (
        <p className="after">
          {text("ui_help_after")}{" "}
          <q dir="auto">{draft.slice(0, fix.start) + fix.text + draft.slice(fix.end)}</q>
        </p>
      )}
    </li>
  );
}

/** The day of posting, where the example depends on it. */
function Day({ example }: { example: Example }) {
  const { say } = useSpeech();
  if (example.today === undefined) return null;
  return <small> {say({ key: "ui_help_posted", values: { day: { day: example.today } } })}</small>;
}
