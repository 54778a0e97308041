import type { Session } from "@/lib/assistant/session";
import type { View } from "@/lib/assistant/view";
import type { Composer, Platform } from "@/lib/platforms";
import { isInText, isSendingKey, pressedSubmit } from "./press";

/** How long after the press a box may take to empty or go, in milliseconds: uploads are slow. */
const WITHIN = 20_000;
/** What goes out to everybody; answers and messages fill no timeline. */
const COUNTED: ReadonlySet<string> = new Set(["post", "quote", "thread"]);

/** A draft that went out. */
export interface SentDraft {
  /** It stands in the account's own timeline. */
  readonly isCounted: boolean;
  /** What still stood in it, by rule. */
  readonly rules: readonly string[];
  /** It was asked about before, and sent all the same. */
  readonly isPastGate: boolean;
  readonly text: string;
}

/**
 * Tells when a draft has gone out: the user pressed the platform's own button (or the keys that do the same), and the
 * box was then emptied or taken away. It never sees whether the platform took it, nor what it said.
 */
export function watchSent(
  {
    platform,
    followed,
    session,
    isAskedAbout,
    onSent,
  }: {
    platform: Platform;
    followed: { readonly composer: Composer };
    session: Session;
    /** Whether the gate asks about such a draft. */
    isAskedAbout: (view: View) => boolean;
    onSent: (sent: SentDraft) => void;
  },
  signal: AbortSignal,
): void {
  let pressed: { readonly at: number; readonly draft: SentDraft } | undefined;

  const arm = () => {
    const view = session.view();
    if (!view || view.isEmpty || view.kind === "message") return;
    const draft: SentDraft = {
      isCounted: COUNTED.has(view.kind),
      rules: standingIn(view),
      isPastGate: isAskedAbout(view),
      text: session.wholeText(),
    };
    pressed = { at: performance.now(), draft };
  };
  const conclude = () => {
    if (pressed === undefined) return;
    const { at, draft } = pressed;
    pressed = undefined;
    if (performance.now() - at < WITHIN) onSent(draft);
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
      if (event.isTrusted && isSendingKey(event, platform, followed.composer)) arm();
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

function standingIn({ groups }: View): readonly string[] {
  const rows = groups.flatMap(({ rows }) => rows);
  return [...new Set(rows.flatMap((row) => (row.state === "open" ? row.rule : [])))];
}
