import { useId } from "react";
import type { Check } from "@/lib/checks/check";
import { CheckFinder } from "../CheckFinder";
import { SeverityShape } from "../SeverityShape";
import { useSpeech } from "../wording";

/** Every check under its rule of the profession, to be searched by its name. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { text, title } = useSpeech();
  const id = useId();
  return (
    <>
      <p>{text("ui_help_lead", { count: checks.length })}</p>
      <CheckFinder all={checks} nameOf={(check) => title(check.id)}>
        {(family, own) => (
          <section aria-labelledby={`${id}-${family}`}>
            <h2 id={`${id}-${family}`}>{text(`ui_family_${family}`)}</h2>
            <ul className="columns">
              {own.map((check) => (
                <li key={check.id}>
                  <SeverityShape severity={check.severity} isQuestion={false} />
                  <span className="visually-hidden">{text(`ui_severity_${check.severity}`)}</span>
                  <a href={`#${check.id}`}>{title(check.id)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </CheckFinder>
    </>
  );
}
