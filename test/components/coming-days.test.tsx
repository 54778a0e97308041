// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ComingDays } from "@/components/ComingDays";
import type { ComingDay } from "@/lib/tags/coming-days";
import { show, spyActions } from "./show";

const DAYS: readonly ComingDay[] = [
  {
    date: "2026-11-25",
    ahead: 1,
    names: { en: "Day against Violence", fr: "Journée contre la violence" },
    tag: "#OrangeTheWorld",
  },
  { date: "2026-12-02", ahead: 8, names: { en: "Laos: National Day" }, tag: "#LaosNationalDay" },
];

describe("the coming days", () => {
  it("tells each day with its date and distance, and puts its tag in", () => {
    const actions = spyActions();
    show(<ComingDays days={DAYS} isOpen actions={actions} />);
    const [first] = screen.getAllByRole("button");
    expect(first?.getAttribute("aria-label")).toBe(
      "Add #OrangeTheWorld: Day against Violence · 25 November, tomorrow",
    );
    expect(screen.getByText("Laos: National Day · 2 December, in 8 days")).toBeTruthy();
    if (first) fireEvent.click(first);
    expect(actions.insertTag).toHaveBeenCalledExactlyOnceWith("#OrangeTheWorld");
  });

  it("is folded beside a draft, under a heading that the keyboard opens", () => {
    const { container } = show(<ComingDays days={DAYS} isOpen={false} actions={spyActions()} />);
    expect(container.querySelector("details")?.open).toBe(false);
    expect(container.querySelector("summary")?.textContent).toBe("Coming days");
  });

  it.each([
    ["fr", "Journée contre la violence · 25 novembre, demain"],
    ["ar", "Day against Violence"],
  ])("names the day in %s where it can, and isolates the tag", (locale, told) => {
    const { container } = show(<ComingDays days={DAYS} isOpen actions={spyActions()} />, locale);
    expect(container.querySelector("small")?.textContent).toContain(told);
    expect(container.querySelector("bdi")?.textContent).toBe("#OrangeTheWorld");
  });
});
