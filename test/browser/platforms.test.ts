import { describe, expect, test } from "vitest";
import { assistant } from "./drive/assistant";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { noteUntrusted, sendingButtons, untrustedOn } from "./drive/untrusted";
import { withExtension } from "./drive/with-extension";

const WRONG = "Join us on Thursday, 27 November 2026 in Vienna.";
const RIGHT = "Join us on Friday, 27 November 2026 in Vienna.";
const FIX = { role: "button", name: "Friday, 27 November 2026" };

/** Where posts are written, and what must be said of their length there. */
const POSTS: readonly (readonly [name: string, address: string, box: string, length: RegExp])[] = [
  ["X", "https://x.com/compose/post", "[role=dialog] [contenteditable=true]", /232 left on X/],
  [
    "Facebook",
    "https://www.facebook.com/compose",
    "[role=dialog] [role=textbox]",
    /63,158 left on Facebook/,
  ],
  [
    "Instagram",
    "https://www.instagram.com/",
    "[role=dialog] [contenteditable]",
    /2,152 left on Instagram/,
  ],
  ["Threads", "https://www.threads.com/", "[role=dialog] [role=textbox]", /452 left on Threads/],
  [
    "LinkedIn, shadow root",
    "https://www.linkedin.com/feed/?open",
    ".ql-editor",
    /2,952 left on LinkedIn/,
  ],
  [
    "LinkedIn, dialog",
    "https://www.linkedin.com/feed/?open&box=b",
    "dialog .ProseMirror",
    /2,952 left on LinkedIn/,
  ],
  [
    "Bluesky",
    "https://bsky.app/",
    "[data-testid=composePostView] .ProseMirror",
    /252 left on Bluesky/,
  ],
  ["Mastodon", "https://mastodon.social/home", "form textarea", /452 left on Mastodon/],
  [
    "YouTube",
    "https://www.youtube.com/post",
    "ytd-backstage-post-dialog-renderer.card .text",
    /48/,
  ],
];

/** Private conversations: a visit there is nobody's business but the user's. */
const PRIVATE: readonly (readonly [name: string, address: string, box: string])[] = [
  ["messages on X", "https://x.com/messages", "[data-testid=dm-composer-textarea]"],
  ["Telegram K", "https://web.telegram.org/k/", ".input-message-input:not(.ghost)"],
  ["Telegram A", "https://web.telegram.org/a/", "#editable-message-text"],
];

describe.each(browserKinds)("the assistant on each platform in %s", (kind) => {
  const here = withExtension(kind);

  test.each(POSTS)(
    "%s: counted, checked, fixed; not a click, key or form is sent by us",
    async (_name, address, box, length) => {
      const page = await here.browser.open(address);
      await noteUntrusted(page);
      const bar = assistant(page);
      await focusOn(page, box);
      await bar.shows("Attaché");
      await page.type(WRONG);
      await bar.shows("is a Friday");
      await until(String(length), async () => length.test((await bar.text()) ?? ""));
      await bar.click(FIX);
      await until("the fix in the editor's model", async () => {
        const model = await page.evaluate(() => window.__model?.() ?? "", null);
        return model.replaceAll("\u00a0", " ").trim() === RIGHT;
      });
      expect(await page.evaluate(() => window.__posted ?? [], null)).toEqual([]);
      expect(await untrustedOn(page)).toEqual([]);
      expect(await sendingButtons(bar)).toEqual([]);
      expect(await bar.text()).not.toContain("The site has changed");
      expect(page.console.filter((line) => line.startsWith("uncaught"))).toEqual([]);
      await page.close();
    },
  );

  test.each(PRIVATE)("%s: left alone", async (_name, address, box) => {
    const page = await here.browser.open(address);
    const bar = assistant(page);
    await focusOn(page, box);
    await bar.find({ role: "button", name: /private message is left alone/ });
    await page.type(WRONG);
    await bar.find({ role: "button", name: /private message is left alone/ });
    await bar.click({ role: "button", name: /private message is left alone/ });
    await bar.shows("is a Friday");
    await page.close();
  });
});
