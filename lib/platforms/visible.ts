/** Whether an element takes up room on the screen: sites keep emptied composers in the page as 0×0 ghosts. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
  );
}

/** The visible elements inside `root` that match, in document order. */
export function visibleAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}
