import { useId, useState } from "react";
import type { LengthView } from "@/lib/assistant/view";
import { useSpeech } from "./wording";

/** The same draft on the other channels: those it is too long for are always named, the rest on demand. */
export function OtherChannels({ others }: { others: readonly LengthView[] }) {
  const { text } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const over = others.filter(({ isOver }) => isOver);
  const shown = isOpen ? others : over;
  const rest = others.length - over.length;
  return (
    <div className="channels">
      <ul id={id}>
        {shown.map((one) => (
          <ChannelChip key={one.channel} length={one} />
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
          {text(over.length > 0 ? "ui_others_rest" : "ui_others_fit", { count: rest })}
        </button>
      )}
    </div>
  );
}

function ChannelChip({ length: { label, count, max, isOver } }: { length: LengthView }) {
  const { locale, text } = useSpeech();
  const left = (max ?? 0) - count;
  const figure = new Intl.NumberFormat(locale).format(left);
  const name = isOver
    ? text("ui_length_over", { channel: label, count: -left })
    : text("ui_length_left", { channel: label, count: left });
  return (
    <li className={isOver ? "chip over" : "chip"} aria-label={name}>
      <span aria-hidden="true">
        {label} <b>{figure}</b>
      </span>
    </li>
  );
}
