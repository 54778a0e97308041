import { describe, expect, it } from "vitest";
import { withoutTrackers } from "@/lib/facts/links/tracking";

describe("trackers", () => {
  it.each([
    ["https://a.example/?utm_source=x&id=1", "a.example", "https://a.example/?id=1"],
    ["https://a.example/?id=1&fbclid=x", "a.example", "https://a.example/?id=1"],
    ["https://a.example/?UTM_Source=x", "a.example", "https://a.example/"],
    ["https://a.example/?utm_source=x#part", "a.example", "https://a.example/#part"],
    ["https://youtu.be/a?si=b&t=42", "youtu.be", "https://youtu.be/a?t=42"],
    ["https://www.youtube.com/a?si=b", "www.youtube.com", "https://www.youtube.com/a"],
    ["https://a.example/?a=1&&gclid=2", "a.example", "https://a.example/?a=1"],
  ])("%s", (link, host, clean) => expect(withoutTrackers(link, host)?.clean).toBe(clean));

  it.each([
    ["https://a.example/?si=b", "a.example"],
    ["https://a.example/utm_source=x", "a.example"],
    ["https://a.example/#utm_source=x", "a.example"],
    ["https://a.example/?", "a.example"],
    ["", ""],
  ])("none in %j", (link, host) => expect(withoutTrackers(link, host)).toBeUndefined());

  it("knows a chatbot's own mark", () => {
    const trackers = withoutTrackers("https://a.example/?utm_source=chatgpt.com", "a.example");
    expect(trackers?.trackers).toEqual([{ name: "utm_source", isChatbot: true }]);
  });
});
