import type { Message } from "@/lib/wording/message";
import { isSetting, readSetting, type Settings } from "./settings";

/** The shape of the file; a newer version of the extension may write a newer one. */
const FORMAT = 1;
const KIND = "attache-settings";

/** What a file of settings says: all that it changes, or all that is wrong with it. */
export type SettingsReading =
  | { readonly settings: Partial<Settings> }
  | { readonly problems: readonly Message[] };

/** More than all settings together take, in UTF-16 units. */
const AT_MOST = 500_000;

/** All settings as a file for another browser; what is kept of texts is decided in each browser for itself. */
export function settingsFile({ record: _, ...settings }: Settings): string {
  return `${JSON.stringify({ kind: KIND, format: FORMAT, settings }, null, 2)}\n`;
}

/** Reads such a file. It changes something only where all of it is understood. */
export function readSettingsFile(text: string): SettingsReading {
  if (text.length > AT_MOST) return { problems: [{ key: "ui_settings_not_ours" }] };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problems: [{ key: "ui_settings_not_json" }] };
  }
  const { kind, format, settings } = partsOf(file);
  if (kind !== KIND || typeof format !== "number")
    return { problems: [{ key: "ui_settings_not_ours" }] };
  if (format > FORMAT) return { problems: [{ key: "ui_settings_newer", values: { format } }] };
  if (typeof settings !== "object" || settings === null || Array.isArray(settings))
    return { problems: [{ key: "ui_settings_not_ours" }] };
  const problems: Message[] = [];
  const read = new Map<string, unknown>();
  for (const [key, found] of Object.entries(settings)) {
    if (!isSetting(key)) {
      problems.push({ key: "ui_settings_unknown", values: { key: excerpt(key) } });
      continue;
    }
    const value = readSetting(key, found);
    if (value !== undefined) {
      // Nobody's file turns on the keeping of texts here.
      if (value !== "text") read.set(key, value);
    } else {
      const values = { key, value: excerpt(JSON.stringify(found)) };
      problems.push({ key: "ui_settings_wrong", values });
    }
  }
  return problems.length > 0 ? { problems } : { settings: Object.fromEntries(read) };
}

function partsOf(file: unknown): Readonly<Record<"kind" | "format" | "settings", unknown>> {
  const nothing = { kind: undefined, format: undefined, settings: undefined };
  return typeof file === "object" && file !== null ? { ...nothing, ...file } : nothing;
}

/** A value as it is named in a sentence. */
function excerpt(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
