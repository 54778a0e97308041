import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { channels, findChannel } from "@/lib/channels";

const machinery = new Set([
  "allowances",
  "channel",
  "content-warning",
  "index",
  "measure",
  "mentions",
  "normalize",
  "reserve-links",
  "rewrite",
  "shorten-links",
  "split",
]);

describe("the registry of channels", () => {
  it("holds every record file once, under its own name", () => {
    const files = readdirSync(new URL("../../lib/channels", import.meta.url))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.replace(/\.ts$/, ""))
      .filter((name) => !machinery.has(name));
    expect(channels.map(({ id }) => id as string).sort()).toEqual(files.sort());
  });

  it.each(channels.map((channel) => [channel.id, channel] as const))(
    "%s has a source and a date",
    (_, channel) => {
      expect(channel.source.length).toBeGreaterThan(0);
      expect(channel.checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(channel.label).not.toBe("");
    },
  );

  it("finds a channel by its id", () => {
    expect(findChannel("bluesky")?.label).toBe("Bluesky");
    expect(findChannel("myspace")).toBeUndefined();
    expect(findChannel("")).toBeUndefined();
  });
});
