import { lookFirst } from "@/lib/assistant/first-look";
import { asksAbout } from "@/lib/assistant/gate";
import type { Session } from "@/lib/assistant/session";
import type { Composer, Platform } from "@/lib/platforms";
import { isInText, isOfInputMethod, isSendingKey, pressedSubmit } from "./press";

/** A press that was held back, to be asked about. */
export interface Asking {
  readonly session: Session;
  /** The platform's own button, where it is known, else the editor: the question is asked beside it. */
  readonly beside: HTMLElement;
  /** What that button calls itself; "" where it has no words. */
  readonly button: string;
}

/**
 * Holds back the first press of the platform's own button on a text with something grave in it, and only that: the same text goes
 * through the next time, and nothing is ever pressed or sent by us. Whatever fails in here lets the press through.
 */
export function guardSubmit(
  {
    platform,
    followed,
    session,
    asked,
    isOff,
    isCrisis,
    onAsk,
  }: {
    platform: Platform;
    followed: { readonly composer: Composer };
    session: Session;
    /** The texts that were asked about on this page, also in boxes that the site has built anew since; never stored. */
    asked: Set<string>;
    isOff: () => boolean;
    isCrisis: () => boolean;
    onAsk: (asking: Asking) => void;
  },
  signal: AbortSignal,
): void {
  function hold(event: Event): void {
    try {
      if (!event.isTrusted || isOff() || !isSending(event)) return;
      const { composer } = followed;
      const view = session.viewNow();
      const text = session.wholeText();
      if (!view || asked.has(text) || asksAbout(view, { isCrisis: isCrisis() }).length === 0)
        return;
      const submit = platform.submit(composer);
      const beside = submit ?? composer.editors.at(-1);
      if (!beside) return;
      // Asked first: a press is held back only once the question stands.
      onAsk({ session, beside, button: submit?.textContent?.trim() ?? "" });
      asked.add(text);
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch {
      // Our failure never stands between a user and the post.
    }
  }

  function isSending(event: Event): boolean {
    const { composer } = followed;
    if (!(event instanceof KeyboardEvent))
      return pressedSubmit(event, platform, composer) !== undefined;
    if (event.repeat || isOfInputMethod(event)) return false;
    if (event.key !== "Enter" && event.key !== " ") return false;
    if (isInText(event, composer)) return isSendingKey(event, platform, composer);
    // A real button turns its keys into a click by itself; other elements act on the key.
    const submit = pressedSubmit(event, platform, composer);
    return submit !== undefined && !(submit instanceof HTMLButtonElement);
  }

  lookFirst(hold, signal);
}
