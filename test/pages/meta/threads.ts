import "../page.css";
import "../stage.css";
import { lexicalBox } from "../editors/lexical-box";
import { element, present, publish } from "../element";

const empty = "Empty text field. Type to compose a new post.";
const typed = "Text field with a draft of a new post.";
const asked = location.search.includes("reply") ? "Reply to lena_ostrova…" : "What's new?";

/** The label tells whether the field is empty: it changes under the eyes of whoever keyed on it. */
const field = element("div", {
  contenteditable: "true",
  role: "textbox",
  class: "text",
  "aria-label": empty,
  "aria-placeholder": asked,
});
const send = element(
  "div",
  { role: "button", tabindex: "0", class: "send", "aria-disabled": "true" },
  "Post",
);
const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
icon.setAttribute("aria-label", "Profile");
icon.setAttribute("width", "18");
icon.setAttribute("height", "18");
const profile = element("a", { href: "/@norvania.embassy" });
profile.append(icon, "norvania.embassy");
const box = lexicalBox(field, { kind: "rich" });
box.onChange((text) => {
  field.setAttribute("aria-label", text === "" ? empty : typed);
  send.setAttribute("aria-disabled", String(text.trim() === ""));
});
send.addEventListener("click", () => {
  if (box.text().trim() === "") return;
  publish(box.text());
  box.clear();
});
present(
  "threads",
  element(
    "main",
    { class: "stage" },
    element("nav", { class: "quiet" }, profile),
    element(
      "div",
      { role: "dialog", class: "card" },
      element("div", { class: "head" }, element("b", {}, "New thread")),
      field,
      element("p", { class: "quiet" }, asked),
      element("div", { class: "foot" }, send),
    ),
  ),
  () => box.text(),
);
