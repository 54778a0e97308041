/** How much of an element's edge may move before it counts, as a share of its area. */
const moved = 0.999;

/**
 * Tells when an element may have moved or changed its size on the screen: scrolling of any ancestor
 * or of itself, resizing, zooming, the page's own layout; until the signal aborts.
 */
export function followBox(
  element: HTMLElement,
  { signal, onMove }: { signal: AbortSignal; onMove: () => void },
): void {
  const window = element.ownerDocument.defaultView;
  if (!window) return;
  const options = { capture: true, passive: true, signal };
  // Scrolling does not cross shadow roots: listen in the element's own tree as well.
  for (const target of new Set<EventTarget>([window, element.getRootNode(), element])) {
    target.addEventListener("scroll", onMove, options);
  }
  for (const type of ["resize", "transitionend", "animationend"]) {
    window.addEventListener(type, onMove, options);
  }
  window.visualViewport?.addEventListener("resize", onMove, options);
  window.visualViewport?.addEventListener("scroll", onMove, options);
  const sizes = new ResizeObserver(onMove);
  sizes.observe(element);
  signal.addEventListener("abort", () => sizes.disconnect(), { once: true });
  followPosition(element, { signal, onMove });
}

/**
 * No event tells that the layout moved an element: an intersection with a viewport cut down to the
 * element's own box does, as soon as the box is no longer where it was.
 */
function followPosition(
  element: HTMLElement,
  { signal, onMove }: { signal: AbortSignal; onMove: () => void },
): void {
  let observer: IntersectionObserver | undefined;
  const aim = () => {
    observer?.disconnect();
    const box = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    if (box.width === 0 || box.height === 0) return;
    const margins = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    let first = true;
    observer = new IntersectionObserver(
      () => {
        if (first) {
          first = false;
          return;
        }
        onMove();
        aim();
      },
      {
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(" "),
        threshold: moved,
      },
    );
    observer.observe(element);
  };
  aim();
  signal.addEventListener("abort", () => observer?.disconnect(), { once: true });
}
