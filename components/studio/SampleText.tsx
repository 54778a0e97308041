import type { Sample } from "@/lib/studio/samples";
import { useSpeech } from "../wording";

/** Some words of a past post with a place marked in them, and its day. */
export function SampleText({ sample: { before, marked, after, date } }: { sample: Sample }) {
  // Plain "en" would write the month first, as few foreign ministries do.
  const { locale } = useSpeech();
  return (
    <>
      <q dir="auto" className="sample">
        {before}
        {marked && <mark>{marked}</mark>}
        {after}
      </q>
      {date && (
        <time dateTime={date}>
          {" "}
          {new Date(`${date}T00:00:00Z`).toLocaleDateString(locale === "en" ? "en-GB" : locale, {
            dateStyle: "medium",
            timeZone: "UTC",
          })}
        </time>
      )}
    </>
  );
}
