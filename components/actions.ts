import type { Session } from "@/lib/assistant/session";
import type { LengthView } from "@/lib/assistant/view";
import { TAG } from "@/lib/assistant/view-of";
import { ask } from "@/lib/browser/background-link";
import { version } from "@/lib/browser/extension";

/** What the sidebar and the card ask for. Ids are those of the view's rows. */
export interface Actions
  extends Pick<
    Session,
    "ignoreHere" | "ignoreAlways" | "answer" | "showAgain" | "unfold" | "pointAt" | "wishThread"
  > {
  fix(id: string, index: number): void;
  undo(id: string): void;
  insertTag(tag: string): void;
  undoTag(tag: string): void;
  fillThread(): void;
  copy(text: string): void;
  /** The whole draft, all posts of a thread as one text. */
  copyWhole(): void;
  /** Two counts that differ, for a report: numbers, the channel and our version, no text. */
  reportCount(length: LengthView): void;
  /** Opens the page that tells what a check looks for. */
  explain(rule: string): void;
}

/** The actions of a session; how a write went is told by the session's view. */
export function actionsFor(session: Session): Actions {
  return {
    ...session,
    fix: (id, index) => void session.fix(id, index),
    undo: (id) => void session.undo(id),
    insertTag: (tag) => void session.insertTag(tag),
    undoTag: (tag) => void session.undo(TAG + tag),
    fillThread: () => void session.fillThread(),
    copyWhole: () => void navigator.clipboard.writeText(session.wholeText()),
    reportCount: ({ channel, count, max, unit, dispute }) =>
      void navigator.clipboard.writeText(
        `Attaché ${version()} · ${channel} · ${count}/${max} ${unit} · left: ${dispute?.ours} here, ${dispute?.page} on the page`,
      ),
    copy: (text) => void navigator.clipboard.writeText(text),
    explain: (rule) => void ask({ type: "help", rule }),
  };
}
