import type Quill from "quill";

/** Quill asks the document for its selection, which ends at a shadow root: the platform mends that. */
export function dressShadow(shadow: ShadowRoot, quill: Quill): void {
  const link = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  if (link) shadow.prepend(link.cloneNode());
  const { selection } = quill;
  const own: ShadowRoot & { getSelection?: () => Selection | null } = shadow;
  const current = () => own.getSelection?.() ?? document.getSelection();
  selection.getNativeRange = () => {
    const found = current();
    const composed = found?.getComposedRanges({ shadowRoots: [shadow] })[0];
    if (!composed || !shadow.contains(composed.startContainer)) return null;
    const range = document.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return selection.normalizeNative(range);
  };
  selection.hasFocus = () => shadow.activeElement === quill.root;
  selection.setNativeRange = (from, fromOffset, to = from, toOffset = fromOffset) => {
    if (!from || !to) {
      quill.root.blur();
      return;
    }
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    current()?.setBaseAndExtent(from, fromOffset ?? 0, to, toOffset ?? 0);
  };
}
