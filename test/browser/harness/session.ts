import { rm } from "node:fs/promises";
import { type PageServer, servePages } from "../../pages/server";
import { siteHosts } from "../../pages/sites";
import type { Browser, BrowserKind, Page } from "../drive/browser";
import { launch } from "../drive/launch";
import { until } from "../drive/until";
import { buildHarness } from "./build";
import type { Command } from "./content";

/** One editor on a page, driven through lib/editor in the extension's world. */
export interface Bench {
  page: Page;
  /** Another editor of the same page. */
  other: (editor: string) => Bench;
  /** Runs a command of lib/editor on the editor. */
  call: (command: Command) => Promise<unknown>;
  /** What the editor library itself holds. */
  model: () => Promise<string>;
  /** Waits for the next frame and a turn after it: editors put some work off that far. */
  settle: () => Promise<void>;
}

/** A browser with the harness loaded, and the pages it is shown. */
export interface Session {
  browser: Browser;
  server: PageServer;
  /** Opens an address and waits until page and harness are ready; the editor is a CSS selector. */
  bench: (address: string, editor: string) => Promise<Bench>;
  close: () => Promise<void>;
}

export async function openSession(kind: BrowserKind): Promise<Session> {
  const [extension, server] = await Promise.all([buildHarness(), servePages()]);
  const browser = await launch(kind, { extension, pages: { port: server.port, hosts: siteHosts } });
  return {
    browser,
    server,
    async bench(address, editor) {
      const page = await browser.open(address);
      const ready = () => {
        const { ready, harness } = document.documentElement.dataset;
        return Boolean(ready && harness);
      };
      await until(`${address} with the harness`, () => page.evaluate(ready, null));
      return benchOf(page, editor);
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

function benchOf(page: Page, editor: string): Bench {
  return {
    page,
    other: (another) => benchOf(page, another),
    call: (command) => call(page, editor, command),
    settle: () => page.evaluate(nextFrame, null),
    model: () => page.evaluate(() => window.__model?.() ?? "(no model)", null),
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

let calls = 0;

function call(page: Page, editor: string, command: Command): Promise<unknown> {
  calls += 1;
  return page.evaluate(
    (sent) =>
      new Promise<unknown>((resolve) => {
        const hear = (event: Event) => {
          const { id, answer } = JSON.parse(String((event as CustomEvent<unknown>).detail));
          if (id !== sent.id) return;
          document.removeEventListener("harness-answer", hear);
          resolve(answer);
        };
        document.addEventListener("harness-answer", hear);
        const detail = JSON.stringify(sent);
        document.dispatchEvent(new CustomEvent("harness-call", { detail }));
      }),
    { id: calls, editor, command },
  );
}
