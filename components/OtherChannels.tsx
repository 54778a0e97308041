import { useId, useState } from "react";
import type { LengthView } from "@/lib/assistant/view";
import type { Actions } from "./actions";
import type { Preferred } from "./preferred";
import { useSpeech } from "./wording";

/**
 * The same draft on the other channels: the chosen ones and those it is too long for are always named, the rest
 * on demand. Each opens to what can be done with it there.
 */
export function OtherChannels({
  others,
  preferred,
  actions,
}: {
  others: readonly LengthView[];
  preferred?: Preferred | undefined;
  actions: Actions;
}) {
  const { text } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useState<string>();
  const id = useId();
  const chosen = (one: LengthView) => preferred?.ids.includes(one.channel) ?? false;
  const sorted = others.toSorted((a, b) => Number(chosen(b)) - Number(chosen(a)));
  const named = sorted.filter((one) => one.isOver || chosen(one));
  const shown = isOpen ? sorted : named;
  const rest = others.length - named.length;
  const current = shown.find(({ channel }) => channel === opened);
  return (
    <div className="channels">
      <ul id={id}>
        {shown.map((one) => (
          <ChannelChip
            key={one.channel}
            length={one}
            isOpen={one === current}
            controls={`${id}-open`}
            onPress={() => setOpened(one === current ? undefined : one.channel)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className="fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {text(named.length > 0 ? "ui_others_rest" : "ui_others_fit", { count: rest })}
        </button>
      )}
      {current && (
        <div className="channel-acts" id={`${id}-open`}>
          <ChannelActs length={current} preferred={preferred} actions={actions} />
        </div>
      )}
    </div>
  );
}

function ChannelChip({
  length: { label, count, max, isOver },
  isOpen,
  controls,
  onPress,
}: {
  length: LengthView;
  isOpen: boolean;
  controls: string;
  onPress: () => void;
}) {
  const { intlTag, text } = useSpeech();
  const left = (max ?? 0) - count;
  const figure = new Intl.NumberFormat(intlTag).format(left);
  const name = isOver
    ? text("ui_length_over", { channel: label, count: -left })
    : text("ui_length_left", { channel: label, count: left });
  return (
    <li>
      <button
        type="button"
        className={isOver ? "chip over" : "chip"}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        onClick={onPress}
      >
        <span aria-hidden="true">
          {label} <b>{figure}</b>
        </span>
      </button>
    </li>
  );
}

/** What fits is copied as it stands; what does not is parted, never cut. */
function ChannelActs({
  length: { channel, label, isOver, allowances },
  preferred,
  actions,
}: {
  length: LengthView;
  preferred: Preferred | undefined;
  actions: Actions;
}) {
  const { text } = useSpeech();
  const [isCopied, setCopied] = useState<string>();
  const isChosen = preferred?.ids.includes(channel) ?? false;
  const exceeded = allowances.filter(({ level }) => level !== "ok");
  return (
    <>
      {exceeded.map(({ of, count, max }) => (
        <p key={of}>
          {text(`ui_too_many_${of}`, { count, max })}.{" "}
          {text(`length_why_${of}`, { channel: label, max })}
        </p>
      ))}
      {isOver ? (
        <button
          type="button"
          className="plain"
          onClick={() => actions.wishThread({ channel, isNumbered: false })}
        >
          {text("ui_thread_split_for", { channel: label })}
        </button>
      ) : (
        <button
          type="button"
          className="plain"
          onClick={() => {
            actions.copyWhole();
            setCopied(channel);
          }}
        >
          {text(isCopied === channel ? "ui_copied" : "ui_copy_for", { channel: label })}
        </button>
      )}
      {preferred && (
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() =>
              preferred.onChange(
                isChosen
                  ? preferred.ids.filter((id) => id !== channel)
                  : [...preferred.ids, channel],
              )
            }
          />
          {text("ui_channel_first")}
        </label>
      )}
    </>
  );
}
