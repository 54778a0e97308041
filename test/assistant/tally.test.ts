// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PageState } from "@/entrypoints/assistant/state";
import { keepTally } from "@/entrypoints/assistant/tally";
import type { Session } from "@/lib/assistant/session";
import { holdState } from "@/lib/assistant/state-holder";

const told = vi.hoisted(() => vi.fn());
vi.mock("@/lib/browser/background-link", () => ({ ask: told }));

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  told.mockClear();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** As much of a session and of the page's state as the badge shows. */
function badge() {
  const view = { count: 1, worst: "block" };
  const listeners: (() => void)[] = [];
  const session = {
    view: () => view,
    subscribe: (heard: () => void) => {
      listeners.push(heard);
      return () => undefined;
    },
  } as unknown as Session;
  const state = holdState<PageState>({
    followed: undefined,
    card: undefined,
    asking: undefined,
    lost: [],
    isCutOff: false,
    isGateOff: false,
    folded: { drafts: false, messages: true },
  });
  keepTally(session, state, stop.signal);
  const change = (count: number) => {
    view.count = count;
    for (const heard of listeners) heard();
    vi.runAllTimers();
  };
  return { state, change };
}
const shown = (persisted: boolean) => {
  const event = new Event("pageshow");
  Object.defineProperty(event, "persisted", { value: persisted });
  dispatchEvent(event);
};

it("tells what stands, and again only what is new", () => {
  const { change } = badge();
  const first = { type: "tally", count: 1, worst: "block", isReduced: false };
  expect(told.mock.calls).toEqual([[first]]);
  change(1);
  change(2);
  expect(told.mock.calls).toEqual([[first], [{ ...first, count: 2 }]]);
});

it("counts on in a tab in which nothing is asked any more", () => {
  const { state, change } = badge();
  state.set({ isGateOff: true });
  change(3);
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ count: 3, worst: "block" }));
});

it("says that a box is not watched fully", () => {
  const { state } = badge();
  state.set({ lost: ["box"] });
  vi.runAllTimers();
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ isReduced: true }));
});

it("tells all again on a page that the browser kept and gives back, and on no other", () => {
  badge();
  shown(false);
  expect(told).toHaveBeenCalledOnce();
  shown(true);
  expect(told).toHaveBeenCalledTimes(2);
  stop.abort();
  shown(true);
  expect(told).toHaveBeenCalledTimes(2);
});
