import Quill from "quill";
import "quill/dist/quill.core.css";

export interface QuillBox {
  quill: Quill;
  text: () => string;
  clear: () => void;
  onChange: (listener: (text: string) => void) => void;
}

/** Puts a Quill editor into an element. */
export function quillBox(element: HTMLElement): QuillBox {
  const quill = new Quill(element, {
    modules: { toolbar: false, history: { delay: 300, maxStack: 1000, userOnly: true } },
  });
  // Quill's document always ends with a newline of its own.
  const text = () => quill.getText().replace(/\n$/u, "");
  return {
    quill,
    text,
    clear: () => void quill.setText("", "user"),
    onChange(listener) {
      quill.on("text-change", () => listener(text()));
    },
  };
}
