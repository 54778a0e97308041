import { followBox } from "./follow-box";
import { layerAround } from "./layer";
import type { TextControl } from "./reading";
import { parentOf, visibleBox } from "./visible-box";

/** A transparent copy of a text control's text, laid exactly over it, for ranges to be drawn on. */
export interface Mirror {
  /** Shows this text, or hides the mirror. */
  show: (text: string | undefined) => void;
  /** A range over the copy; UTF-16 half-open offsets. */
  range: (start: number, end: number) => Range | undefined;
}

/** Everything that decides where a glyph goes. */
const copied = [
  "direction",
  "font-family",
  "font-feature-settings",
  "font-kerning",
  "font-size",
  "font-size-adjust",
  "font-stretch",
  "font-style",
  "font-variant",
  "font-variation-settings",
  "font-weight",
  "hyphens",
  "letter-spacing",
  "line-break",
  "line-height",
  "overflow-wrap",
  "padding-bottom",
  "padding-left",
  "padding-right",
  "padding-top",
  "tab-size",
  "text-align",
  "text-align-last",
  "text-indent",
  "text-rendering",
  "text-transform",
  "unicode-bidi",
  "white-space",
  "word-break",
  "word-spacing",
  "writing-mode",
];

/**
 * Makes the mirror of a text control, gone when the signal aborts. It lives in a closed shadow root
 * at the end of the page (or of the modal dialog around the control, outside of which all is inert),
 * takes no clicks and is no part of the accessibility tree. Styles go in by script, which a page's
 * CSP allows.
 */
export function mirrorOf(control: TextControl, { signal }: { signal: AbortSignal }): Mirror {
  const document = control.ownerDocument;
  const host = document.createElement("attache-mirror");
  host.setAttribute("aria-hidden", "true");
  setStyle(host, { all: "initial", display: "none" });
  const shadow = host.attachShadow({ mode: "closed" });
  adoptTints(shadow);
  const box = shadow.appendChild(document.createElement("div"));
  const sheet = box.appendChild(document.createElement("div"));
  const copy = sheet.appendChild(document.createTextNode(""));

  const place = () => {
    if (host.style.display !== "none") layOver(control, { host, box, sheet });
  };
  followBox(control, { signal, onMove: place });
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return {
    show(text) {
      setStyle(host, { display: text === undefined ? "none" : "block" });
      if (text === undefined) return;
      const home = layerAround(control) ?? document.body;
      if (host.parentNode !== home) home.append(host);
      if (copy.data !== text) copy.data = text;
      place();
    },
    range(start, end) {
      if (end > copy.data.length) return undefined;
      const range = document.createRange();
      range.setStart(copy, start);
      range.setEnd(copy, end);
      return range;
    },
  };
}

/** The tints of underline.css once more: Chromium paints none from a sheet of the user's origin. */
const tints = `
  ::highlight(attache-over) { background-color: rgb(224 72 77 / 22%) }
  ::highlight(attache-focus) { background-color: rgb(95 134 184 / 24%) }
`;

function adoptTints(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tints);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps content scripts from adopting sheets; there the user's origin paints the tints.
    return;
  }
}

interface Layers {
  host: HTMLElement;
  /** The control's padding box: clips. */
  box: HTMLElement;
  /** The text: scrolls with the control. */
  sheet: HTMLElement;
}

function layOver(control: TextControl, { host, box, sheet }: Layers): void {
  const style = getComputedStyle(control);
  const outer = control.getBoundingClientRect();
  if (control.offsetWidth === 0 || outer.width === 0) {
    setStyle(box, { display: "none" });
    return;
  }
  const scale = { x: outer.width / control.offsetWidth, y: outer.height / control.offsetHeight };
  // A transformed ancestor of the mirror's own moves what is "fixed": measure and take it off.
  setStyle(host, { position: "fixed", left: "0", top: "0", width: "100px", height: "100px" });
  setStyle(host, { "pointer-events": "none", "z-index": stackOf(control) });
  const origin = host.getBoundingClientRect();
  const unit = { x: origin.width / 100, y: origin.height / 100 };

  const left = outer.left + control.clientLeft * scale.x;
  const top = outer.top + control.clientTop * scale.y;
  const seen = visibleBox(control);
  const right = left + control.clientWidth * scale.x;
  const bottom = top + control.clientHeight * scale.y;
  const cut = [
    (seen.top - top) / scale.y,
    (right - seen.right) / scale.x,
    (bottom - seen.bottom) / scale.y,
    (seen.left - left) / scale.x,
  ];
  setStyle(box, {
    display: "block",
    position: "absolute",
    left: "0",
    top: "0",
    width: `${control.clientWidth}px`,
    height: `${control.clientHeight}px`,
    overflow: "hidden",
    "transform-origin": "0 0",
    transform: `translate(${(left - origin.left) / unit.x}px, ${(top - origin.top) / unit.y}px) scale(${scale.x / unit.x}, ${scale.y / unit.y})`,
    "clip-path": `inset(${cut.map((edge) => `${Math.max(0, edge)}px`).join(" ")})`,
  });
  for (const name of copied) sheet.style.setProperty(name, style.getPropertyValue(name));
  setStyle(sheet, {
    "box-sizing": "border-box",
    color: "transparent",
    width: "100%",
    transform: `translate(${-control.scrollLeft}px, ${-control.scrollTop}px)`,
  });
  if (control instanceof HTMLInputElement) {
    // An input centres its one line and never wraps it.
    setStyle(sheet, { "white-space": "pre", "line-height": `${control.clientHeight}px` });
    setStyle(sheet, { "padding-top": "0", "padding-bottom": "0" });
  }
}

/** The layer the control lies in, so that a page's menus above it also lie above the mirror. */
function stackOf(control: TextControl): string {
  let outermost = "auto";
  for (let at: Element | null = control; at; at = parentOf(at)) {
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== "auto") outermost = zIndex;
  }
  return outermost;
}

function setStyle(element: HTMLElement, properties: Record<string, string>): void {
  // Marked important: a page's own rules may well address every element of a kind.
  for (const [name, value] of Object.entries(properties)) {
    element.style.setProperty(name, value, "important");
  }
}
