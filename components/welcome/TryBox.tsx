import { type RefObject, useEffect, useId } from "react";
import { useSpeech } from "../wording";

const DAY = 24 * 60 * 60 * 1000;
/** The event of the example is always ahead. */
const AHEAD = 14 * DAY;

/** A compose box with a post to mend, in the reader's language where the checks know it. */
export function TryBox({
  box,
  now,
}: {
  box: RefObject<HTMLTextAreaElement | null>;
  /** Milliseconds since 1970. */
  now: number;
}) {
  const { text } = useSpeech();
  const id = useId();
  const language = text("ui_welcome_draft_language");
  // Filled in by hand: a value in a sentence that is read from right to left comes between invisible marks, which no draft has.
  const draft = text("ui_welcome_draft").replace("{day}", wrongDay(now + AHEAD, language));
  useEffect(() => {
    const field = box.current;
    // The user's own words stay, whatever becomes of the language around them.
    if (!field || field.dataset.given !== field.value) return;
    field.value = draft;
    field.dataset.given = draft;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, [box, draft]);
  return (
    <p className="box">
      <label htmlFor={`${id}-text`}>{text("ui_welcome_box")}</label>
      <textarea
        id={`${id}-text`}
        ref={box}
        lang={language}
        dir="auto"
        spellCheck
        data-given=""
        defaultValue=""
      />
    </p>
  );
}

/** A day in full with the weekday of the next: what the checks are to find. */
function wrongDay(day: number, language: string): string {
  const locale = language === "en" ? "en-GB" : language;
  const full = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  const wrong = full.formatToParts(day + DAY).find(({ type }) => type === "weekday")?.value ?? "";
  return full
    .formatToParts(day)
    .map(({ type, value }) => (type === "weekday" ? wrong : value))
    .join("");
}
