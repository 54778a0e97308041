// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { sendButtonFor } from "@/lib/platforms/send-button";
import { isSendName } from "@/lib/platforms/send-names";
import { page, the } from "./page";

const BOX = `<div id="box" role="textbox" contenteditable="true"></div>`;
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;
const button = (words: string, more = "") => `<button type="button" ${more}>${words}</button>`;
const SEND = `id="send"`;
const PICTURE = "<svg></svg>";

describe("what sends a draft, on a page that nobody described", () => {
  it.each([
    ["by its name", dialog(BOX + button("Everyone") + button("Post", SEND))],
    ["before something else with words", dialog(BOX + button("Post", SEND) + button("Boost"))],
    ["in the dialog's head", dialog(button("Cancel") + button("Post", SEND) + BOX)],
    ["by a label alone", dialog(BOX + button(PICTURE, `${SEND} aria-label="Veröffentlichen"`))],
    [
      "by its words, though a label says more",
      dialog(BOX + button("نشر", `${SEND} aria-label="انشر منشورك الآن"`)),
    ],
    [
      "no button to the browser",
      dialog(`${BOX}<div role="button" tabindex="0" id="send">投稿する</div>`),
    ],
    [
      "the last picture, that nobody named",
      dialog(BOX + button(PICTURE, `aria-label="Emoji"`) + button(PICTURE, SEND)),
    ],
    ["an input", dialog(`${BOX}<input type="submit" id="send" value="Enviar">`)],
    [
      "what submits its form",
      `<form>${BOX}${button("Preview")}<button id="send">Go ahead</button></form>`,
    ],
    [
      "what says that it submits, before what does so unsaid",
      `<form>${BOX}<button type="submit" id="send">Go ahead</button><button>Emoji</button></form>`,
    ],
    [
      "what submits its form from elsewhere",
      `<form id="f">${BOX}</form><p>Hello</p><button type="submit" form="f" id="send">Go ahead</button>`,
    ],
    [
      "near it, where nothing holds them together",
      `<section><div>${BOX}</div><div>${button("Note!", SEND)}</div></section>`,
    ],
    [
      "in a list of its tools",
      dialog(
        `${BOX}<ul><li>${button(PICTURE, `aria-label="GIF"`)}</li><li>${button("Send", SEND)}</li></ul>`,
      ),
    ],
  ])("is found %s", (_where, html) => {
    page(html);
    expect(sendButtonFor(the("#box"))?.id).toBe("send");
  });

  it.each([
    [
      "what answers somebody's post",
      `<main><section>${BOX}</section><article>Hello ${button("Reply")}</article></main>`,
    ],
    [
      "what answers a comment in a list",
      `<main>${BOX}<ul><li>Well said. ${button("Reply")}</li></ul></main>`,
    ],
    ["a picture with another name", dialog(BOX + button(PICTURE, `aria-label="Close"`))],
    ["another button with words", dialog(BOX + button("Everyone can reply"))],
    ["what is not to be seen", dialog(`${BOX}<div data-ghost>${button("Post")}</div>`)],
  ])("is not %s", (_what, html) => {
    page(html);
    expect(sendButtonFor(the("#box"))).toBeUndefined();
  });

  it.each([
    "Post",
    "TOOT!",
    "Publier",
    "Responder",
    "Поделиться",
    "إرسال",
    "投稿する",
    "게시하기",
    "发布",
    "Gönder",
    "Post  all",
    "Ответить (2)",
  ])("%s is the name of such a button", (name) => expect(isSendName(name)).toBe(true));
  it.each([
    "",
    "Posts",
    "Post settings",
    "Share to a story",
    "Everyone can reply",
    "Postal code",
    "3",
    "…",
  ])("“%s” is not", (name) => expect(isSendName(name)).toBe(false));
});
