import { caretOf, type EditorElement, read } from "@/lib/editor";
import type { TagSuggestion } from "@/lib/tags";
import type { Changes } from "./changes";
import type { FollowedPosts } from "./followed-posts";
import { type Identified, ruleOf } from "./rows";
import type { Session, SessionOptions } from "./session";
import { tagEdit } from "./tag-edit";
import type { TroubleView } from "./view";
import { TAG } from "./view-of";

/** What a session writes into the page on its user's word. */
export type Writing = Pick<Session, "fix" | "undo" | "insertTag" | "putIn">;

/** What writing needs of the session around it. */
export interface WritingScene {
  readonly posts: FollowedPosts;
  readonly changes: Changes;
  /** A finding that is shown, with its editor and the text that was examined. */
  readonly find: (
    id: string,
  ) =>
    | { readonly item: Identified; readonly editor: EditorElement; readonly text: string }
    | undefined;
  /** The text of the first post that was examined, and the tags found for it. */
  readonly examined: () => {
    readonly text: string | undefined;
    readonly tags: readonly TagSuggestion[];
  };
  /** A fix was not written: it is told in its row. */
  readonly onTrouble: (id: string, trouble: TroubleView) => void;
  readonly onDecided: SessionOptions["onDecided"];
}

/** Writes fixes, tags and whole texts into the editors of a session. */
export function createWriting(scene: WritingScene): Writing {
  const { posts, changes, find } = scene;
  return {
    async fix(id, index) {
      const found = find(id);
      const fix = found?.item.finding.fixes[index];
      if (!found || !fix) return "stale";
      const { family, severity, rule } = found.item.finding;
      const { start, end, text } = fix;
      const edit = { start, end, text, expect: found.text.slice(start, end) };
      const { editor } = found;
      const result = await changes.make({ id, family, severity, editor, edit }, found.text);
      if (result === "done") scene.onDecided?.({ decision: "fixed", rules: [rule] });
      else scene.onTrouble(id, { message: { key: `write_${result}` }, copy: text });
      return result;
    },
    async undo(id) {
      const isFix = changes.list().some((one) => one.id === id && one.family !== undefined);
      const result = await changes.takeBack(id);
      if (isFix && result === "done")
        scene.onDecided?.({ decision: "taken-back", rules: [ruleOf(id)] });
      return result;
    },
    async insertTag(tag) {
      const { editor } = posts.inUse() ?? {};
      const reading = editor && read(editor);
      if (!reading) return "refused";
      const { text: examined, tags } = scene.examined();
      // Over the words that it stands for, while they are the words that were examined.
      const isExamined = editor === posts.all()[0]?.editor && reading.text === examined;
      const words = isExamined ? tags.find((one) => one.tag === tag)?.at : undefined;
      const edit = words
        ? { ...words, text: tag, expect: reading.text.slice(words.start, words.end) }
        : tagEdit(reading.text, caretOf(reading), tag);
      return changes.make(
        { id: `${TAG}${tag}`, family: undefined, severity: "hint", editor, edit },
        reading.text,
      );
    },
    async putIn(text) {
      const { editor } = posts.inUse() ?? {};
      const reading = editor && read(editor);
      if (!editor || reading?.text.trim() !== "") return "refused";
      const edit = { start: 0, end: reading.text.length, text, expect: reading.text };
      return changes.make(
        { id: "put in", family: undefined, severity: "hint", editor, edit },
        reading.text,
      );
    },
  };
}
