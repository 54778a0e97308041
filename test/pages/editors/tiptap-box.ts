import { Editor, type Extensions } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

export interface TiptapBox {
  text: () => string;
  clear: () => void;
  onChange: (listener: (text: string) => void) => void;
}

/** Puts a TipTap editor into an element; attributes go on the editable itself. */
export function tiptapBox(
  element: HTMLElement,
  {
    attributes = {},
    extensions = [],
  }: { attributes?: Record<string, string>; extensions?: Extensions } = {},
): TiptapBox {
  const editor = new Editor({
    element,
    extensions: [StarterKit.configure({ undoRedo: { depth: 1000 } }), ...extensions],
    content: "",
    editorProps: { attributes },
  });
  const text = () => editor.state.doc.textBetween(0, editor.state.doc.content.size, "\n", "\n");
  return {
    text,
    clear: () => editor.commands.clearContent(true),
    onChange(listener) {
      editor.on("update", () => listener(text()));
    },
  };
}
