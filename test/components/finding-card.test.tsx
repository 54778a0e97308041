// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { FindingCard } from "@/components/FindingCard";
import { show, spyActions, warning } from "./show";

function card(takesFocus: boolean, changes = {}) {
  const actions = spyActions();
  const onClose = vi.fn();
  const onWalk = vi.fn();
  const element = (id: string) => (
    <FindingCard
      finding={warning({ id, ...changes })}
      actions={actions}
      takesFocus={takesFocus}
      onClose={onClose}
      onWalk={onWalk}
    />
  );
  return { actions, onClose, onWalk, element, ...show(element("a")) };
}

describe("the card", () => {
  it("says what, why and what to do", () => {
    const { actions } = card(false);
    const article = screen.getByRole("article", { name: "Weekday and date" });
    expect(article.textContent).toContain("20 November 2026 is a Friday.");
    expect(article.querySelector("q")?.textContent).toBe("Thursday, 20 November");
    fireEvent.click(screen.getByRole("button", { name: "Friday, 20 November" }));
    expect(actions.fix).toHaveBeenCalledWith("a", 0);
  });
  it("leaves the focus alone unless the keyboard opened it", () => {
    card(false);
    expect(document.activeElement).toBe(document.body);
  });
  it("takes the keyboard to its first action, and again for the next finding", () => {
    const { again, element } = card(true);
    expect(document.activeElement?.textContent).toBe("Friday, 20 November");
    screen.getByRole("button", { name: "Ignore here" }).focus();
    again(element("b"));
    expect(document.activeElement?.textContent).toBe("Friday, 20 November");
  });
  it("closes by Escape and by its button, and walks by the arrows", () => {
    const { onClose, onWalk } = card(true);
    const focused = document.activeElement ?? document.body;
    fireEvent.keyDown(focused, { key: "ArrowDown" });
    fireEvent.keyDown(focused, { key: "ArrowUp" });
    expect(onWalk.mock.calls).toEqual([[1], [-1]]);
    fireEvent.keyDown(focused, { key: "Escape" });
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
  it("offers only to ignore here what a pack requires", () => {
    card(false, { isRequired: true });
    expect(screen.getByRole("button", { name: "Ignore here" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ignore always" })).toBeNull();
  });
});
