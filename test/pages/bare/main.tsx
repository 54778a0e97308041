import { useState } from "react";
import { createRoot } from "react-dom/client";
import { DraftBox, draftText, emptyDraft } from "../editors/draft-box";
import { lexicalBox } from "../editors/lexical-box";
import { quillBox } from "../editors/quill-box";
import { tiptapBox } from "../editors/tiptap-box";
import "../page.css";
import "./bare.css";

/** Every way to set up one editor alone in the page; each returns what its editor holds. */
const editors: Record<string, (host: HTMLElement) => () => string> = {
  draft(host) {
    let text = "";
    function App() {
      const [state, setState] = useState(emptyDraft);
      text = draftText(state);
      return <DraftBox editorState={state} onChange={setState} ariaLabel="Draft" />;
    }
    createRoot(host).render(<App />);
    return () => text;
  },
  lexical: (host) => lexicalBox(editable(host), { kind: "rich" }).text,
  "lexical-plain": (host) => lexicalBox(editable(host), { kind: "plain" }).text,
  tiptap: (host) => tiptapBox(host).text,
  quill: (host) => quillBox(host.appendChild(document.createElement("div"))).text,
  textarea(host) {
    const textarea = host.appendChild(document.createElement("textarea"));
    return () => textarea.value;
  },
  "react-textarea"(host) {
    let text = "";
    function App() {
      const [value, setValue] = useState("");
      text = value;
      return <textarea value={value} onChange={(event) => setValue(event.target.value)} />;
    }
    createRoot(host).render(<App />);
    return () => text;
  },
  // No library: what the browser itself makes of typing is all the model there is.
  contenteditable(host) {
    const root = editable(host);
    // biome-ignore lint/performance/useDomNodeTextContent: how the browser renders its lines is wanted
    return () => root.innerText.replace(/\n$/u, "");
  },
};

function editable(host: HTMLElement): HTMLElement {
  const root = host.appendChild(document.createElement("div"));
  root.contentEditable = "true";
  root.setAttribute("role", "textbox");
  return root;
}

const name = new URLSearchParams(location.search).get("editor") ?? "draft";
const host = document.querySelector<HTMLElement>("#root");
const mount = editors[name];
if (host && mount) {
  document.title = `Editor: ${name}`;
  window.__model = mount(host);
  document.documentElement.dataset.ready = name;
}
