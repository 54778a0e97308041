// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Sidebar } from "@/components/Sidebar";
import type { View } from "@/lib/assistant/view";
import { length, show, spyActions, view, warning } from "./show";

function sidebar(changes: Partial<View>, locale?: string) {
  const actions = spyActions();
  const element = <Sidebar view={view(changes)} actions={actions} notices={[]} />;
  return { actions, ...show(element, locale) };
}

const group = (
  family: "embarrass" | "untrue" | "boring",
  ...rows: View["groups"][number]["rows"]
) => ({ family, rows, more: 0 });

describe("the sidebar", () => {
  it("heads findings by the profession's rules, in their order", () => {
    sidebar({
      groups: [
        group("embarrass", warning({ id: "a", severity: "block" })),
        group("untrue", warning({ id: "b" })),
        group("boring", warning({ id: "c", severity: "hint" })),
      ],
      count: 3,
    });
    expect(screen.getAllByRole("heading").map((one) => one.textContent)).toEqual([
      "Don’t embarrass 1",
      "Don’t be untrue 1",
      "Don’t be boring 1",
    ]);
    expect(screen.getAllByRole("article").map((one) => one.className.split(" ")[1])).toEqual([
      "block",
      "warn",
      "hint",
    ]);
  });

  it.each([
    ["all clear", { answered: 2 }, "Nothing to fix.", "61 checks, 2 questions answered."],
    [
      "one of each",
      { checked: 1, answered: 1, ignored: 1 },
      "Nothing to fix.",
      "1 check, 1 question answered, 1 ignored.",
    ],
    ["nothing written", { isEmpty: true }, "Ready when you write.", "61 checks."],
  ])("has an empty state worth reading: %s", (_name, changes, headline, detail) => {
    sidebar(changes);
    expect(screen.getAllByText(headline).length).toBeGreaterThan(0);
    expect(screen.getByText(detail)).toBeTruthy();
  });

  it("never says all clear while something stands", () => {
    sidebar({ groups: [group("untrue", warning())], count: 1 });
    expect(screen.queryByText("Nothing to fix.")).toBeNull();
  });

  it("shows again what was set aside", () => {
    const { actions } = sidebar({ answered: 1, ignored: 2 });
    fireEvent.click(screen.getByRole("button", { name: "Show again" }));
    const groups = [group("untrue", warning())];
    sidebar({ answered: 1, ignored: 2, groups, count: 1 });
    expect(screen.getByText("1 question answered, 2 ignored")).toBeTruthy();
    expect(actions.showAgain).toHaveBeenCalledOnce();
  });

  it("never says all clear while a check has failed", () => {
    sidebar({ failures: [{ rule: "weekday-date", reason: "TypeError" }] });
    expect(screen.queryAllByText("Nothing to fix.")).toEqual([]);
    expect(screen.getByText("The other checks found nothing.")).toBeTruthy();
  });

  it("names checks that failed", () => {
    sidebar({
      failures: [
        { rule: "weekday-date", reason: "TypeError" },
        { rule: "mfa.names", reason: "RangeError" },
      ],
    });
    expect(screen.getByText("2 checks failed: Weekday and date, mfa.names.")).toBeTruthy();
  });

  it("leaves a way back after a fix", () => {
    const solved = { state: "solved", id: "a", severity: "warn", text: "Friday" } as const;
    const { actions } = sidebar({ groups: [group("untrue", solved)] });
    expect(screen.getByText("Friday")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(actions.undo).toHaveBeenCalledWith("a");
  });

  it("shows further hints when asked", () => {
    const { actions } = sidebar({ groups: [{ family: "boring", rows: [], more: 4 }] });
    fireEvent.click(screen.getByRole("button", { name: "4 more hints" }));
    expect(actions.unfold).toHaveBeenCalledWith("boring");
  });

  it("offers tags with their reasons, and takes one back", () => {
    const { actions } = sidebar({
      tags: [{ tag: "#WorldChildrensDay", reason: { text: "today" } }],
      inserted: "#Vienna",
    });
    fireEvent.click(screen.getByRole("button", { name: "Add #WorldChildrensDay: today" }));
    expect(actions.insertTag).toHaveBeenCalledWith("#WorldChildrensDay");
    const tags = screen.getByRole("region", { name: "Tags" });
    fireEvent.click(within(tags).getByRole("button", { name: "Undo" }));
    expect(actions.undoTag).toHaveBeenCalledWith("#Vienna");
  });

  it("is mirrored in a right-to-left language", () => {
    sidebar({}, "ar");
    const bar = screen.getByRole("complementary", { name: "Attaché" });
    expect(bar.getAttribute("dir")).toBe("rtl");
    expect(bar.getAttribute("lang")).toBe("ar");
  });

  it("names every control", () => {
    sidebar({
      length: length(),
      others: [
        length({ channel: "bluesky", label: "Bluesky", count: 312, max: 300, isOver: true }),
      ],
      groups: [group("untrue", warning()), group("boring", warning({ id: "h", severity: "hint" }))],
      tags: [{ tag: "#Vienna", reason: { text: "named" } }],
      count: 2,
    });
    for (const one of screen.getAllByRole("button")) {
      expect((one.getAttribute("aria-label") ?? one.textContent ?? "").trim()).not.toBe("");
    }
  });
});
