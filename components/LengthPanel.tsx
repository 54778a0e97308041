import type { LengthView, ThreadView } from "@/lib/assistant/view";
import type { Message } from "@/lib/wording/message";
import type { Actions } from "./actions";
import { LengthDetails } from "./LengthDetails";
import { LengthRing } from "./LengthRing";
import { OtherChannels } from "./OtherChannels";
import type { Preferred } from "./preferred";
import { ThreadPanel } from "./ThreadPanel";
import { useSpeech } from "./wording";

/** How the post fits its channel, exactly as the channel counts, and how the draft would fit the others. */
export function LengthPanel({
  length,
  others,
  thread,
  advice,
  preferred,
  actions,
}: {
  length: LengthView;
  others: readonly LengthView[];
  thread?: ThreadView | undefined;
  /** Another channel that may suit the draft better, and why. */
  advice?: Message | undefined;
  preferred?: Preferred | undefined;
  actions: Actions;
}) {
  const { intlTag, say, text } = useSpeech();
  const { channel, count, max, label, dispute, isOver } = length;
  const left = max === null ? undefined : max - count;
  const figures = new Intl.NumberFormat(intlTag);
  const headline =
    left === undefined
      ? text("ui_length_unlimited", { channel: label })
      : left < 0
        ? text("ui_length_over", { channel: label, count: -left })
        : text("ui_length_left", { channel: label, count: left });
  return (
    <section className="length" aria-label={text("ui_length")}>
      <div className="fit">
        <LengthRing
          count={count}
          max={max}
          figure={left === undefined ? figures.format(count) : figures.format(left)}
        />
        <div>
          <strong className={left !== undefined && left < 0 ? "over" : ""}>{headline}</strong>
          <LengthDetails length={length} />
        </div>
      </div>
      {dispute && (
        <p className="dispute">
          {text("ui_dispute", { channel: label, ours: dispute.ours, page: dispute.page })}{" "}
          <button type="button" className="quiet" onClick={() => actions.reportCount(length)}>
            {text("ui_dispute_copy")}
          </button>
        </p>
      )}
      {isOver && thread?.channel !== channel && (
        <p className="split">
          <button
            type="button"
            className="plain"
            onClick={() => actions.wishThread({ channel, isNumbered: false })}
          >
            {text("ui_thread_split")}
          </button>
        </p>
      )}
      {advice && <p className="advice">{say(advice)}</p>}
      {thread && <ThreadPanel thread={thread} actions={actions} />}
      {others.length > 0 && (
        <OtherChannels others={others} preferred={preferred} actions={actions} />
      )}
    </section>
  );
}
