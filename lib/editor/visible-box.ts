/** The part of an element that its scrolling and clipping ancestors show, in viewport pixels. */
export function visibleBox(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  let { left, top, right, bottom } = own;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at === element.ownerDocument.documentElement || at === element.ownerDocument.body) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === "visible" && overflowY === "visible") continue;
    const box = at.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The parts of the rectangles inside a box; those wholly outside are gone. */
export function clipped(rects: Iterable<DOMRect>, box: DOMRect): DOMRect[] {
  const inside: DOMRect[] = [];
  for (const rect of rects) {
    const left = Math.max(rect.left, box.left);
    const top = Math.max(rect.top, box.top);
    const width = Math.min(rect.right, box.right) - left;
    const height = Math.min(rect.bottom, box.bottom) - top;
    if (width > 0 && height > 0) inside.push(new DOMRect(left, top, width, height));
  }
  return inside;
}

/** The parent in the flat tree as far as scripts see it: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree.host : null;
}
