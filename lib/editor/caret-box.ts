import { caretOf } from "./caret";
import { locate } from "./locate";
import { isTextControl, type Reading } from "./reading";

/**
 * The line around the caret, viewport CSS pixels; `undefined` where there is no caret, and in a text
 * control, which tells nobody where its lines are.
 */
export function caretBox(reading: Reading): DOMRect | undefined {
  const caret = isTextControl(reading.root) ? undefined : caretOf(reading);
  if (caret === undefined) return undefined;
  const { text } = reading;
  // A caret at the start of a line stands before a character of it; otherwise after one.
  const opensLine = caret === 0 || text[caret - 1] === "\n";
  const beside = opensLine ? Math.min(caret + 1, text.length) : caret;
  const place = locate(reading, opensLine ? caret : caret - 1, beside);
  if (place?.kind !== "range") return undefined;
  const boxes = place.range.getClientRects();
  const box = boxes[boxes.length - 1];
  if (box) return box;
  // An empty line has no characters to measure: its block has its height.
  const { startContainer } = place.range;
  const block = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return block?.getBoundingClientRect();
}
