import { createContext, type ReactNode, useContext } from "react";
import type { Message, MessageValue } from "@/lib/wording/message";
import type { Wording } from "@/lib/wording/wording";
import { directionOf, intlTag } from "@/lib/wording/written-value";

/** Sentences in the user's language for all components below a provider. */
export interface Speech {
  readonly locale: string;
  /** What `Intl` is asked for, for figures and dates that stand alone. */
  readonly intlTag: string;
  readonly direction: "ltr" | "rtl";
  say(message: Message): string;
  /** Short for a key of our own with its values. */
  text(key: string, values?: Readonly<Record<string, MessageValue>>): string;
  /** What a check or pack rule is called; its id where no locale names it. */
  title(rule: string): string;
  /** Several things one after the other, as the language writes lists. */
  list(parts: readonly string[]): string;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Makes the speech of a wording. */
export function speechOf(wording: Wording): Speech {
  const { locale } = wording;
  const isFromRight = directionOf(locale) === "rtl";
  const lists = new Intl.ListFormat(locale, { type: "unit" });
  const text: Speech["text"] = (key, values) => wording.say(values ? { key, values } : { key });
  return {
    locale,
    intlTag: intlTag(locale),
    direction: directionOf(locale),
    say: (message) => wording.say(message),
    text,
    title(rule) {
      const key = `${rule.replaceAll("-", "_")}_title`;
      const title = text(key);
      return title === key ? rule : title;
    },
    list: (parts) => lists.format(isFromRight ? parts.map(bounded) : parts),
  };
}

/** Between marks, so that Latin names one after the other do not turn the whole list around. */
function bounded(part: string): string {
  return /\p{Script=Latin}/u.test(part) ? `\u2068${part}\u2069` : part;
}

/** Gives the components below it their language. */
export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language of the components around. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("A component that speaks stands outside a SpeechProvider");
  return speech;
}
