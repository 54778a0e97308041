/** Makes an element with attributes and children; `true` sets an attribute without a value. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | true> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** The same for a platform's own elements, whose names no table knows. */
export function customElement(
  tag: string,
  attributes: Record<string, string | true> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** Puts the page into its root, tells tests what its editors hold, and says that it is ready. */
export function present(name: string, content: Node, model: (key?: string) => string): void {
  document.querySelector("#root")?.append(content);
  window.__model = model;
  document.documentElement.dataset.ready = name;
}

/** Notes a post as published. */
export function publish(text: string): void {
  window.__posted = [...(window.__posted ?? []), text];
}
