import { useMemo } from "react";
import { sites } from "@/lib/platforms/hosts";
import type { Entry } from "@/lib/record/entry";
import { useSpeech } from "../wording";
import { decisionKey } from "./decision-key";

/** Lines of the record under their days, as they are given. */
export function RecordLines({ entries }: { entries: readonly Entry[] }) {
  const { intlTag } = useSpeech();
  const [days, times] = useMemo(() => {
    return [
      new Intl.DateTimeFormat(intlTag, { dateStyle: "full" }),
      new Intl.DateTimeFormat(intlTag, { timeStyle: "short" }),
    ];
  }, [intlTag]);
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = days.format(Date.parse(entry.at));
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  return [...byDay].map(([day, lines]) => (
    <section key={day}>
      <h2>{day}</h2>
      <ol className="lines">
        {lines.map((entry, index) => (
          // Several lines may be of one second; they never change places.
          <Line
            key={`${entry.at} ${index}`}
            entry={entry}
            time={times.format(Date.parse(entry.at))}
          />
        ))}
      </ol>
    </section>
  ));
}

function Line({ entry, time }: { entry: Entry; time: string }) {
  const { text, title, list } = useSpeech();
  const { at, decision, rules, platform, account, under, link } = entry;
  return (
    <li className={decision}>
      <time dateTime={at}>{time}</time>
      <div>
        <b>{text(decisionKey(decision))}</b>{" "}
        {rules.length > 0 && <span>{list(rules.map(title))}</span>}
        {link && (
          <a href={link} target="_blank" rel="noreferrer" dir="ltr">
            {link}
          </a>
        )}
        {entry.text && <q dir="auto">{entry.text}</q>}
        <small>
          {[siteNamed(platform), account, ...under]
            .filter((part) => part !== "")
            .map((part, index) => (
              <span key={part}>
                {index > 0 && " · "}
                <bdi>{part}</bdi>
              </span>
            ))}
        </small>
      </div>
    </li>
  );
}

/** A platform by its own name; the desk and what is none of ours by the id. */
function siteNamed(platform: string): string {
  return sites.find(({ id }) => id === platform)?.name ?? platform;
}
