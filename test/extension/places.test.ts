import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  allowedPlaces,
  askForPlaces,
  hostOf,
  keepScouts,
  leavePlace,
  placeOf,
} from "@/lib/browser/places";
import { fakePermissions } from "./fake-extension";

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock("webextension-polyfill", () => ({
  get default() {
    return world.browser;
  },
}));

const BUILT = ["https://x.com/*", "https://mastodon.social/*"];
const OWN = "https://mastodon.example/*";
let browser: ReturnType<typeof fakePermissions>;
beforeEach(() => {
  browser = fakePermissions(BUILT);
  world.browser = browser.api;
});

describe("the address of a site", () => {
  it.each([
    ["mastodon.example", OWN],
    ["  Mastodon.Example/ ", OWN],
    ["https://mastodon.example/@embassy/1?x=1#y", OWN],
    ["http://mastodon.example", OWN],
    ["münchen.example", "https://xn--mnchen-3ya.example/*"],
    ["mastodon", undefined],
    ["localhost", undefined],
    ["mastodon.example:8443", undefined],
    ["192.168.1.1", undefined],
    ["[::1]", undefined],
    ["*.example", undefined],
    ["*", undefined],
    ["<all_urls>", undefined],
    ["javascript:alert(1)", undefined],
    ["our instance", undefined],
    ["", undefined],
  ])("%s", (typed, place) => {
    expect(placeOf(typed)).toBe(place);
    if (place) expect(place).toBe(`https://${hostOf(place)}/*`);
  });
});

describe("a site of the user's own", () => {
  it("is watched from the moment it is allowed, in tabs that stand open, too", async () => {
    keepScouts();
    expect(await askForPlaces([OWN])).toBe(true);
    await vi.waitFor(() => expect(browser.registered()).toEqual([OWN]));
    await vi.waitFor(() => expect(browser.injected()).toEqual([OWN]));
    expect(await allowedPlaces()).toEqual({ built: BUILT, own: [OWN] });
    expect(browser.scripts()).toEqual([
      expect.objectContaining({ js: ["scout.js"], runAt: "document_start", allFrames: true }),
    ]);
  });

  it("is not watched where the user says no, or the browser lets nobody be asked", async () => {
    keepScouts();
    browser.answers = false;
    expect(await askForPlaces([OWN])).toBe(false);
    browser.answers = "throws";
    expect(await askForPlaces([OWN])).toBe(false);
    expect(browser.registered()).toEqual([]);
  });

  it("is left in the settings or in the browser itself", async () => {
    keepScouts();
    await askForPlaces([OWN]);
    await vi.waitFor(() => expect(browser.registered()).toEqual([OWN]));
    await leavePlace(OWN);
    await vi.waitFor(() => expect(browser.registered()).toEqual([]));
    expect((await allowedPlaces()).own).toEqual([]);
  });

  it("is registered once, however often it is looked after, and again after an update", async () => {
    const { refresh } = keepScouts();
    await askForPlaces([OWN]);
    await Promise.all([refresh(), refresh(), refresh()]);
    expect(browser.registered()).toEqual([OWN]);
    browser.forgetScripts();
    await refresh();
    expect(browser.registered()).toEqual([OWN]);
  });

  it("never means every site: a right over many hosts, given elsewhere, is not used", async () => {
    const { refresh } = keepScouts();
    browser.grant("https://*/*", "https://*.example/*", "http://plain.example/*");
    await refresh();
    expect(browser.registered()).toEqual([]);
    expect((await allowedPlaces()).own).toEqual([]);
  });

  it("leaves alone what somebody else registered", async () => {
    await browser.api.scripting.registerContentScripts([
      { id: "other", matches: ["https://a.example/*"] },
    ]);
    await keepScouts().refresh();
    expect(browser.registered()).toEqual(["https://a.example/*"]);
  });
});

it("a site of ours that the browser took back is told apart", async () => {
  browser.revoke("https://x.com/*");
  expect(await allowedPlaces()).toEqual({ built: ["https://mastodon.social/*"], own: [] });
});
