// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { composerAt, factsOf, lostAt, platformFor, platforms } from "@/lib/platforms";
import { platformHosts } from "@/lib/platforms/hosts";
import { page, the } from "./page";

/** A page as its site makes it, in a language, and what the adapter must tell of the box with the focus. */
interface Case {
  readonly at: string;
  readonly html: string;
  readonly kind: string;
  readonly channel: string | undefined;
  readonly submit?: string;
}

const lexical = (label: string, attributes = "") =>
  `<div class="x1ed"><div id="box" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" ${attributes}></div></div>`;
const icon = (label: string) =>
  `<div role="button" aria-label="${label}"><svg aria-label="${label}"></svg></div>`;

const CASES: readonly (readonly [name: string, Case])[] = [
  [
    "Instagram's caption, in English",
    {
      at: "https://www.instagram.com/",
      html: `<div role="dialog"><div>${icon("Back")}<h1>Create new post</h1><div role="button" id="send">Share</div></div>${lexical("Write a caption...")}</div>`,
      kind: "post",
      channel: "instagram",
      submit: "send",
    },
  ],
  [
    "Instagram's caption, in Turkish",
    {
      at: "https://www.instagram.com/",
      html: `<div role="dialog"><div>${icon("Geri")}<h1>Yeni gönderi oluştur</h1><div role="button" id="send">Paylaş</div></div>${lexical("Bir açıklama yaz...")}${icon("Emoji")}</div>`,
      kind: "post",
      channel: "instagram",
      submit: "send",
    },
  ],
  [
    "a comment below a post of Instagram, in a dialog",
    {
      at: "https://www.instagram.com/p/Cx12/",
      html: `<div role="dialog"><article><form><textarea id="box" aria-label="Add a comment…"></textarea><div role="button">Post</div></form></article></div>`,
      kind: "comment",
      channel: "instagram",
    },
  ],
  [
    "a message on Instagram, over any page",
    {
      at: "https://www.instagram.com/",
      html: `<div>${lexical("Message", 'aria-placeholder="Message..."')}</div>`,
      kind: "message",
      channel: undefined,
    },
  ],
  [
    "a message on Instagram, by its address",
    {
      at: "https://www.instagram.com/direct/t/117/",
      html: `<div>${lexical("Mesaj yaz")}</div>`,
      kind: "message",
      channel: undefined,
    },
  ],
  [
    "Threads' box, empty",
    {
      at: "https://www.threads.com/",
      html: `<div role="dialog">${lexical("Empty text field. Type to compose a new post.", `aria-placeholder="What's new?"`)}<div role="button" id="send">Post</div></div>`,
      kind: "post",
      channel: "threads",
      submit: "send",
    },
  ],
  [
    "a reply on Threads, in French",
    {
      at: "https://www.threads.net/@mfa/post/C1",
      html: `<div role="dialog">${lexical("Champ de texte", 'aria-placeholder="Répondre à lena_ostrova…"')}<div role="button" id="send">Publier</div></div>`,
      kind: "reply",
      channel: "threads",
      submit: "send",
    },
  ],
  [
    "several boxes on Threads",
    {
      at: "https://www.threads.com/",
      html: `<div role="dialog">${lexical("Text field")}<div contenteditable="true" role="textbox"></div><div role="button" id="send">Post</div></div>`,
      kind: "thread",
      channel: "threads",
      submit: "send",
    },
  ],
  [
    "LinkedIn's share box in a dialog",
    {
      at: "https://www.linkedin.com/feed/",
      html: `<dialog open><div id="box" class="tiptap ProseMirror" contenteditable="true" role="textbox" aria-label="Text editor for creating content"></div><footer><button aria-label="Add media">+</button><button id="send">Publicar</button></footer></dialog>`,
      kind: "post",
      channel: "linkedin",
      submit: "send",
    },
  ],
  [
    "a comment on LinkedIn",
    {
      at: "https://www.linkedin.com/feed/",
      html: `<div class="feed"><div id="box" contenteditable="true" role="textbox" aria-label="Text editor for creating comment"></div><button id="send">Comment</button></div>`,
      kind: "comment",
      channel: "linkedin",
      submit: "send",
    },
  ],
  [
    "a message on LinkedIn, in an overlay of the feed",
    {
      at: "https://www.linkedin.com/feed/",
      html: `<div class="msg-overlay-bubble"><form class="msg-form"><div id="box" class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-label="Écrivez un message…"></div><button type="submit">Envoyer</button></form></div>`,
      kind: "message",
      channel: undefined,
    },
  ],
  [
    "Bluesky's composer",
    {
      at: "https://bsky.app/",
      html: `<div data-testid="composePostView" role="dialog"><button data-testid="composerPublishBtn" id="send" aria-label="Publish post">Post</button><div id="box" class="tiptap ProseMirror" contenteditable="true"></div></div>`,
      kind: "post",
      channel: "bluesky",
      submit: "send",
    },
  ],
  [
    "a reply on Bluesky, in German",
    {
      at: "https://bsky.app/profile/mfa.example/post/3k",
      html: `<div data-testid="composePostView" role="dialog"><button data-testid="composerPublishBtn" id="send" aria-label="Antwort veröffentlichen">Antworten</button><div id="box" contenteditable="true"></div></div>`,
      kind: "reply",
      channel: "bluesky",
      submit: "send",
    },
  ],
  [
    "a thread on Bluesky",
    {
      at: "https://bsky.app/",
      html: `<div data-testid="composePostView"><button data-testid="composerPublishBtn" id="send">Post all</button><div id="box" contenteditable="true"></div><div contenteditable="true"></div></div>`,
      kind: "thread",
      channel: "bluesky",
      submit: "send",
    },
  ],
  [
    "a message on Bluesky",
    {
      at: "https://bsky.app/messages/3k2",
      html: `<div><textarea id="box" placeholder="Write a message"></textarea></div>`,
      kind: "message",
      channel: undefined,
    },
  ],
  [
    "Mastodon's form",
    {
      at: "https://mastodon.social/home",
      html: `<form class="compose-form"><textarea id="box" class="autosuggest-textarea__textarea" placeholder="Was gibt's Neues?"></textarea><span class="character-counter">500</span><div class="compose-form__submit"><button type="submit" id="send">Veröffentlichen</button></div></form>`,
      kind: "post",
      channel: "mastodon",
      submit: "send",
    },
  ],
  [
    "a reply on an instance that its page makes known",
    {
      at: "https://social.mfa.example/@lena/110",
      html: `<script id="initial-state" type="application/json">{"meta":{"me":"7","domain":"mfa.example"},"accounts":{"7":{"acct":"press"}}}</script><form class="compose-form"><div class="reply-indicator">…</div><textarea id="box"></textarea><button type="submit" id="send">Post</button></form>`,
      kind: "reply",
      channel: "mastodon",
      submit: "send",
    },
  ],
  [
    "another maker's client of Mastodon",
    {
      at: "https://elk.zone/mfa.example/home",
      html: `<main><div id="box" class="ProseMirror" contenteditable="true"></div><button type="submit" id="send">Publish!</button></main>`,
      kind: "post",
      channel: "mastodon",
      submit: "send",
    },
  ],
  [
    "a conversation on Mastodon",
    {
      at: "https://mastodon.social/conversations",
      html: `<form><textarea id="box"></textarea><button type="submit">Post</button></form>`,
      kind: "message",
      channel: undefined,
    },
  ],
  [
    "a post of a YouTube channel, beside the ghost of an older box",
    {
      at: "https://www.youtube.com/@mfa/posts",
      html: `<ytd-backstage-post-dialog-renderer data-ghost><div id="contenteditable-root" contenteditable="true"></div></ytd-backstage-post-dialog-renderer><ytd-backstage-post-dialog-renderer><div class="box"><div id="box" contenteditable="true" role="textbox"></div></div><button id="send">Veröffentlichen</button></ytd-backstage-post-dialog-renderer>`,
      kind: "post",
      channel: "youtube",
      submit: "send",
    },
  ],
  [
    "a comment on YouTube",
    {
      at: "https://www.youtube.com/watch?v=1",
      html: `<ytd-commentbox><div id="box" contenteditable="true" role="textbox" aria-label="Add a comment…"></div><button id="send">Comment</button></ytd-commentbox>`,
      kind: "comment",
      channel: "youtube",
      submit: "send",
    },
  ],
  [
    "a channel on Telegram",
    {
      at: "https://web.telegram.org/k/#@mfa",
      html: `<div class="chat-input"><div id="box" class="input-message-input" contenteditable="true"></div><span class="input-field-placeholder">Broadcast</span><button class="btn-icon btn-send" id="send"></button></div>`,
      kind: "post",
      channel: "telegram",
      submit: "send",
    },
  ],
  [
    "a caption in a channel on Telegram",
    {
      at: "https://web.telegram.org/a/#-1001",
      html: `<div role="dialog"><div id="box" contenteditable="true" role="textbox" aria-label="Broadcast"></div><button class="button send" id="send"></button></div>`,
      kind: "post",
      channel: "telegram-caption",
      submit: "send",
    },
  ],
  [
    "a conversation on Telegram",
    {
      at: "https://web.telegram.org/a/#777",
      html: `<div><div id="box" contenteditable="true" role="textbox" aria-label="Message"></div><button class="Button send"></button></div>`,
      kind: "message",
      channel: undefined,
    },
  ],
  [
    "a comment box of a site without an adapter",
    {
      at: "https://press.norvania.example/",
      html: `<form><textarea id="box" placeholder="Leave a reply"></textarea></form>`,
      kind: "comment",
      channel: undefined,
    },
  ],
  [
    "a chat of a site without an adapter",
    {
      at: "https://press.norvania.example/",
      html: `<div><div id="box" contenteditable="plaintext-only" aria-label="Type a message"></div></div>`,
      kind: "message",
      channel: undefined,
    },
  ],
];

describe("a box in the page of", () => {
  it.each(CASES)("%s", (_name, { at, html, kind, channel, submit }) => {
    const document = page(html, at);
    const platform = platformFor(new URL(at), document);
    const composer = composerAt(platform, the("#box"));
    if (!composer) throw new Error("no composer");
    expect(factsOf(platform, composer)).toMatchObject({ kind, channel });
    if (submit) expect(platform.submit(composer)?.id).toBe(submit);
    expect(lostAt(platform, composer)).toEqual([]);
  });
});

describe("no draft for the public stands in", () => {
  it.each([
    ["a search box", `<div role="search"><textarea id="box"></textarea></div>`],
    ["a search field by its name", `<textarea id="box" placeholder="Rechercher"></textarea>`],
    ["a field of one line", `<div id="box" contenteditable="true" aria-multiline="false"></div>`],
    ["a title", `<div id="box" contenteditable="true" aria-label="Title"></div>`],
    ["a subject", `<textarea id="box" aria-label="Betreff"></textarea>`],
    ["a box that is only read", `<textarea id="box" readonly></textarea>`],
    ["a box that is switched off", `<textarea id="box" disabled></textarea>`],
    ["code", `<div class="monaco-editor"><textarea id="box"></textarea></div>`],
    ["a cell of a sheet", `<div role="grid"><div id="box" contenteditable="true"></div></div>`],
    ["what nobody sees", `<div aria-hidden="true"><textarea id="box"></textarea></div>`],
  ])("%s", (_name, html) => {
    page(html, "https://press.norvania.example/");
    expect(
      composerAt(platformFor(new URL("https://press.norvania.example/")), the("#box")),
    ).toBeUndefined();
  });

  it("an editable inside an editable: the outer one is the draft", () => {
    page(
      `<div id="outer" contenteditable="plaintext-only"><div id="box" contenteditable="true"></div></div>`,
      "https://press.norvania.example/",
    );
    const platform = platformFor(new URL("https://press.norvania.example/"));
    expect(composerAt(platform, the("#box"))?.editors).toEqual([the("#outer")]);
  });
});

describe("what else a page tells", () => {
  it.each([
    [
      "https://bsky.app/",
      `<nav><a href="/profile/mfa.example" aria-label="Profil">…</a></nav>`,
      "@mfa.example",
    ],
    [
      "https://www.threads.com/",
      `<a href="/@somebody">…</a><nav><a href="/@mfa.norvania">…</a></nav>`,
      "@mfa.norvania",
    ],
    [
      "https://social.mfa.example/",
      `<script id="initial-state" type="application/json">{"meta":{"me":"7","domain":"mfa.example"},"accounts":{"7":{"acct":"press"}}}</script>`,
      "@press@mfa.example",
    ],
    [
      "https://social.mfa.example/",
      `<script id="initial-state" type="application/json">{`,
      undefined,
    ],
    ["https://bsky.app/", `<a href="/profile/somebody.example">…</a>`, undefined],
  ])("the account at %s", (at, html, account) => {
    const document = page(html, at);
    const platform = platformFor(new URL(at), document);
    expect(platform.account(document)).toBe(account);
  });

  it("pictures of one's own on Mastodon, and no emoji, face or picture of the post that is answered", () => {
    const document = page(
      `<form><div class="reply-indicator"><img src="https://files.example/1.png"></div><a href="/@mfa"><img src="https://files.example/me.png"></a>
      <p><img src="https://files.example/flag.png" alt=":flag:"></p><textarea id="box"></textarea><div style="background-image: url(https://files.example/2.png)"></div><button type="submit">Post</button></form>`,
      "https://mastodon.social/home",
    );
    const platform = platformFor(new URL("https://mastodon.social/home"), document);
    const composer = composerAt(platform, the("#box"));
    if (!composer) throw new Error("no composer");
    expect(platform.media(composer)).toEqual([{ kind: "image", alt: null }]);
  });

  it("how much Mastodon leaves, and what its warning says", () => {
    const document = page(
      `<form><input id="cw-spoiler-input" value="Election"><textarea id="box"></textarea><span class="character-counter">\u221212</span><button type="submit">Post</button></form>`,
      "https://mastodon.social/home",
    );
    const platform = platformFor(new URL("https://mastodon.social/home"), document);
    const composer = composerAt(platform, the("#box"));
    if (!composer) throw new Error("no composer");
    expect(platform.counter?.(composer)).toBe(-12);
    expect(factsOf(platform, composer).contentWarning).toBe("Election");
  });
});

describe("hosts and adapters", () => {
  const given = platformHosts.map((pattern) => new URL(pattern.replace("/*", "/")));
  it.each(given.map((url) => [url.hostname, url] as const))("%s has its adapter", (_host, url) => {
    expect(platformFor(url).id).not.toBe("anywhere");
  });
  it("every adapter has a host", () => {
    const spoken = new Set(given.map((url) => platformFor(url).id));
    expect(platforms.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
  });
});
