// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { facebook } from "@/lib/platforms/facebook";
import { page, the } from "./page";

const box = (label: string) =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${label}"></div>`;
const button = (name: string, shown = name, id = "") =>
  `<div role="button" tabindex="0" aria-label="${name}" id="${id}"><span>${shown}</span></div>`;
const post = (label: string, submit: string) =>
  `<div role="dialog"><div role="dialog" aria-label="Create">
     ${button("Close", "")}${button("Audience", "Public")}${box(label)}
     ${button("Photo", "")}${button("Emoji", "")}${button(submit, submit, "submit")}
   </div></div>`;
const only = () => {
  const composers = facebook.findComposers(document);
  const [composer] = composers;
  if (!composer || composers.length !== 1) throw new Error(`${composers.length} composers`);
  return composer;
};

describe("Facebook", () => {
  it.each([
    ["https://www.facebook.com/", true],
    ["https://m.facebook.com/x", true],
    ["https://facebook.com.example.org/", false],
    ["https://www.instagram.com/", false],
  ])("%s: %s", (address, matches) => {
    expect(facebook.matches(new URL(address))).toBe(matches);
  });

  it.each([
    ["English", post("What's on your mind?", "Post"), "post"],
    ["French", post("À quoi pensez-vous ?", "Publier"), "post"],
    ["Arabic", post("بم تفكر؟", "نشر"), "post"],
    [
      "a comment below a story",
      `<article><form>${box("Write a comment…")}</form></article>`,
      "comment",
    ],
    [
      "a comment in a story's dialog",
      `<div role="dialog"><div role="article">${box("")}</div></div>`,
      "comment",
    ],
    ["a comment named in German", `<div role="dialog">${box("Kommentieren …")}</div>`, "comment"],
    ["a reply named in Arabic", `<div role="dialog">${box("اكتب تعليقًا…")}</div>`, "comment"],
    ["a chat", `<div>${box("Message")}</div>`, "message"],
    ["a chat named in Spanish", `<div>${box("Mensaje")}</div>`, "message"],
  ])("%s", (_name, html, kind) => {
    page(html, "https://www.facebook.com/");
    expect(facebook.kind(only())).toBe(kind);
    expect(facebook.channel(only())).toBe(kind === "message" ? undefined : "facebook");
  });

  it.each(["Post", "Publier", "نشر"])("finds the button that says %s", (name) => {
    page(post("…", name), "https://www.facebook.com/");
    expect(facebook.submit(only())).toBe(the("#submit"));
  });

  it("has no button for a comment, no account, and no words of its own for pictures", () => {
    page(
      `<article><form>${box("Write a comment…")}<img src="blob:https://www.facebook.com/1"></form></article>`,
    );
    expect(facebook.submit(only())).toBeUndefined();
    expect(facebook.account(document)).toBeUndefined();
    expect(facebook.media(only())).toEqual([{ kind: "image", alt: null }]);
  });

  it("sees no composer where there is none, or only a ghost", () => {
    page(`<input type="search"><div data-ghost>${post("…", "Post")}</div>`);
    expect(facebook.findComposers(document)).toEqual([]);
  });
});
