// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LengthPanel } from "@/components/LengthPanel";
import { length, show } from "./show";

describe("the length", () => {
  it.each([
    ["room", {}, "34 left on X", "246 of 280 weighted characters"],
    ["none", { count: 280 }, "0 left on X", "280 of 280 weighted characters"],
    ["over", { count: 292, isOver: true }, "12 too many for X", "292 of 280 weighted characters"],
    [
      "no published limit",
      { label: "YouTube", max: null, unit: "characters" },
      "YouTube publishes no limit",
      "246 characters",
    ],
    [
      "a thread",
      { post: 2, posts: 3 },
      "34 left on X",
      "post 2 of 3 · 246 of 280 weighted characters",
    ],
    [
      "a wide range",
      { label: "Facebook", count: 6, max: 63_206, unit: "characters" },
      "63,200 left on Facebook",
      "6 of 63,206 characters",
    ],
    [
      "reasons",
      {
        notes: [
          { key: "length_note_link", values: { count: 2, weight: 46, text: "" } },
          { key: "length_note_wide", values: { count: 1, weight: 2, text: "€" } },
        ],
      },
      "34 left on X",
      "246 of 280 weighted characters · 2 links count 46 · “€” counts 2",
    ],
  ])("%s", (_name, changes, headline, detail) => {
    show(<LengthPanel length={length(changes)} others={[]} />);
    expect(screen.getByText(headline)).toBeTruthy();
    expect(screen.getByText(detail)).toBeTruthy();
  });

  it.each([
    [100, "roomy"],
    [260, "near"],
    [281, "over"],
  ])("colours the ring at %i as %s, and fills it no further than full", (count, state) => {
    const { container } = show(<LengthPanel length={length({ count })} others={[]} />);
    expect(container.querySelector(".ring")?.className).toBe(`ring ${state}`);
    const dash = container.querySelector(".arc")?.getAttribute("stroke-dasharray") ?? "";
    expect(Number.parseFloat(dash)).toBeLessThanOrEqual(100);
  });
});

describe("the other channels", () => {
  const others = [
    length({ channel: "bluesky", label: "Bluesky", count: 312, max: 300, isOver: true }),
    length({ channel: "mastodon", label: "Mastodon", count: 246, max: 500 }),
    length({ channel: "threads", label: "Threads", count: 249, max: 500 }),
  ];
  it("name those it is too long for, and the rest on demand", () => {
    show(<LengthPanel length={length()} others={others} />);
    const names = () =>
      screen.getAllByRole("listitem").map((one) => one.getAttribute("aria-label"));
    expect(names()).toEqual(["12 too many for Bluesky"]);
    fireEvent.click(screen.getByRole("button", { name: "fits 2 more" }));
    expect(names()).toEqual([
      "12 too many for Bluesky",
      "254 left on Mastodon",
      "251 left on Threads",
    ]);
  });
  it("are one line where all fit", () => {
    show(<LengthPanel length={length()} others={others.slice(1)} />);
    expect(screen.queryAllByRole("listitem")).toEqual([]);
    expect(
      screen.getByRole("button", { name: "Fits 2 other channels", expanded: false }),
    ).toBeTruthy();
  });
});
