// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { composerAt, factsOf, lostAt, platformFor } from "@/lib/platforms";
import { page, the } from "./page";

const box = (label: string) =>
  `<div id="box" contenteditable="true" role="textbox" aria-label="${label}" aria-placeholder="${label}"></div>`;

/** Conversations in places, languages and names that no adapter lists. */
it.each([
  [
    "a chat at the foot of Facebook, in Turkish",
    "https://www.facebook.com/",
    `<div role="main"></div><div><h2>Deniz</h2><div>${box("Mesaj")}</div><div role="button">Gönder</div></div>`,
  ],
  [
    "a chat at the foot of Instagram, in Greek",
    "https://www.instagram.com/",
    `<div><h2>Eleni</h2>${box("Γράψτε κάτι…")}<div role="button">Αποστολή</div></div>`,
  ],
  [
    "a picture shared with somebody on Instagram, in Polish: sent from below the box",
    "https://www.instagram.com/p/Cx12/",
    `<div role="dialog"><div role="button" aria-label="Zamknij"><svg></svg></div>${box("Napisz coś…")}<div role="button">Wyślij</div></div>`,
  ],
  [
    "an overlay of LinkedIn without its class names, in Swedish",
    "https://www.linkedin.com/feed/",
    `<main></main><aside><div role="dialog"><form>${box("Skriv ett meddelande…")}<button type="submit">Skicka</button></form></div></aside>`,
  ],
  [
    "a note with an invitation on LinkedIn",
    "https://www.linkedin.com/in/elena-marsh/",
    `<div role="dialog"><textarea id="box" name="message" placeholder="Ex: We met in Halden…"></textarea><button>Send</button></div>`,
  ],
  [
    "a new chat on X, below any page",
    "https://x.com/home",
    `<div><aside>${box("Neue Unterhaltung")}</aside></div>`,
  ],
  ["X's own page of chats", "https://x.com/i/chat/1-2", `<main>${box("Neuigkeit")}</main>`],
  [
    "a chat on Threads, in Hungarian",
    "https://www.threads.com/",
    `<div><h2>Nóra</h2>${box("Üzenet")}<div role="button">Küldés</div></div>`,
  ],
  [
    "a box on Bluesky with no button that posts",
    "https://bsky.app/profile/elena.example",
    `<main>${box("Halló")}</main>`,
  ],
  [
    "a profile on Bluesky, in Hungarian",
    "https://bsky.app/profile/elena.example",
    `<div role="dialog"><textarea id="box" aria-label="Leírás"></textarea><button>Mentés</button></div>`,
  ],
  [
    "a box on Telegram that nothing names",
    "https://web.telegram.org/a/#-1001",
    `<div><textarea id="box"></textarea></div>`,
  ],
  [
    "a post on Phanpy for those named in it",
    "https://phanpy.social/",
    `<form><select name="visibility"><option value="public">1</option><option value="direct" selected>2</option></select><textarea id="box"></textarea><button type="submit">Post</button></form>`,
  ],
  [
    "a post on Semaphore for those named in it",
    "https://semaphore.social/",
    `<main><div><textarea id="box"></textarea><button type="button" aria-label="Adjust privacy (currently Direct)"></button></div><button>Toot!</button></main>`,
  ],
  [
    "a post on Elk for those named in it",
    "https://elk.zone/compose",
    `<main><div>${box("")}<button aria-label="Change content visibility"><div class="i-ri:at-line"></div></button><button>Publish</button></div></main>`,
  ],
  [
    "a private note about somebody on Mastodon",
    "https://mastodon.social/@elena",
    `<main><label>Note</label><textarea id="box" placeholder="Click to add a note"></textarea></main>`,
  ],
])("%s is left alone, and nothing is said to be lost", (_what, address, html) => {
  page(html, address);
  const platform = platformFor(new URL(address), document);
  const composer = composerAt(platform, the("#box"));
  if (!composer) throw new Error("no composer");
  expect(factsOf(platform, composer)).toMatchObject({ kind: "message", channel: undefined });
  expect(lostAt(platform, composer)).toEqual([]);
});
