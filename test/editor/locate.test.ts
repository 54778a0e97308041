// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { locate, offsetOf, read } from "@/lib/editor";

beforeEach(() => document.body.replaceChildren());

const html =
  '<p>One <b>two</b></p><p><br></p><p>to <i contenteditable="false">@all</i> <img alt="😀" src="data:,"></p>';
const text = "One two\n\nto @all 😀";

function reading() {
  const root = document.createElement("div");
  root.setAttribute("contenteditable", "true");
  root.setAttribute("style", "white-space: pre-wrap");
  root.innerHTML = html;
  document.body.append(root);
  const found = read(root);
  if (!found) throw new Error("nothing read");
  expect(found.text).toBe(text);
  return found;
}

describe("a span is found in the page", () => {
  test.each([
    ["in one node", "One"],
    ["over two nodes", "ne tw"],
    ["a whole inline element", "two"],
    ["over lines", "two\n\nto"],
    ["a chip", "@all"],
    ["an emoji image", "😀"],
    ["everything", text],
  ])("%s", (_, part) => {
    const start = text.indexOf(part);
    const place = locate(reading(), start, start + part.length);
    const shown = place?.kind === "range" ? place.range.cloneContents() : undefined;
    const box = document.createElement("div");
    if (shown) box.append(shown);
    for (const image of box.querySelectorAll("img")) image.replaceWith(image.alt);
    expect(box.textContent).toBe(part.replaceAll("\n", ""));
  });

  test("every caret place leads back to its offset", () => {
    const found = reading();
    const inAtom = (offset: number) =>
      found.segments.some(
        ({ kind, start, end }) => kind === "atom" && start < offset && offset < end,
      );
    for (let offset = 0; offset <= text.length; offset += 1) {
      if (inAtom(offset)) continue;
      const place = locate(found, offset, offset);
      if (place?.kind !== "range") throw new Error(`no place at ${offset}`);
      const { startContainer, startOffset } = place.range;
      expect(offsetOf(found, startContainer, startOffset)).toBe(offset);
    }
  });

  test("a point between two blocks belongs to the one that follows", () => {
    const found = reading();
    expect(offsetOf(found, found.root, 1)).toBe(8);
    expect(offsetOf(found, found.root, 2)).toBe(9);
    expect(offsetOf(found, found.root, 3)).toBe(text.length);
  });

  test("a text control has its own offsets", () => {
    const area = document.createElement("textarea");
    area.value = "One two";
    document.body.append(area);
    const found = read(area);
    expect(found && locate(found, 4, 7)).toEqual({ kind: "control", start: 4, end: 7 });
  });
});

describe("a span is not found", () => {
  test.each([
    ["before the start", -1, 2],
    ["after the end", 0, text.length + 1],
    ["backwards", 3, 2],
  ])("%s", (_, start, end) => {
    expect(locate(reading(), start, end)).toBeUndefined();
  });

  test("in nodes that left the editor", () => {
    const found = reading();
    found.root.replaceChildren();
    expect(locate(found, 0, 3)).toBeUndefined();
  });

  test("for a point elsewhere in the page", () => {
    expect(offsetOf(reading(), document.body, 0)).toBeUndefined();
  });
});
