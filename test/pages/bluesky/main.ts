import "../page.css";
import "../stage.css";
import { Extension } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { type TiptapBox, tiptapBox } from "../editors/tiptap-box";
import { element, present, publish } from "../element";

/** The platform reads pasted text itself, a paragraph a line, and prefers it to pasted HTML. */
const plainPaste = Extension.create({
  name: "plainPaste",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        clipboardTextParser(text, context) {
          const { schema } = context.doc.type;
          const lines = text.split(/\r\n?|\n/u).map((line) => {
            const content = line === "" ? [] : [schema.text(line)];
            return schema.nodes.paragraph?.create(null, content);
          });
          const fragment = schema.topNodeType.create(
            null,
            lines.filter((line) => line !== undefined),
          ).content;
          return new Slice(fragment, 1, 1);
        },
        handlePaste(view, event) {
          if (!event.clipboardData?.types.includes("text/html")) return false;
          view.pasteText(event.clipboardData.getData("text/plain"));
          return true;
        },
      },
    }),
  ],
});

/** One editor a post; "+" adds the next of the thread. */
const boxes: TiptapBox[] = [];
const view = element("div", { "data-testid": "composePostView", role: "dialog", class: "card" });
const posts = element("div", {});
const publishButton = element(
  "button",
  { type: "button", "data-testid": "composerPublishBtn", class: "send" },
  "Post",
);
const photos = element("div", { "data-testid": "selectedPhotosView" });

function addPost(): void {
  const host = element("div", { class: "text" });
  posts.append(host);
  const box = tiptapBox(host, {
    attributes: { "aria-label": "Rich-Text Editor", class: "tiptap ProseMirror" },
    extensions: [plainPaste],
  });
  boxes.push(box);
  box.onChange(label);
  label();
}

function label(): void {
  const kind = location.search.includes("reply") ? ["reply", "replies"] : ["post", "posts"];
  publishButton.setAttribute("aria-label", `Publish ${boxes.length > 1 ? kind[1] : kind[0]}`);
  publishButton.toggleAttribute(
    "disabled",
    boxes.every((box) => box.text().trim() === ""),
  );
}

publishButton.addEventListener("click", () => {
  for (const box of boxes) {
    publish(box.text());
    box.clear();
  }
});
const add = element("button", { type: "button", "aria-label": "Add another post to thread" }, "+");
add.addEventListener("click", addPost);
const photo = element("label", { class: "quiet" }, "Photo ");
const file = element("input", { type: "file", accept: "image/*", class: "visually-hidden" });
file.addEventListener("change", () => {
  const [picked] = file.files ?? [];
  if (!picked) return;
  const image = element("img", { src: URL.createObjectURL(picked), alt: "", width: "120" });
  const alt = element(
    "button",
    { type: "button", "data-testid": "altTextButton", "aria-label": "Add alt text" },
    "+ ALT",
  );
  photos.append(element("div", {}, image, alt));
});
photo.append(file);
view.append(
  element("div", { class: "head" }, element("b", {}, "New post"), publishButton),
  posts,
  photos,
  element("div", { class: "foot" }, photo, add),
);
const profile = element(
  "a",
  { "aria-label": "Profile", href: "/profile/norvania.example" },
  "Profile",
);
addPost();
present(
  "bluesky",
  element("main", { class: "stage" }, element("nav", { class: "quiet" }, profile), view),
  (key) => boxes[Number(key ?? 0)]?.text() ?? "",
);
