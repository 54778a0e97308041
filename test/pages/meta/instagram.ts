import "../page.css";
import "../stage.css";
import { lexicalBox } from "../editors/lexical-box";
import { element, present, publish } from "../element";

/** The last step of a new post: a caption beside the picture, alternative text below it. */
const caption = element("div", {
  contenteditable: "true",
  role: "textbox",
  class: "text",
  "aria-label": "Write a caption...",
  "aria-placeholder": "Write a caption...",
});
const share = element("div", { role: "button", tabindex: "0", class: "send" }, "Share");
const box = lexicalBox(caption, { kind: "plain" });
share.addEventListener("click", () => {
  publish(box.text());
  box.clear();
});
present(
  "instagram",
  element(
    "main",
    { class: "stage" },
    element(
      "div",
      { role: "dialog", "aria-label": "Create new post", class: "card" },
      element("div", { class: "head" }, element("b", {}, "Create new post"), share),
      caption,
      element("h3", {}, "Accessibility"),
      element("input", { type: "text", placeholder: "Write alt text...", class: "one-line" }),
    ),
  ),
  () => box.text(),
);
