import type { Situation } from "./engine";

/** A post on X of the given day, "YYYY-MM-DD", about which only what `more` says is known. */
export function situationOn(today: string, more: Partial<Situation> = {}): Situation {
  return {
    today,
    now: undefined,
    channel: "x",
    kind: "post",
    account: undefined,
    audience: undefined,
    media: [],
    recent: [],
    ...more,
  };
}
