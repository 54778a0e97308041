import type { Family, Severity } from "@/lib/checks/check";
import {
  type Edit,
  type EditorElement,
  read,
  rebase,
  replace,
  revert,
  type WriteResult,
} from "@/lib/editor";

/** A change that was written, with what is needed to take it back. */
export interface Change {
  readonly id: string;
  /** Where its row stands; undefined for what mends nothing: a tag put in. */
  readonly family: Family | undefined;
  readonly severity: Severity;
  readonly editor: EditorElement;
  readonly edit: Edit;
  /** The text that the edit's offsets belong to, after the edit. */
  readonly of: string;
}

/** What is being changed: everything of a change but how it went. */
type Intent = Omit<Change, "of">;

/** The changes made to one composer that can still be taken back. */
export interface Changes {
  list(): readonly Change[];
  /** Writes; `of` is the text that the edit was made for, which may have moved on since. */
  make(intent: Intent, of: string): Promise<WriteResult>;
  takeBack(id: string): Promise<WriteResult>;
  /** Follows an editor's text: a change whose words were touched since cannot be taken back. */
  carry(editor: EditorElement, text: string): void;
}

/** How long a change is offered for taking back, in milliseconds; Ctrl+Z does it at any time. */
const OFFERED_FOR = 20_000;

/** Keeps the changes of one composer. `onChange` tells that the list is another; timers end with the signal. */
export function createChanges({
  onChange,
  signal,
}: {
  onChange: () => void;
  signal: AbortSignal;
}): Changes {
  let changes: readonly Change[] = [];
  const timers = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener("abort", () => timers.forEach(clearTimeout));

  function drop(change: Change): void {
    const kept = changes.filter(({ id }) => id !== change.id);
    if (kept.length === changes.length) return;
    changes = kept;
    onChange();
  }

  function keep(change: Change): void {
    changes = [...changes.filter(({ id }) => id !== change.id), change];
    onChange();
    const timer = setTimeout(() => {
      timers.delete(timer);
      // A later change of the same name has its own time.
      const now = changes.find(({ id }) => id === change.id);
      if (now?.edit.expect === change.edit.expect && now.edit.text === change.edit.text) drop(now);
    }, OFFERED_FOR);
    timers.add(timer);
  }

  return {
    list: () => changes,
    async make(intent, of) {
      const now = read(intent.editor)?.text ?? of;
      const [span] = rebase([{ start: intent.edit.start, end: intent.edit.end }], of, now);
      if (!span) return "stale";
      const edit = { ...intent.edit, ...span };
      const result = await replace(intent.editor, edit);
      if (result === "done" && !signal.aborted) {
        const after = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
        keep({ ...intent, edit, of: read(intent.editor)?.text ?? after });
      }
      return result;
    },
    async takeBack(id) {
      const change = changes.find((one) => one.id === id);
      if (!change) return "stale";
      const result = await revert(change.editor, change.edit);
      if (result === "done") drop(change);
      return result;
    },
    carry(editor, text) {
      changes = changes.flatMap((change) =>
        change.editor === editor ? (carried(change, text) ?? []) : change,
      );
    },
  };
}

function carried(change: Change, text: string): Change | undefined {
  if (change.of === text) return change;
  const { edit } = change;
  const written = { start: edit.start, end: edit.start + edit.text.length };
  const [span] = rebase([written], change.of, text);
  if (!span) return undefined;
  const moved = { ...edit, start: span.start, end: span.start + edit.expect.length };
  return { ...change, of: text, edit: moved };
}
