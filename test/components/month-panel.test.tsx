// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { MonthPanel } from "@/components/studio/MonthPanel";
import { newDraft } from "@/lib/studio/draft-pack";
import { show } from "./show";

const draft = {
  ...newDraft("2026-11-20"),
  campaigns: [{ id: "water", from: "2026-11-19", until: "2026-11-21" }, { id: "always" }],
  calendar: [{ name: "National Day", month: 12, day: 21 }],
};

function open(locale = "en") {
  const asked = { onOpen: vi.fn(), onAdd: vi.fn() };
  show(<MonthPanel draft={draft} today="2026-11-21" {...asked} />, locale);
  return asked;
}

const chosen = () => screen.getByRole("button", { pressed: true });
const press = (key: string, changes = {}) => fireEvent.keyDown(chosen(), { key, ...changes });

it("names each day with what is on it, and walks by keys", () => {
  open();
  expect(screen.getByRole("table", { name: "November 2026" })).toBeTruthy();
  expect(screen.getByRole("columnheader", { name: "Mon" })).toBeTruthy();
  expect(chosen().getAttribute("aria-label")).toContain("Saturday, 21 November 2026");
  expect(chosen().getAttribute("aria-label")).toContain("Campaign: water");
  expect(chosen().getAttribute("aria-current")).toBe("date");
  press("ArrowRight");
  expect(chosen().getAttribute("aria-label")).toBe("Sunday, 22 November 2026");
  expect(document.activeElement).toBe(chosen());
  press("ArrowDown");
  press("Home");
  expect(chosen().getAttribute("aria-label")).toContain("Monday, 23");
  press("End");
  expect(chosen().getAttribute("aria-label")).toContain("Sunday, 29");
  press("PageDown");
  expect(screen.getByRole("table", { name: "December 2026" })).toBeTruthy();
  press("PageUp", { shiftKey: true });
  expect(screen.getByRole("table", { name: "December 2025" })).toBeTruthy();
});

it("goes to an entry, and makes one on a day", () => {
  const { onOpen, onAdd } = open();
  fireEvent.click(chosen());
  expect(document.activeElement?.textContent).toBe("Saturday, 21 November 2026");
  fireEvent.click(screen.getByRole("button", { name: "Campaign: water" }));
  expect(onOpen).toHaveBeenCalledWith("campaigns", 0);
  fireEvent.click(screen.getByRole("button", { name: "Campaign: always" }));
  expect(onOpen).toHaveBeenLastCalledWith("campaigns", 1);
  fireEvent.click(screen.getByRole("button", { name: "Next month" }));
  expect(within(chosen()).getByText("National Day")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Add this day to the calendar" }));
  expect(onAdd).toHaveBeenCalledWith("calendar", { month: 12, day: 21 });
});

it("in Arabic begins on Saturday, and the left arrow goes on", () => {
  open("ar");
  const day = (cell: HTMLElement) => cell.querySelector("time")?.dateTime;
  expect(day(screen.getAllByRole("cell")[0] as HTMLElement)).toBe("2026-10-31");
  press("ArrowLeft");
  expect(day(chosen())).toBe("2026-11-22");
});
