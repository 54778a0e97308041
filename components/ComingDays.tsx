import type { View } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import { useSpeech } from "./wording";

/** The days ahead that are worth a post, each with its tag; a press puts the tag in. Open while nothing is written. */
export function ComingDays({
  days,
  isOpen,
  actions,
}: {
  days: View["coming"];
  isOpen: boolean;
  actions: Actions;
}) {
  const { text, locale, intlTag } = useSpeech();
  const relative = new Intl.RelativeTimeFormat(intlTag, { numeric: "auto" });
  const calendar = new Intl.DateTimeFormat(intlTag, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return (
    <details className="tags coming" open={isOpen}>
      <summary>
        <h2>{text("ui_coming")}</h2>
      </summary>
      <ul>
        {days.map(({ date, ahead, names, tag }) => {
          const when = relative.format(ahead, "day");
          const told = `${names[locale] ?? names.en} · ${calendar.format(new Date(date))}, ${when}`;
          return (
            <li key={tag}>
              <button
                type="button"
                className="tag"
                aria-label={text("ui_tag_add", { tag, reason: told })}
                onClick={() => actions.insertTag(tag)}
              >
                <span aria-hidden="true">+</span> <bdi>{tag}</bdi>
              </button>
              <small aria-hidden="true">{told}</small>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
