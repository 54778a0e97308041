// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { answeredAt } from "@/lib/platforms/answered-at";
import { page, the } from "./page";

const article = (time: string) => `<article><time datetime="${time}">2h</time></article>`;
const box = `<div id="box" contenteditable="true"></div>`;
const EARLY = "2026-11-21T08:00:00.000Z";
const LATE = "2026-11-21T09:30:00.000Z";

describe("when the answered post was published", () => {
  it.each([
    [
      "in a dialog",
      `<main>${article(EARLY)}</main><div role="dialog">${article(LATE)}${box}</div>`,
      LATE,
    ],
    [
      "above the box",
      `<main>${article(EARLY)}${article(LATE)}${box}${article(EARLY)}</main>`,
      LATE,
    ],
    [
      "around the box",
      `<main>${article(EARLY)}<article><time datetime="${LATE}">1h</time>${box}</article></main>`,
      LATE,
    ],
    [
      "in a page whose dialog tells none",
      `<main>${article(LATE)}<div role="dialog">${box}</div></main>`,
      LATE,
    ],
    ["with a zone", `<main>${article("2026-11-21T10:30:00+01:00")}${box}</main>`, LATE],
    ["not where only later posts tell", `<main>${box}${article(LATE)}</main>`, undefined],
    ["not where the page writes something else", `<main>${article("2h")}${box}</main>`, undefined],
    ["not in a page without parts", `${article(LATE)}${box}`, undefined],
  ])("%s", (_where, html, wanted) => {
    page(html);
    const editor = the("#box");
    expect(answeredAt({ root: editor, editors: [editor] })).toBe(wanted);
  });
});
