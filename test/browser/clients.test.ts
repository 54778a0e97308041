import { describe, expect, test } from "vitest";
import { type Assistant, assistant } from "./drive/assistant";
import type { Page } from "./drive/browser";
import { focusOn } from "./drive/in-page";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { noteUntrusted, sendingButtons, untrustedOn } from "./drive/untrusted";
import { withExtension } from "./drive/with-extension";

const GRAVE = " President Varga is a clown.";
const WRONG = `Join us on Thursday, 27 November 2026 in Vienna.${GRAVE}`;
const RIGHT = `Join us on Friday, 27 November 2026 in Vienna.${GRAVE}`;
const FIX = { role: "button", name: "Friday, 27 November 2026" };
const ASKED = { role: "alertdialog", name: "Before this goes out" };

/** Clients that nobody built for us: where one writes, what sends it, and by which name the page tells what the box holds. */
const CLIENTS: readonly (readonly [
  name: string,
  address: string,
  box: string,
  send: string,
  of: string,
])[] = [
  [
    "Elk",
    "https://mastodon.social/home?client=elk",
    "[data-client=box] [contenteditable]",
    "[data-client=send]",
    "post",
  ],
  [
    "Phanpy",
    "https://mastodon.social/?client=phanpy&reply",
    "[name=status]",
    "[data-client=send]",
    "post",
  ],
  [
    "Semaphore",
    "https://mastodon.social/?client=semaphore",
    "#the-compose-box-input-home",
    "[data-client=send]",
    "post",
  ],
  [
    "Mastodon 4.4",
    "https://mastodon.social/home?client=mastodon-web",
    "form.compose-form textarea",
    ".compose-form__submit button",
    "post",
  ],
  [
    "X, over the page",
    "https://x.com/compose/post?client=x-status&modal",
    "[data-client=modal] [contenteditable]",
    "[data-testid=tweetButton]",
    "post",
  ],
  [
    "X, below a post",
    "https://x.com/elena_marsh/status/12?client=x-status",
    "[data-client=reply] [contenteditable]",
    "[data-testid=tweetButtonInline]",
    "reply",
  ],
  [
    "a group on Facebook, in German, in a dialog that is swapped",
    "https://www.facebook.com/groups/1?client=facebook-group",
    "[data-client=post]",
    "[data-client=send]",
    "post",
  ],
  [
    "a comment on LinkedIn",
    "https://www.linkedin.com/feed/?client=linkedin-feed",
    ".ql-editor",
    ".comments-comment-box__form button:last-child",
    "post",
  ],
  [
    "a caption on Instagram, in French, in a dialog in a dialog",
    "https://www.instagram.com/?client=instagram-create",
    "[data-client=post]",
    "[data-client=send]",
    "post",
  ],
  [
    "a comment on Instagram, in Japanese, in a dialog",
    "https://www.instagram.com/p/1/?client=instagram-comment",
    "[data-client=over] textarea",
    "[data-client=send]",
    "post",
  ],
  [
    "a comment on an article on LinkedIn, its buttons pictures",
    "https://www.linkedin.com/pulse/harbours/?client=linkedin-article",
    "[data-client=box] [contenteditable]",
    "[data-client=send]",
    "post",
  ],
  [
    "a thread on Threads, in Portuguese",
    "https://www.threads.com/?client=threads-new",
    "[data-client=post]",
    "[data-client=send]",
    "post",
  ],
  [
    "a channel on YouTube, in French",
    "https://www.youtube.com/@norvania/posts?client=youtube-channel",
    "[data-client=new] [contenteditable]",
    "[data-client=new] #submit-button button",
    "post",
  ],
  [
    "a caption for a channel on Telegram A",
    "https://web.telegram.org/a/?client=telegram-a&caption#-100",
    "#editable-message-text-modal",
    ".AttachmentModal__send-wrapper button",
    "post",
  ],
  [
    "a dialog sent by a picture without a name",
    "https://mastodon.social/home?client=lagoon",
    "[data-client=post]",
    "[data-client=send]",
    "post",
  ],
  [
    "a note sent from above its box",
    "https://mastodon.social/?client=windowsill",
    "[data-client=post]",
    "[data-client=send]",
    "post",
  ],
  [
    "a box of plain text, in Japanese, sent from outside its form",
    "https://mastodon.social/?client=kiosk",
    "[data-client=post]",
    "[data-client=send]",
    "post",
  ],
  [
    "Bluesky in Arabic, by none of its names",
    "https://bsky.app/?client=minaret",
    "[data-client=post] .ProseMirror",
    "[data-client=send]",
    "post",
  ],
  [
    "X in German, by none of its names",
    "https://x.com/compose/post?client=workbench",
    "[data-client=post]",
    "[data-client=send]",
    "post",
  ],
];

/** Conversations at the foot of those very pages; the others are told apart in test/platforms/clients.test.ts. */
const PRIVATE: readonly (readonly [name: string, address: string, box: string])[] = [
  [
    "X",
    "https://x.com/elena_marsh/status/12?client=x-status",
    "[data-client=chat] [contenteditable]",
  ],
  [
    "LinkedIn, beside an article",
    "https://www.linkedin.com/pulse/harbours/?client=linkedin-article",
    "[data-client=chat]",
  ],
];

describe.each(browserKinds)("in clients of other hands, in %s", (kind) => {
  const here = withExtension(kind);

  async function write(address: string, box: string, text: string) {
    const page = await here.browser.open(address);
    await until("the page", () =>
      page.evaluate(() => Boolean(document.documentElement.dataset.ready), null),
    );
    await noteUntrusted(page);
    const bar = assistant(page);
    await focusOn(page, box);
    await bar.shows("Attaché");
    await page.type(text);
    return { page, bar };
  }

  test.each(CLIENTS)(
    "%s: found, fixed by the keyboard, held at its button",
    async (_name, address, box, send, of) => {
      const { page, bar } = await write(address, box, WRONG);
      await bar.shows("is a Friday");
      const isAtFix = async () => (await bar.all(FIX)).some(({ focused }) => focused);
      await until("the keyboard at the fix, from finding to finding", async () => {
        if (await isAtFix()) return true;
        await here.browser.command("walk-findings");
        return isAtFix();
      });
      await page.press("Enter");
      await until("the fix", async () => (await model(page, of)) === RIGHT);
      // The card with the fix may lie over the button until it is drawn anew.
      await until("the card to be gone", async () => (await bar.all(FIX)).length === 0);
      await bar.shows("President Varga is a clown");

      await press(page, send);
      const question = await bar.find(ASKED);
      expect(await posted(page)).toEqual([]);
      expect(await covers(page, send, question.box)).toBe(false);
      expect(await sendingButtons(bar)).toEqual([]);
      await leaveByKeyboard(page, bar);
      await press(page, send);
      await until("the post", async () => (await posted(page)).length === 1);
      expect(await posted(page)).toEqual([RIGHT]);
      expect(await untrustedOn(page)).toEqual([]);
      expect(page.console.filter((line) => line.startsWith("uncaught"))).toEqual([]);
      await page.close();
    },
  );

  test.each(PRIVATE)("a message on %s is left alone", async (_name, address, box) => {
    const { page, bar } = await write(address, box, WRONG);
    await bar.find({ role: "button", name: /private message is left alone/ });
    expect(await bar.text()).not.toContain("is a Friday");
    await page.close();
  });
});

/** The question has the focus; Escape takes it away. */
async function leaveByKeyboard(page: Page, bar: Assistant): Promise<void> {
  await until(
    "the focus on the way back",
    async () => (await bar.find({ role: "button", name: "Go back" })).focused,
  );
  await page.press("Escape");
  await until("the question to be gone", async () => (await bar.all(ASKED)).length === 0);
}

async function press(page: Page, selector: string): Promise<void> {
  const [x, y] = await page.evaluate((wanted): [number, number] => {
    const button = document.querySelector(wanted);
    button?.scrollIntoView({ block: "nearest" });
    const box = button?.getBoundingClientRect() ?? new DOMRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  }, selector);
  await page.click(x, y);
}

/** Whether a box lies over an element. */
function covers(page: Page, selector: string, box: Box): Promise<boolean> {
  return page.evaluate(
    ({ wanted, over }) => {
      const own = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return (
        over.x < own.right &&
        own.x < over.x + over.width &&
        over.y < own.bottom &&
        own.y < over.y + over.height
      );
    },
    { wanted: selector, over: box },
  );
}

type Box = { x: number; y: number; width: number; height: number };

function posted(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (window.__posted ?? []).map((text) => text.replaceAll("\u00a0", " ").trim()),
    null,
  );
}

async function model(page: Page, key: string): Promise<string> {
  const text = await page.evaluate((of) => window.__model?.(of) ?? "", key);
  return text.replaceAll("\u00a0", " ").trim();
}
