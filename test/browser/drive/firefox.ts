import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, {
  type KeyInput,
  type Browser as PuppeteerBrowser,
  type Page as PuppeteerPage,
} from "puppeteer-core";
import type { Browser, LaunchOptions, Page } from "./browser";
import { openGateway } from "./gateway";
import { installedBrowser } from "./installed-browser";
import { callSource, shadowSource } from "./source";
import { until } from "./until";
import { opensWelcome } from "./welcome";

const ownServices = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?$/u;

const viewport = { width: 1200, height: 800 };

/** Sends a WebDriver BiDi command as it is, for what the driver has no method for. */
type Send = (method: string, parameters: object) => Promise<unknown>;

/** Starts Firefox with the extension as a temporary add-on. */
export async function launchFirefox({
  extension,
  pages,
  headed = false,
  keepsWelcome = false,
}: LaunchOptions): Promise<Browser> {
  const gateway = await openGateway(pages);
  // A fixed uuid makes the addresses of the extension's pages known.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: installedBrowser("firefox"),
    headless: !headed,
    acceptInsecureCerts: true,
    defaultViewport: headed ? null : viewport,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [await addOnId(extension)]: uuid }),
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": gateway.port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": gateway.port,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "dom.ipc.processPrelaunch.enabled": false,
      // What an extension asks for in a click is given: no driver reaches the browser's own question.
      "extensions.webextOptionalPermissionPrompts": false,
    },
  });
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  const close = async () => {
    await browser.close();
    await gateway.close();
  };
  try {
    const id = await browser.installExtension(extension);
    const connection: unknown = Reflect.get(browser, "connection");
    if (!canSend(connection)) throw new Error("The Firefox driver hides its connection");
    const send: Send = (method, parameters) => connection.send(method, parameters);
    const greeting = opensWelcome(extension)
      ? await until("the page of welcome", () => showing(browser, "/welcome.html"), 30_000)
      : undefined;
    if (!keepsWelcome) await greeting?.close();
    const blank = async () => pageOf(await browser.newPage(), send);
    return {
      kind: "firefox",
      async open(address) {
        const page = await blank();
        if (address) await page.goto(address);
        return page;
      },
      ...(keepsWelcome && greeting ? { welcome: await pageOf(greeting, send) } : {}),
      async openExtensionPage(path) {
        const page = await browser.newPage();
        // The navigation is never told to have ended, though the page is there and works; to ask while it begins can fail.
        const origin = `moz-extension://${uuid}/`;
        const going = page.goto(`${origin}${path}`).catch(() => undefined);
        const standing = until("the extension's page", () =>
          page
            .evaluate((start) => location.href.startsWith(start) && document.body !== null, origin)
            .catch(() => false),
        );
        await Promise.race([going, standing]);
        return pageOf(page, send);
      },
      command: async (name) => pressShortcut(send, await letterOf(extension, name)),
      find: async (address) =>
        pageOf(await until(`a tab at ${address}`, () => showing(browser, address)), send),
      reinstall: async () => void (await browser.installExtension(extension)),
      uninstall: () => browser.uninstallExtension(id),
      strayConnections: () => gateway.refused.filter((host) => !ownServices.test(host)),
      closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The tab whose address ends so: the driver is not told where a tab went that the extension opened or woke, but the tab knows. */
async function showing(
  browser: PuppeteerBrowser,
  path: string,
): Promise<PuppeteerPage | undefined> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate("location.href").catch(() => "");
    if (typeof address === "string" && address.endsWith(path)) return page;
  }
  return undefined;
}

/** The letter of a command's keys. */
async function letterOf(extension: string, name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const keys = at(manifest, "commands", name, "suggested_key", "default");
  if (typeof keys !== "string") throw new Error(`No keys for ${name} in ${extension}`);
  return keys.slice(-1);
}

/** No driver's keys reach the browser's own shortcuts: the element that stands for the extension's one in its window is set off. */
async function pressShortcut(send: Send, letter: string): Promise<void> {
  const isPressed = await isTrueInSomeWindow(
    send,
    `(() => {
      const keys = document.querySelectorAll("keyset[id^=ext-keyset-id] key");
      const wanted = [...keys].find((key) => key.getAttribute("key") === ${JSON.stringify(letter)});
      wanted?.doCommand();
      return wanted !== undefined;
    })()`,
  );
  if (!isPressed) throw new Error(`No window of Firefox has a shortcut with ${letter}`);
}

/** How Firefox is told of high contrast and of a dark system; without a value, its preference is as it was. */
const PRETENCES = {
  forcedColors: {
    preference: "browser.display.document_color_use",
    values: { active: 2, none: undefined },
  },
  colorScheme: {
    preference: "layout.css.prefers-color-scheme.content-override",
    values: { dark: 0 },
  },
} as const;

/** Preferences are the whole browser's: all its pages see the same system. */
async function pretend(
  send: Send,
  { forcedColors, colorScheme }: Parameters<NonNullable<Page["pretend"]>>[0],
): Promise<void> {
  const { forcedColors: forced, colorScheme: scheme } = PRETENCES;
  if (forcedColors) await prefer(send, forced.preference, forced.values[forcedColors]);
  if (colorScheme) await prefer(send, scheme.preference, scheme.values[colorScheme]);
}

async function prefer(send: Send, name: string, value: number | undefined): Promise<void> {
  const preference = JSON.stringify(name);
  const isSet = await isTrueInSomeWindow(
    send,
    value === undefined
      ? `(Services.prefs.clearUserPref(${preference}), true)`
      : `(Services.prefs.setIntPref(${preference}, ${value}), true)`,
  );
  if (!isSet) throw new Error(`No window of Firefox could set ${name}`);
}

/** Asks the browser's own windows, one after the other, until one answers true. */
async function isTrueInSomeWindow(send: Send, expression: string): Promise<boolean> {
  const trees = await send("browsingContext.getTree", { "moz:scope": "chrome" });
  const windows = at(trees, "result", "contexts");
  for (const window of Array.isArray(windows) ? windows : []) {
    const answer = await send("script.evaluate", {
      expression,
      target: { context: at(window, "context") },
      awaitPromise: false,
    });
    if (at(answer, "result", "result", "value") === true) return true;
  }
  return false;
}

async function addOnId(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const id = manifest && typeof manifest === "object" ? JSON.stringify(manifest) : "";
  const found = /"gecko":\{[^}]*"id":"([^"]+)"/u.exec(id)?.[1];
  if (!found) throw new Error(`No browser_specific_settings.gecko.id in ${extension}`);
  return found;
}

function canSend(value: unknown): value is { send: Send } {
  return typeof value === "object" && value !== null && "send" in value;
}

async function pageOf(page: PuppeteerPage, send: Send): Promise<Page> {
  const log: string[] = [];
  page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => log.push(`uncaught: ${String(error)}`));
  await page.bringToFront();
  const traverse = (delta: number) =>
    send("browsingContext.traverseHistory", {
      context: Reflect.get(page.mainFrame(), "_id"),
      delta,
    });
  return {
    goto: async (address) => void (await page.goto(address)),
    // What comes back is what the function returns; the driver knows it as unknown.
    evaluate: (run, argument) => page.evaluate(callSource(run, argument)) as never,
    inShadow: (host, run, argument) => inShadow(page, send, host, run, argument),
    async type(text) {
      for (const [index, line] of text.split("\n").entries()) {
        if (index > 0) await page.keyboard.press("Enter");
        await page.keyboard.type(line);
      }
    },
    press: (keys) => press(page, keys),
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    wheel: (deltaX, deltaY) => page.mouse.wheel({ deltaX, deltaY }),
    resize: (width, height) => page.setViewport({ width, height }),
    pretend: (system) => pretend(send, system),
    screenshot: async (file) => {
      // The driver asks for a name that ends in a known type of image.
      await page.screenshot({ path: file as `${string}.png` });
    },
    front: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    // The driver's own ways wait for a load, which a page that was kept alive does not go through again.
    back: async () => void (await traverse(-1)),
    forward: async () => void (await traverse(1)),
    console: log,
    close: () => page.close(),
  };
}

async function press(page: PuppeteerPage, keys: string): Promise<void> {
  // Key names are the driver's long list; a wrong one is told at run time.
  const chord = keys.split("+") as KeyInput[];
  const last = chord.pop();
  for (const key of chord) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of chord.reverse()) await page.keyboard.up(key);
}

/** Looks into the page's frames, too: a node can be passed back to its own frame only. */
async function inShadow<Result, Argument>(
  page: PuppeteerPage,
  send: Send,
  host: string,
  run: (root: ShadowRoot, argument: Argument) => Result,
  argument: Argument,
): Promise<Awaited<Result> | undefined> {
  for (const frame of page.frames()) {
    const context: unknown = Reflect.get(frame, "_id");
    const found = await inShadowOf({ context }, send, host, run, argument);
    if (found) return found.result;
  }
  return undefined;
}

async function inShadowOf<Result, Argument>(
  target: { context: unknown },
  send: Send,
  host: string,
  run: (root: ShadowRoot, argument: Argument) => Result,
  argument: Argument,
): Promise<{ result: Awaited<Result> } | undefined> {
  const found = await send("script.callFunction", {
    functionDeclaration: `() => document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: "all" },
  });
  // The one way in WebDriver BiDi to a closed root: serialised with its host, it can be passed back.
  const shadow = at(found, "result", "result", "value", "shadowRoot", "sharedId");
  if (typeof shadow !== "string") return undefined;
  const answer = await send("script.callFunction", {
    functionDeclaration: `async (root) => JSON.stringify((await (${shadowSource(run, argument)})(root)) ?? null)`,
    target,
    awaitPromise: true,
    arguments: [{ sharedId: shadow }],
  });
  const thrown = at(answer, "result", "exceptionDetails", "text");
  if (thrown !== undefined) throw new Error(String(thrown));
  return { result: JSON.parse(String(at(answer, "result", "result", "value"))) };
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner ? Reflect.get(inner, key) : undefined),
    value,
  );
}
