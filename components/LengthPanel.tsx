import type { LengthView } from "@/lib/assistant/view";
import { LengthRing } from "./LengthRing";
import { OtherChannels } from "./OtherChannels";
import { useSpeech } from "./wording";

/** How the post fits its channel, exactly as the channel counts, and how it would fit the others. */
export function LengthPanel({
  length,
  others,
}: {
  length: LengthView;
  others: readonly LengthView[];
}) {
  const { locale, say, text } = useSpeech();
  const { count, max, label, unit, notes, post, posts } = length;
  const left = max === null ? undefined : max - count;
  const figures = new Intl.NumberFormat(locale);
  const headline =
    left === undefined
      ? text("ui_length_unlimited", { channel: label })
      : left < 0
        ? text("ui_length_over", { channel: label, count: -left })
        : text("ui_length_left", { channel: label, count: left });
  const details = [
    posts > 1 ? text("ui_length_post", { post, posts }) : "",
    max === null
      ? text(`ui_count_${unit}`, { count })
      : text("ui_length_of", { count, max, unit: text(`ui_unit_${unit}`) }),
    ...notes.map(say),
  ].filter((part) => part !== "");
  return (
    <section className="length" aria-label={text("ui_length")}>
      <div className="fit">
        <LengthRing
          count={count}
          max={max}
          figure={left === undefined ? figures.format(count) : figures.format(left)}
        />
        <p>
          <strong className={left !== undefined && left < 0 ? "over" : ""}>{headline}</strong>
          <small>{details.join(" · ")}</small>
        </p>
      </div>
      {others.length > 0 && <OtherChannels others={others} />}
    </section>
  );
}
