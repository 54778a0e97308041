import type { EditorElement, Reading, Segment } from "./reading";

/** Inline by definition here: asking for the computed style of each would double the walk's cost. */
const inlineTags = new Set(
  "A ABBR B BDI BDO BIG CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TT U VAR".split(
    " ",
  ),
);

/** Never part of what the user wrote. */
const deafTags = new Set(
  "AUDIO BUTTON CANVAS IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(
    " ",
  ),
);

/** What editors add for their own use: Quill's list handles, ProseMirror's cursor and widget nodes. */
const scaffolding = ".ql-ui, .ProseMirror-separator, .ProseMirror-widget, .ProseMirror-gapcursor";

/** An image whose alternative text is itself text: an emoji, or a custom emoji's :name:. */
const emojiText = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|^:[^\s:]+:$/u;

/** Characters editors use to hold a caret; alone in a node they are no text. */
const caretHolder = /^[\u200b\ufeff]+$/u;

/**
 * Reads a contenteditable host by a walk over its DOM with block boundaries.
 * `innerText` is no help: it doubles newlines and loses emoji drawn as images.
 */
export function readEditable(root: EditorElement): Reading {
  return new Walk(root).reading();
}

class Walk {
  /** Pieces, since asking a growing string for its end would copy all of it each time. */
  private pieces: string[] = [];
  private length = 0;
  private segments: Segment[] = [];
  /** A block boundary was passed since the last content: a "\n" is due before the next. */
  private breakDue = false;
  private lineOpen = false;
  private lineStart = 0;
  /** A <br> that is a real break only if something follows it on its line. */
  private heldBreak: Element | undefined;
  private readonly root: EditorElement;
  private readonly preservesSpace: boolean;

  constructor(root: EditorElement) {
    this.root = root;
    this.preservesSpace = /pre|break-spaces/u.test(getComputedStyle(root).whiteSpace);
  }

  reading(): Reading {
    this.block(this.root);
    return { root: this.root, text: this.pieces.join(""), segments: this.segments };
  }

  private block(element: Element): void {
    this.endLine();
    const lengthBefore = this.segments.length;
    this.children(element);
    this.endLine();
    if (this.segments.length === lengthBefore) {
      this.openLine();
      this.caretLine(element, 0);
      this.endLine();
    }
  }

  private children(parent: Element): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) this.textNode(child);
      else if (child instanceof Element) this.element(child);
    }
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") this.lineBreak(element);
    else if (tag === "IMG") this.atom(element, altText(element));
    else if (inlineTags.has(tag)) this.inline(element);
    else if (!deafTags.has(tag)) this.styled(element);
  }

  private inline(element: Element): void {
    if (element.matches(scaffolding)) return;
    if (isFixed(element)) this.atom(element, chipText(element));
    else this.children(element);
  }

  private styled(element: Element): void {
    const { display } = getComputedStyle(element);
    if (display === "none") return;
    if (display.startsWith("inline") || display.startsWith("ruby")) this.inline(element);
    else if (display === "contents") this.children(element);
    // A block nobody can type in is a card or a preview, not a part of the text.
    else if (!isFixed(element) && !element.matches(scaffolding)) this.block(element);
  }

  private textNode(node: Text): void {
    let { data } = node;
    if (data === "") return;
    if (caretHolder.test(data) && !node.parentElement?.hasAttribute("data-text")) return;
    if (!this.preservesSpace) {
      if (!this.lineOpen && /^[ \t\r\n]+$/u.test(data)) return;
      data = data.replaceAll("\n", " ");
    }
    this.openLine();
    const start = this.append(data);
    this.segments.push({ kind: "text", start, end: this.length, node });
  }

  private atom(element: Element, text: string): void {
    if (text === "") return;
    this.openLine();
    const start = this.append(text);
    this.segments.push({ kind: "atom", start, end: this.length, node: element });
  }

  private lineBreak(element: Element): void {
    this.openLine();
    this.heldBreak = element;
  }

  private openLine(): void {
    if (this.breakDue) {
      this.append("\n");
      this.breakDue = false;
    }
    if (!this.lineOpen) {
      this.lineOpen = true;
      this.lineStart = this.length;
    }
    const held = this.heldBreak;
    if (held) {
      this.heldBreak = undefined;
      this.atom(held, "\n");
    }
  }

  private endLine(): void {
    if (!this.lineOpen) return;
    const held = this.heldBreak;
    const last = this.segments.at(-1);
    if (held) {
      // The last <br> of a block only gives the line its height; a caret can stand before it.
      this.heldBreak = undefined;
      const empty = this.length === this.lineStart || this.endsWithNewline();
      if (empty && held.parentNode) this.caretLine(held.parentNode, indexOf(held));
    } else if (last?.kind === "text" && this.endsWithNewline()) {
      // Browsers don't draw a block's last newline, so editors write it twice (Draft.js does).
      this.pieces.push(this.pieces.pop()?.slice(0, -1) ?? "");
      this.length -= 1;
      last.end -= 1;
    }
    this.lineOpen = false;
    this.breakDue = true;
  }

  private append(text: string): number {
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    return start;
  }

  private endsWithNewline(): boolean {
    return this.pieces.at(-1)?.endsWith("\n") ?? false;
  }

  private caretLine(node: Node, index: number): void {
    const at = this.length;
    this.segments.push({ kind: "line", start: at, end: at, node, index });
  }
}

function isFixed(element: Element): boolean {
  return element.getAttribute("contenteditable") === "false";
}

function altText(image: Element): string {
  const alt = image.getAttribute("alt") ?? "";
  return emojiText.test(alt) ? alt : "";
}

function chipText(chip: Element): string {
  let text = "";
  for (let child = chip.firstChild; child; child = child.nextSibling) {
    if (child instanceof Text) text += caretHolder.test(child.data) ? "" : child.data;
    else if (!(child instanceof Element) || deafTags.has(child.tagName.toUpperCase())) continue;
    else text += child.tagName === "IMG" ? altText(child) : chipText(child);
  }
  return text;
}

/** The place of a node among its parent's children. */
export function indexOf(node: Node): number {
  let index = 0;
  for (let other = node.previousSibling; other; other = other.previousSibling) index += 1;
  return index;
}
