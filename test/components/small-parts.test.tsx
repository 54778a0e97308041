// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Announcer } from "@/components/Announcer";
import { CollapsedButton } from "@/components/CollapsedButton";
import { DraftBox } from "@/components/DraftBox";
import { ErrorBoundary } from "@/components/ErrorBoundary";
import { ResizeHandle } from "@/components/ResizeHandle";
import { SettingsForm } from "@/components/SettingsForm";
import { DEFAULT_SETTINGS } from "@/lib/assistant/settings";
import type { View } from "@/lib/assistant/view";
import { channels } from "@/lib/channels";
import { show, view } from "./show";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("announcements", () => {
  it("are polite, and no oftener than every two seconds; the last word wins", () => {
    vi.useFakeTimers();
    const { again } = show(<Announcer words="one" />);
    const said = () => screen.getByRole("status").textContent;
    act(() => vi.advanceTimersByTime(1));
    expect(said()).toBe("one");
    again(<Announcer words="two" />);
    act(() => vi.advanceTimersByTime(1000));
    again(<Announcer words="three" />);
    act(() => vi.advanceTimersByTime(900));
    expect(said()).toBe("one");
    act(() => vi.advanceTimersByTime(200));
    expect(said()).toBe("three");
    expect(screen.getByRole("status").getAttribute("aria-live")).toBe("polite");
  });
});

describe("the folded sidebar", () => {
  const failures = [{ rule: "weekday-date", reason: "TypeError" }];
  it.each<[string, Partial<View>, string, string]>([
    ["findings", { count: 3, worst: "block" }, "3 things to look at.", "3"],
    ["nothing", {}, "Nothing to fix.", ""],
    ["no text", { isEmpty: true }, "Ready when you write.", "A"],
    [
      "a failure",
      { failures },
      "The other checks found nothing. 1 check failed: Weekday and date.",
      "",
    ],
  ])("says its state: %s", (_name, changes, state, shown) => {
    const onExpand = vi.fn();
    show(<CollapsedButton view={view(changes)} onExpand={onExpand} />);
    const button = screen.getByRole("button", { name: `Open Attaché. ${state}` });
    expect(button.textContent).toBe(shown);
    expect(button.querySelector(".tick") !== null).toBe(state === "Nothing to fix.");
    fireEvent.click(button);
    expect(onExpand).toHaveBeenCalledOnce();
  });
});

describe("the sidebar's edge", () => {
  it.each([
    ["right" as const, "ArrowLeft", 316],
    ["right" as const, "ArrowRight", 284],
    ["left" as const, "ArrowRight", 316],
  ])("at the %s moves by %s", (side, key, width) => {
    const onResize = vi.fn();
    show(<ResizeHandle width={300} least={288} most={520} side={side} onResize={onResize} />);
    const edge = screen.getByRole("separator", { name: "Width of the sidebar" });
    expect(edge.getAttribute("aria-valuenow")).toBe("300");
    fireEvent.keyDown(edge, { key });
    expect(onResize).toHaveBeenCalledWith(width, true);
  });
});

describe("the desk's box", () => {
  it("offers every channel", () => {
    const onChannel = vi.fn();
    show(
      <DraftBox box={{ current: null }} channels={channels} channel="x" onChannel={onChannel} />,
    );
    expect(screen.getByRole("textbox", { name: "Draft" })).toBeTruthy();
    const choice = screen.getByRole("combobox", { name: /Channel/ });
    expect(choice.querySelectorAll("option")).toHaveLength(channels.length);
    fireEvent.change(choice, { target: { value: "bluesky" } });
    expect(onChannel).toHaveBeenCalledWith("bluesky");
  });
});

describe("the settings", () => {
  const item = { rule: "weekday-date", words: "aa", since: "2026-11-20" };
  it("change the look and the side", () => {
    const onChange = vi.fn();
    show(
      <SettingsForm
        settings={DEFAULT_SETTINGS}
        ignored={[]}
        notices={[{ key: "ui_notice_settings" }]}
        onChange={onChange}
        onStopIgnoring={vi.fn()}
      />,
    );
    fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
    fireEvent.click(screen.getByRole("radio", { name: "At the left edge" }));
    expect(onChange.mock.calls).toEqual([[{ theme: "dark" }], [{ side: "start" }]]);
    expect(screen.getByText("Nothing is ignored.")).toBeTruthy();
    expect(screen.getByText(/settings could not be read/)).toBeTruthy();
  });
  it("list what is ignored by its rule, and take it back", () => {
    const onStopIgnoring = vi.fn();
    show(
      <SettingsForm
        settings={DEFAULT_SETTINGS}
        ignored={[item]}
        notices={[]}
        onChange={vi.fn()}
        onStopIgnoring={onStopIgnoring}
      />,
    );
    expect(screen.getByRole("listitem").textContent).toContain("Weekday and date");
    fireEvent.click(screen.getByRole("button", { name: "Stop ignoring" }));
    expect(onStopIgnoring).toHaveBeenCalledWith(item);
  });
});

describe("a part that cannot be drawn", () => {
  it("says so instead of leaving a blank", () => {
    // React reports what it caught; here that is what is tested.
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = () => {
      throw new TypeError("oops");
    };
    show(
      <ErrorBoundary instead={<p>Cannot be shown.</p>}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByText("Cannot be shown.")).toBeTruthy();
  });
});
