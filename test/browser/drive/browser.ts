export type BrowserKind = "chromium" | "firefox";

/** A running browser with the extension loaded and the compose pages in place of their platforms. */
export interface Browser {
  kind: BrowserKind;
  /** Opens a new tab in front, on an address if one is given. */
  open: (address?: string) => Promise<Page>;
  /** Opens a page of the extension as a tab; the path is relative to the extension's root. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** The tab at this address, once there is one: a tab that was put to sleep and woken is another to the driver. */
  find: (address: string) => Promise<Page>;
  /** Installs the extension anew under the open pages, as an update does. */
  reinstall: () => Promise<void>;
  /** Takes the extension away under the open pages. */
  uninstall: () => Promise<void>;
  /** Tells the extension that the keys of one of its commands were pressed, as the browser does. */
  command: (name: string) => Promise<void>;
  /** Ends the extension's worker, as the browser does when it has been idle; absent where a driver cannot. */
  stopWorker?: () => Promise<void>;
  /**
   * "host:port" of every connection anything in this browser has tried to make, but for the pages'
   * own hosts and the services of the browser's maker, which no switch fully silences.
   */
  strayConnections: () => string[];
  /** The tab that the extension opened by itself, where it was to stay. */
  welcome?: Page;
  /** Settles when the browser has ended, by `close` or by its user. */
  closed: Promise<void>;
  close: () => Promise<void>;
}

/** One tab. Typing, keys and the mouse are trusted input, as from a user. */
export interface Page {
  goto: (address: string) => Promise<void>;
  /** Runs a function in the page's own world; argument and result must be JSON. */
  evaluate: <Result, Argument>(
    run: (argument: Argument) => Result,
    argument: Argument,
  ) => Promise<Awaited<Result>>;
  /** Runs a function on the shadow root of the first such host, closed or not. */
  inShadow: <Result, Argument>(
    host: string,
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ) => Promise<Awaited<Result> | undefined>;
  type: (text: string) => Promise<void>;
  /** Presses a key or a chord such as "Control+z" or "Shift+Enter". */
  press: (keys: string) => Promise<void>;
  /** Spells with an input method without committing; absent where a driver cannot. */
  compose?: (text: string) => Promise<void>;
  /** Viewport CSS pixels. */
  click: (x: number, y: number) => Promise<void>;
  move: (x: number, y: number) => Promise<void>;
  wheel: (deltaX: number, deltaY: number) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** Shows the page as for a user of high contrast, or of a dark system; in Firefox all pages of the browser. */
  pretend: (system: { forcedColors?: "active" | "none"; colorScheme?: "dark" }) => Promise<void>;
  screenshot: (file: string) => Promise<void>;
  front: () => Promise<void>;
  reload: () => Promise<void>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  /** "type: text" of every console message and uncaught error so far. */
  console: readonly string[];
  close: () => Promise<void>;
}

export interface LaunchOptions {
  /** The folder of an unpacked extension. */
  extension: string;
  /** Where the compose pages are served, and for which hosts. */
  pages: { port: number; hosts: readonly string[] };
  /** With a window; without one is the default. */
  headed?: boolean;
  /** The tab that the extension opens by itself stays; else it is closed at once, since it would take the front from the others. */
  keepsWelcome?: boolean;
}
