import { useId, useState } from "react";
import type { Check, Family } from "@/lib/checks/check";
import { SeverityShape } from "../SeverityShape";
import { useSpeech } from "../wording";

const FAMILIES: readonly Family[] = ["embarrass", "untrue", "boring"];

/** Every check under its rule of the profession, to be searched by its name. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const { text, title, locale } = useSpeech();
  const [sought, setSought] = useState("");
  const id = useId();
  const names = new Intl.Collator(locale);
  const isSought = (check: Check) =>
    title(check.id).toLocaleLowerCase(locale).includes(sought.trim().toLocaleLowerCase(locale));
  const found = checks.filter(isSought);
  return (
    <>
      <p>{text("ui_help_lead", { count: checks.length })}</p>
      <p className="search">
        <label htmlFor={id}>{text("ui_help_search")}</label>
        <input
          id={id}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <span role="status">{sought.trim() && text("ui_checks", { count: found.length })}</span>
      </p>
      {FAMILIES.map((family) => {
        const own = found
          .filter((check) => check.family === family)
          .sort((a, b) => names.compare(title(a.id), title(b.id)));
        return (
          own.length > 0 && (
            <section key={family} aria-labelledby={`${id}-${family}`}>
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
          )
        );
      })}
    </>
  );
}
