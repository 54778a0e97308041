import type { EditorElement } from "./reading";

/** The editor library behind a contenteditable, as far as its own marks tell. */
export type EditorEngine = "draft" | "lexical" | "prosemirror" | "quill" | "unknown";

const marks: readonly [EditorEngine, string][] = [
  ["lexical", "[data-lexical-editor]"],
  ["draft", ".public-DraftEditor-content, :has(> [data-contents])"],
  ["prosemirror", ".ProseMirror"],
  ["quill", ".ql-editor"],
];

/** Tells the library by what it writes on its root, never by a platform's class names. */
export function engineOf(root: EditorElement): EditorEngine {
  return marks.find(([, selector]) => root.matches(selector))?.[0] ?? "unknown";
}
