import "../page.css";
import "../stage.css";
import { quillBox } from "../editors/quill-box";
import { tiptapBox } from "../editors/tiptap-box";
import { element, present, publish } from "../element";
import { dressShadow } from "./shadow-quill";

/** How long the platform shows a dialog without an editor before it swaps in the real one, in ms. */
const swapDelay = 500;

let text = () => "";
const stage = element("main", { class: "stage" });
const start = element("button", { type: "button", class: "card quiet" }, "Start a post");
stage.append(start);
present("linkedin", stage, () => text());

const comment = element("div", { class: "one-line" });
stage.append(
  element(
    "article",
    { class: "card" },
    element("b", {}, "Halden Chamber of Commerce"),
    element("p", {}, "Registration for the spring forum opens next week."),
    comment,
  ),
);
tiptapBox(comment, { attributes: { "aria-label": "Text editor for creating comment" } });

/** `?box=b` gives the newer share box; the older one lies in an open shadow root. */
const open = location.search.includes("box=b") ? openDialogBox : openShadowBox;
start.addEventListener("click", open);
if (location.search.includes("open")) open();

function openShadowBox(): void {
  const outlet = element("div", { id: "interop-outlet" });
  document.body.append(outlet);
  const shadow = outlet.attachShadow({ mode: "open" });
  const waiting = element("div", { role: "dialog", class: "card" }, "Loading");
  shadow.append(waiting);
  setTimeout(() => {
    const host = element("div", { class: "text" });
    const send = element(
      "button",
      { type: "button", class: "share-actions__primary-action send" },
      "Post",
    );
    const dialog = element(
      "div",
      { role: "dialog", "aria-labelledby": "share-title", class: "card share-box" },
      element("h2", { id: "share-title" }, "Create a post"),
      host,
      element("div", { class: "foot" }, send),
    );
    waiting.replaceWith(dialog);
    const box = quillBox(host);
    dressShadow(shadow, box.quill);
    box.quill.root.setAttribute("data-test-ql-editor-contenteditable", "true");
    box.quill.root.setAttribute("role", "textbox");
    box.quill.root.setAttribute("aria-label", "Text editor for creating content");
    text = box.text;
    send.addEventListener("click", () => {
      publish(box.text());
      outlet.remove();
    });
    box.quill.root.focus();
  }, swapDelay);
}

function openDialogBox(): void {
  const host = element("div", { class: "text" });
  const send = element("button", { type: "button", class: "send" }, "Post");
  const dialog = element(
    "dialog",
    { "aria-label": "Create a post" },
    host,
    element(
      "div",
      { class: "foot" },
      element("button", { type: "button", "aria-label": "Add media" }, "🖼"),
      send,
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  const box = tiptapBox(host, {
    attributes: {
      componentkey: "ShareBox_textEditor",
      role: "textbox",
      "aria-label": "Text editor for creating content",
    },
  });
  text = box.text;
  send.addEventListener("click", () => {
    publish(box.text());
    dialog.remove();
  });
  dialog.querySelector<HTMLElement>("[contenteditable]")?.focus();
}
