// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Asking, guardSubmit } from "@/entrypoints/assistant/gate";
import type { Session } from "@/lib/assistant/session";
import type { View } from "@/lib/assistant/view";
import type { Platform } from "@/lib/platforms";
import { anywhere } from "@/lib/platforms/anywhere";

/** As much of a session as the gate asks of one. */
interface Draft {
  text: string;
  rule: string;
  severity: string;
}

const GRAVE: Draft = { text: "grave", rule: "insult-office-holder", severity: "block" };

describe("the press of the platform's own button", () => {
  let stop: AbortController;
  let draft: Draft;
  let isOff: boolean;
  let isCrisis: boolean;
  let asked: Set<string>;
  let onAsk: ReturnType<typeof vi.fn<(asking: Asking) => void>>;
  let reached: string[];

  const the = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  /** An event as the user's own, and what reached the page of it. */
  const does = (selector: string, event: Event): "held" | "through" => {
    Object.defineProperty(event, "isTrusted", { value: true });
    const before = reached.length;
    the(selector).dispatchEvent(event);
    return reached.length > before ? "through" : "held";
  };
  const click = (selector = "#send") =>
    does(selector, new MouseEvent("click", { bubbles: true, composed: true }));
  const key = (selector: string, name: string, more: KeyboardEventInit = {}) =>
    does(selector, new KeyboardEvent("keydown", { key: name, bubbles: true, ...more }));

  const guard = (viewNow?: () => View | undefined, more: Partial<Platform> = {}) => {
    const editor = the("#box");
    const platform: Platform = { ...anywhere, submit: () => the("#send"), ...more };
    // Only what the gate asks for: a whole session is tested where it is made.
    const session = {
      viewNow:
        viewNow ??
        (() => ({
          groups: [{ family: "embarrass", rows: [{ state: "open", ...draft }], more: 0 }],
        })),
      wholeText: () => draft.text,
    } as unknown as Session;
    guardSubmit(
      {
        platform,
        followed: { composer: { root: document.body, editors: [editor] } },
        session,
        asked,
        isOff: () => isOff,
        isCrisis: () => isCrisis,
        onAsk,
      },
      stop.signal,
    );
  };

  beforeEach(() => {
    stop = new AbortController();
    draft = GRAVE;
    [isOff, isCrisis, asked, reached] = [false, false, new Set(), []];
    onAsk = vi.fn();
    document.body.innerHTML = `<div id="box" contenteditable="true"></div><div id="send" role="button"><b id="word">Post</b></div>`;
    for (const kind of ["click", "keydown"])
      document.body.addEventListener(kind, () => reached.push(kind), { signal: stop.signal });
  });
  afterEach(() => stop.abort());

  it("is held once, and asked about beside it; the second is the user's own", () => {
    guard();
    expect(click("#word")).toBe("held");
    expect(onAsk).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ beside: the("#send"), button: "Post" }),
    );
    expect(click()).toBe("through");
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it.each([
    ["Enter on the button", () => key("#send", "Enter")],
    ["Space on the button", () => key("#send", " ")],
    ["Ctrl+Enter in the text", () => key("#box", "Enter", { ctrlKey: true })],
    ["Cmd+Enter in the text", () => key("#box", "Enter", { metaKey: true })],
  ])("by %s is a press, too", (_name, press) => {
    guard();
    expect(press()).toBe("held");
    expect(press()).toBe("through");
  });

  it.each([
    ["Enter in the text", () => key("#box", "Enter")],
    ["a key that writes", () => key("#box", "a")],
    ["a shortcut while an input method composes", () => composing()],
    ["a click beside the button", () => click("#box")],
    ["a button that is off", () => off()],
  ])("%s is none", (_name, act) => {
    guard();
    expect(act()).toBe("through");
    expect(onAsk).not.toHaveBeenCalled();
  });

  it.each([
    ["Enter", () => key("#box", "Enter"), "held"],
    ["a new line", () => key("#box", "Enter", { shiftKey: true }), "through"],
    ["an input method's Enter", () => key("#box", "Enter", { isComposing: true }), "through"],
    ["an input method's Enter, as some browsers number it", () => numbered(), "through"],
    ["one of the people offered", () => choosing(), "through"],
    [
      "one of the people offered, which the box does not tell",
      () => offered("grave @el"),
      "through",
    ],
    ["where a list stands open for something else", () => offered("grave"), "held"],
    ["where nothing is chosen of what could be", () => untold(), "held"],
  ])("where Enter sends: %s", (_name, act, wanted) => {
    guard(undefined, { sendsByEnter: () => true });
    expect(act()).toBe(wanted);
    expect(key("#box", "Enter")).toBe(wanted === "held" ? "through" : "held");
  });
  const choosing = () => {
    the("#box").setAttribute("aria-activedescendant", "first");
    const done = key("#box", "Enter");
    the("#box").removeAttribute("aria-activedescendant");
    return done;
  };
  const numbered = () => key("#box", "Enter", { keyCode: 229 });
  const offered = (text: string) => {
    const list = document.createElement("div");
    list.role = "listbox";
    list.getBoundingClientRect = () => new DOMRect(0, 0, 20, 20);
    document.body.append(list);
    the("#box").textContent = text;
    getSelection()?.setBaseAndExtent(the("#box"), 0, the("#box"), 1);
    const done = key("#box", "Enter");
    list.remove();
    return done;
  };
  const untold = () => {
    the("#box").setAttribute("aria-activedescendant", "");
    return key("#box", "Enter");
  };
  const composing = () => key("#box", "Enter", { ctrlKey: true, isComposing: true });
  const off = () => {
    the("#send").ariaDisabled = "true";
    return click();
  };

  it("of a real button is held as the click that its keys become", () => {
    document.body.innerHTML = `<div id="box"></div><button id="send" type="button">Post</button>`;
    guard();
    expect(key("#send", "Enter")).toBe("through");
    expect(click()).toBe("held");
  });

  it("is asked about for another text, and never twice for the same", () => {
    guard();
    expect(click()).toBe("held");
    draft = { ...GRAVE, text: "grave, too" };
    expect(click()).toBe("held");
    draft = GRAVE;
    expect(click()).toBe("through");
    // The site has built its box anew.
    guard();
    expect(click()).toBe("through");
    expect(onAsk).toHaveBeenCalledTimes(2);
  });

  it("goes through where only a warning stands", () => {
    draft = { ...GRAVE, severity: "warn" };
    guard();
    expect(click()).toBe("through");
  });

  it("goes through in a tab where it is off, and asks again once it is on", () => {
    guard();
    isOff = true;
    expect(click()).toBe("through");
    isOff = false;
    expect(click()).toBe("held");
  });

  it("is held in a crisis for a leak alone", () => {
    isCrisis = true;
    guard();
    expect(click()).toBe("through");
    draft = { text: "leak", rule: "handling-marking", severity: "block" };
    expect(click()).toBe("held");
  });

  it("goes through when our own code fails", () => {
    guard(() => {
      throw new Error("ours");
    });
    expect(click()).toBe("through");
    expect(onAsk).not.toHaveBeenCalled();
  });

  it("goes through when the question itself cannot be shown", () => {
    onAsk.mockImplementation(() => {
      throw new Error("ours");
    });
    guard();
    expect(click()).toBe("through");
  });

  it("that a script makes is none of ours to hold", () => {
    guard();
    the("#send").click();
    expect(reached).toEqual(["click"]);
  });
});
