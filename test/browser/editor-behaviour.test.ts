import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { type Bench, openSession, type Session } from "./harness/session";

const anyEditor = "#root [contenteditable=true], #root textarea";
const bare = (editor: string) => `https://editors.example/?editor=${editor}`;

describe.each(browserKinds)("%s", (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(kind);
  });
  afterAll(() => session?.close());

  const opened = async (editor: string, text: string): Promise<Bench> => {
    const bench = await session.bench(bare(editor), anyEditor);
    await bench.call({ do: "focus" });
    await bench.page.type(text);
    await bench.settle();
    return bench;
  };
  const fix = { start: 0, end: 3, text: "The", expect: "Teh" };

  describe("what an editor will not take changes nothing", () => {
    const cases: readonly (readonly [string, string, (root: HTMLElement) => void])[] = [
      ["read-only", "textarea", (root) => root.setAttribute("readonly", "")],
      ["disabled", "textarea", (root) => root.setAttribute("disabled", "")],
      ["not editable now", "lexical", (root) => root.setAttribute("contenteditable", "false")],
      [
        "behind a modal dialog",
        "draft",
        () => document.body.appendChild(document.createElement("dialog")).showModal(),
      ],
      [
        "a page that swallows pastes",
        "lexical",
        () =>
          addEventListener(
            "paste",
            (event) => {
              event.preventDefault();
              event.stopImmediatePropagation();
            },
            true,
          ),
      ],
    ];
    test.each(cases)("%s", async (_, editor, spoil) => {
      const { page, call } = await opened(editor, "Teh cat");
      await call({ do: "watch" });
      await page.evaluate(spoilEditor, { selector: anyEditor, spoil: spoil.toString() });
      expect(await call({ do: "replace", edit: fix })).toBe("refused");
      expect(await call({ do: "read" })).toBe("Teh cat");
      await page.close();
    });
  });

  test("a page that makes something else of a fix is told as a mismatch", async () => {
    const { page, call } = await opened("textarea", "Teh cat");
    await page.evaluate((selector) => {
      document.querySelector<HTMLTextAreaElement>(selector)?.addEventListener("input", (event) => {
        if (event.target instanceof HTMLTextAreaElement) {
          event.target.value = event.target.value.toUpperCase();
        }
      });
    }, anyEditor);
    expect(await call({ do: "replace", edit: fix })).toBe("mismatch");
    await page.close();
  });

  test("a page whose handlers throw is no reason to", async () => {
    const { page, call } = await opened("draft", "Teh cat");
    await page.evaluate(() => {
      for (const type of ["selectionchange", "focusin", "input", "paste"]) {
        document.addEventListener(type, () => {
          throw new Error("the page's own trouble");
        });
      }
    }, null);
    expect(await call({ do: "replace", edit: fix })).toBe("done");
    expect(await call({ do: "read" })).toBe("The cat");
    await page.close();
  });

  test("two fixes at once are written one after the other", async () => {
    const { page, call, model } = await opened("draft", "Teh cat and teh dog");
    const second = { start: 12, end: 15, text: "the", expect: "teh" };
    const results = await Promise.all([
      call({ do: "replace", edit: fix }),
      call({ do: "replace", edit: second }),
    ]);
    expect(results).toEqual(["done", "done"]);
    expect(await model()).toBe("The cat and the dog");
    await page.close();
  });

  test.each(["draft", "lexical", "tiptap", "quill", "textarea"])(
    "one Ctrl+Z takes a fix in %s back, and the focus can stay in the sidebar",
    async (editor) => {
      const { page, call, model, settle } = await opened(editor, "Teh cat sat");
      // Quill takes what comes within 300 ms for one step with what was typed before.
      if (editor === "quill") await page.evaluate(pass, 400);
      await call({ do: "focus sidebar" });
      expect(await call({ do: "replace and return", edit: fix })).toBe("done");
      expect(await call({ do: "sidebar has focus" })).toBe(true);
      expect(await model()).toBe("The cat sat");
      await call({ do: "focus" });
      await page.press("Control+z");
      await settle();
      expect(await model()).toBe("Teh cat sat");
      await page.close();
    },
  );

  test("nothing is read or written while an input method composes", async () => {
    // Lexical minds a composition that no input method is behind, as Firefox's has to be here.
    const editor = kind === "chromium" ? "lexical" : "textarea";
    const { page, call, settle } = await opened(editor, "Teh cat");
    await call({ do: "watch" });
    await settle();
    const before = await call({ do: "watched" });
    if (page.compose) await page.compose("にほん");
    else await page.evaluate(composition, { selector: anyEditor, type: "compositionstart" });
    await settle();
    expect(await call({ do: "read" })).toBeUndefined();
    expect(await call({ do: "replace", edit: fix })).toBe("refused");
    expect(await call({ do: "watched" })).toEqual(before);
    if (page.compose) await page.type("日");
    else await page.evaluate(composition, { selector: anyEditor, type: "compositionend" });
    const after = page.compose ? "Teh cat日" : "Teh cat";
    await until("reading again", async () => (await call({ do: "read" })) === after);
    expect(await call({ do: "replace", edit: fix })).toBe("done");
    await page.close();
  });

  test("a watcher hears of every change once, and of the end", async () => {
    const { page, call, settle } = await opened("react-textarea", "One");
    await call({ do: "watch" });
    await settle();
    await page.type(" two");
    await until("the text", async () => {
      const told = await call({ do: "watched" });
      return Array.isArray(told) && told.at(-1) === "One two";
    });
    await page.evaluate(() => document.querySelector("#root")?.remove(), null);
    await settle();
    const told = await call({ do: "watched" });
    expect(told).toEqual([...new Set(told as string[])]);
    expect((told as string[]).at(-1)).toBe("(gone)");
    await page.close();
  });

  test("each box of a thread has its own underlines, and they go with it", async () => {
    const box = (n: number) => `[role=dialog] [data-testid=tweetTextarea_${n}]`;
    const first = await session.bench("https://x.com/compose/post", box(0));
    await first.call({ do: "focus" });
    await first.page.type("Teh first");
    await first.page.evaluate(() => {
      document.querySelector<HTMLElement>("[role=dialog] [data-testid=addButton]")?.click();
    }, null);
    const second = first.other(box(1));
    await until("the second box", async () => (await second.call({ do: "focus" })) === "focused");
    await first.page.type("Teh second");
    const mark = { id: "m", start: 0, end: 3, severity: "block" as const };
    await first.call({ do: "underline", marks: [mark] });
    await second.call({ do: "underline", marks: [mark] });
    const size = () =>
      first.page.evaluate(() => CSS.highlights.get("attache-block")?.size ?? 0, null);
    expect(await size()).toBe(2);
    const tops = [first, second].map(async ({ call }) => {
      const [rect] = (await call({ do: "rects", id: "m" })) as DOMRect[];
      return rect?.y ?? 0;
    });
    const [above = 0, below = 0] = await Promise.all(tops);
    expect(below).toBeGreaterThan(above);
    await first.page.press("Escape");
    await first.page.evaluate(() => {
      document.querySelector<HTMLElement>("[data-testid=app-bar-close]")?.click();
    }, null);
    await until("no underline left", async () => (await size()) === 0);
    await first.page.close();
  });
});

/** Runs in the page: makes an editor one that will not take what is written. */
function spoilEditor({ selector, spoil }: { selector: string; spoil: string }): void {
  const root = document.querySelector<HTMLElement>(selector);
  const run: unknown = new Function(`return (${spoil})`)();
  if (typeof run === "function") run(root);
}

function composition({ selector, type }: { selector: string; type: string }): void {
  document.querySelector(selector)?.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
}

/** Lets the page's own clock pass, which an editor's history goes by. */
function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
