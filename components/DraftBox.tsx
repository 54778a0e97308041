import { type RefObject, useId, useState } from "react";
import type { Channel } from "@/lib/channels/channel";
import { useSpeech } from "./wording";

/** The desk's text box, and the channel that the draft is meant for. */
export function DraftBox({
  box,
  channels,
  channel,
  onChannel,
}: {
  box: RefObject<HTMLTextAreaElement | null>;
  channels: readonly Channel[];
  channel: string;
  onChannel: (id: string) => void;
}) {
  const { text } = useSpeech();
  const id = useId();
  const [isEmpty, setEmpty] = useState(true);
  return (
    <section className="draft" aria-label={text("ui_desk_draft")}>
      <label htmlFor={`${id}-text`}>{text("ui_desk_draft")}</label>
      <textarea
        id={`${id}-text`}
        ref={box}
        // Until something is written the box goes the way of the page: Firefox loses a hint from right to left under "auto".
        dir={isEmpty ? undefined : "auto"}
        onInput={({ currentTarget }) => setEmpty(currentTarget.value === "")}
        spellCheck
        placeholder={text("ui_desk_placeholder")}
      />
      <label className="channel-choice">
        {text("ui_desk_channel")}
        <select value={channel} onChange={({ target }) => onChannel(target.value)}>
          {channels.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
