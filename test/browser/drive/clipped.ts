/**
 * Runs in the page, on its own: elements whose words are cut off or stick out, each with what is wrong with it. Boxes that
 * scroll may hold more than they show; what stands for screen readers alone (a pixel wide) is not looked at.
 */
export function clippedIn(where: unknown): string[] {
  // A shadow root may be of another realm than this function's.
  const root =
    where instanceof Object && "querySelectorAll" in where ? (where as ShadowRoot) : document;
  const found: string[] = [];
  const tell = (element: Element, what: string) => {
    const name = `${element.localName}.${[...element.classList].join(".")}`;
    found.push(`${name} ${what}: ${element.textContent?.trim().slice(0, 60)}`);
  };
  const scrolls = (value: string) => value === "auto" || value === "scroll";
  const { clientWidth } = document.documentElement;
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    const lines = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
    const box = element.getBoundingClientRect();
    if (lines.length === 0 || box.width <= 2 || box.height <= 2) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (["option", "script", "style", "textarea"].includes(element.localName)) continue;
    // An inline element has no width of its own to overflow: its lines are looked at below.
    if (style.display !== "inline") {
      const { scrollWidth, scrollHeight } = element;
      if (scrollWidth > element.clientWidth + 1 && !scrolls(style.overflowX))
        tell(element, `is ${scrollWidth} in ${element.clientWidth} wide`);
      if (
        scrollHeight > element.clientHeight + 2 &&
        (style.overflowY === "hidden" || style.overflowY === "clip")
      )
        tell(element, `is ${scrollHeight} in ${element.clientHeight} high`);
    }
    let [least, most] = [0, clientWidth];
    for (let above: Element | null = element; above; above = above.parentElement) {
      const { overflowX } = getComputedStyle(above);
      // What sticks out of a scrolling box can be reached; what sticks out of a closed one is cut off.
      if (scrolls(overflowX)) [least, most] = [-Infinity, Infinity];
      else if (overflowX !== "visible") {
        const { left, right } = above.getBoundingClientRect();
        [least, most] = [Math.max(least, left), Math.min(most, right)];
      }
    }
    const out = lines.find(({ left, right }) => left < least - 1 || right > most + 1);
    if (out) tell(element, `reaches from ${Math.round(out.left)} to ${Math.round(out.right)}`);
  }
  return found;
}
