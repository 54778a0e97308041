// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { composerAt, platformFor } from "@/lib/platforms";
import { page, the } from "./page";

it.each([
  ["https://www.instagram.com/direct/t/1284/", "message"],
  ["https://www.linkedin.com/messaging/thread/2-abc/", "message"],
  ["https://bsky.app/messages/3k2", "message"],
  // Boxes that no adapter knows, in the page itself: they may be conversations.
  ["https://bsky.app/profile/mfa.example/post/3k2", "message"],
  ["https://x.com/home", "message"],
  ["https://x.com/i/chat/1-2", "message"],
  ["https://www.facebook.com/groups/1", "message"],
  ["https://www.instagram.com/", "message"],
  ["https://www.linkedin.com/feed/", "message"],
  ["https://www.threads.com/", "message"],
  ["https://www.threads.com/@mfa/post/C1", "reply"],
  ["https://mastodon.social/@elena", "message"],
  ["https://www.youtube.com/watch?v=1", "comment"],
  ["https://mastodon.social/conversations", "message"],
  ["https://web.telegram.org/k/#-100123", "message"],
  ["https://directory.example/directions", "post"],
])("a box at %s is a %s", (address, kind) => {
  page(`<div role="textbox" contenteditable="true"></div>`, address);
  const platform = platformFor(new URL(address));
  const composer = composerAt(platform, the("[contenteditable]"));
  expect(composer && platform.kind(composer)).toBe(kind);
});
