/**
 * Puts an invented page into the simulated document. It lays nothing out, so every element gets a
 * size but those marked `data-ghost`, as sites leave them behind.
 */
export function page(html: string, address = "https://x.com/home"): Document {
  const { happyDOM }: { happyDOM?: { setURL(address: string): void } } = Object(window);
  happyDOM?.setURL(address);
  document.body.innerHTML = html;
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const size = this.closest("[data-ghost]") ? 0 : 20;
    return new DOMRect(0, 0, size, size);
  };
  return document;
}

/** The one element that matches; a test without it is wrong. */
export function the(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector);
  const [only] = found;
  if (!only || found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return only;
}
