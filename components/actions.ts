import type { Session } from "@/lib/assistant/session";
import { TAG } from "@/lib/assistant/view-of";
import { ask } from "@/lib/browser/background-link";

/** What the sidebar and the card ask for. Ids are those of the view's rows. */
export interface Actions
  extends Pick<
    Session,
    "ignoreHere" | "ignoreAlways" | "answer" | "showAgain" | "unfold" | "pointAt"
  > {
  fix(id: string, index: number): void;
  undo(id: string): void;
  insertTag(tag: string): void;
  undoTag(tag: string): void;
  copy(text: string): void;
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
    copy: (text) => void navigator.clipboard.writeText(text),
    explain: (rule) => void ask({ type: "help", rule }),
  };
}
