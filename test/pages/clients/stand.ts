import { publish } from "../element";

/** What a client's own script does with a box: reads it, empties it, hears it change. */
export interface Box {
  text: () => string;
  clear: () => void;
  onChange: (listener: (text: string) => void) => void;
}

/** Puts a client's page into the document, or a part that opens later into another parent. */
export function stand(markup: string, parent: Element = one("#root")): void {
  const template = document.createElement("template");
  template.innerHTML = markup;
  parent.append(template.content);
}

/** What the client says of itself in the head of its page. */
export function about(words: string): void {
  const meta = document.createElement("meta");
  meta.name = "description";
  meta.content = words;
  document.head.append(meta);
}

/** The first element that a selector names; a page that lacks it is wrong. */
export function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page lacks ${selector}`);
  return found;
}

/** A picture that was just chosen: clients show it from memory. */
export function picture(): string {
  return URL.createObjectURL(new Blob([], { type: "image/png" }));
}

/** A text area as a box. */
export function areaBox(selector: string): Box {
  const area = one(selector);
  if (!(area instanceof HTMLTextAreaElement)) throw new Error(`${selector} is no text area`);
  return {
    text: () => area.value,
    clear: () => {
      area.value = "";
    },
    onChange: (listener) => area.addEventListener("input", () => listener(area.value)),
  };
}

/** An editable element with no library behind it. */
export function plainBox(selector: string): Box {
  const editable = one(selector);
  // biome-ignore lint/performance/useDomNodeTextContent: such a client takes its lines as they are shown
  const text = () => editable.innerText.replace(/\n$/u, "");
  return {
    text,
    clear: () => editable.replaceChildren(),
    onChange: (listener) => editable.addEventListener("input", () => listener(text())),
  };
}

/** Lets a button publish what a box holds; while the box is empty it is off, the way the client says it. */
export function sends(
  box: Box,
  selector: string,
  off: "disabled" | "aria-disabled" | "never" = "disabled",
): void {
  const button = one(selector);
  const tell = (text: string): void => {
    if (off === "never") return;
    if (off === "disabled") button.toggleAttribute("disabled", text.trim() === "");
    else button.setAttribute("aria-disabled", String(text.trim() === ""));
  };
  tell("");
  box.onChange(tell);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    if (box.text().trim() === "") return;
    publish(box.text());
    box.clear();
    tell("");
  });
}

/** Says that the page stands, with its boxes by name. */
export function ready(name: string, boxes: Record<string, Box>): void {
  window.__model = (key = "post") => boxes[key]?.text() ?? "";
  document.documentElement.dataset.ready = name;
}
