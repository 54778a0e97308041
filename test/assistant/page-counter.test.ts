import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followPageCounter, reconcile } from "@/lib/assistant/page-counter";
import { mastodon } from "@/lib/channels/mastodon";
import { x } from "@/lib/channels/x";

const NONE = { max: undefined, dispute: undefined };

describe("the page's counter", () => {
  it.each([
    ["agrees", x, "Hello", 275, undefined, NONE],
    ["shows nothing", x, "Hello", undefined, undefined, NONE],
    ["is a paid account's", x, "Hello", 24_995, undefined, { max: 25_000, dispute: undefined }],
    ["differs", x, "Hello", 270, undefined, { max: undefined, dispute: { ours: 275, page: 270 } }],
    ["of a server with the usual limit", mastodon, "नमस्ते", 494, undefined, NONE],
    [
      "of a server with its own",
      mastodon,
      "Hello",
      4995,
      undefined,
      { max: 5000, dispute: undefined },
    ],
    ["of that server later", mastodon, "Hello all", 4991, 5000, { max: 5000, dispute: undefined }],
    [
      "of that server, no longer in step",
      mastodon,
      "Hello all",
      4990,
      5000,
      { max: 5000, dispute: { ours: 4991, page: 4990 } },
    ],
    [
      "counts something else",
      mastodon,
      "Hello",
      3,
      undefined,
      { max: undefined, dispute: { ours: 495, page: 3 } },
    ],
    ["over the limit", x, "a".repeat(290), -10, undefined, NONE],
    ["is gone again", mastodon, "Hello", undefined, 5000, { max: 5000, dispute: undefined }],
  ])("%s", (_name, channel, text, left, max, wanted) => {
    expect(reconcile(text, channel, { left, max })).toEqual(wanted);
  });
});

describe("a maximum learnt from the page", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function pageThatSays(...lefts: number[]) {
    const gone = new AbortController();
    let at = 0;
    const counter = followPageCounter({
      read: () => lefts[Math.min(at++, lefts.length - 1)],
      onChange: () => {},
      signal: gone.signal,
    });
    const rest = (text: string) => {
      counter.follow(text, "mastodon");
      vi.runAllTimers();
      return counter.now();
    };
    return { rest, gone };
  }

  it("is learnt anew while the counter lagged behind the text", () => {
    const { rest } = pageThatSays(998, 995);
    expect(rest("Hello").max).toBe(1003);
    expect(rest("Hello!").max).toBe(1001);
  });

  it("stands once two texts agreed, and a counter that then differs is told of", () => {
    const { rest } = pageThatSays(995, 994, 990);
    rest("Hello");
    rest("Hello!");
    expect(rest("Hello!!")).toEqual({ max: 1000, dispute: { ours: 993, page: 990 } });
  });

  it("is not looked for once the composer is gone", () => {
    const { rest, gone } = pageThatSays(995);
    gone.abort();
    expect(rest("Hello").max).toBe(undefined);
  });
});
