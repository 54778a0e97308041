/** What an administrator deploys: packs as text (signed or not), and the keys that may sign. The shape of `public/managed-schema.json`. */
export interface PolicyContent {
  readonly packs?: readonly string[];
  readonly keys?: readonly {
    readonly key: string;
    readonly layer?: string;
    readonly pack?: string;
  }[];
}

/** A file of one browser's enterprise policy, ready to be put in its place. */
export interface PolicyFile {
  readonly name: string;
  /** Browsers and systems that read it, by their own names. */
  readonly readBy: string;
  readonly text: string;
}

/** Where a maker's browser looks for its policy: a key of the registry on Windows, a domain of preferences on macOS. */
interface Maker {
  readonly registry: string;
  readonly domain: string;
}

const CHROME: Maker = { registry: "Google\\Chrome", domain: "com.google.Chrome" };
const EDGE: Maker = { registry: "Microsoft\\Edge", domain: "com.microsoft.Edge" };

/** The extension's ids. Chromium's follows from the public key in the manifest; a store that signs with a key of its own gives another. */
export const EXTENSION_IDS = {
  chromium: "hbgenkebneahcfmdnjcipjkeapkajipj",
  firefox: "attache@attache.example",
} as const;

/**
 * The same policy as each browser and system wants it: Chrome and Edge on Windows (registry, which Group Policy distributes), macOS
 * (configuration profile) and Linux (JSON, from a folder of each), and Firefox (`policies.json`, on every system).
 */
export function policyFiles(
  { packs = [], keys = [] }: PolicyContent,
  ids: { readonly chromium: string; readonly firefox: string } = EXTENSION_IDS,
): PolicyFile[] {
  const settings = {
    ...(packs.length > 0 ? { packs: packs.map((text) => text.trim()) } : {}),
    ...(keys.length > 0 ? { keys } : {}),
  };
  return [
    {
      name: "linux-chromium.json",
      readBy: "Chrome, Edge, Chromium · Linux",
      text: json({ "3rdparty": { extensions: { [ids.chromium]: settings } } }),
    },
    {
      name: "firefox-policies.json",
      readBy: "Firefox · Windows, macOS, Linux",
      text: json({ policies: { "3rdparty": { Extensions: { [ids.firefox]: settings } } } }),
    },
    {
      name: "windows-chrome.reg",
      readBy: "Chrome · Windows",
      text: registry(settings, CHROME, ids.chromium),
    },
    {
      name: "windows-edge.reg",
      readBy: "Edge · Windows",
      text: registry(settings, EDGE, ids.chromium),
    },
    {
      name: "macos-chrome.mobileconfig",
      readBy: "Chrome · macOS",
      text: profile(settings, CHROME, ids.chromium),
    },
    {
      name: "macos-edge.mobileconfig",
      readBy: "Edge · macOS",
      text: profile(settings, EDGE, ids.chromium),
    },
  ];
}

type Settings = ReturnType<typeof Object.fromEntries>;

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Lists are keys with values named 1, 2, …; an object in a list is one value of JSON. */
function registry(settings: Settings, maker: Maker, id: string): string {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${maker.registry}\\3rdparty\\extensions\\${id}\\policy`;
  const lists = Object.entries(settings as Readonly<Record<string, readonly unknown[]>>).map(
    ([name, entries]) =>
      [
        `[${root}\\${name}]`,
        ...entries.map(
          (entry, index) =>
            `"${index + 1}"="${escaped(typeof entry === "string" ? oneLine(entry) : JSON.stringify(entry))}"`,
        ),
      ].join("\r\n"),
  );
  return `Windows Registry Editor Version 5.00\r\n\r\n${lists.join("\r\n\r\n")}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/"/g, '\\"');
}

/** A registry value is one line; JSON says the same without its line breaks. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "");
}

function profile(settings: Settings, { domain }: Maker, id: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(
  {
    PayloadContent: [
      {
        PayloadDisplayName: "Attaché rule packs",
        PayloadIdentifier: `${domain}.extensions.${id}.attache`,
        PayloadType: `${domain}.extensions.${id}`,
        PayloadUUID: "5E0C2C4E-6B7C-4F0B-9B0B-0F2A7A1C9D11",
        PayloadVersion: 1,
        ...settings,
      },
    ],
    PayloadDisplayName: "Attaché",
    PayloadIdentifier: `example.attache.packs.${domain}`,
    PayloadScope: "System",
    PayloadType: "Configuration",
    PayloadUUID: "B1B9A6B4-3C7D-4C2E-8C53-6B1D2F7E4A20",
    PayloadVersion: 1,
  },
  "",
)}
</plist>
`;
}

function plist(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === "string") return `${indent}<string>${xml(value)}</string>`;
  if (typeof value === "number") return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map((one) => plist(one, deeper)).join("\n")}\n${indent}</array>`;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).filter(
    ([, one]) => one !== undefined,
  );
  return `${indent}<dict>\n${entries
    .map(([name, one]) => `${deeper}<key>${xml(name)}</key>\n${plist(one, deeper)}`)
    .join("\n")}\n${indent}</dict>`;
}

function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
