import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from "lexical";

/** The theme's class names by node, as Lexical takes them. */
export interface LexicalTheme {
  paragraph?: string;
}

export interface LexicalBox {
  text: () => string;
  clear: () => void;
  onChange: (listener: (text: string) => void) => void;
}

/** Turns a contenteditable element into a Lexical editor. */
export function lexicalBox(
  element: HTMLElement,
  { kind, theme = {} }: { kind: "rich" | "plain"; theme?: LexicalTheme },
): LexicalBox {
  const editor = createEditor({
    namespace: "composer",
    theme,
    onError(error) {
      window.__errors = [...(window.__errors ?? []), String(error)];
    },
  });
  editor.setRootElement(element);
  if (kind === "rich") registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    text: () => textOf(editor),
    clear: () =>
      editor.update(() => {
        $getRoot().clear().append($createParagraphNode());
      }),
    onChange(listener) {
      editor.registerUpdateListener(() => listener(textOf(editor)));
    },
  };
}

/** Paragraphs a line each: Lexical's own text of the root puts an empty line between them. */
function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join("\n"),
  );
}
