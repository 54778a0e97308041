import "../page.css";
import "../stage.css";
import { element, present, publish } from "../element";

/** Two clients live under one host: /k/ and /a/. */
const isA = location.pathname.startsWith("/a");

const input = element("div", {
  contenteditable: "true",
  class: isA ? "form-control one-line" : "input-message-input one-line",
  role: "textbox",
  dir: "auto",
  ...(isA ? { id: "editable-message-text", "aria-label": "Message" } : { "data-peer-id": "7" }),
});
/** K measures heights with a second box that nobody sees. */
const measure = element("div", {
  contenteditable: "true",
  class: "input-message-input input-field-input-fake ghost",
  tabindex: "-1",
});
const send = element(
  "button",
  { type: "button", class: isA ? "Button send" : "btn-icon btn-send", title: "Send" },
  "Send",
);
// biome-ignore lint/performance/useDomNodeTextContent: no library holds the text, its lines do
const text = () => input.innerText.replace(/\n$/u, "");
send.addEventListener("click", () => {
  publish(text());
  input.replaceChildren();
});
present(
  "telegram",
  element(
    "main",
    { class: "stage" },
    element("p", { class: "card" }, "The channel of the Halden lighthouse keepers."),
    element(
      "div",
      { class: "card" },
      input,
      ...(isA ? [] : [measure]),
      element("div", { class: "foot" }, send),
    ),
  ),
  text,
);
