import { caretOf, type EditorElement, read, type Underlines, underline, watch } from "@/lib/editor";

/** An editor of a composer, with its text as it was last read. */
export interface Post {
  readonly editor: EditorElement;
  readonly underlines: Underlines;
  /** Stops watching this editor. */
  readonly stop: AbortController;
  text: string;
}

/** The editors of one composer, one a post, each read while it is written. */
export interface FollowedPosts {
  all(): readonly Post[];
  texts(): readonly string[];
  set(editors: readonly EditorElement[]): void;
  /** Reads all of them anew, where one can be read. */
  readNow(): void;
  /** Which editor is in use; false where it was already. */
  turnTo(editor: EditorElement): boolean;
  /** The post in use, else the first; and its place. */
  inUse(): Post | undefined;
  placeInUse(): number;
  /** The one that was turned to: its place, -1 before that, and the caret in it, in UTF-16 units of its text. */
  turnedTo(): { readonly post: number; readonly caret: number | undefined };
}

/** Follows editors until the signal aborts. */
export function followPosts(heard: {
  readonly onText: (editor: EditorElement, text: string) => void;
  readonly onGone: (editor: EditorElement) => void;
  readonly signal: AbortSignal;
}): FollowedPosts {
  let posts: readonly Post[] = [];
  let current: EditorElement | undefined;
  heard.signal.addEventListener("abort", () => {
    for (const { stop } of posts) stop.abort();
  });

  function follow(editor: EditorElement): Post {
    const stop = new AbortController();
    const post: Post = { editor, stop, underlines: underline(editor, stop), text: "" };
    watch(editor, {
      signal: stop.signal,
      onText({ text }) {
        post.text = text;
        heard.onText(editor, text);
      },
      onGone: () => heard.onGone(editor),
    });
    return post;
  }

  const placeOf = () => posts.findIndex(({ editor }) => editor === current);

  return {
    all: () => posts,
    texts: () => posts.map(({ text }) => text),
    set(editors) {
      const kept = posts.filter(({ editor }) => editors.includes(editor));
      for (const { editor, stop } of posts) if (!editors.includes(editor)) stop.abort();
      posts = editors.map(
        (editor) => kept.find((post) => post.editor === editor) ?? follow(editor),
      );
    },
    readNow() {
      for (const post of posts) post.text = read(post.editor)?.text ?? post.text;
    },
    turnTo(editor) {
      if (editor === current) return false;
      current = editor;
      return true;
    },
    inUse: () => posts[placeOf()] ?? posts[0],
    placeInUse: () => Math.max(0, placeOf()),
    turnedTo: () => ({ post: placeOf(), caret: current && caretIn(current) }),
  };
}

function caretIn(editor: EditorElement): number | undefined {
  const reading = read(editor);
  return reading && caretOf(reading);
}
