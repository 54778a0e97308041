import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type CDPSession,
  chromium,
  type Page as PlaywrightPage,
  type Worker,
} from "playwright-core";
import type { Browser, LaunchOptions, Page } from "./browser";
import { openGateway } from "./gateway";
import { installedBrowser } from "./installed-browser";
import { callSource, shadowSource } from "./source";
import { until } from "./until";
import { opensWelcome } from "./welcome";

const ownServices = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com(?::\d+)?$/u;

const viewport = { width: 1200, height: 800 };

/** Starts Chromium with the extension; rejects with the browser's own words on a bad manifest. */
export async function launchChromium({
  extension,
  pages,
  headed = false,
  keepsWelcome = false,
}: LaunchOptions): Promise<Browser> {
  const gateway = await openGateway(pages);
  const profile = await mkdtemp(join(tmpdir(), "attache-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    headless: !headed,
    executablePath: installedBrowser("chromium"),
    // The sandbox does not start for root, which continuous integration often is.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    viewport: headed ? null : viewport,
    // Users' browsers keep the pages that they leave, and give them back as they were.
    ignoreDefaultArgs: ["--disable-extensions", "--disable-back-forward-cache"],
    args: [
      "--enable-unsafe-extension-debugging",
      `--proxy-server=http://127.0.0.1:${gateway.port}`,
      "--proxy-bypass-list=<-loopback>",
      // As ignoreHTTPSErrors for what no page asks for: an extension's worker.
      "--ignore-certificate-errors",
      "--disable-background-networking",
      "--disable-client-side-phishing-detection",
      "--disable-domain-reliability",
      "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  const closed = new Promise<void>((resolve) => context.once("close", () => resolve()));
  const close = async () => {
    await context.close();
    await gateway.close();
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const send = await extensionCalls(context.browser());
    const id = await loadExtension(send, extension);
    const greeting = opensWelcome(extension)
      ? await until(
          "the page of welcome",
          () => context.pages().find((page) => page.url().endsWith("/welcome.html")),
          30_000,
        )
      : undefined;
    if (!keepsWelcome) await greeting?.close();
    const open = async (address?: string) => {
      const page = await pageOf(await context.newPage());
      if (address) await page.goto(address);
      return page;
    };
    return {
      kind: "chromium",
      open,
      ...(keepsWelcome && greeting ? { welcome: await pageOf(greeting) } : {}),
      openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
      find: async (address) => {
        const isThere = (page: PlaywrightPage) => page.url() === address;
        return pageOf(await until(`a tab at ${address}`, () => context.pages().find(isThere)));
      },
      reinstall: async () => void (await loadExtension(send, extension)),
      uninstall: async () => void (await send("Extensions.uninstall", { id })),
      // No driver's keys reach the browser's own shortcuts: the event behind them is told to the worker as the browser would.
      command: async (name) => {
        const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
        const worker = await until("the worker", () => context.serviceWorkers().find(isOurs));
        await worker.evaluate(callSource(tellCommand, name));
      },
      stopWorker: () => stopWorker(send, id),
      strayConnections: () => gateway.refused.filter((host) => !ownServices.test(host)),
      closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Sends a command of the browser's own protocol, for what the driver has no method for. */
type Send = (method: string, parameters: object) => Promise<unknown>;

async function extensionCalls(
  browser: { newBrowserCDPSession: () => Promise<CDPSession> } | null,
): Promise<Send> {
  if (!browser) throw new Error("Chromium was started without a browser to talk to");
  const session = await browser.newBrowserCDPSession();
  // The methods are newer than the driver's own list of them.
  return session.send.bind(session) as Send;
}

/** Runs in the worker: what the browser does there for the keys of a command. */
async function tellCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** `dispatch` is in no documentation: every event of an extension has it. */
declare const chrome: {
  tabs: { query(filter: object): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
};

async function stopWorker(send: Send, id: string): Promise<void> {
  const { targetInfos } = (await send("Target.getTargets", {})) as {
    targetInfos: { targetId: string; type: string; url: string }[];
  };
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.startsWith(`chrome-extension://${id}/`),
  );
  if (!worker) throw new Error("The extension's worker is not running");
  await send("Target.closeTarget", { targetId: worker.targetId });
}

async function loadExtension(send: Send, path: string): Promise<string> {
  // `--load-extension` would say nothing about a bad manifest, and branded Chrome ignores it.
  const loaded = await send("Extensions.loadUnpacked", { path });
  if (typeof loaded === "object" && loaded && "id" in loaded) return String(loaded.id);
  throw new Error(`Chromium did not load the extension at ${path}`);
}

async function pageOf(page: PlaywrightPage): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const log: string[] = [];
  page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => log.push(`uncaught: ${error.message}`));
  await page.bringToFront();
  return {
    goto: async (address) => void (await page.goto(address)),
    evaluate: (run, argument) => page.evaluate(callSource(run, argument)),
    inShadow: (host, run, argument) => inShadow(session, host, run, argument),
    type: (text) => typeLines(page, text),
    press: (keys) => page.keyboard.press(keys),
    compose: async (text) => {
      const end = text.length;
      await session.send("Input.imeSetComposition", {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    },
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    wheel: (x, y) => page.mouse.wheel(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    pretend: (system) => page.emulateMedia(system),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    front: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    console: log,
    close: () => page.close(),
  };
}

async function typeLines(page: PlaywrightPage, text: string): Promise<void> {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
}

/** A node of the DOM domain as far as it is looked at here. */
interface DomNode {
  backendNodeId: number;
  localName?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

async function inShadow<Result, Argument>(
  session: CDPSession,
  host: string,
  run: (root: ShadowRoot, argument: Argument) => Result,
  argument: Argument,
): Promise<Awaited<Result> | undefined> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const shadow = shadowOf(root, host);
  if (!shadow) return undefined;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
  if (!object.objectId) return undefined;
  const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${shadowSource(run, argument)})(this); }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

function shadowOf(node: DomNode, host: string): DomNode | undefined {
  if (node.localName === host && node.shadowRoots?.[0]) return node.shadowRoots[0];
  const inside = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  for (const child of inside) {
    const found = shadowOf(child, host);
    if (found) return found;
  }
  return undefined;
}
