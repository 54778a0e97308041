import type { Lost } from "@/lib/platforms";
import type { OpenCard } from "./card-control";
import type { Followed } from "./composers";
import type { Asking } from "./gate";

/** What the assistant shows in this page, beside a session's own view and what is remembered. */
export interface PageState {
  readonly followed: Followed | undefined;
  readonly card: OpenCard | undefined;
  /** What is asked before a draft goes out. */
  readonly asking: Asking | undefined;
  /** What the site's adapter no longer finds at the composer in use. */
  readonly lost: readonly Lost[];
  /** Cut off from the extension: nothing works any more but saying so. */
  readonly isCutOff: boolean;
  /** Nothing is asked in this tab any more. */
  readonly isGateOff: boolean;
  /** Whether the sidebar is folded: beside what is to be published, and beside messages, which are nobody's business. */
  readonly folded: { readonly drafts: boolean; readonly messages: boolean };
}

/** The state with the sidebar of the composer in use folded or open. */
export function withFolded({ folded, followed }: PageState, to: boolean): Partial<PageState> {
  const key = isMessage(followed) ? "messages" : "drafts";
  return { folded: { ...folded, [key]: to } };
}

/** Whether the sidebar of the composer in use is folded. */
export function isFolded({ folded, followed }: PageState): boolean {
  return isMessage(followed) ? folded.messages : folded.drafts;
}

function isMessage(followed: Followed | undefined): boolean {
  return followed?.session.view()?.kind === "message";
}
