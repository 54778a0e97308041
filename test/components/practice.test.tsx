// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ExerciseChoice } from "@/components/practice/ExerciseChoice";
import { Progress } from "@/components/practice/Progress";
import { exercises } from "@/lib/practice/exercises";
import { show } from "./show";

const record = [
  { exercise: "en-01", day: "2026-10-30", outcomes: ["alone", "missed"] },
  { exercise: "en-02", day: "2026-11-02", outcomes: ["helped"] },
  { exercise: "mfa.base/visas", day: "2026-11-21", outcomes: ["alone", "alone", "missed"] },
] as const;

it("tells month by month what was found alone, with help, or missed, and never a score", () => {
  const erase = vi.fn();
  const { container } = show(<Progress record={record} onErase={erase} />);
  const [head, ...months] = screen
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent?.replaceAll(/\s/gu, " ")));
  expect(head).toEqual(["Month", "Found alone", "Found with help", "Missed"]);
  expect(months).toEqual([
    ["October 2026", "1", "0", "1"],
    ["November 2026", "2", "1", "1"],
  ]);
  expect(container.textContent).not.toMatch(/%|\bscore\b|\bpoints?\b|\/\s*10/i);

  // Taken along as a table that is in the link itself: nothing is sent for it.
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Save as a table (CSV)" });
  expect(link.download).toBe("attache-practice.csv");
  const [kind = "", content = ""] = link.href.split(",");
  expect(kind).toBe("data:text/csv;charset=utf-8");
  expect(decodeURIComponent(content).trim().split("\r\n")).toEqual([
    "day,exercise,lesson,outcome",
    "2026-10-30,en-01,1,alone",
    "2026-10-30,en-01,2,missed",
    "2026-11-02,en-02,1,helped",
    "2026-11-21,mfa.base/visas,1,alone",
    "2026-11-21,mfa.base/visas,2,alone",
    "2026-11-21,mfa.base/visas,3,missed",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Erase" }));
  expect(erase).toHaveBeenCalledOnce();
});

it("offers a ministry's exercises first, by its name, and those of every situation after", () => {
  const [first] = exercises;
  if (!first) throw new Error("There are no exercises");
  const own = {
    ...first,
    id: "mfa.base/visas",
    brief: "You post on visas.",
    issuer: "Ministry of Norvania",
  };
  const choose = vi.fn();
  show(<ExerciseChoice exercises={[own, ...exercises]} record={record} onChoose={choose} />);
  const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
  expect(headings[0]).toBe("From Ministry of Norvania");
  expect(headings).toContain("A consular emergency");
  const row = screen.getByText("You post on visas.").closest("li");
  expect(within(row ?? document.body).getByText("done before")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "You post on visas." }));
  expect(choose).toHaveBeenCalledWith(own);

  fireEvent.click(screen.getByRole("radio", { name: "Français" }));
  expect(screen.queryByText("From Ministry of Norvania")).toBeNull();
  expect(screen.getAllByRole("button").length).toBe(
    exercises.filter(({ language }) => language === "fr").length,
  );
});
