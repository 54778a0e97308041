import browser from "webextension-polyfill";
import {
  caretOf,
  type Edit,
  type Mark,
  read,
  replace,
  revert,
  type Underlines,
  underline,
  watch,
} from "@/lib/editor";

/** What a test asks of lib/editor in the extension's own world; all JSON. */
export type Command =
  | { do: "read" }
  | { do: "caret" }
  | { do: "replace"; edit: Edit }
  | { do: "revert"; edit: Edit }
  | { do: "insert"; place: "caret" | "end"; text: string }
  | { do: "watch" }
  | { do: "watched" }
  | { do: "underline"; marks: Mark[] }
  | { do: "emphasise"; id: string | undefined }
  | { do: "rects"; id: string }
  | { do: "at"; x: number; y: number }
  | { do: "replace and return"; edit: Edit }
  | { do: "sidebar has focus" }
  | { do: "focus" }
  | { do: "focus sidebar" }
  | { do: "stop" };

/** A command with the editor it is for, and a number that its answer carries. */
export interface Call {
  id: number;
  editor: string;
  command: Command;
}

let stop = new AbortController();
const told: string[] = [];
const drawn = new Map<HTMLElement, Underlines>();
/** An editor that was found once stays the one, though it be hidden, locked or gone by now. */
const known = new Map<string, HTMLElement>();

void browser.runtime.sendMessage("style").then(() => {
  document.documentElement.dataset.harness = "ready";
});

document.addEventListener("harness-call", async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { id, editor, command }: Call = JSON.parse(String(event.detail));
  const root = findEditor(editor) ?? known.get(editor);
  if (root) known.set(editor, root);
  let answer: unknown;
  try {
    answer = root ? await run(root, command) : { missing: editor };
  } catch (error) {
    // Nothing of lib/editor may throw: a test that sees this fails.
    answer = { thrown: String(error) };
  }
  const detail = JSON.stringify({ id, answer });
  document.dispatchEvent(new CustomEvent("harness-answer", { detail }));
});

async function run(root: HTMLElement, command: Command): Promise<unknown> {
  switch (command.do) {
    case "read":
      return read(root)?.text;
    case "caret": {
      const reading = read(root);
      return reading && caretOf(reading);
    }
    case "replace":
      return replace(root, command.edit);
    case "replace and return":
      return replace(root, command.edit, { returnFocus: sidebarButton() });
    case "revert":
      return revert(root, command.edit);
    case "insert": {
      const { text, place } = command;
      const reading = read(root);
      const start = (place === "caret" ? reading && caretOf(reading) : reading?.text.length) ?? 0;
      return replace(root, { start, end: start, text, expect: "" });
    }
    case "watch":
      watch(root, {
        signal: stop.signal,
        onText: ({ text }) => told.push(text),
        onGone: () => told.push("(gone)"),
      });
      return "watching";
    case "watched":
      return told;
    case "underline": {
      const underlines = drawn.get(root) ?? underline(root, { signal: stop.signal });
      drawn.set(root, underlines);
      underlines.show(command.marks, read(root)?.text ?? "");
      return "drawn";
    }
    case "emphasise":
      drawn.get(root)?.emphasise(command.id);
      return "done";
    case "rects":
      return drawn
        .get(root)
        ?.rectsOf(command.id)
        .map((rect) => rect.toJSON());
    case "at":
      return drawn.get(root)?.itemAt(command.x, command.y);
    case "focus":
      root.focus();
      return "focused";
    case "focus sidebar":
      sidebarButton().focus();
      return "focused";
    case "sidebar has focus":
      return document.activeElement?.localName === "attache-sidebar";
    case "stop":
      stop.abort();
      stop = new AbortController();
      drawn.clear();
      told.length = 0;
      return "stopped";
  }
}

/** A button in a closed shadow root, as our sidebar has them. */
function sidebarButton(): HTMLElement {
  button ??= makeButton();
  return button;
}

let button: HTMLElement | undefined;

function makeButton(): HTMLElement {
  const host = document.createElement("attache-sidebar");
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = "Fix";
  made.addEventListener("click", ({ isTrusted }) => {
    if (isTrusted) made.textContent = "Pressed";
  });
  host.attachShadow({ mode: "closed" }).append(made);
  document.body.append(host);
  return made;
}

/** By selector; open shadow roots are looked into. The last one that is visible counts. */
function findEditor(
  selector: string,
  scope: Document | ShadowRoot = document,
): HTMLElement | undefined {
  const shown = [...scope.querySelectorAll<HTMLElement>(selector)].filter((found) =>
    found.checkVisibility(),
  );
  const inside = [...scope.querySelectorAll("*")].flatMap(({ shadowRoot }) => {
    const found = shadowRoot && findEditor(selector, shadowRoot);
    return found ? [found] : [];
  });
  return [...shown, ...inside].at(-1);
}
