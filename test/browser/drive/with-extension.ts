import { afterAll, beforeAll } from "vitest";
import { buildOnce } from "@/scripts/build-once";
import { type PageServer, servePages } from "../../pages/server";
import { siteHosts } from "../../pages/sites";
import type { Browser, BrowserKind } from "./browser";
import { launch } from "./launch";

/** A browser with the built extension on the compose pages, for the tests of the block that calls this; closed after them. */
export function withExtension(kind: BrowserKind): { readonly browser: Browser } {
  let pages: PageServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    pages = await servePages();
    browser = await launch(kind, {
      extension: buildOnce(kind),
      pages: { port: pages.port, hosts: siteHosts },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });
  return {
    get browser() {
      if (!browser) throw new Error("Asked for before the tests began");
      return browser;
    },
  };
}
