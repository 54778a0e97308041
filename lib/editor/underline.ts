import { highlightOf, type MarkStyle } from "./highlights";
import { locate } from "./locate";
import { type Mirror, mirrorOf } from "./mirror";
import { type EditorElement, isTextControl, type Reading } from "./reading";
import { rebase } from "./rebase";
import { clipped, visibleBox } from "./visible-box";
import { currentReading, watch } from "./watch";

/** A span to underline: UTF-16 half-open offsets, an id of the caller's, and how it looks. */
export interface Mark {
  id: string;
  start: number;
  end: number;
  severity: Exclude<MarkStyle, "focus">;
}

/** The underlines of one editor. Rectangles and points are viewport CSS pixels. */
export interface Underlines {
  /** Draws these marks instead of the last ones; `text` is the text their offsets belong to. */
  show: (marks: readonly Mark[], text: string) => void;
  /** Tints one mark besides (its row has focus or hover); `undefined` none. */
  emphasise: (id: string | undefined) => void;
  /** Where a mark is seen now, a rectangle a line; empty when it is scrolled away or unknown. */
  rectsOf: (id: string) => DOMRect[];
  /** The mark at a point, the shortest of several; `undefined` where something covers the editor. */
  itemAt: (x: number, y: number) => string | undefined;
}

/**
 * Underlines spans of an editor until the signal aborts, without touching its nodes: by the Custom
 * Highlight API, for a text control on a mirror laid over it. Between an edit and the next `show`
 * the marks move with their text, and those the edit touched are gone.
 */
export function underline(root: EditorElement, { signal }: { signal: AbortSignal }): Underlines {
  const drawn = new Map<string, Drawn>();
  let marks: readonly Mark[] = [];
  let text = "";
  let emphasised: string | undefined;
  let mirror: Mirror | undefined;

  const erase = () => {
    for (const { range, styles } of drawn.values()) {
      for (const style of styles) highlightOf(style)?.delete(range);
    }
    drawn.clear();
  };
  const draw = (reading: Reading) => {
    marks = rebase(marks, text, reading.text);
    text = reading.text;
    erase();
    if (marks.length > 0 && isTextControl(root)) mirror ??= mirrorOf(root, { signal });
    mirror?.show(marks.length > 0 ? text : undefined);
    for (const { id, start, end, severity } of marks) {
      const range = mirror ? mirror.range(start, end) : rangeIn(reading, start, end);
      if (!range) continue;
      const styles: MarkStyle[] = id === emphasised ? [severity, "focus"] : [severity];
      for (const style of styles) highlightOf(style)?.add(range);
      drawn.set(id, { range, styles, length: end - start });
    }
  };
  const redraw = () => {
    const reading = currentReading(root);
    if (reading) draw(reading);
  };
  const rectsOf = (id: string) => {
    const range = drawn.get(id)?.range;
    return range ? clipped(range.getClientRects(), visibleBox(root)) : [];
  };

  watch(root, { signal, onNodes: draw, onGone: erase });
  signal.addEventListener("abort", erase, { once: true });
  return {
    show(next, of) {
      if (signal.aborted) return;
      marks = next;
      text = of;
      redraw();
    },
    emphasise(id) {
      if (signal.aborted || id === emphasised) return;
      emphasised = id;
      redraw();
    },
    rectsOf,
    itemAt(x, y) {
      if (!reaches(root, x, y)) return undefined;
      const under = [...drawn].filter(([id]) => rectsOf(id).some((rect) => holds(rect, x, y)));
      return under.sort(([, a], [, b]) => a.length - b.length)[0]?.[0];
    },
  };
}

interface Drawn {
  range: Range;
  styles: MarkStyle[];
  length: number;
}

function rangeIn(reading: Reading, start: number, end: number): Range | undefined {
  const place = locate(reading, start, end);
  return place?.kind === "range" ? place.range : undefined;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom;
}

function reaches(root: EditorElement, x: number, y: number): boolean {
  const tree = root.getRootNode();
  const scope = tree instanceof ShadowRoot ? tree : root.ownerDocument;
  const top = scope.elementFromPoint(x, y);
  return top !== null && root.contains(top);
}
