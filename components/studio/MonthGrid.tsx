import { type KeyboardEvent, useEffect, useRef } from "react";
import { type DatedEntry, daysOn, monthsOn, weeksOf } from "@/lib/studio/month-plan";
import { weekOf } from "@/lib/wording/week";
import { useSpeech } from "../wording";

/** Entries that a day's cell names; more are counted. */
const SHOWN = 3;

/** A month of days with what stands on them. One day is chosen: arrows walk from it by day and week, Page keys by month. */
export function MonthGrid({
  chosen,
  today,
  entriesOn,
  onChoose,
  onEnter,
}: {
  /** "YYYY-MM-DD", as all days here. */
  chosen: string;
  today: string;
  entriesOn: (day: string) => readonly DatedEntry[];
  onChoose: (day: string) => void;
  /** The chosen day was pressed: what is on it is wanted. */
  onEnter: () => void;
}) {
  const { text, list, intlTag, direction } = useSpeech();
  const week = weekOf(intlTag);
  const weeks = weeksOf(chosen, week.firstDay);
  const button = useRef<HTMLButtonElement>(null);
  const walks = useRef(false);
  useEffect(() => {
    // Only whoever walks takes the focus along: the month may have changed by a button, too.
    if (walks.current) button.current?.focus();
    walks.current = false;
  }, [chosen]);
  const walk = (event: KeyboardEvent) => {
    const next = dayAfter(event, chosen, weeks, direction === "rtl");
    if (!next) return;
    event.preventDefault();
    walks.current = true;
    onChoose(next);
  };
  const written = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString(intlTag, { ...options, timeZone: "UTC" });
  const isWeekend = (column: number) =>
    week.weekend.includes(((week.firstDay - 1 + column) % 7) + 1);
  return (
    <table className="month">
      <caption aria-live="polite">{written(chosen, { month: "long", year: "numeric" })}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={written(day, { weekday: "long" })}>
              {/* In some languages no name of a day is short. */}
              <span className="initial" aria-hidden="true">
                {written(day, { weekday: "narrow" })}
              </span>
              <span>{written(day, { weekday: "short" })}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((day, column) => {
              const entries = entriesOn(day);
              const told = entries.map((entry) => sayEntry(entry, text));
              return (
                <td
                  key={day}
                  data-beside={day.slice(0, 7) !== chosen.slice(0, 7) || undefined}
                  data-weekend={isWeekend(column) || undefined}
                >
                  <button
                    ref={day === chosen ? button : undefined}
                    type="button"
                    tabIndex={day === chosen ? 0 : -1}
                    aria-pressed={day === chosen}
                    aria-current={day === today ? "date" : undefined}
                    aria-label={list([written(day, { dateStyle: "full" }), ...told])}
                    onKeyDown={walk}
                    onClick={() => (day === chosen ? onEnter() : onChoose(day))}
                  >
                    <time dateTime={day}>{written(day, { day: "numeric" })}</time>
                    {entries.slice(0, SHOWN).map(({ section, index, name }) => (
                      <span key={`${section} ${index}`} className="on" data-section={section}>
                        <bdi>{name || text("ui_studio_unnamed")}</bdi>
                      </span>
                    ))}
                    {entries.length > SHOWN && (
                      <small>
                        <bdi dir="ltr">+{entries.length - SHOWN}</bdi>
                      </small>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What kind of entry it is, and its name. */
export function sayEntry(
  { section, name }: DatedEntry,
  text: ReturnType<typeof useSpeech>["text"],
): string {
  return text(`ui_studio_month_on_${section}`, { name: name || text("ui_studio_unnamed") });
}

/** The day that a key leads to; undefined for other keys. */
function dayAfter(
  { key, shiftKey }: KeyboardEvent,
  day: string,
  weeks: readonly (readonly string[])[],
  isFromRight: boolean,
): string | undefined {
  const own = weeks.find((days) => days.includes(day));
  switch (key) {
    case "ArrowLeft":
      return daysOn(day, isFromRight ? 1 : -1);
    case "ArrowRight":
      return daysOn(day, isFromRight ? -1 : 1);
    case "ArrowUp":
      return daysOn(day, -7);
    case "ArrowDown":
      return daysOn(day, 7);
    case "Home":
      return own?.[0];
    case "End":
      return own?.at(-1);
    case "PageUp":
      return monthsOn(day, shiftKey ? -12 : -1);
    case "PageDown":
      return monthsOn(day, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}
