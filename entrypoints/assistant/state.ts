import type { OpenCard } from "./card-control";
import type { Followed } from "./composers";

/** What the assistant shows in this page, beside a session's own view and what is remembered. */
export interface PageState {
  readonly followed: Followed | undefined;
  readonly card: OpenCard | undefined;
  readonly isCollapsed: boolean;
}
