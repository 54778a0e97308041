import "../page.css";
import "../stage.css";
import { customElement, element, present, publish } from "../element";

/** Several elements share one id here, and old boxes stay in the page without a size. */
function textBox(label: string): HTMLElement {
  return element("div", {
    id: "contenteditable-root",
    contenteditable: "true",
    class: "text",
    "aria-label": label,
  });
}

const ghost = customElement(
  "ytd-backstage-post-dialog-renderer",
  { class: "ghost" },
  textBox("What's on your mind?"),
);
const postBox = textBox("What's on your mind?");
const post = element("button", { type: "button", "aria-label": "Post", class: "send" }, "Post");
const dialog = customElement(
  "ytd-backstage-post-dialog-renderer",
  { class: "card" },
  postBox,
  element("div", { class: "foot" }, post),
);
const comment = textBox("Add a comment…");
const comments = customElement("ytd-commentbox", { class: "card" }, comment);
comment.className = "one-line";

// biome-ignore lint/performance/useDomNodeTextContent: no library holds the text, its lines do
const textOf = (box: HTMLElement) => box.innerText.replace(/\n$/u, "");
post.addEventListener("click", () => {
  publish(textOf(postBox));
  postBox.replaceChildren();
});
present("youtube", element("main", { class: "stage" }, ghost, dialog, comments), (key) =>
  textOf(key === "comment" ? comment : postBox),
);
