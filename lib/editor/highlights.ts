/** What a mark looks like: the severities of findings, the part over the limit, the one in focus. */
export type MarkStyle = "block" | "warn" | "hint" | "over" | "focus";

/** Which style wins where marks overlap: the more serious one is drawn. */
const priorities: Record<MarkStyle, number> = { over: 0, hint: 1, warn: 2, block: 3, focus: 4 };

/**
 * The Highlight behind `::highlight(attache-<style>)`, shared by all composers of the page.
 * The registry is the page's too and Firefox throws when a content script iterates it or a
 * Highlight: callers keep their own lists of ranges and only add and delete.
 */
export function highlightOf(style: MarkStyle): Highlight | undefined {
  // Absent before Firefox 140 and Chrome 105, and in every simulated DOM.
  if (typeof Highlight === "undefined" || !CSS.highlights) return undefined;
  const name = `attache-${style}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = priorities[style];
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** Removes what an earlier, orphaned copy of the extension left underlined on this page. */
export function sweepHighlights(): void {
  if (typeof Highlight === "undefined" || !CSS.highlights) return;
  for (const style of Object.keys(priorities)) CSS.highlights.delete(`attache-${style}`);
}
