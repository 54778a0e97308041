import { describe, expect, it } from "vitest";
import { COMMANDS, parseCommand, parseRequest } from "@/lib/browser/messages";
import config from "@/wxt.config";

describe("a message to the background", () => {
  it.each([
    [{ type: "summon" }, { type: "summon" }],
    [{ type: "syntax" }, { type: "syntax" }],
    [{ type: "options" }, { type: "options" }],
    [{ type: "desk", text: "a draft" }, { type: "desk" }],
    [
      { type: "wording", locale: "ar" },
      { type: "wording", locale: "ar" },
    ],
    [
      { type: "help", rule: "weekday-date" },
      { type: "help", rule: "weekday-date" },
    ],
    [{ type: "help", rule: "https://example.org/" }, undefined],
    [{ type: "help" }, undefined],
    [{ type: "wording", locale: "en" }, undefined],
    [{ type: "wording", locale: "../options" }, undefined],
    [{ type: "wording" }, undefined],
    [{ type: "summon", text: "a draft" }, { type: "summon" }],
    [
      { type: "tally", count: 3, worst: "warn", isReduced: true },
      { type: "tally", count: 3, worst: "warn", isReduced: true },
    ],
    [
      { type: "tally", count: 0 },
      { type: "tally", count: 0, worst: undefined, isReduced: false },
    ],
    [
      { type: "tally", count: 1, worst: "<b>", isReduced: "no" },
      { type: "tally", count: 1, worst: undefined, isReduced: false },
    ],
    [{ type: "tally", count: -1 }, undefined],
    [{ type: "tally", count: 1.5 }, undefined],
    [{ type: "tally", count: "3" }, undefined],
    [{ type: "tally" }, undefined],
    [{ type: "fetch", url: "https://example.org/" }, undefined],
    [{}, undefined],
    ["summon", undefined],
    [null, undefined],
    [undefined, undefined],
  ])("%j", (message, wanted) => {
    expect(parseRequest(message)).toEqual(wanted);
  });
});

describe("a message to the assistant", () => {
  it.each([
    [{ type: "walk" }, { type: "walk" }],
    [{ type: "toggle" }, { type: "toggle" }],
    [{ type: "post" }, undefined],
    ["walk", undefined],
    [null, undefined],
  ])("%j", (message, wanted) => {
    expect(parseCommand(message)).toEqual(wanted);
  });
});

describe("the keyboard commands", () => {
  it.each(["chrome", "firefox"])(
    "of the manifest for %s are those that the background hears",
    async (browser) => {
      const { manifest } = config;
      // What else the build knows, the manifest does not ask for.
      const env = { browser, command: "build", mode: "production", manifestVersion: 3 } as const;
      const made = await (typeof manifest === "function" ? manifest(env) : manifest);
      expect(Object.keys(made?.commands ?? {}).sort()).toEqual([...COMMANDS.keys()].sort());
    },
  );

  it("each reach the page as a message that it reads", () => {
    for (const command of COMMANDS.values()) expect(parseCommand(command)).toEqual(command);
  });
});
