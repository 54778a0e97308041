import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { openSession, type Session } from "./harness/session";

/** A compose box as its platform sets it up: where it is, and what it is by. */
const boxes: readonly (readonly [name: string, address: string, editor: string])[] = [
  ["X, dialog", "https://x.com/compose/post", "[data-testid=tweetTextarea_0]"],
  ["X, inline", "https://x.com/home", "[data-testid=tweetTextarea_0]"],
  ["X, strict CSP", "https://x.com/compose/post?csp=1", "[data-testid=tweetTextarea_0]"],
  ["X, messages", "https://x.com/messages", "[data-testid=dm-composer-textarea]"],
  ["Facebook, post", "https://www.facebook.com/compose", "[role=dialog] [role=textbox]"],
  ["Facebook, comment", "https://www.facebook.com/?lang=ar", "article [role=textbox]"],
  ["Instagram", "https://www.instagram.com/", "[role=dialog] [contenteditable]"],
  ["Threads", "https://www.threads.com/", "[role=dialog] [role=textbox]"],
  ["LinkedIn, shadow root", "https://www.linkedin.com/feed/?open", ".ql-editor"],
  ["LinkedIn, modal dialog", "https://www.linkedin.com/feed/?open&box=b", "dialog .ProseMirror"],
  ["Bluesky", "https://bsky.app/", "[data-testid=composePostView] .ProseMirror"],
  ["Mastodon", "https://mastodon.example/home", ".autosuggest-textarea__textarea"],
  ["YouTube", "https://www.youtube.com/post", "ytd-backstage-post-dialog-renderer .text"],
  ["Telegram K", "https://web.telegram.org/k/", ".input-message-input:not(.ghost)"],
  ["Telegram A", "https://web.telegram.org/a/", "#editable-message-text"],
];

const plain = (text: unknown) => String(text).replaceAll("\u00a0", " ");

describe.each(browserKinds)("%s", (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(kind);
  });
  afterAll(() => session?.close());

  test.each(boxes)("%s: typed, fixed, tagged, underlined, undone", async (_, address, editor) => {
    const { page, call, model, settle } = await session.bench(address, editor);
    await until("the editor", async () => (await call({ do: "focus" })) === "focused");
    await settle();
    await page.type("Teh embassy 😀 greets @all on its day.");
    const typed = "Teh embassy 😀 greets @all on its day.";
    const reads = async (wanted: string) => {
      await settle();
      expect(plain(await call({ do: "read" }))).toBe(wanted);
      expect(plain(await model())).toBe(wanted);
    };
    await reads(typed);

    const fix = { start: 0, end: 3, text: "The", expect: "Teh" };
    await call({ do: "focus sidebar" });
    expect(await call({ do: "replace", edit: fix })).toBe("done");
    await reads(typed.replace("Teh", "The"));
    expect(await call({ do: "caret" })).toBe(3);
    expect(await call({ do: "replace", edit: fix })).toBe("stale");

    expect(await call({ do: "insert", place: "end", text: " #Norvania" })).toBe("done");
    await reads(`${typed.replace("Teh", "The")} #Norvania`);

    const mark = { id: "one", start: 4, end: 11, severity: "warn" as const };
    await call({ do: "underline", marks: [mark] });
    const [rect] = (await call({ do: "rects", id: "one" })) as DOMRect[];
    expect(rect?.width).toBeGreaterThan(10);
    const point = { x: (rect?.x ?? 0) + 2, y: (rect?.y ?? 0) + 2 };
    expect(await call({ do: "at", ...point })).toBe("one");
    expect(await call({ do: "at", x: 1, y: 1 })).toBeUndefined();

    expect(await call({ do: "revert", edit: fix })).toBe("done");
    await reads(`${typed} #Norvania`);
    expect(page.console.filter((line) => line.startsWith("uncaught"))).toEqual([]);
    await page.close();
  });

  test("nothing but the pages is asked for", () => {
    expect(session.browser.strayConnections()).toEqual([]);
  });
});
