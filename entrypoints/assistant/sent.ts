import type { Session } from "@/lib/assistant/session";
import type { Composer, Platform } from "@/lib/platforms";
import { isInText, isShortcut, pressedSubmit } from "./press";

/** How long after the press a box may take to empty or go, in milliseconds: uploads are slow. */
const WITHIN = 20_000;
/** What goes out to everybody; answers and messages fill no timeline. */
const COUNTED: ReadonlySet<string> = new Set(["post", "quote", "thread"]);

/**
 * Tells when a draft has gone out: the user pressed the platform's own button (or Ctrl+Enter), and the
 * box was then emptied or taken away. It never sees whether the platform took it, nor what it said.
 */
export function watchSent(
  {
    platform,
    followed,
    session,
    onSent,
  }: {
    platform: Platform;
    followed: { readonly composer: Composer };
    session: Session;
    onSent: () => void;
  },
  signal: AbortSignal,
): void {
  let pressed: number | undefined;

  const arm = () => {
    const { isEmpty = true, kind = "message" } = session.view() ?? {};
    if (!isEmpty && COUNTED.has(kind)) pressed = performance.now();
  };
  const conclude = () => {
    if (pressed === undefined) return;
    const isInTime = performance.now() - pressed < WITHIN;
    pressed = undefined;
    if (isInTime) onSent();
  };
  const options = { capture: true, passive: true, signal };
  addEventListener(
    "click",
    (event) => {
      if (event.isTrusted && pressedSubmit(event, platform, followed.composer)) arm();
    },
    options,
  );
  addEventListener(
    "keydown",
    (event) => {
      if (event.isTrusted && isShortcut(event, followed.composer)) arm();
    },
    options,
  );
  // Who writes on has not sent.
  addEventListener(
    "beforeinput",
    (event) => {
      if (event.isTrusted && isInText(event, followed.composer)) pressed = undefined;
    },
    options,
  );
  const stop = session.subscribe(() => {
    if (session.view()?.isEmpty) conclude();
  });
  signal.addEventListener("abort", () => {
    stop();
    conclude();
  });
}
