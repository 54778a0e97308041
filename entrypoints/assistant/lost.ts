import type { Session } from "@/lib/assistant/session";
import { type Composer, type Lost, lostAt, type Platform } from "@/lib/platforms";

/** Pages build their composers piece by piece: what is missing must be missing once all has rested so long, in milliseconds. */
const RESTED = 1500;

/** Tells what the site's adapter no longer finds at a composer, and when it does again, until the signal aborts. */
export function watchLost(
  {
    platform,
    followed,
    session,
    onLost,
  }: {
    platform: Platform;
    followed: { readonly composer: Composer };
    session: Session;
    onLost: (lost: readonly Lost[]) => void;
  },
  signal: AbortSignal,
): void {
  let told = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const isWritten = session.view()?.isEmpty === false;
    // Some pages show their button once there is something to post.
    const lost = lostAt(platform, followed.composer).filter(
      (part) => part !== "submit" || isWritten,
    );
    if (lost.join() === told) return;
    told = lost.join();
    onLost(lost);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(look, RESTED);
  };
  const stop = session.subscribe(wait);
  wait();
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    stop();
  });
}
