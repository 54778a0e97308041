// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createThread, type ThreadScene } from "@/lib/assistant/thread";
import type { Edit, EditorElement, WriteResult } from "@/lib/editor";

const FIRST = `${"The consulate in Halden opens at nine on Monday. ".repeat(5).trim()}`;
const SECOND = "Bring your passport and one photograph.";
const DRAFT = `${FIRST}\n\n${SECOND}`;

let boxes: HTMLTextAreaElement[];
let result: WriteResult;
const write = vi.fn(async (editor: EditorElement, edit: Edit): Promise<WriteResult> => {
  const box = boxes.find((one) => one === editor);
  if (box && result === "done") {
    box.value = box.value.slice(0, edit.start) + edit.text + box.value.slice(edit.end);
  }
  return result;
});

beforeEach(() => {
  result = "done";
  boxes = [];
  write.mockClear();
  addBox(DRAFT);
});
afterEach(() => document.body.replaceChildren());

function addBox(text = ""): void {
  const box = document.body.appendChild(document.createElement("textarea"));
  box.value = text;
  boxes.push(box);
}

function scene(changes: Partial<ThreadScene> = {}): ThreadScene {
  const texts = boxes.map(({ value }) => value);
  return {
    editors: boxes,
    texts,
    post: 0,
    whole: texts.join("\n\n"),
    channel: "x",
    max: undefined,
    ...changes,
  };
}

function open(canFill = true) {
  return createThread({ write, canFill, onChange: () => undefined });
}

const texts = () => boxes.map(({ value }) => value);
const settled = () => vi.waitFor(() => expect(write.mock.results.at(-1)?.type).toBe("return"));

describe("a thread", () => {
  it("is shown only when asked for, and no longer when closed", () => {
    const thread = open();
    expect(thread.view(scene())).toBeUndefined();
    thread.wish({ channel: "x", isNumbered: true });
    expect(thread.view(scene())?.posts.map(({ text }) => text)).toEqual([
      `${FIRST} 1/2`,
      `${SECOND} 2/2`,
    ]);
    thread.wish(undefined);
    expect(thread.view(scene())).toBeUndefined();
  });

  it("leaves the first post in its box and fills each empty box that the user adds", async () => {
    const thread = open();
    thread.wish({ channel: "x", isNumbered: false });
    await thread.fill(scene());
    expect(texts()).toEqual([FIRST]);
    thread.grow(scene());
    expect(write).toHaveBeenCalledTimes(1);
    addBox();
    thread.grow(scene());
    await settled();
    expect(texts()).toEqual([FIRST, SECOND]);
    await vi.waitFor(() =>
      expect(thread.view(scene())?.posts.every(({ isPlaced }) => isPlaced)).toBe(true),
    );
    addBox();
    thread.grow(scene());
    expect(texts()).toEqual([FIRST, SECOND, ""]);
  });

  it("shows another channel's posts meanwhile, and goes back when these are closed", async () => {
    const thread = open();
    thread.wish({ channel: "x", isNumbered: false });
    await thread.fill(scene());
    thread.wish({ channel: "bluesky", isNumbered: false });
    expect(thread.view(scene())).toMatchObject({ channel: "bluesky", isFilling: false });
    thread.wish(undefined);
    expect(thread.view(scene())).toMatchObject({ channel: "x", isFilling: true });
    thread.wish(undefined);
    expect(thread.view(scene())).toBeUndefined();
  });

  it("never writes into a box that holds something", async () => {
    const thread = open();
    thread.wish({ channel: "x", isNumbered: false });
    await thread.fill(scene());
    addBox("My own second post");
    thread.grow(scene());
    expect(texts()).toEqual([FIRST, "My own second post"]);
  });

  it("stops when the user has taken the first step back", async () => {
    const thread = open();
    thread.wish({ channel: "x", isNumbered: false });
    await thread.fill(scene());
    const [box] = boxes;
    if (box) box.value = DRAFT;
    addBox();
    thread.grow(scene());
    expect(texts()).toEqual([DRAFT, ""]);
    expect(thread.view(scene())?.isFilling).toBe(false);
  });

  it("does not try again where a box did not take it, and says so", async () => {
    const thread = open();
    thread.wish({ channel: "x", isNumbered: false });
    result = "refused";
    await thread.fill(scene());
    expect(texts()).toEqual([DRAFT]);
    expect(thread.view(scene())).toMatchObject({
      isFilling: false,
      trouble: { key: "write_refused" },
    });
  });

  it.each([
    ["the page's composer has one box", {}, false],
    ["it is parted for another channel", { channel: "bluesky" }, true],
  ])("is for copying only where %s", async (_name, changes, canFill) => {
    const thread = open(canFill);
    thread.wish({ channel: "x", isNumbered: false });
    expect(thread.view(scene(changes))?.canFill).toBe(false);
    await thread.fill(scene(changes));
    expect(write).not.toHaveBeenCalled();
  });

  it("is for copying only where another post follows in the page", () => {
    const thread = open();
    addBox("More");
    thread.wish({ channel: "x", isNumbered: false });
    expect(thread.view(scene())?.canFill).toBe(false);
  });
});
