import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { channels, findChannel } from "@/lib/channels";

/** A record file ends with what makes it one. */
const RECORD = /satisfies Channel;\n$/;

describe("the registry of channels", () => {
  it("holds every record file once, under its own name", () => {
    const folder = new URL("../../lib/channels/", import.meta.url);
    const records = readdirSync(folder)
      .filter(
        (file) => file.endsWith(".ts") && RECORD.test(readFileSync(new URL(file, folder), "utf8")),
      )
      .map((file) => file.replace(/\.ts$/, ""));
    expect(channels.map(({ id }) => id as string).sort()).toEqual(records.sort());
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
