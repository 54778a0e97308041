import { describe, expect, it } from "vitest";
import { reconcile } from "@/lib/assistant/page-counter";
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
