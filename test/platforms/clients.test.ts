// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { composerAt, composersIn, factsOf, platformFor, submitOf } from "@/lib/platforms";
import { clients } from "../pages/clients/clients";
import { page } from "./page";

/** What must be told of each box of a client's page: how it is found in the page, what it is, and what sends it. */
interface Box {
  readonly box: string;
  readonly kind: string;
  readonly channel?: string;
  /** The visible or accessible name of the button. */
  readonly send?: string;
  readonly account?: string;
  /** Whether Enter alone sends it. */
  readonly enter?: boolean;
  /** The descriptions of its pictures. */
  readonly alts?: readonly (string | null)[];
}

const OWN = "@norvania_mfa@mastodon.social";
const CLIENTS: readonly (readonly [address: string, client: string, boxes: readonly Box[]])[] = [
  [
    "https://mastodon.social/home?client=lagoon",
    "lagoon",
    [{ box: "[data-client=post]", kind: "post", channel: "mastodon", send: "" }],
  ],
  [
    "https://mastodon.social/?client=windowsill",
    "windowsill",
    [{ box: "[data-client=post]", kind: "post", channel: "mastodon", send: "Note" }],
  ],
  [
    "https://notes.norvania.example/?client=windowsill",
    "windowsill",
    [{ box: "[data-client=post]", kind: "post", send: "Note" }],
  ],
  [
    "https://mastodon.social/?client=kiosk",
    "kiosk",
    [{ box: "[data-client=post]", kind: "post", channel: "mastodon", send: "トゥート！" }],
  ],
  [
    "https://bsky.app/?client=minaret",
    "minaret",
    [
      {
        box: "[data-client=post] .ProseMirror",
        kind: "post",
        channel: "bluesky",
        send: "نشر",
        account: "@mfa.norvania.example",
      },
    ],
  ],
  [
    "https://x.com/compose/post?client=workbench",
    "workbench",
    [{ box: "[data-client=post]", kind: "post", channel: "x", send: "Posten" }],
  ],
  [
    "https://mastodon.social/home?client=elk",
    "elk",
    [
      {
        box: ".ProseMirror",
        kind: "post",
        channel: "mastodon",
        send: "Publish",
        account: OWN,
        alts: [null],
      },
    ],
  ],
  [
    "https://mastodon.social/?client=phanpy",
    "phanpy",
    [
      {
        box: "[name=status]",
        kind: "post",
        channel: "mastodon",
        send: "Post",
        account: OWN,
        alts: [""],
      },
    ],
  ],
  [
    "https://social.norvania.example/home?client=elk",
    "elk",
    [{ box: ".ProseMirror", kind: "post", channel: "mastodon", send: "Publish", account: OWN }],
  ],
  [
    "https://social.norvania.example/?client=phanpy",
    "phanpy",
    [{ box: "[name=status]", kind: "post", channel: "mastodon", send: "Post", account: OWN }],
  ],
  [
    "https://mastodon.social/?client=phanpy&reply",
    "phanpy",
    [{ box: "[name=status]", kind: "reply", channel: "mastodon", send: "Reply", account: OWN }],
  ],
  [
    "https://mastodon.social/?client=semaphore",
    "semaphore",
    [
      {
        box: "#the-compose-box-input-home",
        kind: "post",
        channel: "mastodon",
        send: "Toot!",
        alts: [""],
      },
    ],
  ],
  [
    "https://mastodon.social/home?client=mastodon-web",
    "mastodon-web",
    [
      {
        box: "form textarea",
        kind: "post",
        channel: "mastodon",
        send: "Post",
        account: OWN,
        alts: [""],
      },
    ],
  ],
  [
    "https://mastodon.social/home?client=mastodon-web&private",
    "mastodon-web",
    [{ box: "form textarea", kind: "message" }],
  ],
  [
    "https://x.com/elena_marsh/status/12?client=x-status",
    "x-status",
    [
      {
        box: "[data-client=reply] [contenteditable]",
        kind: "reply",
        channel: "x",
        send: "Reply",
        account: "@norvania_mfa",
      },
      { box: "[data-client=chat] [contenteditable]", kind: "message" },
    ],
  ],
  [
    "https://x.com/compose/post?client=x-status&modal",
    "x-status",
    [
      {
        box: "[data-client=modal] [contenteditable]",
        kind: "post",
        channel: "x",
        send: "Post",
        account: "@norvania_mfa",
        alts: [null],
      },
      { box: "[data-client=chat] [contenteditable]", kind: "message" },
    ],
  ],
  [
    "https://www.facebook.com/groups/1?client=facebook-group",
    "facebook-group",
    [
      {
        box: "[data-client=post]",
        kind: "post",
        channel: "facebook",
        send: "Posten",
        enter: false,
        alts: [null],
      },
      { box: "[data-client=comment]", kind: "comment", channel: "facebook", enter: true },
      { box: "[data-client=chat]", kind: "message" },
    ],
  ],
  [
    "https://www.linkedin.com/feed/?client=linkedin-feed",
    "linkedin-feed",
    [
      { box: ".ql-editor", kind: "comment", channel: "linkedin", send: "Comment" },
      { box: ".msg-form [contenteditable]", kind: "message" },
    ],
  ],
  [
    "https://www.linkedin.com/pulse/harbours/?client=linkedin-article",
    "linkedin-article",
    [
      { box: ".ProseMirror", kind: "comment", channel: "linkedin", send: "Post comment" },
      { box: "[data-client=chat]", kind: "message" },
    ],
  ],
  [
    "https://www.instagram.com/p/1/?client=instagram-comment",
    "instagram-comment",
    [
      {
        box: "[data-client=over] textarea",
        kind: "comment",
        channel: "instagram",
        send: "投稿する",
        enter: true,
      },
    ],
  ],
  [
    "https://www.instagram.com/?client=instagram-create",
    "instagram-create",
    [
      {
        box: "[data-client=post]",
        kind: "post",
        channel: "instagram",
        send: "Partager",
        alts: [""],
      },
      { box: "form textarea", kind: "comment", channel: "instagram" },
      { box: "[data-client=chat]", kind: "message" },
    ],
  ],
  [
    "https://www.threads.com/?client=threads-new",
    "threads-new",
    [
      {
        box: "[data-client=second]",
        kind: "thread",
        channel: "threads",
        send: "Publicar",
        account: "@norvania_mfa",
      },
    ],
  ],
  [
    "https://www.threads.com/?client=threads-new&reply",
    "threads-new",
    [{ box: "[data-client=post]", kind: "reply", channel: "threads", send: "Publicar" }],
  ],
  [
    "https://www.youtube.com/@norvania/posts?client=youtube-channel",
    "youtube-channel",
    [
      {
        box: "[data-client=new] [contenteditable]",
        kind: "post",
        channel: "youtube",
        send: "Publier",
      },
      {
        box: "[data-client=comment] [contenteditable]",
        kind: "comment",
        channel: "youtube",
        send: "Ajouter un commentaire",
      },
    ],
  ],
  [
    "https://web.telegram.org/a/?client=telegram-a&caption#-100",
    "telegram-a",
    [
      {
        box: "#editable-message-text-modal",
        kind: "post",
        channel: "telegram-caption",
        send: "Send",
        alts: [null],
      },
      {
        box: "#editable-message-text",
        kind: "post",
        channel: "telegram",
        enter: true,
        send: "Send Message",
      },
    ],
  ],
  [
    "https://web.telegram.org/a/?client=telegram-a#-100",
    "telegram-a",
    [{ box: "#editable-message-text", kind: "post", channel: "telegram", enter: true }],
  ],
  [
    "https://web.telegram.org/a/?client=telegram-a&caption#777",
    "telegram-a",
    [
      { box: "#editable-message-text-modal", kind: "message" },
      { box: "#editable-message-text", kind: "message" },
    ],
  ],
];

it.each(CLIENTS)("%s", async (address, client, boxes) => {
  document.documentElement.dataset.ready = "";
  page(`<div id="root"></div>`, address);
  clients[client]?.();
  // A slow machine draws some pages in more than the second that is usual.
  await vi.waitFor(() => {
    expect(document.documentElement.dataset.ready).toBe(client);
    for (const { box } of boxes) expect(document.querySelector(box), box).not.toBeNull();
  }, 60_000);
  const platform = platformFor(new URL(address), document);
  for (const { box, kind, channel, send, account, enter, alts } of boxes) {
    const editor = document.querySelector(box);
    const composer = editor && composerAt(platform, editor);
    if (!composer) throw new Error(`${box} is not found`);
    const facts = factsOf(platform, composer);
    expect(facts, box).toMatchObject({ kind, channel });
    const button = submitOf(platform, composer);
    const name =
      button && (button.textContent?.trim() || (button.getAttribute("aria-label") ?? ""));
    if (send !== undefined) expect(name, box).toBe(send);
    if (account) expect(facts.account, box).toBe(account);
    if (enter !== undefined) expect(platform.sendsByEnter?.(composer) ?? false, box).toBe(enter);
    if (alts)
      expect(
        facts.media.map(({ alt }) => alt),
        box,
      ).toEqual(alts);
  }
});

it.each([["phanpy"], ["semaphore"]])("%s: what describes a picture is no draft", (client) => {
  const address = `https://mastodon.social/?client=${client}`;
  page(`<div id="root"></div>`, address);
  clients[client]?.();
  const found = composersIn(platformFor(new URL(address), document), document);
  expect(found.flatMap(({ composer }) => composer.editors)).toHaveLength(1);
});
