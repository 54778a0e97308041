// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { composerAt, lostAt, platformFor } from "@/lib/platforms";
import { page } from "./page";

const profile = `<a data-testid="AppTabBar_Profile_Link" href="/Norvania">Profile</a>`;
const avatar = `<button data-testid="SideNav_AccountSwitcher_Button"><i data-testid="UserAvatar-Container-Norvania"></i></button>`;
const send = `<button type="button" data-testid="tweetButton">Post</button>`;
const box = `<div id="box" data-testid="tweetTextarea_0" contenteditable="true"></div>`;
const unknown = `<div id="box" contenteditable="true" aria-label="Was gibt's Neues?"></div>`;
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;
const share = `<button type="button">Share</button>`;

describe("what an adapter has lost of a composer", () => {
  it.each([
    ["nothing on X as it is", "https://x.com/home", profile + dialog(box + send), []],
    ["nothing in a narrow window of X", "https://x.com/home", avatar + dialog(box + send), []],
    ["the send button", "https://x.com/home", profile + dialog(box), ["submit"]],
    ["the account", "https://x.com/home", dialog(box + send), ["account"]],
    ["the box", "https://x.com/home", profile + dialog(unknown + send), ["box"]],
    [
      "nothing where a biography is written",
      "https://x.com/settings/profile",
      dialog(`<textarea id="box"></textarea>`),
      [],
    ],
    [
      "nothing at a message, found or not",
      "https://x.com/messages",
      `<div id="box" contenteditable="true" aria-label="Nachricht"></div>`,
      [],
    ],
    [
      "the button of Facebook's dialog",
      "https://www.facebook.com/",
      dialog(`<div id="box" role="textbox" contenteditable="true"></div>`),
      ["submit"],
    ],
    [
      "nothing at a comment, which has none",
      "https://www.facebook.com/",
      `<article><div id="box" role="textbox" contenteditable="true" aria-label="Write a comment"></div></article>`,
      [],
    ],
    [
      "Facebook's box",
      "https://www.facebook.com/",
      dialog(`<div id="box" contenteditable="true"></div>${share}`),
      ["box"],
    ],
    [
      "nothing on a page without an adapter of its own",
      "https://press.norvania.example/",
      `<form><div id="box" contenteditable="true"></div></form>`,
      [],
    ],
    [
      "nothing of a search box",
      "https://x.com/explore",
      `<div id="box" contenteditable="true" role="searchbox"></div>`,
      undefined,
    ],
  ])("%s", (_what, address, html, wanted) => {
    page(html, address);
    const platform = platformFor(new URL(address));
    const editor = document.querySelector("#box");
    const composer = editor ? composerAt(platform, editor) : undefined;
    expect(composer && lostAt(platform, composer)).toEqual(wanted);
  });
});
