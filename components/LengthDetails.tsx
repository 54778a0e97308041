import { Fragment, type ReactNode } from "react";
import type { AllowanceView, LengthView } from "@/lib/assistant/view";
import { Explained } from "./Explained";
import { useSpeech } from "./wording";

/** What is counted, each figure with its reason: the unit, what weighs otherwise, what else is limited, the fold. */
export function LengthDetails({ length }: { length: LengthView }) {
  const { say, text } = useSpeech();
  const { channel, count, max, label, unit, notes, allowances, fold, post, posts } = length;
  const counted =
    max === null
      ? text(`ui_count_${unit}`, { count })
      : text("ui_length_of", { count, max, unit: text(`ui_unit_${unit}`) });
  const parts: ReactNode[] = [
    posts > 1 && text("ui_length_post", { post, posts }),
    <Explained key="unit" words={counted} why={text(`length_why_${unit}`, { channel: label })} />,
    ...notes.map(({ short, why }) => (
      <Explained key={say(short)} words={say(short)} why={say(why)} />
    )),
    ...allowances
      .filter(({ count, level }) => count > 0 || level !== "ok")
      .map((one) => <Allowance key={one.of} allowance={one} channel={label} />),
    fold && (
      <Explained
        key="fold"
        words={text("ui_fold", { count: fold.after })}
        why={text(fold.folklore ? "length_why_fold_folklore" : "length_why_fold", {
          channel: label,
          count: fold.after,
          phone: fold.phone ?? fold.after,
        })}
      />
    ),
  ].filter(Boolean);
  return (
    <small className="counted">
      {parts.map((part, index) => (
        // The parts never change places: a post, the unit, its exceptions, other limits, the fold.
        <Fragment key={`${channel} ${index}`}>
          {index > 0 && " · "}
          {part}
        </Fragment>
      ))}
    </small>
  );
}

function Allowance({ allowance, channel }: { allowance: AllowanceView; channel: string }) {
  const { text } = useSpeech();
  const { of, count, max, level } = allowance;
  return (
    <span className={`allowance ${level}`}>
      <Explained
        words={text(level === "ok" ? `ui_amount_${of}` : `ui_too_many_${of}`, { count, max })}
        why={text(`length_why_${of}`, { channel, max })}
      />
    </span>
  );
}
