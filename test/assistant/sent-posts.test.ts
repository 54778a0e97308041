import { describe, expect, it, vi } from "vitest";
import { openSentLog, parseSentPosts, type SentPosts, withSent } from "@/lib/assistant/sent-posts";

const now = new Date("2026-11-20T18:04:31.250Z");

describe("the log of posts sent", () => {
  it("keeps the minute only, by account", () => {
    expect(withSent({}, "x @Norvania", now)).toEqual({
      "x @Norvania": ["2026-11-20T18:04:00.000Z"],
    });
  });

  it("forgets what is older than two days, and accounts with nothing left", () => {
    const sent = {
      "x @Norvania": ["2026-11-18T18:00:00.000Z", "2026-11-20T08:00:00.000Z"],
      "x @Estmark": ["2026-11-01T08:00:00.000Z"],
    };
    expect(withSent(sent, "x @Norvania", now)).toEqual({
      "x @Norvania": ["2026-11-20T08:00:00.000Z", "2026-11-20T18:04:00.000Z"],
    });
  });

  it.each([
    [undefined, {}, true],
    [{ a: ["2026-11-20T08:00:00.000Z"] }, { a: ["2026-11-20T08:00:00.000Z"] }, true],
    [{ a: ["yesterday"], b: [] }, { b: [] }, false],
    ["broken", {}, false],
    [null, {}, false],
    [{ a: { length: 1 } }, {}, false],
  ])("reads %j", (found, value, isSound) => {
    expect(parseSentPosts(found)).toEqual({ value, isSound });
  });

  it("adds to what other pages have stored meanwhile", async () => {
    let stored: SentPosts = {};
    const stop = new AbortController();
    const log = openSentLog(
      {
        load: async () => ({ value: stored, isSound: true }),
        save: async (value) => {
          stored = value;
          return true;
        },
        follow: () => undefined,
      },
      { onChange: () => undefined, signal: stop.signal },
    );
    const other = `${new Date().toISOString().slice(0, 16)}:00.000Z`;
    stored = { a: [other] };
    log.add("a");
    await vi.waitFor(() => expect(stored.a).toHaveLength(2));
    expect(log.of("a")).toHaveLength(2);
    expect(log.of("b")).toEqual([]);
    stop.abort();
  });
});
