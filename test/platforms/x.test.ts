// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { x } from "@/lib/platforms/x";
import { page, the } from "./page";

const box = (index: number, id = `t${index}`) =>
  `<div><div data-testid="tweetTextarea_${index}RichTextInputContainer">
     <div id="${id}" data-testid="tweetTextarea_${index}" contenteditable="true" role="textbox" aria-multiline="true"></div>
   </div></div>`;
const toolbar = (test: string) =>
  `<div data-testid="toolBar"><button type="button" data-testid="addButton">+</button>
     <button type="button" data-testid="${test}" id="${test}">Post</button></div>`;
const dialog = (inside: string) =>
  `<div role="dialog"><div role="dialog" aria-modal="true">${inside}</div></div>`;
const article = (id: string) =>
  `<article data-testid="tweet"><div data-testid="tweetText">Somebody's words, ${id}</div></article>`;
const inline = (id = "inline") =>
  `<main role="main"><div class="column">${box(0, id)}${toolbar("tweetButtonInline")}</div>${article("a")}</main>`;
const only = () => {
  const composers = x.findComposers(document);
  const [composer] = composers;
  if (!composer || composers.length !== 1) throw new Error(`${composers.length} composers`);
  return composer;
};

describe("X", () => {
  it.each([
    ["https://x.com/home", true],
    ["https://twitter.com/compose/post", true],
    ["https://mobile.x.com/", true],
    ["https://notx.com/", false],
    ["https://x.com.example.org/", false],
  ])("%s: %s", (address, matches) => {
    expect(x.matches(new URL(address))).toBe(matches);
  });

  it.each([
    ["a post in the page", inline(), "https://x.com/home", "post"],
    [
      "a post in the dialog",
      dialog(box(0) + toolbar("tweetButton")),
      "https://x.com/compose/post",
      "post",
    ],
    [
      "a thread",
      dialog(box(0) + box(1) + box(2) + toolbar("tweetButton")),
      "https://x.com/compose/post",
      "thread",
    ],
    [
      "a reply in the dialog",
      dialog(article("b") + box(0) + toolbar("tweetButton")),
      "https://x.com/compose/post",
      "reply",
    ],
    ["a reply below a post", inline(), "https://x.com/Embassy/status/1801", "reply"],
    [
      "a quotation",
      dialog(
        `<div>${box(0)}<div data-testid="attachments">${article("c")}</div></div>${toolbar("tweetButton")}`,
      ),
      "https://x.com/compose/post",
      "quote",
    ],
    [
      "a message",
      `<section><textarea data-testid="dm-composer-textarea"></textarea></section>`,
      "https://x.com/messages/1",
      "message",
    ],
    [
      "an older message",
      `<div data-testid="dmComposerTextInput" contenteditable="true" role="textbox"></div>`,
      "https://x.com/messages/1",
      "message",
    ],
  ])("%s", (_name, html, address, kind) => {
    page(html, address);
    expect(x.kind(only())).toBe(kind);
    expect(x.channel(only())).toBe(kind === "message" ? undefined : "x");
  });

  it("tells the dialog's composer from the page's below it", () => {
    page(inline() + dialog(box(0) + box(1) + toolbar("tweetButton")));
    const [below, above] = x.findComposers(document);
    expect(below?.editors.map(({ id }) => id)).toEqual(["inline"]);
    expect(above?.editors.map(({ id }) => id)).toEqual(["t0", "t1"]);
    expect(below && x.submit(below)).toBe(the("#tweetButtonInline"));
    expect(above && x.submit(above)).toBe(the("#tweetButton"));
  });

  it("finds a text box by its role where the test ids are gone", () => {
    page(
      `<main role="main"><div id="b" contenteditable="true" role="textbox" aria-multiline="true"></div></main>`,
    );
    expect(only().editors).toEqual([the("#b")]);
    expect(x.submit(only())).toBeUndefined();
  });

  it("sees no composer where there is none, or only a ghost", () => {
    page(`<main role="main">${article("a")}</main>`);
    expect(x.findComposers(document)).toEqual([]);
    page(`<div data-ghost>${dialog(box(0) + toolbar("tweetButton"))}</div>`);
    expect(x.findComposers(document)).toEqual([]);
  });

  it("reads the account", () => {
    page(`<nav><a data-testid="AppTabBar_Profile_Link" href="/NorvaniaEmbassy">Profile</a></nav>`);
    expect(x.account(document)).toBe("@NorvaniaEmbassy");
    page("<nav></nav>");
    expect(x.account(document)).toBeUndefined();
  });

  it("knows the user's own pictures, and what is said of their descriptions", () => {
    const picture = (src: string, label = "", alt = "") =>
      `<figure><img src="${src}" alt="${alt}"><a data-testid="altTextWrapper"><span data-testid="altTextLabel">${label}</span></a></figure>`;
    page(
      dialog(
        `${box(0)}<div data-testid="attachments">
          ${picture("blob:https://x.com/1", "+ALT")}
          ${picture("blob:https://x.com/2", "Ajouter une description")}
          ${picture("blob:https://x.com/3", "ALT", "The signing, seen from above")}
          <video src="blob:https://x.com/4"></video>
          <div><div data-testid="tweetText">quoted</div><img src="https://pbs.twimg.com/media/5"></div>
        </div>${toolbar("tweetButton")}`,
      ),
    );
    expect(x.media(only())).toEqual([
      { kind: "image", alt: "" },
      { kind: "image", alt: null },
      { kind: "image", alt: "The signing, seen from above" },
      { kind: "video", alt: null },
    ]);
  });

  it.each([
    ["18", 18],
    ["-3", -3],
    ["\u22123", -3],
    ["", undefined],
  ])("reads its own counter %j", (shown, left) => {
    page(
      dialog(
        `${box(0)}<span data-testid="dual-phase-countdown-circle-text">${shown}</span>${toolbar("tweetButton")}`,
      ),
    );
    expect(x.counter?.(only())).toBe(left);
  });
});
