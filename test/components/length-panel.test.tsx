// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { LengthPanel } from "@/components/LengthPanel";
import { ThreadPanel } from "@/components/ThreadPanel";
import type { ThreadView } from "@/lib/assistant/view";
import { length, show, spyActions } from "./show";

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
          {
            short: { key: "length_note_link", values: { count: 2, weight: 46, text: "" } },
            why: {
              key: "length_why_link",
              values: { channel: "X", weight: 23, text: "https://example.org" },
            },
          },
          {
            short: { key: "length_note_wide", values: { count: 1, weight: 2, text: "€" } },
            why: { key: "length_why_wide", values: { channel: "X", weight: 2, text: "€" } },
          },
        ],
      },
      "34 left on X",
      "246 of 280 weighted characters · 2 links count 46 · “€” counts 2",
    ],
  ])("%s", (_name, changes, headline, detail) => {
    const { container } = show(
      <LengthPanel length={length(changes)} others={[]} actions={spyActions()} />,
    );
    expect(screen.getByText(headline)).toBeTruthy();
    for (const tip of container.querySelectorAll("[role=tooltip]")) tip.remove();
    expect(container.querySelector(".counted")?.textContent).toBe(detail);
  });

  it.each([
    [100, "roomy"],
    [260, "near"],
    [281, "over"],
  ])("colours the ring at %i as %s, and fills it no further than full", (count, state) => {
    const { container } = show(
      <LengthPanel length={length({ count })} others={[]} actions={spyActions()} />,
    );
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
    show(<LengthPanel length={length()} others={others} actions={spyActions()} />);
    const names = () =>
      within(screen.getByRole("list"))
        .getAllByRole("button")
        .map((one) => one.getAttribute("aria-label"));
    expect(names()).toEqual(["12 too many for Bluesky"]);
    fireEvent.click(screen.getByRole("button", { name: "fits 2 more" }));
    expect(names()).toEqual([
      "12 too many for Bluesky",
      "254 left on Mastodon",
      "251 left on Threads",
    ]);
  });
  it("are one line where all fit", () => {
    show(<LengthPanel length={length()} others={others.slice(1)} actions={spyActions()} />);
    expect(screen.queryAllByRole("listitem")).toEqual([]);
    expect(
      screen.getByRole("button", { name: "Fits 2 other channels", expanded: false }),
    ).toBeTruthy();
  });
});

describe("what is counted", () => {
  const notes = [
    {
      short: { key: "length_note_wide", values: { count: 1, weight: 2, text: "€" } },
      why: { key: "length_why_wide", values: { channel: "X", weight: 2, text: "€" } },
    },
  ];
  it("is explained on focus and on hover, and Escape hides it", () => {
    show(<LengthPanel length={length({ notes })} others={[]} actions={spyActions()} />);
    const term = screen.getByRole("button", { name: "“€” counts 2" });
    const tip = () => document.getElementById(term.getAttribute("aria-describedby") ?? "");
    expect(tip()?.textContent).toMatch(/^X counts “€” as 2/);
    expect(tip()?.className).toBe("visually-hidden");
    fireEvent.focus(term);
    expect(tip()?.className).toBe("tip");
    fireEvent.keyDown(term, { key: "Escape" });
    expect(tip()?.className).toBe("visually-hidden");
    fireEvent.pointerEnter(term);
    expect(tip()?.className).toBe("tip");
  });

  it.each([
    [{ of: "hashtags", count: 2, max: 1, level: "warn" }, "2 tags, 1 at most"],
    [{ of: "hashtags", count: 4, max: 5, level: "ok" }, "4 tags of 5"],
    [{ of: "links", count: 6, max: 5, level: "error" }, "6 links, 5 at most"],
    [{ of: "media", count: 1, max: 4, level: "ok" }, "1 attachment of 4"],
  ] as const)("names what else the channel limits: %j", (allowance, words) => {
    const own = length({ label: "Threads", allowances: [allowance] });
    show(<LengthPanel length={own} others={[]} actions={spyActions()} />);
    expect(screen.getByRole("button", { name: words })).toBeTruthy();
  });

  it("says of a fold that nobody published it", () => {
    const fold = { after: 477, phone: 125, folklore: true };
    show(<LengthPanel length={length({ fold })} others={[]} actions={spyActions()} />);
    const term = screen.getByRole("button", { name: "folds after 477" });
    const tip = document.getElementById(term.getAttribute("aria-describedby") ?? "");
    expect(tip?.textContent).toContain("publishes no figure");
  });

  it("tells quietly where the page counts otherwise, to be copied for a report", () => {
    const actions = spyActions();
    const own = length({ dispute: { ours: 34, page: 31 } });
    show(<LengthPanel length={own} others={[]} actions={actions} />);
    expect(screen.getByText(/own counter says 31 left; counted here: 34/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Copy for a report" }));
    expect(actions.reportCount).toHaveBeenCalledWith(own);
  });
});

describe("what can be done with another channel", () => {
  const others = [
    length({ channel: "bluesky", label: "Bluesky", count: 312, max: 300, isOver: true }),
    length({ channel: "mastodon", label: "Mastodon", count: 246, max: 500 }),
  ];
  it("what is too long is parted, what fits is copied, and a channel can be chosen", () => {
    const actions = spyActions();
    const onChange = vi.fn();
    const preferred = { ids: ["mastodon"], onChange };
    show(<LengthPanel length={length()} others={others} preferred={preferred} actions={actions} />);
    const [first, second] = within(screen.getByRole("list")).getAllByRole("button");
    expect(first?.getAttribute("aria-label")).toBe("254 left on Mastodon");
    fireEvent.click(first as HTMLElement);
    fireEvent.click(screen.getByRole("button", { name: "Copy for Mastodon" }));
    expect(actions.copyWhole).toHaveBeenCalledOnce();
    expect(screen.getByRole("button", { name: "Copied" })).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: "Show first" }));
    expect(onChange).toHaveBeenCalledWith([]);
    fireEvent.click(second as HTMLElement);
    fireEvent.click(screen.getByRole("button", { name: "Split for Bluesky" }));
    expect(actions.wishThread).toHaveBeenCalledWith({ channel: "bluesky", isNumbered: false });
  });
});

describe("a thread", () => {
  const posts = [
    { text: "One.", count: 4, isOver: false, isPlaced: false },
    { text: "Two.", count: 4, isOver: false, isPlaced: false },
  ];
  const thread: ThreadView = {
    channel: "x",
    label: "X",
    max: 280,
    isNumbered: false,
    posts,
    canFill: true,
    isFilling: false,
    trouble: undefined,
  };
  it("shows each post with its count, and copies or fills", () => {
    const actions = spyActions();
    show(<ThreadPanel thread={thread} actions={actions} />);
    expect(screen.getByRole("heading").textContent).toBe("2 posts for X");
    fireEvent.click(screen.getByRole("button", { name: "Copy post 2" }));
    expect(actions.copy).toHaveBeenCalledWith("Two.");
    fireEvent.click(screen.getByRole("checkbox", { name: "Number the posts (1/2)" }));
    expect(actions.wishThread).toHaveBeenCalledWith({ channel: "x", isNumbered: true });
    fireEvent.click(screen.getByRole("button", { name: "Put them into the thread" }));
    expect(actions.fillThread).toHaveBeenCalledOnce();
  });
  it.each([
    [1, "Add a post on the page: 2 of 2 goes in there."],
    [2, "All 2 posts are in place."],
  ])("tells how far it is with %i in place", (placed, words) => {
    const own = posts.map((post, index) => ({ ...post, isPlaced: index < placed }));
    show(
      <ThreadPanel thread={{ ...thread, isFilling: true, posts: own }} actions={spyActions()} />,
    );
    expect(screen.getByRole("status").textContent).toBe(words);
  });
});
