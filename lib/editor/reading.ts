/** A page element that holds a draft: a contenteditable host, a textarea or a text input. */
export type EditorElement = HTMLElement;

/** A textarea or a single-line input: its text is its value, its caret a number. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/**
 * A stretch of the text and the node it was read from; UTF-16 half-open offsets into the reading.
 * - `text`: the characters of a text node, one to one from its first character.
 * - `atom`: one element that stands for its characters and cannot be cut: a line break, an emoji
 *   drawn as an image, a mention chip.
 * - `line`: an empty line, where only a caret can stand (start equals end): child `index` of `node`.
 */
export type Segment =
  | { kind: "text"; start: number; end: number; node: Text }
  | { kind: "atom"; start: number; end: number; node: Element }
  | { kind: "line"; start: number; end: number; node: Node; index: number };

/** The text of an editor at one moment; stale as soon as the page changes it. */
export interface Reading {
  root: EditorElement;
  /** What the editor's own model holds: one "\n" between blocks, no trailing placeholder. */
  text: string;
  /** In document order; empty for a text control, whose offsets are its own. */
  segments: Segment[];
}

const textInputs = new Set(["text", "search", "url", ""]);

/** Whether the element is a textarea or a text input rather than a contenteditable host. */
export function isTextControl(element: Element): element is TextControl {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && textInputs.has(element.type))
  );
}
