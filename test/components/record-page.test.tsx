// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Keeping } from "@/components/record/Keeping";
import { RecordPage } from "@/components/record/RecordPage";
import { DEFAULT_SETTINGS } from "@/lib/assistant/settings";
import type { Entry } from "@/lib/record/entry";
import { show } from "./show";

const entry: Entry = {
  at: "2026-11-20T10:00:00Z",
  decision: "seen",
  draft: "0a1b2c3d",
  platform: "x",
  account: "@NorvaniaEmbassy",
  rules: ["weekday-date"],
  under: ["attache 0.1.0", "mfa.base 42"],
  link: "https://stat.example/",
};
const fixed: Entry = { ...entry, at: "2026-11-21T10:00:00Z", decision: "fixed", platform: "desk" };

/** Releases of Node differ in the comma. */
const dayOf = ({ textContent }: HTMLElement) => textContent?.replace(",", "");

const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("the record's page", () => {
  it("shows the newest first, by day, and what each was about", () => {
    show(<RecordPage entries={[entry, fixed]} isSound crowdedOut={0} onErase={async () => true} />);
    expect(screen.getAllByRole("heading").map(dayOf)).toEqual([
      "Saturday 21 November 2026",
      "Friday 20 November 2026",
    ]);
    expect(lines()[0]).toMatch(/Fixed Weekday and date.*desk/);
    expect(lines()[1]).toMatch(/Source seen Weekday and date.*@NorvaniaEmbassy.*mfa\.base 42/);
    expect(screen.getAllByRole("link", { name: "https://stat.example/" })).toHaveLength(2);
  });

  it("says how many lines are gone because their month was full", () => {
    const none = show(
      <RecordPage entries={[entry]} isSound crowdedOut={0} onErase={async () => true} />,
    );
    expect(screen.queryByText(/no more room/)).toBeNull();
    none.again(<RecordPage entries={[entry]} isSound crowdedOut={3} onErase={async () => true} />);
    expect(screen.getByText(/no more room: 3 lines, its oldest/)).toBeTruthy();
  });

  it("is searched by words in the reader's language and by decision", () => {
    show(<RecordPage entries={[entry, fixed]} isSound crowdedOut={0} onErase={async () => true} />);
    fireEvent.change(screen.getByLabelText("Search"), { target: { value: "source weekday" } });
    expect(screen.getByRole("status").textContent).toBe("1 line");
    expect(lines()).toHaveLength(1);
    fireEvent.change(screen.getByLabelText("Decision"), { target: { value: "fixed" } });
    expect(screen.getByRole("status").textContent).toBe("0 lines");
  });

  it("draws a long record piece by piece", () => {
    const many = Array.from({ length: 150 }, () => entry);
    show(<RecordPage entries={many} isSound crowdedOut={0} onErase={async () => true} />);
    expect(lines()).toHaveLength(100);
    fireEvent.click(screen.getByRole("button", { name: "Show more" }));
    expect(lines()).toHaveLength(150);
  });

  it("asks before it erases, from the safe side, and says when that failed", async () => {
    const onErase = vi.fn(async () => false);
    show(<RecordPage entries={[entry, fixed]} isSound crowdedOut={0} onErase={onErase} />);
    fireEvent.click(screen.getByRole("button", { name: "Erase all" }));
    expect(screen.getByRole("alertdialog").textContent).toContain("Erase all 2 lines for good?");
    expect(document.activeElement?.textContent).toBe("Keep it");
    fireEvent.click(screen.getByRole("button", { name: "Keep it" }));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Erase all" }));
    fireEvent.click(screen.getByRole("button", { name: "Erase" }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/not be erased/));
  });
});

describe("what is kept", () => {
  it("is the user's choice", () => {
    const onChange = vi.fn();
    show(<Keeping settings={DEFAULT_SETTINGS} asked={undefined} onChange={onChange} />);
    fireEvent.click(screen.getByLabelText("Nothing"));
    fireEvent.click(screen.getByLabelText("3 months"));
    expect(onChange.mock.calls).toEqual([[{ record: "off" }], [{ recordMonths: 3 }]]);
  });

  it("is kept as long as a pack asks, which is named; the text stays the user's", () => {
    const provenance = {
      pack: "mfa.base",
      version: 42,
      issuer: "Ruritania MFA",
      signed: true,
      ref: undefined,
    };
    const asked = { months: 6, provenance };
    show(<Keeping settings={DEFAULT_SETTINGS} asked={asked} onChange={() => undefined} />);
    expect(screen.getByText("Kept for 6 months, as mfa.base of Ruritania MFA asks.")).toBeTruthy();
    expect(screen.queryByLabelText("Nothing")).toBeNull();
    expect(screen.getByLabelText("Decisions, without any text")).toHaveProperty("checked", true);
  });
});
