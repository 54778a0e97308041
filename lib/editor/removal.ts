/**
 * Tells once when an element is no longer in the document, itself or with an ancestor, also through
 * shadow roots. A move within one task is not a removal.
 */
export function onRemoval(
  element: Element,
  { signal, onGone }: { signal: AbortSignal; onGone: () => void },
): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    onGone();
  });
  let tree = element.getRootNode();
  observer.observe(tree, { childList: true, subtree: true });
  // An observer sees one tree: a host that goes takes its shadow tree along unseen.
  while (tree instanceof ShadowRoot) {
    tree = tree.host.getRootNode();
    observer.observe(tree, { childList: true, subtree: true });
  }
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
