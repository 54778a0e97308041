import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "@/lib/assistant/settings";
import { readSettingsFile, settingsFile } from "@/lib/assistant/settings-file";

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  theme: "dark",
  audience: "diaspora",
  sitesOff: ["facebook"],
  checks: { "weekday-date": "off", "mfa.names.turkiye": "on" },
};
const file = (changes: object, format: unknown = 1) =>
  JSON.stringify({ kind: "attache-settings", format, settings: changes });

describe("a file of settings", () => {
  it("brings all of them to another browser, but what is kept of texts", () => {
    const { record, ...others } = settings;
    expect(readSettingsFile(settingsFile({ ...settings, record: "text" }))).toEqual({
      settings: others,
    });
    expect(readSettingsFile(`\uFEFF${file({ record: "text", theme: "dark" })}`)).toEqual({
      settings: { theme: "dark" },
    });
  });

  it.each([
    ["no JSON", "{theme: dark}", [{ key: "ui_settings_not_json" }]],
    ["nothing", "", [{ key: "ui_settings_not_json" }]],
    ["another file", '{"format": 1, "id": "mfa.base"}', [{ key: "ui_settings_not_ours" }]],
    ["a list", "[]", [{ key: "ui_settings_not_ours" }]],
    ["null", "null", [{ key: "ui_settings_not_ours" }]],
    ["no settings in it", file([]), [{ key: "ui_settings_not_ours" }]],
    ["a format that is none", file({}, "1"), [{ key: "ui_settings_not_ours" }]],
    ["far too much", `"${"a".repeat(600_000)}"`, [{ key: "ui_settings_not_ours" }]],
    ["a newer version", file({}, 2), [{ key: "ui_settings_newer", values: { format: 2 } }]],
    [
      "an unknown key beside a good one",
      file({ theme: "dark", pace: "slow" }),
      [{ key: "ui_settings_unknown", values: { key: "pace" } }],
    ],
    [
      "every wrong type at once",
      file({ theme: 5, checks: ["weekday-date"], sitesOff: "x", width: "400", gate: "on" }),
      [
        { key: "ui_settings_wrong", values: { key: "theme", value: "5" } },
        { key: "ui_settings_wrong", values: { key: "checks", value: '["weekday-date"]' } },
        { key: "ui_settings_wrong", values: { key: "sitesOff", value: '"x"' } },
        { key: "ui_settings_wrong", values: { key: "width", value: '"400"' } },
      ],
    ],
    [
      "a key that is every object's",
      '{"kind":"attache-settings","format":1,"settings":{"constructor":1,"__proto__":2}}',
      [
        { key: "ui_settings_unknown", values: { key: "constructor" } },
        { key: "ui_settings_unknown", values: { key: "__proto__" } },
      ],
    ],
  ])("with %s changes nothing", (_what, text, problems) => {
    expect(readSettingsFile(text)).toEqual({ problems });
  });
});
