// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { composerAt, platformFor, platforms } from "@/lib/platforms";
import { platformHosts, siteOf, sites } from "@/lib/platforms/hosts";
import { page, the } from "./page";

describe("the registry", () => {
  it("names every adapter once", () => {
    const ids = platforms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("speaks only for hosts that the extension is given", () => {
    const given = platformHosts.map((pattern) => new URL(pattern.replace("/*", "/")));
    for (const platform of platforms) {
      expect(
        given.some((address) => platform.matches(address)),
        platform.id,
      ).toBe(true);
    }
  });
  it("names each site after its adapter", () => {
    for (const { id, hosts } of sites) {
      for (const host of hosts) expect(platformFor(new URL(host.replace("*", ""))).id).toBe(id);
    }
  });
  it("knows the clients that it offers by their hosts alone", () => {
    const offered = sites.flatMap(({ id, clients = [] }) => clients.map(({ host }) => [host, id]));
    expect(offered.length).toBeGreaterThan(0);
    for (const [host = "", id] of offered)
      expect(platformFor(new URL(host.replace("*", ""))).id, host).toBe(id);
  });
  it.each([
    ["Minimalistic opinionated Mastodon web client", "mastodon"],
    ["Un client web Mastodon agile", "mastodon"],
    ["An alternative web client for Mastodon, focused on speed and simplicity", "mastodon"],
    ["Веб-клиент для Mastodon", "mastodon"],
    ["News from the embassy, also on Mastodon", "anywhere"],
    ["Services for clients of the consulate", "anywhere"],
    ["", "anywhere"],
  ])("a page anywhere that says of itself “%s” is: %s", (said, id) => {
    page("<main></main>", "https://social.norvania.example/");
    const about = document.createElement("meta");
    about.name = "description";
    about.content = said;
    document.head.replaceChildren(about);
    expect(platformFor(new URL(document.location.href), document).id).toBe(id);
    about.remove();
  });
  it.each([
    ["https://www.facebook.com/groups/1", "facebook"],
    ["https://mobile.x.com", "x"],
    ["https://mastodon.example/", undefined],
    ["http://x.com/", undefined],
    ["about:blank", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s is the site %s", (address, id) => {
    expect(siteOf(address)?.id).toBe(id);
  });
  it("takes any other page for plain text boxes", () => {
    expect(platformFor(new URL("https://press.norvania.example/")).id).toBe("anywhere");
  });
});

describe("the composer with the focus", () => {
  const platform = platformFor(new URL("https://x.com/"));

  it("is found from a node inside its editor", () => {
    page(
      `<div data-testid="tweetTextarea_0" contenteditable="true"><p><b id="deep">x</b></p></div>`,
    );
    expect(composerAt(platform, the("#deep"))?.editors).toEqual([the("[contenteditable]")]);
  });
  it("is a plain text box where the adapter knows of none", () => {
    page(`<form id="form"><textarea></textarea></form>`);
    const composer = composerAt(platform, the("textarea"));
    expect(composer).toEqual({ root: the("#form"), editors: [the("textarea")] });
    expect(composer && platform.submit(composer)).toBeUndefined();
  });
  it.each([
    ["in a dialog, where posts are written", `<dialog open><textarea></textarea></dialog>`, "post"],
    [
      "in the page, where it may be a conversation",
      `<form><textarea></textarea></form>`,
      "message",
    ],
  ])("that is not known, %s", (_where, html, kind) => {
    page(html);
    const composer = composerAt(platform, the("textarea"));
    expect(composer && platform.kind(composer)).toBe(kind);
  });
  it("is found in an open shadow root", () => {
    page(`<div id="host"></div>`);
    const shadow = the("#host").attachShadow({ mode: "open" });
    shadow.innerHTML = `<div contenteditable="true"></div>`;
    const editor = shadow.firstElementChild;
    expect(editor && composerAt(platform, editor)?.editors).toEqual([editor]);
  });
  it("is nothing where there is no text box", () => {
    page(`<button type="button">Post</button><input>`);
    expect(composerAt(platform, the("button"))).toBeUndefined();
    expect(composerAt(platform, the("input"))).toBeUndefined();
  });
});
