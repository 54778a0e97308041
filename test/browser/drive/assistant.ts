import type { Page } from "./browser";
import { until } from "./until";

/** The host element of our sidebar; its shadow root is closed. */
const sidebarHost = "attache-sidebar";

/** What is looked for: an ARIA role and, if given, the accessible name or a pattern in it. */
export interface Sought {
  role: string;
  name?: string | RegExp;
}

/** One element as users of a mouse and of assistive technology meet it. */
export interface Met {
  name: string;
  text: string;
  disabled: boolean;
  /** ARIA states as written: pressed, expanded, checked, current… */
  states: Record<string, string>;
  focused: boolean;
  /** A button that sends the form around it, as every one does that does not say otherwise. */
  sends: boolean;
  /** Viewport CSS pixels. */
  box: { x: number; y: number; width: number; height: number };
}

/** Our own interface in a closed shadow root of a page: found by role and name, clicked for real. */
export interface Assistant {
  /** All that match now, in document order; none when it is not mounted. */
  all: (sought: Sought) => Promise<Met[]>;
  /** Waits until one is there and returns the first. */
  find: (sought: Sought) => Promise<Met>;
  /** Waits for it, brings it into view and presses the mouse on its middle. */
  click: (sought: Sought) => Promise<void>;
  /** Waits for it and gives it the keyboard focus. */
  focus: (sought: Sought) => Promise<void>;
  /** All its text, or `undefined` when it is not mounted. */
  text: () => Promise<string | undefined>;
  /** Waits until a text is in it. */
  shows: (text: string) => Promise<void>;
}

/** The assistant in a page; another of our hosts (the card's, say) can be named. */
export function assistant(page: Page, host: string = sidebarHost): Assistant {
  const act = async ({ role, name }: Sought, what: Act): Promise<Met[]> => {
    const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : undefined;
    const exact = typeof name === "string" ? name : undefined;
    return (await page.inShadow(host, meet, { role, exact, pattern, what })) ?? [];
  };
  const first = (sought: Sought, what: Act) =>
    until(`${sought.role} "${String(sought.name ?? "")}" in ${host}`, async () =>
      (await act(sought, what)).at(0),
    );
  const text = () => page.inShadow(host, (root) => root.textContent ?? "", null);
  return {
    all: (sought) => act(sought, "look"),
    find: (sought) => first(sought, "look"),
    async click(sought) {
      const { box } = await first(sought, "scroll");
      await page.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async focus(sought) {
      await first(sought, "focus");
    },
    text,
    async shows(wanted) {
      await until(`"${wanted}" in ${host}`, async () => (await text())?.includes(wanted));
    },
  };
}

type Act = "look" | "scroll" | "focus";

interface Query {
  role: string;
  exact: string | undefined;
  pattern: { source: string; flags: string } | undefined;
  what: Act;
}

/** Runs in the page, on its own: finds by role and name, and acts on the first that was found. */
function meet(root: ShadowRoot, { role, exact, pattern, what }: Query): Met[] {
  const implied: Record<string, string> = {
    button: "button, summary",
    link: "a[href]",
    textbox: "textarea, input:not([type]), input[type=text], [contenteditable=true]",
    checkbox: "input[type=checkbox]",
    radio: "input[type=radio]",
    combobox: "select",
    heading: "h1, h2, h3, h4, h5, h6",
    list: "ul, ol",
    listitem: "li",
    article: "article",
    region: "section[aria-label], section[aria-labelledby]",
    dialog: "dialog[open]",
    img: "img",
    progressbar: "progress",
    meter: "meter",
    group: "fieldset, details",
  };
  const selector = `[role="${role}"]${implied[role] ? `, ${implied[role]}` : ""}`;
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute("aria-labelledby")?.split(/\s+/u) ?? [];
    const labelled = ids.map((id) => root.getElementById(id)?.textContent ?? "").join(" ");
    const label = "labels" in element ? (element as HTMLInputElement).labels?.[0] : undefined;
    const name =
      labelled ||
      element.getAttribute("aria-label") ||
      label?.textContent ||
      element.getAttribute("alt") ||
      element.textContent ||
      element.getAttribute("title") ||
      "";
    return name.replace(/\s+/gu, " ").trim();
  };
  const wanted = pattern && new RegExp(pattern.source, pattern.flags);
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    const own = element.getAttribute("role");
    if (own !== null && own !== role) return false;
    if (element.closest("[hidden], [inert], [aria-hidden=true]")) return false;
    const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const name = nameOf(element);
    return shown && (exact === undefined || name === exact) && (!wanted || wanted.test(name));
  });
  if (what === "scroll") found[0]?.scrollIntoView({ block: "nearest" });
  if (what === "focus") found[0]?.focus();
  return found.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const states = Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => name.startsWith("aria-"))
        .map(({ name, value }) => [name.slice("aria-".length), value]),
    );
    return {
      name: nameOf(element),
      text: (element.textContent ?? "").replace(/\s+/gu, " ").trim(),
      disabled: element.matches(":disabled, [aria-disabled=true]"),
      states,
      focused: root.activeElement === element,
      sends: element.localName === "button" && element.getAttribute("type") !== "button",
      box: { x, y, width, height },
    };
  });
}
